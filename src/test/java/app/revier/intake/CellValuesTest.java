package app.revier.intake;

import static app.revier.intake.MemoryTables.day;
import static app.revier.intake.MemoryTables.number;
import static app.revier.intake.MemoryTables.percent;
import static app.revier.intake.MemoryTables.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.WeekHoursText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How cells become values, with what the rest of their column says. */
class CellValuesTest {

  private final MemoryBook book = new MemoryBook();
  private ImportPlan plan = book.prepare(MemoryTables.csv("Kundennummer|Name"));

  /** Takes a column of texts below a heading, for customers 1, 2, 3 … */
  private void takeTexts(String heading, String... cells) {
    takeCells(heading, Arrays.stream(cells).map(MemoryTables::text).toArray(SourceCell[]::new));
  }

  private void takeCells(String heading, SourceCell... cells) {
    takeColumn("Kundennummer", "Name", heading, cells);
  }

  private void takeColumn(String number, String name, String heading, SourceCell... cells) {
    List<List<SourceCell>> rows = new ArrayList<>();
    rows.add(List.of(text(number), text(name), text(heading)));
    for (int i = 0; i < cells.length; i++) {
      rows.add(List.of(text(String.valueOf(i + 1)), text("Klinik"), cells[i]));
    }
    plan = book.take(new MemoryTables().cells("", rows));
  }

  private String revenue(int customer) {
    return book.customer(String.valueOf(customer)).revenue().in(2026).toString();
  }

  private Customer first() {
    return book.customer("1");
  }

  private void assertProblem(Code code, Severity severity, int row, String... arguments) {
    assertThat(PlainProblems.of(plan))
        .contains(new Problem("", row, "C", code, List.of((Object[]) arguments), severity));
  }

  /** Of the first row one cell is passed over, and all else of it is taken. */
  private void assertLeftOut(Code code, String... arguments) {
    assertProblem(code, Severity.LEFT_OUT, 2, arguments);
    assertThat(plan.counts().leftOut()).isEqualTo(1);
    assertThat(plan.counts().rejected()).isZero();
    assertThat(plan.newCustomers()).extracting(Customer::number).contains("1");
  }

  // Numbers

  @Test
  void aNumberOfASheetIsTakenAsItIs() {
    takeCells("Umsatz 2026", number("1234.56"), number("-3"), number("1E+3"));
    assertThat(List.of(revenue(1), revenue(2), revenue(3)))
        .containsExactly("1234.56", "-3.00", "1000.00");
  }

