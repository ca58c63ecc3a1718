package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Finding.Code;
import app.revier.territory.Address;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Visiting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the check of a book finds, and what it has nothing against. */
class BookCheckTest {

  private static final int BASE_YEAR = 2026;
  private final LocalDate today = LocalDate.now(SampleBooks.CLOCK);

  private final MemoryStore store = new MemoryStore();
  private final Book book = SampleBooks.open(store);

  @BeforeEach
  void aTarget() {
    book.settings().set(Map.of(Setting.TARGET.key(), "1000"));
  }

  private CustomerBuilder sound(String name) {
    CustomerId id = book.customers().nextId();
    return new CustomerBuilder(id, "N" + id.value(), name)
        .address(new Address("Weg 1", "50667", "Köln", "DE"))
        .revenue(RevenueHistory.NONE.with(BASE_YEAR, Money.of(100)))
        .potential(new Potential(Money.of(100), Potential.Source.GIVEN));
  }

  private Customer add(CustomerBuilder builder) {
    Customer customer = builder.build();
    book.customers().save(customer);
    return customer;
  }

  private static Finding at(Code code, Customer customer, String... more) {
    List<String> arguments = new ArrayList<>(List.of(customer.number(), customer.name()));
    arguments.addAll(Arrays.asList(more));
    return new Finding(code, customer.id(), arguments);
  }

  private static CustomerBuilder contract(CustomerBuilder builder, long amount) {
    return builder.contracts(
        List.of(
            new Contract(
                LocalDate.of(BASE_YEAR, 1, 1),
                LocalDate.of(BASE_YEAR + 2, 12, 31),
                Money.of(amount))));
  }

  @Test
  void aSoundBookHasNoFindings() {
    add(contract(sound("Nord"), 100).visiting(Visiting.UNKNOWN.withLastVisit(today)));
    Customer south = add(sound("Süd"));
    book.projects()
        .save(
            new GrowthProjectBuilder(book.projects().nextId(), south.id(), "Neues", "offer")
                .build());

    assertThat(book.check()).isEmpty();
  }

  @Test
  void anEmptyBookLacksItsTargetOnly() {
    book.settings().set(Map.of(Setting.TARGET.key(), ""));

    assertThat(book.check()).containsExactly(new Finding(Code.TARGET_MISSING, null, List.of()));
  }

  @Test
  void damageIsFoundFirstAndIsAnError() {
    store.damage("page 7");
    book.settings().set(Map.of(Setting.TARGET.key(), ""));

    List<Finding> findings = book.check();

    assertThat(findings)
        .containsExactly(
            new Finding(Code.DAMAGED, null, List.of("page 7")),
            new Finding(Code.TARGET_MISSING, null, List.of()));
    assertThat(findings)
        .extracting(finding -> finding.code().isError())
        .containsExactly(true, false);
  }

  @Test
  void theBaseYearIsEmptyWhereNoCustomerHasRevenueInIt() {
    add(sound("Nord").revenue(RevenueHistory.NONE.with(BASE_YEAR - 1, Money.of(100))));

    assertThat(book.check())
        .containsExactly(new Finding(Code.BASE_YEAR_EMPTY, null, List.of("2026")));
    add(sound("Süd"));
    assertThat(book.check()).isEmpty();
  }

  @Test
  void figuresOfACustomerThatCannotBeRightAreFound() {
    Customer unknown = add(sound("a").potential(null));
    Customer below = add(sound("b").potential(new Potential(Money.of(99), Potential.Source.GIVEN)));
    Customer secured = add(contract(sound("c"), 101));
    Customer later = add(sound("d").visiting(Visiting.UNKNOWN.withLastVisit(today.plusDays(1))));

    assertThat(book.check())
        .containsExactlyInAnyOrder(
            at(Code.POTENTIAL_MISSING, unknown),
            at(Code.POTENTIAL_BELOW_REVENUE, below),
            at(Code.CONTRACT_ABOVE_REVENUE, secured),
            at(Code.VISIT_IN_FUTURE, later));
  }

  @Test
  void theSecondOfTwoCustomersWithOneNameInOnePlaceIsFound() {
    add(sound("Nord"));
    Customer second = add(sound("NORD"));
    add(sound("Nord").address(new Address("Weg 1", "50668", "Köln", "DE")));

    assertThat(book.check()).containsExactly(at(Code.SAME_NAME, second));
  }

  @Test
  void aProjectInAStageThatIsNotInTheListIsAnError() {
    Customer north = add(sound("Nord"));
    book.projects()
        .save(
            new GrowthProjectBuilder(book.projects().nextId(), north.id(), "Neues", "gone")
                .build());

    assertThat(book.check()).containsExactly(at(Code.STAGE_UNKNOWN, north, "Neues"));
    assertThat(Code.STAGE_UNKNOWN.isError()).isTrue();
  }
}
