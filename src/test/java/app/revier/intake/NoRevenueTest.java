package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like revenue and is none: percentages, pieces, plans, margins. */
class NoRevenueTest {

  /** Imports on 23/11/2026 into a book whose base year is 2026. */
  private final MemoryBook book = new MemoryBook();

  private Map<Integer, Money> revenue() {
    return book.customer("1").revenue().byYear();
  }

  private static List<Code> codes(ImportPlan plan) {
    return PlainProblems.of(plan).stream().map(Problem::code).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Umsatz 2026 in %",
        "Umsatz 2026 (%)",
        "Umsatz 2025 Stück",
        "Umsatz 2024 (kg)",
        "Umsatz (t)",
        "Revenue 2026 (pcs)",
        "Potenzial %",
        "Potenzial (Stk)",
        "Potential (units)"
      })
  void percentAndPiecesAreNoAmounts(String heading) {
    ImportPlan plan = book.take(MemoryTables.csv("Kundennummer|Firma|" + heading, "1|A|6"));
    assertThat(revenue()).isEmpty();
    assertThat(book.customer("1").potential()).isNull();
    assertThat(PlainProblems.of(plan))
        .extracting(Problem::code, Problem::severity)
        .containsExactly(tuple(Code.COLUMN_NO_AMOUNT, Severity.DOUBTFUL));
  }

  @Test
  void aRowOfUnitsTellsWhatIsNoAmount() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennummer|Firma|2025|2026|Umsatz 2024", "||Stk|EUR|%", "1|A|5|100|7"));
    assertThat(revenue()).containsOnly(Map.entry(2026, Money.of(100)));
    assertThat(codes(plan)).containsExactly(Code.COLUMN_NO_AMOUNT, Code.COLUMN_NO_AMOUNT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Umsatz 2026 (Plan)", "Umsatz 2026 (Menge)", "Revenue 2026 [target]"})
  void whatBracketsSayOfAPlanHolds(String heading) {
    book.take(MemoryTables.csv("Kundennummer|Firma|" + heading, "1|A|6"));
    assertThat(revenue()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Umsatz/Besuch 2026",
        "Umsatz 2026 Rohre",
        "Umsatz Jan-Nov 2026",
        "Revenue 2026 pipes"
      })
  void aClearYearIsNotAskedFor(String heading) {
    ImportPlan plan = book.take(MemoryTables.csv("Kundennummer|Firma|" + heading, "1|A|6"));
    assertThat(revenue()).isEmpty();
    assertThat(PlainProblems.of(plan))
        .extracting(Problem::code, Problem::severity, Problem::arguments)
        .containsExactly(
            tuple(Code.REVENUE_UNCLEAR, Severity.LEFT_OUT, List.of(heading, "", "2026")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Umsatz Oktober 2026 # 2026",
        "Umsatz 10/2026 # 2026",
        "Revenue Oct 2026 # 2026",
        "Umsatz Q3 2025 # 2025",
        "Umsatz Oktober # 2026",
        "Umsatz 4. Quartal 2026 # 2026",
      })
  void aPartThatIsAllOfItsYearIsNotTheYear(String heading, String year) {
    ImportPlan plan = book.take(MemoryTables.csv("Kundennummer|Firma|" + heading, "1|A|6"));
    assertThat(revenue()).isEmpty();
    assertThat(PlainProblems.of(plan))
        .extracting(Problem::code, Problem::severity, Problem::arguments)
        .containsExactly(
            tuple(Code.REVENUE_UNCLEAR, Severity.LEFT_OUT, List.of(heading, "", year)));
  }

  @Test
  void partsBesideOthersOfTheirYearAreAddedUp() {
    book.take(
        MemoryTables.csv(
            "Kundennummer|Firma|Umsatz Dez 2025|Umsatz Jan 2026|Umsatz Feb 2026", "1|A|6|7|8"));
    assertThat(revenue()).containsOnly(Map.entry(2026, Money.of(15)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Umsatzrang 2026", "Umsatzranking", "Umsatzentwicklung 2026"})
  void aRankIsNoRevenue(String heading) {
    ImportPlan plan = book.take(MemoryTables.csv("Kundennummer|Firma|" + heading, "1|A|6"));
    assertThat(codes(plan)).containsExactly(Code.COLUMN_IGNORED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2025||2026|;||Plan|Ist|Plan|Ist",
        "2025|2025|2026|2026;||Menge|Umsatz|Menge|Umsatz",
        "2025||2026|;||Units|Revenue|Units|Revenue",
        "2025||2026|;||Budget|Actual|Budget|Actual",
        "2025||2026|;||DB|Ist|DB|Ist",
        "2025||2026|;||Stk|EUR|Stk|EUR",
        "Umsatz 2025||Umsatz 2026|;||Soll|Ist|Soll|Ist",
        "Umsatz 2025||Umsatz 2026|;||Ziel|Ist|Abw. %|Ist",
      })
  void underAYearOnlyWhatWasEarnedIsRevenue(String upper, String lower) {
    ImportPlan plan =
        book.take(MemoryTables.csv("Kundennummer|Firma|" + upper, lower, "1|A|7|10|8|20"));
    assertThat(revenue())
        .containsOnly(Map.entry(2025, Money.of(10)), Map.entry(2026, Money.of(20)));
    assertThat(plan.problems())
        .filteredOn(problem -> problem.severity() != Severity.REJECTED)
        .hasSize(2);
    assertThat(plan.newCustomers()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kundennummer|Firma|Jan||Feb|;||Menge|Umsatz|Menge|Umsatz;30",
        "Kundennummer|Firma|Q1||Q2|;||Plan|Ist|Plan|Ist;30",
        "Kundennummer|Firma|Umsatz 2026||Umsatz 2025|;||Plan|Ist|Plan|Plan;10"
      })
  void theMonthsOfAYearAreAddedUpWithoutTheirPlan(String upper, String lower, int sum) {
    book.take(MemoryTables.csv(upper, lower, "1|A|7|10|8|20"));
    assertThat(revenue()).containsOnly(Map.entry(2026, Money.of(sum)));
  }

  @Test
  void oneHeadingOverPlanAndActualIsDividedToo() {
    book.take(
        MemoryTables.csv("Kundennummer|Firma|Umsatz 2026|Umsatz 2026", "||Plan|Ist", "1|A|9|5"));
    assertThat(revenue()).containsOnly(Map.entry(2026, Money.of(5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jahr", "Geschäftsjahr", "Year", "Monat"})
  void besideAColumnOfOtherYearsRevenueIsNotThatOfAnAssumedOne(String heading) {
    ImportPlan plan =
        book.take(MemoryTables.csv("Kundennummer|Firma|" + heading + "|Umsatz", "1|A|2024/25|10"));
    assertThat(revenue()).isEmpty();
    assertThat(PlainProblems.of(plan))
        .extracting(Problem::code, Problem::severity, Problem::arguments)
        .containsExactly(
            tuple(Code.REVENUE_OF_ROW_YEAR, Severity.LEFT_OUT, List.of("Umsatz", "", heading)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Absatzmengen in Stück",
        "Deckungsbeitrag je Kunde",
        "Umsatzplanung 2026",
        "Budget"
      })
  void aTitleMaySayThatTheFiguresAreNoRevenue(String title) {
    ImportPlan plan =
        book.take(MemoryTables.csv(title + "|||", "Kundennummer|Firma|2025|2026", "1|A|5|6"));
    assertThat(revenue()).isEmpty();
    assertThat(codes(plan)).containsExactly(Code.TITLE_NO_REVENUE, Code.TITLE_NO_REVENUE);
  }

  @Test
  void underATitleOfAPlanRevenueThatNamesItsYearIsTaken() {
    book.take(
        MemoryTables.csv(
            "Umsatzplanung 2027|||", "Kundennummer|Firma|Umsatz 2025|2027", "1|A|5|6"));
    assertThat(revenue()).containsOnly(Map.entry(2025, Money.of(5)));
  }

  @Test
  void theMonthsOfAFiscalYearAreNotTakenForThoseOfACalendarYear() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundenumsatz GJ 2025/26|||", "Kundennummer|Firma|Apr|Jan", "1|A|5|6"));
    assertThat(revenue()).isEmpty();
    assertThat(codes(plan)).containsExactly(Code.REVENUE_LEFT_OUT, Code.REVENUE_LEFT_OUT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Umsatz Oktober 2026", "Zeitraum:|01.10.2026 - 31.10.2026", "Q3/2026"})
  void revenueOfAMonthIsNotThatOfTheYear(String title) {
    ImportPlan plan = book.take(MemoryTables.csv(title, "Kundennummer|Firma|Umsatz", "1|A|5"));
    assertThat(revenue()).isEmpty();
    assertThat(plan.problems())
        .extracting(Problem::code, problem -> problem.arguments().get(2))
        .containsExactly(tuple(Code.REVENUE_UNCLEAR, "2026"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Umsatz vom 01.01.2025 bis 31.12.2025", "Zeitraum|1.1.2025 - 31.12.2025"})
  void theDaysOfAWholeYearNameIt(String title) {
    book.take(MemoryTables.csv(title, "Kundennummer|Firma|Umsatz", "1|A|5"));
    assertThat(revenue()).containsOnly(Map.entry(2025, Money.of(5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GJ 24/25", "FY25", "Geschäftsjahr 2024/2025", "1. Halbjahr 2026"})
  void figuresBelowAnotherYearAreRevenueThatIsMissed(String heading) {
    ImportPlan plan =
        book.take(MemoryTables.csv("Kundennummer|Firma|" + heading, "1|A|5", "2|B|6"));
    assertThat(revenue()).isEmpty();
    assertThat(plan.problems()).extracting(Problem::severity).containsExactly(Severity.LEFT_OUT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"YTD 2025", "Umsatz kum. 10/2025", "Umsatz VJ YTD"})
  void anEarlierYearSoFarIsNotTheWholeOfIt(String heading) {
    book.take(
        MemoryTables.csv(
            "Kundennummer|Firma|" + heading + "|Umsatz 2025|Umsatz YTD 2026", "1|A|5|6|7"));
    assertThat(revenue()).containsOnly(Map.entry(2025, Money.of(6)), Map.entry(2026, Money.of(7)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Plan 2027;NO_REVENUE",
        "Mengen;NO_REVENUE",
        "GJ 2025-26;OTHER_YEAR",
        "Ist 2026;NONE",
        "Plan und Ist 2026;NONE",
        "Besuchsplan 2026;NONE",
        "2025-12;PART_OF_YEAR",
        "12.2025;PART_OF_YEAR",
        "Januar;PART_OF_YEAR",
        "Okt 2026;PART_OF_YEAR",
        "Q3;PART_OF_YEAR",
        "KW 45;PART_OF_YEAR",
        "1. Halbjahr 2026;PART_OF_YEAR",
        "Umsatz Oktober 2026;PART_OF_YEAR",
        "Sales October 2026;PART_OF_YEAR",
        "01.10.2026 - 31.10.2026;PART_OF_YEAR",
        "Januar bis Oktober 2026;NONE",
        "Januar bis Oktober 2025;PART_OF_YEAR",
        "Umsatz bis Oktober 2026;NONE",
        "Umsatz bis Oktober 2025;PART_OF_YEAR",
        "Januar - Oktober 2025;PART_OF_YEAR",
        "Januar - Dezember 2025;NONE",
        "01.01.2026 - 31.10.2026;NONE",
        "01.01.2025 - 31.10.2025;PART_OF_YEAR",
        "Stand Oktober 2026;NONE",
        "Kunden August Meier;NONE",
        "2025;NONE"
      })
  void aSheetIsNamedLikeATitle(String sheet, TitleDoubt doubt) {
    BookYears years = new BookYears(2026, 2026, TitleDoubt.NONE);
    assertThat(years.on(sheet).title()).isEqualTo(doubt);
  }
}