  @Test
  void theColumnDecidesWhatACommaMeans() {
    takeTexts("Revenue 2026", "1.234", "12,50", "5.120");
    assertThat(List.of(revenue(1), revenue(3))).containsExactly("1234.00", "5120.00");
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void theColumnDecidesWhatAPointMeans() {
    takeTexts("Umsatz 2026", "1,234", "12.50", "1,234.50");
    assertThat(revenue(1)).isEqualTo("1234.00");
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void theOtherColumnsDecideIfTheColumnDoesNot() {
    plan =
        book.take(MemoryTables.csv("Kundennummer|Name|Umsatz 2026|Umsatz 2025", "1|A|1,234|12.50"));
    assertThat(revenue(1)).isEqualTo("1234.00");
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void theLanguageDecidesIfTheFileDoesNot() {
    takeTexts("Umsatz 2026", "1.234");
    assertThat(revenue(1)).isEqualTo("1234.00");
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void theEnglishLanguageDecidesToo() {
    takeColumn("Customer number", "Company", "Revenue 2026", text("1,234"));
    assertThat(revenue(1)).isEqualTo("1234.00");
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void anAmountThatTheLanguageWouldGiveThreeDecimalsIsTakenAsThousandsAndReportedOnce() {
    takeTexts("Umsatz 2026", "1,234", "2,345");
    assertThat(List.of(revenue(1), revenue(2))).containsExactly("1234.00", "2345.00");
    assertThat(plan.problems()).hasSize(1);
    assertProblem(Code.AMBIGUOUS_NUMBER, Severity.DOUBTFUL, 2, "Umsatz 2026", "1,234", "1234");
  }

  @Test
  void withoutAnyHintItIsTakenAsThousandsAndReported() {
    plan = book.prepare(MemoryTables.csv("ID|Name|2026", "1|A|1.234"));
    assertThat(plan.newCustomers())
        .singleElement()
        .matches(customer -> customer.revenue().in(2026).equals(Money.of(1234)));
    assertProblem(Code.AMBIGUOUS_NUMBER, Severity.DOUBTFUL, 2, "2026", "1.234", "1234");
  }

  @Test
  void aColumnThatContradictsItselfIsReported() {
    takeTexts("Umsatz 2026", "1.234", "12,50", "7,25", "3.5");
    assertThat(revenue(1)).isEqualTo("1234.00");
    assertThat(revenue(4)).isEqualTo("3.50");
    assertProblem(Code.AMBIGUOUS_NUMBER, Severity.DOUBTFUL, 2, "Umsatz 2026", "1.234", "1234");
  }

  @Test
  void aContradictionFarBelowIsReportedToo() {
    String[] cells = new String[3_000];
    Arrays.fill(cells, "1.234");
    cells[2_999] = "12.50";
    takeTexts("Umsatz 2026", cells);
    assertProblem(Code.AMBIGUOUS_NUMBER, Severity.DOUBTFUL, 2, "Umsatz 2026", "1.234", "1234");
  }

  @Test
  void whatTheFirstRowsGiveAwayCountsForAllRows() {
    String[] cells = new String[3_000];
    Arrays.fill(cells, "1,234");
    cells[900] = "12.50";
    takeTexts("Umsatz 2026", cells);
    assertThat(revenue(1)).isEqualTo("1234.00");
    assertThat(revenue(3_000)).isEqualTo("1234.00");
    assertThat(plan.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Umsatz 2026 in T€      | 54,3    | 54300.00
          Umsatz 2026, TEUR      | 12      | 12000.00
          Umsatz 2026 (T €)      | 12      | 12000.00
          Umsatz 2026 in T EUR   | 12      | 12000.00
          Umsatz 2026 (Tsd. €)   | 1.234   | 1234000.00
          Umsatz 2026 (Mio. EUR) | 1,5     | 1500000.00
          Umsatz 2026 in T€      | 54,3 T€ | 54300.00
          Umsatz 2026, €         | 54,3 T€ | 54300.00
          """)
  void aUnitOfThousandsCounts(String heading, String cell, String revenue) {
    takeTexts(heading, cell);
    assertThat(revenue(1)).isEqualTo(revenue);
  }

  @Test
  void moreThanTwoDecimalsAreRoundedAndReported() {
    takeCells("Umsatz 2026", number("1234.565"), text("12,3449"), number("0.30"));
    assertThat(List.of(revenue(1), revenue(2), revenue(3)))
        .containsExactly("1234.57", "12.34", "0.30");
    assertProblem(Code.ROUNDED, Severity.DOUBTFUL, 2, "Umsatz 2026", "1234.565", "1234.57");
    assertProblem(Code.ROUNDED, Severity.DOUBTFUL, 3, "Umsatz 2026", "12.3449", "12.34");
    assertThat(plan.problems()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ca. 1500", "siehe Anlage", "12 %", "1.2.3", "12 St."})
  void textWhereANumberBelongsIsLeftOut(String cell) {
    takeTexts("Umsatz 2026", cell);
    assertLeftOut(Code.NOT_A_NUMBER, "Umsatz 2026", cell);
    assertThat(first().revenue().knows(2026)).isFalse();
  }

  @Test
  void aDateOrTruthWhereANumberBelongsIsLeftOut() {
    takeCells("Umsatz 2026", day("2026-05-01"), new SourceCell.Truth(true));
    assertProblem(Code.NOT_A_NUMBER, Severity.LEFT_OUT, 2, "Umsatz 2026", "2026-05-01");
    assertProblem(Code.NOT_A_NUMBER, Severity.LEFT_OUT, 3, "Umsatz 2026", "true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Umsatz 2026", "Ort", "Letzter Besuch", "Bindung", "Potenzialquelle"})
  void aFailedFormulaIsLeftOut(String heading) {
    takeCells(heading, new SourceCell.Failure("#DIV/0!"));
    assertLeftOut(Code.FORMULA_FAILED, heading, "#DIV/0!");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Umsatz 2026", "Ort", "Letzter Besuch"})
  void aFormulaWithoutAResultIsNamed(String heading) {
    takeCells(heading, SourceCell.Failure.NOT_CALCULATED);
    assertLeftOut(Code.FORMULA_UNCALCULATED, heading, "=?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "–", "—", "--", " - "})
  void aLoneDashIsEmpty(String cell) {
    takeTexts("Umsatz 2026", cell);
    assertThat(plan.problems()).isEmpty();
    assertThat(first().revenue().size()).isZero();
  }

  @Test
  void aNegativeRevenueIsTakenAndReported() {
    takeTexts("Umsatz 2026", "120,00-");
    assertThat(revenue(1)).isEqualTo("-120.00");
    assertProblem(Code.NEGATIVE_REVENUE, Severity.DOUBTFUL, 2, "Umsatz 2026", "-120");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Potenzial", "Vertragsumsatz"})
  void otherNegativeAmountsAreLeftOut(String heading) {
    takeTexts(heading, "5.000,00-");
    assertLeftOut(Code.NEGATIVE, heading, "-5000");
  }

  @ParameterizedTest
  @CsvSource({
    "'10000000000,01', 10000000000.01",
    "-10.000.000.001, -10000000001",
    "99999999999999999999, 99999999999999999999"
  })
  void amountsBeyondTenBillionAreLeftOut(String cell, String read) {
    takeTexts("Umsatz 2026", cell);
    assertLeftOut(Code.OUT_OF_RANGE, "Umsatz 2026", read, "-10000000000", "10000000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+2000000000", "-1E+400", "1E+41"})
  void absurdNumbersAreLeftOut(String value) {
    takeCells("Umsatz 2026", new SourceCell.Numeric(new BigDecimal(value), false));
    assertLeftOut(Code.OUT_OF_RANGE, "Umsatz 2026", value, "-10000000000", "10000000000");
  }

  @Test
  void absurdlySmallNumbersAreNothing() {
    takeCells("Umsatz 2026", new SourceCell.Numeric(new BigDecimal("1E-2000000000"), false));
    assertThat(revenue(1)).isEqualTo("0.00");
  }

  @ParameterizedTest
  @CsvSource({
    "Umsatz 2026, 1, 12500.00",
    "Umsatz 2026 in T€, 1, 12500000.00",
    "Umsatz 2026 in T€, 1000, 12500.00",
    "Umsatz 2026 in Mio. €, 1000, 12500000.00",
    "Umsatz 2026 in T€, 1000000, 12500.00"
  })
  void aUnitThatTheCellShowsIsNotAppliedAgain(String heading, int unit, String amount) {
    takeCells(heading, new SourceCell.Numeric(new BigDecimal("12500"), false, null, null, unit));
    assertThat(revenue(1)).isEqualTo(amount);
  }

  // Parts of a whole

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0,85   | 0.85
          0.85   | 0.85
          85     | 0.85
          85 %   | 0.85
          85,5 % | 0.855
          1      | 1
          0      | 0
          100    | 1
          0,125  | 0.125
          1,5    | 0.015
          """)
  void aProbabilityIsAFractionOrPerCent(String cell, double probability) {
    takeTexts("Bindung", cell);
    assertThat(plan.problems()).isEmpty();
    assertThat(first().standing().retentionByHand())
        .satisfies(p -> assertThat(p.value()).isEqualTo(probability));
  }

  @Test
  void aProbabilityFormattedAsPercentIsAFraction() {
    takeCells("Bindung", percent("0.85"), percent("1"), percent("0.005"));
    assertThat(book.customer("1").standing().retentionByHand())
        .hasToString("Probability[value=0.85]");
    assertThat(book.customer("2").standing().retentionByHand())
        .hasToString("Probability[value=1.0]");
    assertThat(book.customer("3").standing().retentionByHand())
        .hasToString("Probability[value=0.005]");
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void aProbabilityOfOneAmongPerCentsIsReported() {
    takeTexts("Bindung", "85", "1");
    assertThat(book.customer("2").standing().retentionByHand())
        .hasToString("Probability[value=1.0]");
    assertProblem(Code.AMBIGUOUS_NUMBER, Severity.DOUBTFUL, 3, "Bindung", "1", "100 %");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Preiserosion    | 2      | 0.02
          Preiserosion    | 2,5    | 0.025
          Preiserosion    | 0,02   | 0.02
          Preiserosion    | 2 %    | 0.02
          Preiserosion    | 0,5 %  | 0.005
          Preiserosion    | 0      | 0
          Preiserosion, % | 0,5    | 0.005
          Preiserosion, % | 1      | 0.01
          """)
  void aPriceErosionIsPerCentOrAFraction(String heading, String cell, String share) {
    takeTexts(heading, cell);
    assertThat(plan.problems()).isEmpty();
    assertThat(first().standing().priceErosion()).hasToString(share);
  }

  @Test
  void aPriceErosionBelowOneAmongPerCentsIsPerCent() {
    takeTexts("Preiserosion", "0,5", "2", "1");
    assertThat(book.customer("1").standing().priceErosion()).hasToString("0.005");
    assertThat(book.customer("3").standing().priceErosion()).hasToString("0.01");
  }

  @Test
  void aPriceErosionOfOneIsOnePerCentAndReported() {
    takeTexts("Preiserosion", "1");
    assertThat(first().standing().priceErosion()).hasToString("0.01");
    assertProblem(Code.AMBIGUOUS_NUMBER, Severity.DOUBTFUL, 2, "Preiserosion", "1", "1 %");
  }

  @ParameterizedTest
  @CsvSource({"75, 75", "75 %, 75", "'0,75', 75", "0, 0", "100, 100", "1, 1", "'62,5', 63"})
  void aLoyaltyIsAScoreOrAFraction(String cell, int loyalty) {
    takeTexts("Verbundenheit", cell);
    assertThat(first().standing().loyaltyEstimate()).isEqualTo(loyalty);
  }

  @ParameterizedTest
  @CsvSource({
    "Verbundenheit (1-10), 7, 70",
    "Verbundenheit (1-10), 1, 10",
    "Verbundenheit (von 10), '7,5', 75",
    "Verbundenheit (0-100), 7, 7",
    "Verbundenheit (von 100), 7, 7",
    "Verbundenheit (21-10), 7, 7"
  })
  void aHeadingMayNameTheScaleOfTheLoyalty(String heading, String cell, int loyalty) {
    takeTexts(heading, cell);
    assertThat(first().standing().loyaltyEstimate()).isEqualTo(loyalty);
  }

  @Test
  void theLetterOfMillionsCountsAmongAmountsOnly() {
    takeTexts("Umsatz 2026", "1.5m", "1,5 Mio", "12 T EUR");
    assertThat(revenue(1)).isEqualTo("1500000.00");
    assertThat(revenue(2)).isEqualTo("1500000.00");
    assertThat(revenue(3)).isEqualTo("12000.00");
    assertThat(new NumberColumn(ValueKind.DECIMAL).read("1.5 m", 2)).isNull();
  }

  @Test
  void moreThanTenOfTenIsLeftOut() {
    takeTexts("Verbundenheit (1-10)", "80");
    assertLeftOut(Code.OUT_OF_RANGE, "Verbundenheit (1-10)", "800", "0", "100");
  }

  @Test
  void aLoyaltyThatMayBeAFractionOrAScoreIsLeftOut() {
    takeTexts("Verbundenheit", "0,8", "80");
    assertLeftOut(Code.OUT_OF_RANGE, "Verbundenheit", "0.8", "1", "100");
    assertThat(book.customer("2").standing().loyaltyEstimate()).isEqualTo(80);
  }

  @ParameterizedTest
  @CsvSource({"1, 0.01", "'0,5', 0.005", "80, 0.8"})
  void aHeadingOfPerCentMakesEachNumberOne(String cell, double probability) {
    takeTexts("Bindung (%)", cell, "80");
    assertThat(plan.problems()).isEmpty();
    assertThat(first().standing().retentionByHand())
        .satisfies(p -> assertThat(p.value()).isEqualTo(probability));
  }

  @Test
  void nothingButFractionsBelowAHeadingOfPerCentAreReported() {
    takeTexts("Bindung (%)", "0,85", "0,9");
    assertProblem(Code.AMBIGUOUS_NUMBER, Severity.DOUBTFUL, 2, "Bindung (%)", "0,85", "85 %");
  }

  @Test
  void aLoyaltyOfOneAmongFractionsIsAll() {
    takeTexts("Verbundenheit", "0,5", "1");
    assertThat(book.customer("2").standing().loyaltyEstimate()).isEqualTo(100);
  }

  @ParameterizedTest
  @CsvSource({
    "Bindung, 101, 101 %, 0 %, 100 %",
    "Preiserosion, 150, 150 %, 0 %, 100 %",
    "Bindung, 120 %, 120 %, 0 %, 100 %",
    "Verbundenheit, '100,5', 100.5, 0, 100"
  })
  void moreThanTheWholeIsLeftOut(
      String heading, String cell, String read, String least, String most) {
    takeTexts(heading, cell);
    assertLeftOut(Code.OUT_OF_RANGE, heading, read, least, most);
  }

  @ParameterizedTest
  @CsvSource({"Bindung, '-0,1', -0.1 %", "Preiserosion, -2, -2 %", "Verbundenheit, -3, -3"})
  void lessThanNothingIsLeftOut(String heading, String cell, String read) {
    takeTexts(heading, cell);
    assertLeftOut(Code.NEGATIVE, heading, read);
  }

  // Whole numbers, degrees

  @ParameterizedTest
  @CsvSource({
    "Besuchsdauer, 45, 45",
    "'Besuchsdauer, h', '1,5', 90",
    "Besuchsdauer (Min.), 30, 30"
  })
  void aDurationIsInMinutes(String heading, String cell, int minutes) {
    takeTexts(heading, cell);
    assertThat(first().visiting().minutes()).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({
    "Besuchsintervall, 30, 30",
    "'Besuchsintervall, Wochen', 4, 28",
    "Besuchsintervall, 30 Tage, 30",
    "Besuchsintervall, wöchentlich, 7",
    "Besuchsintervall, monatlich, 30",
    "'Besuchsintervall, Wochen', monatlich, 30",
    "Besuchsintervall, alle 4 Wochen, 28",
    "Visit interval, Quarterly, 91",
    "Visit interval, every 2 months, 60",
    "Besuchsintervall, 14-tägig, 14",
    "Besuchsintervall, quartalsweise, 91",
    "Besuchsintervall, halbjährlich, 182",
    "Visit interval, weekly, 7",
    "Visit interval, fortnightly, 14",
    "Visit interval, monthly, 30",
    "Visit interval, yearly, 365"
  })
  void anIntervalIsInDays(String heading, String cell, int days) {
    takeTexts(heading, cell);
    assertThat(first().visiting().intervalDays()).isEqualTo(days);
  }

  @Test
  void anIntervalIsNoDuration() {
    takeTexts("Besuchsdauer", "monatlich");
    assertLeftOut(Code.NOT_A_NUMBER, "Besuchsdauer", "monatlich");
  }

  @ParameterizedTest
  @CsvSource({"'Vorbereitung, min', 20, 20", "'Vorbereitung, h', '0,5', 30", "Preparation, 0, 0"})
  void preparationIsInMinutes(String heading, String cell, int minutes) {
    takeTexts(heading, cell);
    assertThat(first().visiting().preparationMinutes()).isEqualTo(minutes);
  }

  @Test
  void visitingHoursAreReadAsPeopleWriteThem() {
    takeTexts("Besuchszeiten", "Mo-Fr 8-12 Uhr, 13:00–17:00; Sa 9-12");
    assertThat(first().visiting().hours())
        .isEqualTo(WeekHoursText.parse("mon-fri 8-12 13-17; sat 9-12"));
  }

  @Test
  void hoursThatAreNotUnderstoodAreReportedAndLeftOut() {
    takeTexts("Besuchszeiten", "nach Vereinbarung");
    assertThat(first().visiting().hours()).isNull();
    assertProblem(Code.HOURS_UNCLEAR, Severity.DOUBTFUL, 2, "Besuchszeiten", "nach Vereinbarung");
  }

  @Test
  void aWholeNumberWithDecimalsIsRoundedAndReported() {
    takeTexts("Besuchsdauer", "45,5");
    assertThat(first().visiting().minutes()).isEqualTo(46);
    assertProblem(Code.ROUNDED, Severity.DOUBTFUL, 2, "Besuchsdauer", "45.5", "46");
  }

  @Test
  void aRoundedNumberOfVisitsIsReportedOnce() {
    takeTexts("Besuche heute", "4,5");
    assertThat(first().visiting().visitsPerYear()).isEqualTo(5);
    assertThat(PlainProblems.of(plan)).filteredOn(one -> one.code() == Code.ROUNDED).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"Besuchsdauer, 0, 1, 1440", "Besuchsintervall, 5000, 1, 3650"})
  void aWholeNumberHasItsLimits(String heading, String cell, String least, String most) {
    takeTexts(heading, cell);
    assertLeftOut(Code.OUT_OF_RANGE, heading, cell, least, most);
  }

  @ParameterizedTest
  @CsvSource({"'50,914', '6,914'", "50.914, 6.914", "'50,9136', '6,9148'", "50.9136, 6.9148"})
  void anySignStandsBeforeTheDecimalsOfDegrees(String latitude, String longitude) {
    book.take(
        MemoryTables.csv("Kundennummer|Name|Breite|Länge", "1|A|" + latitude + "|" + longitude));
    assertThat(first().position())
        .satisfies(
            position -> {
              assertThat(position.latitude()).isBetween(50.9, 50.92);
              assertThat(position.longitude()).isBetween(6.9, 6.92);
            });
  }

  @Test
  void degreesBeyondTheGlobeAreLeftOut() {
    plan = book.prepare(MemoryTables.csv("Kundennummer|Name|Breite|Länge", "1|A|95|6"));
    assertLeftOut(Code.OUT_OF_RANGE, "Breite", "95", "-90", "90");
  }

  // Days

  @Test
  void aDayOfASheetIsTakenAsItIs() {
    takeCells("Letzter Besuch", day("2026-03-01"));
    assertThat(first().visiting().lastVisit()).isEqualTo("2026-03-01");
  }

  @Test
  void theColumnDecidesWhetherTheMonthComesFirst() {
    takeTexts("Letzter Besuch", "3/4/2026", "10/31/2026");
    assertThat(first().visiting().lastVisit()).isEqualTo("2026-03-04");
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void theColumnDecidesWhetherTheDayComesFirst() {
    takeColumn("Customer number", "Company", "Last visit", text("3/4/2026"), text("31/10/2026"));
    assertThat(first().visiting().lastVisit()).isEqualTo("2026-04-03");
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void theDayComesFirstIfNothingIsKnown() {
    takeTexts("Letzter Besuch", "3/4/2026");
    assertThat(first().visiting().lastVisit()).isEqualTo("2026-04-03");
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void underEnglishHeadingsThatIsReportedOnce() {
    takeColumn("Customer number", "Company", "Last visit", text("3/4/2026"), text("5/6/2026"));
    assertThat(first().visiting().lastVisit()).isEqualTo("2026-04-03");
    assertThat(plan.problems()).hasSize(1);
    assertProblem(
        Code.AMBIGUOUS_DATE, Severity.DOUBTFUL, 2, "Last visit", "3/4/2026", "2026-04-03");
  }

  @Test
  void aColumnOfDatesThatContradictsItselfIsReported() {
    takeTexts("Letzter Besuch", "3/4/2026", "31/10/2026", "10/31/2026");
    assertProblem(
        Code.AMBIGUOUS_DATE, Severity.DOUBTFUL, 2, "Letzter Besuch", "3/4/2026", "2026-04-03");
  }

  @ParameterizedTest
  @ValueSource(strings = {"31.02.2026", "29.2.2026", "45.5.26", "gestern", "2026", "12"})
  void noDayIsLeftOut(String cell) {
    takeTexts("Letzter Besuch", cell);
    assertLeftOut(Code.NOT_A_DATE, "Letzter Besuch", cell);
  }

  @Test
  void aNumberOfEightDigitsIsADay() {
    takeCells("Letzter Besuch", number("20260301"));
    assertThat(first().visiting().lastVisit()).isEqualTo("2026-03-01");
  }

  @Test
  void theCountOfDaysOfASpreadsheetIsADayAndReported() {
    takeCells("Letzter Besuch", number("46082.5"));
    assertThat(first().visiting().lastVisit()).isEqualTo("2026-03-01");
    assertProblem(
        Code.AMBIGUOUS_DATE, Severity.DOUBTFUL, 2, "Letzter Besuch", "46082.5", "2026-03-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "2026", "1E+30", "20260231", "20260301.5", "1E-999999999"})
  void otherNumbersAreNoDays(String value) {
    takeCells("Letzter Besuch", number(value));
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.NOT_A_DATE);
  }

  @Test
  void aDayFarFromOurTimesIsLeftOut() {
    takeTexts("Letzter Besuch", "01.01.2200");
    assertLeftOut(Code.OUT_OF_RANGE, "Letzter Besuch", "2200-01-01", "1900-01-01", "2199-12-31");
  }

  @Test
  void aVisitThatHasNotBeenYetIsReported() {
    takeTexts("Letzter Besuch", "24.11.2026", "23.11.2026");
    assertProblem(Code.IN_THE_FUTURE, Severity.DOUBTFUL, 2, "Letzter Besuch", "2026-11-24");
    assertThat(plan.problems()).hasSize(1);
  }

  // Texts and words

  @Test
  void textsAreTrimmedAndFreeOfControlCharacters() {
    takeTexts("Ort", "\u00a0 Bad\u00a0Ems\u0007 ");
    assertThat(first().address().city()).isEqualTo("Bad Ems");
  }

  @Test
  void aNumberWhereATextBelongsIsItsDigits() {
    takeCells("Telefon", number("2214710100"));
    assertThat(first().reach().phone()).isEqualTo("2214710100");
  }

  @Test
  void aTextThatIsTooLongIsLeftOut() {
    String longest = "x".repeat(1_000);
    takeTexts("Ort", longest + "x", longest);
    assertLeftOut(Code.TOO_LONG, "Ort", "x".repeat(100) + "…", "1000");
    assertThat(book.customer("2").address().city()).isEqualTo(longest);
  }

  @Test
  void aNoteMayBeLonger() {
    takeTexts("Notiz", "x".repeat(10_000), "x".repeat(10_001));
    assertThat(first().notes()).hasSize(1);
    assertProblem(Code.TOO_LONG, Severity.LEFT_OUT, 3, "Notiz", "x".repeat(100) + "…", "10000");
  }

  @ParameterizedTest
  @CsvSource({
    "ja, true",
    "Ja, true",
    "x, true",
    "yes, true",
    "1, true",
    "nein, false",
    "No, false",
    "0, false"
  })
  void yesAndNoAreUnderstood(String cell, boolean truth) {
    takeTexts("Entscheiderwechsel", cell);
    assertThat(first().standing().decisionMakerLeaves()).isEqualTo(truth);
  }

  @Test
  void aTruthIsYesOrNo() {
    takeCells(
        "Wettbewerbsangriff", new SourceCell.Truth(true), number("1"), new SourceCell.Truth(false));
    assertThat(book.customer("1").standing().competitorAttacks()).isTrue();
    assertThat(book.customer("2").standing().competitorAttacks()).isTrue();
    assertThat(book.customer("3").standing().competitorAttacks()).isFalse();
  }

  @Test
  void anotherWordIsLeftOutAndTheKnownOnesAreTold() {
    takeTexts("Entscheiderwechsel", "vielleicht");
    assertLeftOut(Code.UNKNOWN_WORD, "Entscheiderwechsel", "vielleicht", "ja, nein", "yes, no");
  }

  @Test
  void theKnownWordsAreToldInBothLanguagesWhateverTheHeadings() {
    takeColumn("Customer number", "Company", "Decision maker leaves", text("perhaps"));
    assertLeftOut(Code.UNKNOWN_WORD, "Decision maker leaves", "perhaps", "ja, nein", "yes, no");
  }

  @Test
  void allThatIsWrongWithARowIsReported() {
    plan =
        book.prepare(
            MemoryTables.csv(
                "Kundennummer|Name|Umsatz 2026|Potenzial|Letzter Besuch", "1|A|viel|-5|31.02.26"));
    assertThat(plan.problems())
        .extracting(Problem::code)
        .containsExactly(Code.NOT_A_NUMBER, Code.NEGATIVE, Code.NOT_A_DATE);
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(1, 1, 0, 0, 0, 3));
  }
}
