package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.territory.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Revenue without a year, whose year stands beside it or above it. */
class RowYearTest {

  private final MemoryBook book = new MemoryBook();

  private Money revenue(String number, int year) {
    return book.customer(number).revenue().in(year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Kundennr|Firma|Jahr|Umsatz", "Customer no|Company|Year|Revenue"})
  void revenueIsThatOfTheOneYearThatAllRowsName(String headings) {
    ImportPlan plan = book.take(MemoryTables.csv(headings, "1|A|2024|10", "2|B|2024|5"));

    assertThat(plan.problems()).isEmpty();
    assertThat(revenue("1", 2024)).isEqualTo(Money.of(10));
    assertThat(revenue("2", 2024)).isEqualTo(Money.of(5));
    assertThat(book.customer("1").revenue().knows(2025)).isFalse();
  }

  @Test
  void severalYearsAreStillLeftOut() {
    ImportPlan plan =
        book.take(MemoryTables.csv("Kundennr|Firma|Jahr|Umsatz", "1|A|2024|10", "2|B|2025|5"));

    assertThat(plan.problems())
        .extracting(Problem::column, Problem::code)
        .containsExactly(tuple("D", Code.REVENUE_OF_ROW_YEAR));
  }

  @Test
  void aMonthBesideTheYearIsNoYear() {
    ImportPlan plan =
        book.take(MemoryTables.csv("Kundennr|Firma|Jahr|Monat|Umsatz", "1|A|2024|1|10"));

    assertThat(plan.problems())
        .extracting(Problem::column, Problem::code)
        .contains(tuple("E", Code.REVENUE_OF_ROW_YEAR));
    assertThat(book.customer("1").revenue().knows(2024)).isFalse();
  }

  @Test
  void anotherYearFarBelowOrNoneIsLeftOutWithItsRow() {
    List<String> lines = new ArrayList<>(List.of("Kundennr|Firma|Jahr|Umsatz"));
    for (int i = 1; i <= 1_100; i++) {
      lines.add(i + "|Firma " + i + "|2024|10");
    }
    lines.add("7000|Zeta|2023|10");
    lines.add("7001|Eta||10");
    ImportPlan plan = book.take(MemoryTables.csv(lines.toArray(new String[0])));

    assertThat(plan.problems())
        .extracting(Problem::row, Problem::column, Problem::code)
        .containsExactly(
            tuple(1_102, "D", Code.REVENUE_OF_ROW_YEAR),
            tuple(1_103, "D", Code.REVENUE_OF_ROW_YEAR));
    assertThat(revenue("1100", 2024)).isEqualTo(Money.of(10));
    assertThat(book.customer("7000").revenue().knows(2024)).isFalse();
    assertThat(book.customer("7001").revenue().knows(2024)).isFalse();
  }

  @Test
  void revenueThatNamesTheSameYearIsNotAddedToIt() {
    book.take(MemoryTables.csv("Kundennr|Firma|Jahr|Umsatz|Umsatz 2024", "1|A|2024|10|10"));

    assertThat(revenue("1", 2024)).isEqualTo(Money.of(10));
  }

  @Test
  void oneYearAboveQuantityAndRevenueIsTheYearOfTheRevenue() {
    List<SourceCell> above =
        List.of(
            SourceCell.Blank.BLANK,
            SourceCell.Blank.BLANK,
            new SourceCell.Numeric(BigDecimal.valueOf(2024), false));
    MemoryTables tables =
        new MemoryTables()
            .cells(
                "Kunden",
                List.of(
                    above,
                    texts("Kundennr", "Firma", "Menge", "Umsatz"),
                    texts("1", "A", "3", "10")));
    ImportPlan plan = book.take(tables);

    assertThat(revenue("1", 2024)).isEqualTo(Money.of(10));
    assertThat(book.customer("1").revenue().knows(2025)).isFalse();
    assertThat(plan.problems()).extracting(Problem::code).doesNotContain(Code.YEAR_ASSUMED);
  }

  private static List<SourceCell> texts(String... texts) {
    return List.of(texts).stream().map(text -> (SourceCell) new SourceCell.Text(text)).toList();
  }
}
