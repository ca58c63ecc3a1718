package app.revier.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Attribute;
import app.revier.territory.Behaviour;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Customers by two things at once. */
class CrossTableTest {

  private static final Attribute KIND =
      new Attribute(
          "kind",
          "Kind",
          List.of(
              new Attribute.Value("reusable", "reusable", false),
              new Attribute.Value("single", "single-use", true)));

  private static final Attribute PRICE =
      new Attribute("price", "Price", List.of(new Attribute.Value("low", "low", false)));

  private static Customer customer(long id, long revenue, long potential, String... traits) {
    Behaviour behaviour = Behaviour.NONE;
    for (int i = 0; i < traits.length; i += 2) {
      behaviour = behaviour.with(traits[i], traits[i + 1]);
    }
    CustomerBuilder builder =
        new CustomerBuilder(new CustomerId(id), "N" + id, "Name")
            .revenue(RevenueHistory.NONE.with(2026, Money.of(revenue)))
            .behaviour(behaviour);
    return potential < 0
        ? builder.build()
        : builder.potential(new Potential(Money.of(potential), Potential.Source.GIVEN)).build();
  }

  private static List<Classification> classes(Customer... customers) {
    return Classifier.classify(List.of(customers), Thresholds.DEFAULTS, 2026, 2026)
        .classifications();
  }

  private static Matrix.Field field(int customers, long revenue, long potential, long free) {
    return new Matrix.Field(customers, Money.of(revenue), Money.of(potential), Money.of(free));
  }

  @Test
  void everyCustomerIsInOneCellAndTheUnknownInTheirOwn() {
    List<Classification> some =
        classes(
            customer(1, 60_000, 100_000, "kind", "reusable", "price", "low"),
            customer(2, 20_000, 30_000, "kind", "reusable"),
            customer(3, 1_000, -1, "kind", "single", "price", "low"),
            customer(4, 0, 9_000, "kind", "gone", "price", "low"));
    CrossTable table = CrossTable.of(some, new Dimension.Own(KIND), new Dimension.Own(PRICE));
    assertThat(table.rows()).containsExactly("reusable", "single", null);
    assertThat(table.columns()).containsExactly("low", null);
    assertThat(table.cell("reusable", "low")).isEqualTo(field(1, 60_000, 100_000, 40_000));
    assertThat(table.cell("reusable", null)).isEqualTo(field(1, 20_000, 30_000, 10_000));
    assertThat(table.cell("single", "low")).isEqualTo(field(1, 1_000, 0, 0));
    assertThat(table.cell("single", null)).isEqualTo(Matrix.Field.EMPTY);
    assertThat(table.cell(null, "low")).isEqualTo(field(1, 0, 9_000, 9_000));
    assertThat(table.row("reusable")).isEqualTo(field(2, 80_000, 130_000, 50_000));
    assertThat(table.column("low")).isEqualTo(field(3, 61_000, 109_000, 49_000));
    assertThat(table.total()).isEqualTo(field(4, 81_000, 139_000, 59_000));
    assertThat(table.customers(null, "low")).containsExactly(new CustomerId(4));
    assertThat(table.customersOfRow("reusable"))
        .containsExactly(new CustomerId(1), new CustomerId(2));
    assertThat(table.customersOfColumn(null)).containsExactly(new CustomerId(2));
  }

  @Test
  void aRowForTheUnknownIsThereOnlyIfSomebodyIsInIt() {
    List<Classification> one = classes(customer(1, 10, 20, "kind", "single"));
    CrossTable table = CrossTable.of(one, new Dimension.Own(KIND), Dimension.BuiltIn.SIZE);
    assertThat(table.rows()).containsExactly("reusable", "single");
    assertThat(table.columns()).containsExactly("A", "B", "C");
  }

  @Test
  void whatIsCountedIsWhatLookingAtEachCustomerCounts() {
    Random random = new Random(20_261_201);
    for (int round = 0; round < 40; round++) {
      List<Customer> customers = new ArrayList<>();
      for (int i = random.nextInt(30); i > 0; i--) {
        Customer made = customer(i, random.nextInt(80_000), random.nextInt(200_000) - 20_000);
        customers.add(
            made.edit()
                .industry(random.nextBoolean() ? "Lab" : random.nextBoolean() ? "Ward" : "")
                .behaviour(
                    Behaviour.NONE.with(
                        "kind",
                        random.nextInt(3) == 0
                            ? null
                            : random.nextBoolean() ? "single" : "reusable"))
                .build());
      }
      List<Classification> all = classes(customers.toArray(Customer[]::new));
      for (Dimension rows : dimensions()) {
        for (Dimension columns : dimensions()) {
          check(all, rows, columns);
        }
      }
    }
  }

  private static List<Dimension> dimensions() {
    List<Dimension> all = new ArrayList<>(List.of(Dimension.BuiltIn.values()));
    all.add(new Dimension.Own(KIND));
    return all;
  }

  private static void check(List<Classification> all, Dimension rows, Dimension columns) {
    CrossTable table = CrossTable.of(all, rows, columns);
    int counted = 0;
    for (String row : table.rows()) {
      Predicate<Classification> inRow = one -> Objects.equals(rows.valueOf(one), row);
      assertThat(table.row(row)).isEqualTo(sum(all, inRow));
      for (String column : table.columns()) {
        Predicate<Classification> inBoth =
            inRow.and(one -> Objects.equals(columns.valueOf(one), column));
        assertThat(table.cell(row, column)).isEqualTo(sum(all, inBoth));
        assertThat(table.customers(row, column))
            .isEqualTo(all.stream().filter(inBoth).map(one -> one.customer().id()).toList());
        counted += table.cell(row, column).customers();
      }
    }
    assertThat(counted).isEqualTo(all.size());
    assertThat(table.total()).isEqualTo(sum(all, one -> true));
  }

  private static Matrix.Field sum(List<Classification> all, Predicate<Classification> which) {
    Matrix.Field sum = Matrix.Field.EMPTY;
    for (Classification one : all) {
      if (which.test(one)) {
        Money potential = one.potential();
        Money free = one.whitespace();
        sum =
            new Matrix.Field(
                sum.customers() + 1,
                sum.revenue().plus(one.revenue()),
                potential == null ? sum.potential() : sum.potential().plus(potential),
                free == null ? sum.whitespace() : sum.whitespace().plus(free));
      }
    }
    return sum;
  }
}
