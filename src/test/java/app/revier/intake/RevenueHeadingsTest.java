package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which year the revenue in a column is, and in how many rows its heading stands. */
class RevenueHeadingsTest {

  /** Imports on 23/11/2026 into a book whose base year is 2026. */
  private final MemoryBook book = new MemoryBook();

  private Map<Integer, Money> revenue(String... lines) {
    book.take(MemoryTables.csv(lines));
    return book.customer("1").revenue().byYear();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Annual Revenue", "AnnualRevenue", "Jahresumsatz"})
  void whatMayBeAllThatTheCustomerTurnsOverIsAskedAbout(String heading) {
    ImportPlan plan = book.take(MemoryTables.csv("Kundennummer|Firma|" + heading, "1|A|5"));
    assertThat(book.customer("1").revenue().byYear()).containsOnly(Map.entry(2026, Money.of(5)));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "", 1, "C", Code.REVENUE_WHOSE, List.of(heading, "", "2026"), Severity.DOUBTFUL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kundenumsätze 2025;2025",
        "Geschäftsjahr: 2025;2025",
        "Berichtsjahr|2024;2024",
        "Umsatzliste Stand 12.11.2025;2026",
        "Stand November 2025;2026",
        "Umsätze 2024 und 2025;2026",
        "Umsätze bis 31.12.2025;2026",
        "Umsätze ab 2025-01;2026",
        "Umsätze Liste 20250;2026",
        "Umsätze Liste 12025;2026",
        "Umsätze und Ziele 2025;2026",
        "Year|2025;2025",
        "Filiale|2025;2026",
        "Jahr|2025|Nord;2026"
      })
  void aTitleMayNameTheYear(String title, int year) {
    assertThat(revenue(title + "||", "Kundennummer|Firma|Umsatz", "1|A|5"))
        .containsOnly(Map.entry(year, Money.of(5)));
  }

