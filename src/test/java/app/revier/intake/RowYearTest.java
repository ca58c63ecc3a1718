package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void revenueOfSeveralYearsIsThatOfTheYearOfItsRow() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennr|Firma|Jahr|Umsatz", "1|A|2024|10", "1|A|2025|20", "2|B|2025|5"));

    assertThat(plan.problems()).isEmpty();
    assertThat(plan.counts().created()).isEqualTo(2);
    assertThat(book.customer("1").revenue().byYear())
        .containsExactly(Map.entry(2024, Money.of(10)), Map.entry(2025, Money.of(20)));
    assertThat(book.customer("2").revenue().byYear()).containsExactly(Map.entry(2025, Money.of(5)));
  }

  @Test
  void customersWithoutNumbersHaveARowForEachYearToo() {
    book.take(MemoryTables.csv("Kunde|Ort|Jahr|Umsatz", "A|Bonn|2024|10", "A|Bonn|2025|20"));

    assertThat(book.territory().customers()).hasSize(1);
    assertThat(book.territory().customers().getFirst().revenue().byYear())
        .containsExactly(Map.entry(2024, Money.of(10)), Map.entry(2025, Money.of(20)));
  }

  @Test
  void theSameListAgainChangesNothing() {
    String[] lines = {"Kundennr|Firma|Jahr|Monat|Umsatz", "1|A|2025|1|10", "1|A|2025|2|20"};
    book.take(MemoryTables.csv(lines));
    ImportPlan again = book.take(MemoryTables.csv(lines));

    assertThat(revenue("1", 2025)).isEqualTo(Money.of(30));
    assertThat(again.changedCustomers()).isEmpty();
    assertThat(again.counts()).isEqualTo(new ImportPlan.Counts(2, 0, 0, 2, 0));
  }

  @Test
  void aLaterListReplacesTheYearsItTellsAndKeepsOthers() {
    book.take(MemoryTables.csv("Kundennr|Firma|Jahr|Umsatz", "1|A|2024|10", "1|A|2025|20"));
    book.take(MemoryTables.csv("Kundennr|Firma|Jahr|Umsatz", "1|A|2025|25", "1|A|2026|30"));

    assertThat(book.customer("1").revenue().byYear().values())
        .containsExactly(Money.of(10), Money.of(25), Money.of(30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Monat|2024-11|2024-12|2025-01",
        "Monat|11/2024|12/2024|01/2025",
        "Periode|202411|202412|202501",
        "Quartal|Q3 2024|Q4 2024|Q1 2025"
      })
  void aMonthThatNamesItsYearTellsTheYear(String column) {
    String[] cells = column.split("\\|", -1);
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennr|Firma|" + cells[0] + "|Umsatz",
                "1|A|" + cells[1] + "|1",
                "1|A|" + cells[2] + "|2",
                "1|A|" + cells[3] + "|4"));

    assertThat(revenue("1", 2024)).isEqualTo(Money.of(3));
    assertThat(revenue("1", 2025)).isEqualTo(Money.of(4));
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code)
        .containsExactly(tuple(3, Code.ROWS_ADDED));
  }

  @Test
  void monthsAsColumnsBesideTheYearAreAddedUp() {
    book.take(
        MemoryTables.csv("Kundennr|Firma|Jahr|Jan|Feb|Gesamt", "1|A|2024|1|2|3", "1|A|2025|4|5|9"));

    assertThat(book.customer("1").revenue().byYear())
        .containsExactly(Map.entry(2024, Money.of(3)), Map.entry(2025, Money.of(9)));
  }

  @Test
  void rowsOfProductsAreAddedUp() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennr|Kunde|Artikel|Jan 26|Feb 26",
                "1|A|Rohr|10|20",
                "1|A|Bogen|1|2",
                "2|B|Rohr|5|"));

    assertThat(revenue("1", 2026)).isEqualTo(Money.of(33));
    assertThat(revenue("2", 2026)).isEqualTo(Money.of(5));
    assertThat(plan.problems())
        .filteredOn(problem -> problem.code() == Code.ROWS_ADDED)
        .extracting(problem -> problem.arguments().get(2))
        .containsExactly("Artikel");
  }

  @Test
  void theSameYearOfACustomerASecondTimeIsNotAdded() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennr|Firma|Jahr|Umsatz", "1|A|2024|10", "1|A|2025|20", "1|A|2025|21"));

    assertThat(revenue("1", 2025)).isEqualTo(Money.of(20));
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code)
        .containsExactly(tuple(4, Code.PART_TWICE));
  }

  @Test
  void aRowThatSaysOtherwiseBesideItsRevenueIsNamed() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennr|Firma|Warengruppe|Umsatz 2026|Potenzial",
                "1|A|Rohr|10|100",
                "1|A|Bogen|5|70"));

    assertThat(revenue("1", 2026)).isEqualTo(Money.of(15));
    assertThat(book.customer("1").potential())
        .isEqualTo(new Potential(Money.of(100), Potential.Source.ESTIMATED));
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code)
        .contains(tuple(3, Code.ROW_DIFFERS));
  }

  @ParameterizedTest
  @CsvSource({"Rohr,Summe", "Rohr,''", "Summe,Rohr", "'',Rohr", "Rohr,Alle Artikel"})
  void aRowThatMayBeTheSumOfOthersIsNotAdded(String first, String second) {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennr|Firma|Artikel|Umsatz 2026",
                "1|A|" + first + "|10",
                "1|A|" + second + "|10"));

    assertThat(revenue("1", 2026)).isEqualTo(Money.of(10));
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code)
        .contains(tuple(3, Code.ROW_MAY_BE_SUM));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Art|Ist|Plan", "Kennzahl|Umsatz|Menge", "Version|Actual|Budget"})
  void aRowOfAPlanOrOfQuantitiesIsNoRevenue(String column) {
    String[] cells = column.split("\\|", -1);
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennr|Firma|Jahr|" + cells[0] + "|Umsatz",
                "1|A|2026|" + cells[2] + "|9",
                "1|A|2026|" + cells[1] + "|5",
                "2|B|2026|" + cells[1] + "|3",
                "2|B|2026|" + cells[2] + "|4"));

    assertThat(revenue("1", 2026)).isEqualTo(Money.of(5));
    assertThat(revenue("2", 2026)).isEqualTo(Money.of(3));
    assertThat(plan.problems())
        .filteredOn(problem -> problem.code() == Code.ROW_NO_REVENUE)
        .extracting(Problem::row)
        .containsExactly(2, 5);
  }

  @Test
  void theSumOfTheYearsOfACustomerIsNoYear() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennr|Firma|Jahr|Umsatz", "1|A|2025|5", "1|A|2026|6", "1|A|Summe|11"));

    assertThat(book.customer("1").revenue().byYear())
        .containsExactly(Map.entry(2025, Money.of(5)), Map.entry(2026, Money.of(6)));
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code)
        .containsExactly(tuple(4, Code.ROW_MAY_BE_SUM));
  }

  @Test
  void revenueOfTheYearBeforeThatOfTheRowIsNotThatOfTheRow() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennr|Firma|Jahr|Umsatz|Umsatz Vorjahr", "1|A|2025|5|4", "1|A|2026|6|5"));

    assertThat(book.customer("1").revenue().byYear())
        .containsExactly(Map.entry(2025, Money.of(5)), Map.entry(2026, Money.of(6)));
    assertThat(plan.problems())
        .extracting(Problem::column, Problem::code)
        .containsExactly(tuple("E", Code.REVENUE_OF_ROW_YEAR));
  }

  @Test
  void aFurtherRowInAnotherCurrencyIsLeftOutAsAnyOther() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennr|Firma|Jahr|Umsatz|Währung", "1|A|2025|5|EUR", "1|A|2026|6|CHF"));

    assertThat(book.customer("1").revenue().byYear()).containsExactly(Map.entry(2025, Money.of(5)));
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code)
        .containsExactly(tuple(3, Code.OTHER_CURRENCY));
  }

  @Test
  void twoSheetsMustNotSayOtherwiseOfAYear() {
    ImportPlan plan =
        book.take(
            new MemoryTables()
                .sheet("Nord", "Kundennr|Firma|Jahr|Umsatz", "1|A|2024|10", "1|A|2025|20")
                .sheet("Alt", "Kundennr|Firma|Jahr|Umsatz", "1|A|2023|5", "1|A|2024|11"));

    assertThat(revenue("1", 2023)).isEqualTo(Money.of(5));
    assertThat(revenue("1", 2024)).isEqualTo(Money.of(10));
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code)
        .containsExactly(tuple(3, Code.PART_TWICE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11", "10"})
  void aSheetNeverAddsToWhatAnotherSaysOfAYear(String said) {
    ImportPlan plan =
        book.take(
            new MemoryTables()
                .sheet("Nord", "Kundennr|Firma|Jahr|Umsatz", "1|A|2024|10", "1|A|2025|20")
                .sheet(
                    "Alt",
                    "Kundennr|Firma|Jahr|Artikel|Umsatz",
                    "1|A|2023|Rohr|5",
                    "1|A|2024|Rohr|" + said,
                    "1|A|2024|Bogen|3",
                    "1|A|2023|Bogen|1"));

    assertThat(revenue("1", 2024)).isEqualTo(Money.of(10));
    assertThat(revenue("1", 2023)).isEqualTo(Money.of(6));
    assertThat(plan.problems()).extracting(Problem::code).contains(Code.PART_TWICE);
  }

  @Test
  void aRowThatIsLeftOutTellsNoYear() {
    book.take(MemoryTables.csv("Kundennr|Firma|Umsatz 2023", "1|A|7"));
    book.take(
        new MemoryTables()
            .sheet("Nord", "Kundennr|Firma|Jahr|Umsatz", "1|A|2024|10", "1|A|2025|20")
            .sheet(
                "Alt",
                "Kundennr|Firma|Artikel|Umsatz 2022|Umsatz 2023|Umsatz 2024",
                "1|A|Rohr|1||",
                "1|A|Bogen||2|11",
                "1|A|Winkel||3|"));

    assertThat(book.customer("1").revenue().byYear())
        .containsExactly(
            Map.entry(2022, Money.of(1)),
            Map.entry(2023, Money.of(3)),
            Map.entry(2024, Money.of(10)),
            Map.entry(2025, Money.of(20)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Geschäftsjahr|2024/25|2025/26", "Monat|Januar|Februar"})
  void aPeriodOfWhichTheYearIsNotClearIsStillLeftOut(String column) {
    String[] cells = column.split("\\|", -1);
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennr|Firma|" + cells[0] + "|Umsatz",
                "1|A|" + cells[1] + "|1",
                "2|B|" + cells[2] + "|2"));

    assertThat(book.customer("1").revenue().byYear()).isEmpty();
    assertThat(plan.problems())
        .extracting(Problem::column, Problem::code)
        .containsExactly(tuple("D", Code.REVENUE_OF_ROW_YEAR));
  }

  @Test
  void anotherYearFarBelowCountsAndNoneIsLeftOutWithItsRow() {
    List<String> lines = new ArrayList<>(List.of("Kundennr|Firma|Jahr|Umsatz"));
    for (int i = 1; i <= 1_100; i++) {
      lines.add(i + "|Firma " + i + "|2024|10");
    }
    lines.add("7000|Zeta|2023|10");
    lines.add("7001|Eta||10");
    ImportPlan plan = book.take(MemoryTables.csv(lines.toArray(new String[0])));

    assertThat(plan.problems())
        .extracting(Problem::row, Problem::column, Problem::code)
        .containsExactly(tuple(1_103, "D", Code.REVENUE_OF_ROW_YEAR));
    assertThat(revenue("1100", 2024)).isEqualTo(Money.of(10));
    assertThat(book.customer("7000").revenue().byYear())
        .containsExactly(Map.entry(2023, Money.of(10)));
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