  @ParameterizedTest
  @CsvSource({"true, 2025", "false, 2026"})
  void theYearOfATitleMayBeANumberBehindItsName(boolean behind, int year) {
    List<SourceCell> title =
        List.of(MemoryTables.text("Berichtsjahr"), MemoryTables.number("2025"));
    book.take(
        new MemoryTables()
            .cells(
                "",
                List.of(
                    behind ? title : title.reversed(),
                    List.of(
                        MemoryTables.text("Kundennummer"),
                        MemoryTables.text("Firma"),
                        MemoryTables.text("Umsatz")),
                    List.of(
                        MemoryTables.text("1"),
                        MemoryTables.text("A"),
                        MemoryTables.number("5")))));
    assertThat(book.customer("1").revenue().byYear()).containsOnly(Map.entry(year, Money.of(5)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Umsatz                 | 2026
          Umsatz Vorjahr         | 2025
          Vorjahresumsatz        | 2025
          Umsatz VJ              | 2025
          Umsatz Vj.             | 2025
          Umsatz letztes Jahr    | 2025
          Sales last year        | 2025
          Revenue prior year     | 2025
          Umsatz lfd. Jahr       | 2026
          Umsatz laufendes Jahr  | 2026
          Revenue current year   | 2026
          Umsatz YTD             | 2026
          Umsatz kum.            | 2026
          Umsatz Vorvorjahr      | 2024
          """)
  void aYearThatIsNotNamedIsWorkedOutAndSaid(String heading, int year) {
    ImportPlan plan = book.take(MemoryTables.csv("Kundennummer|Firma|" + heading, "1|A|5"));
    assertThat(book.customer("1").revenue().byYear()).containsOnly(Map.entry(year, Money.of(5)));
    assertThat(plan.problems())
        .extracting(Problem::code, problem -> problem.arguments().get(2))
        .containsExactly(tuple(Code.YEAR_ASSUMED, String.valueOf(year)));
  }

  @Test
  void theRunningYearIsThatOfTheImportWhateverIsPlanned() {
    book.withBaseYear(2025);
    assertThat(revenue("Kundennummer|Firma|Umsatz VJ|Umsatz lfd. Jahr", "1|A|5|6"))
        .containsOnly(Map.entry(2025, Money.of(5)), Map.entry(2026, Money.of(6)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jan 2026|Feb 2026|Mrz 2026",
        "Jan 26|Feb 26|Mär 26",
        "01/2026|02/2026|03/2026",
        "01/26|02/26|03/26",
        "2026-01|2026-02|2026-03",
        "202601|202602|202603",
        "Januar|Februar|März",
        "Umsatz Jan. 2026|Umsatz Feb. 2026|Umsatz März 2026",
        "Q1 2026|Q2 2026|Q3 2026",
        "1. Quartal 2026|2. Quartal 2026|3. Quartal 2026"
      })
  void monthsAndQuartersAreAddedUp(String headings) {
    assertThat(revenue("Kundennummer|Firma|" + headings + "|Summe", "1|A|5|6|7|18"))
        .containsOnly(Map.entry(2026, Money.of(18)));
  }

  @Test
  void monthsAreNotCountedBesideTheirYearOrTheirQuarter() {
    assertThat(revenue("Kundennummer|Firma|Jan 2026|Feb 2026|Umsatz 2026", "1|A|5|6|90"))
        .containsOnly(Map.entry(2026, Money.of(90)));
    assertThat(
            revenue(
                "Kundennummer|Firma|Jan 2025|Feb 2025|Mrz 2025|Q1 2025|Umsatz gesamt",
                "1|A|1|2|3|6|6"))
        .contains(Map.entry(2025, Money.of(6)));
  }

  @Test
  void aYearWithAMonthThatCannotBeReadIsLeftOut() {
    ImportPlan plan =
        book.take(MemoryTables.csv("Kundennummer|Firma|Jan 2026|Feb 2026", "1|A|5|viel"));
    assertThat(plan.newCustomers()).allMatch(customer -> customer.revenue().byYear().isEmpty());
    assertThat(plan.problems()).extracting(Problem::code).contains(Code.NOT_A_NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Umsatz 2025/26",
        "Umsatz 2025/2026",
        "Umsatz 01.01.2026-31.10.2026",
        "Umsatz 1889",
        "Gesamtumsatz",
        "Umsatz Nord"
      })
  void revenueThatIsLeftOutIsAnError(String heading) {
    ImportPlan plan = book.take(MemoryTables.csv("Kundennummer|Firma|" + heading, "1|A|5"));
    assertThat(plan.problems())
        .extracting(Problem::code, Problem::severity)
        .containsExactly(tuple(Code.REVENUE_LEFT_OUT, Severity.LEFT_OUT));
  }

  @Test
  void aSecondColumnForOneYearIsAnErrorToo() {
    ImportPlan plan =
        book.take(MemoryTables.csv("Kundennummer|Firma|Umsatz 2026|Umsatz lfd. Jahr", "1|A|5|7"));
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(5));
    assertThat(plan.problems())
        .extracting(Problem::code, Problem::severity)
        .containsExactly(tuple(Code.COLUMN_TWICE, Severity.LEFT_OUT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plan 2026",
        "Budget 2026",
        "Umsatz Plan 2026",
        "Ziel 2026",
        "Umsatzziel 2026",
        "Forecast 2026",
        "Umsatzanteil %",
        "USt-ID",
        "Umsatzsteuersatz"
      })
  void aPlanIsNoRevenue(String heading) {
    ImportPlan plan = book.take(MemoryTables.csv("Kundennummer|Firma|" + heading, "1|A|5"));
    assertThat(book.customer("1").revenue().byYear()).isEmpty();
    assertThat(plan.problems()).allMatch(problem -> problem.severity() == Severity.DOUBTFUL);
  }

  @Test
  void actualFiguresAreRevenue() {
    assertThat(revenue("Kundennummer|Firma|Ist 2025|Ist 2026|Plan 2026", "1|A|5|6|9"))
        .containsOnly(Map.entry(2025, Money.of(5)), Map.entry(2026, Money.of(6)));
  }

  // Two rows of headings

  private ImportPlan prepare(String... lines) {
    return book.take(MemoryTables.csv(lines));
  }

  @Test
  void anUpperHeadingGoesOnOverEmptyCells() {
    ImportPlan plan =
        prepare(
            "Kundennummer|Name|Umsatz|||Potenzial",
            "||2024|2025|2026|",
            "1|A|1|2|3|9",
            "2|B|4|5|6|9");
    assertThat(book.customer("1").revenue().byYear())
        .containsOnly(
            Map.entry(2024, Money.of(1)),
            Map.entry(2025, Money.of(2)),
            Map.entry(2026, Money.of(3)));
    assertThat(plan.sheets().getFirst().headingRow()).isEqualTo(1);
    assertThat(plan.counts().read()).isEqualTo(2);
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void mergedHeadingsWhoseValueIsRepeatedAreTheSame() {
    prepare("Kundennummer|Name|Umsatz|Umsatz", "Kundennummer|Name|2025|2026", "1|A|2|3", "2|B|5|6");
    assertThat(book.customer("1").revenue().in(2025)).isEqualTo(Money.of(2));
    assertThat(book.customer("2").name()).isEqualTo("B");
  }

  @Test
  void aHeadingThatGoesOnInTheNextRowIsOne() {
    prepare("Kunden-|Firma|Umsatz|Umsatz", "nummer||2025|2026", "1|A|2|3", "2|B|5|6");
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(3));
  }

  @Test
  void namesOfGroupsAboveTheHeadingsAreNoHeadings() {
    ImportPlan plan =
        prepare(
            "Stammdaten|||Plan|Ist|",
            "Kundennummer|Name|Ort|2027|2025|2026",
            "1|A|Köln|9|2|3",
            "2|B|Bonn|9|5|6");
    assertThat(book.customer("1").revenue().byYear())
        .containsOnly(Map.entry(2025, Money.of(2)), Map.entry(2026, Money.of(3)));
    assertThat(plan.counts().read()).isEqualTo(2);
  }

  @Test
  void theFirstRowOfDataIsNoHeading() {
    prepare("Kundennummer|Name|Umsatz", "1|A|2026", "2|B|2025");
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(2026));
  }

  @Test
  void aRowOfUnitsBelongsToTheHeadings() {
    ImportPlan plan =
        prepare(
            "Kundennummer|Firma|Umsatz 2025|Umsatz 2026|Bindung",
            "||TEUR|EUR|%",
            "1|A|12,5|300|80",
            "2|B|20|30|90");
    assertThat(book.customer("1").revenue().in(2025)).isEqualTo(Money.of(12_500));
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(300));
    assertThat(plan.counts().read()).isEqualTo(2);
    assertThat(plan.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Umsatzliste (alle Angaben in TEUR) | Umsatz 2026        | 12500
          Umsätze in T€, Stand November      | Umsatz 2026        | 12500
          Angaben TEUR                       | Umsatz 2026        | 12500
          Revenue list [k€]                  | Revenue 2026       | 12500
          in Mio. €                          | Umsatz 2026        | 12500000
          Umsatzliste (alle Angaben in TEUR) | Umsatz 2026 (€)    | 12.5
          Umsatzliste (alle Angaben in TEUR) | Umsatz 2026 (T€)   | 12500
          Alle Kunden über 100 TEUR          | Umsatz 2026        | 12.5
          """)
  void aUnitInATitleHoldsForAmountsThatNameNone(String title, String heading, BigDecimal expected) {
    prepare(title + "||", "", "Kundennummer|Firma|" + heading + "|Besuchsdauer", "1|A|12,5|45");
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.rounded(expected));
    assertThat(book.customer("1").visiting().minutes()).isEqualTo(45);
  }

  @Test
  void aMonthMayBeADayOfTheSpreadsheet() {
    List<List<SourceCell>> rows = new ArrayList<>();
    rows.add(
        Arrays.asList(
            MemoryTables.text("Kundennummer"),
            MemoryTables.text("Firma"),
            MemoryTables.day("2026-01-01"),
            MemoryTables.day("2026-02-01")));
    rows.add(
        Arrays.asList(
            MemoryTables.text("1"),
            MemoryTables.text("A"),
            MemoryTables.number("5"),
            MemoryTables.number("6")));
    book.take(new MemoryTables().cells("", rows));
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(11));
  }
}
