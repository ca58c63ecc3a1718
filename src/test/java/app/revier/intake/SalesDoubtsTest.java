package app.revier.intake;

import static app.revier.intake.MemoryTables.day;
import static app.revier.intake.MemoryTables.number;
import static app.revier.intake.MemoryTables.percent;
import static app.revier.intake.MemoryTables.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of sales that may be no sales, or whose figures do not go together. */
class SalesDoubtsTest {

  private final MemoryBook book =
      new MemoryBook().with(new CustomerBuilder(new CustomerId(1), "1", "Klinik Nord"));

  private ImportPlan take(String... lines) {
    return book.take(MemoryTables.csv(lines));
  }

  /** A line of ten pieces at ten, with another column. */
  private ImportPlan takeLine(String heading, SourceCell cell) {
    return book.take(
        new MemoryTables()
            .cells(
                "",
                List.of(
                    List.of(
                        text("Kundennummer"),
                        text("Datum"),
                        text("Menge"),
                        text("Preis"),
                        text(heading)),
                    List.of(text("1"), day("2026-02-03"), number("10"), number("10"), cell))));
  }

  private Money revenue() {
    return book.customer("1").revenue().in(2026);
  }

  // Discounts and units of the price

  @ParameterizedTest
  @CsvSource({
    "1000, '12,50', Preiseinheit, 100, 125",
    "1000, '12,50', je, 100 St., 125",
    "10, 10, je, Stück, 100",
    "10, 10, Rabatt %, 20, 80",
    "10, 10, Rabatt, 20 %, 80",
    "10, 10, Discount, 0, 100",
    "10, 10, Discount code, SUMMER20, 100",
    "10, 10, Preiseinheit, '', 100",
    "1000, 10, je, 1.000 St., 10",
    "10, 10, Rabatt, -, 100",
    "100, 10, Rabatt, '0,5 %', 995",
    "10, 10, Rabatt, -20 %, 80",
    "10, 10, Rabattsatz, 20, 80",
    "10, 10, Discount rate, 20, 80",
    "10, 10, Rabatt %|Rabatt, 20|0, 80"
  })
  void anAmountThatIsWorkedOutHeedsDiscountAndUnit(
      String quantity, String price, String heading, String cell, long amount) {
    take(
        "Kundennummer|Datum|Menge|Einzelpreis|" + heading,
        String.join("|", "1", "03.02.2026", quantity, price, cell));
    assertThat(revenue()).isEqualTo(Money.of(amount));
  }

  @Test
  void aDiscountInAFormatOfPerCentIsAPart() {
    takeLine("Rabatt", percent("0.2"));
    assertThat(revenue()).isEqualTo(Money.of(80));
  }

  @ParameterizedTest
  @CsvSource({"Preiseinheit, false", "Rabatt, true"})
  void absurdlySmallTermsAreUnclear(String heading, boolean percent) {
    ImportPlan plan =
        takeLine(heading, new SourceCell.Numeric(new BigDecimal("1E-2000000000"), percent));
    assertThat(plan.problems()).extracting(Problem::code).contains(Code.DISCOUNT_UNCLEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Discount Amount", "Lineitem discount"})
  void theDiscountOfAShopIsAnAmount(String heading) {
    take(
        "Kundennummer|Created at|Lineitem quantity|Lineitem price|" + heading,
        "1|2026-02-03|1|100.00|10.00",
        "1|2026-02-03|2|50.00|");
    assertThat(revenue()).isEqualTo(Money.of(190));
  }

  @Test
  void theDiscountOfAShopIsInTheCurrencyOfThePrice() {
    book.apply(
        book.prepare(
            MemoryTables.csv(
                "Kundennummer|Created at|Lineitem quantity|Lineitem price|Discount Amount|Currency",
                "1|2026-02-03|1|100.00|10.00|USD"),
            ImportOptions.DEFAULT.edit().rates(Map.of("USD", new BigDecimal("0.5"))).build()));
    assertThat(revenue()).isEqualTo(Money.of(45));
  }

  @Test
  void aDiscountAboveTheLineOfAShopIsThatOfMoreLines() {
    ImportPlan plan =
        take(
            "Kundennummer|Created at|Lineitem quantity|Lineitem price|Discount Amount",
            "1|2026-02-03|1|5.00|10.00");
    assertThat(plan.problems()).extracting(Problem::code).contains(Code.DISCOUNT_UNCLEAR);
  }

  @Test
  void ofTwoDiscountsItIsNotClearWhatIsTakenOff() {
    ImportPlan plan =
        take(
            "Kundennummer|Datum|Menge|Einzelpreis|Rabatt %|Skontorabatt", "1|3.2.2026|10|10|5|5 %");
    assertThat(plan.problems())
        .extracting(Problem::column, Problem::code)
        .contains(tuple("F", Code.DISCOUNT_UNCLEAR));
  }

  @ParameterizedTest
  @CsvSource({
    "Rabatt, 20",
    "Rabatt %, '0,2'",
    "Rabatt %, 120",
    "Discount, 5.00",
    "Discount Amount, 5.00",
    "Preiseinheit, 0",
    "Preiseinheit, -1"
  })
  void aLineWhoseDiscountIsUnclearIsLeftOutAndNamed(String heading, String cell) {
    ImportPlan plan =
        take("Kundennummer|Datum|Menge|Einzelpreis|" + heading, "1|03.02.2026|10|10|" + cell);
    assertThat(plan.counts().rejected()).isEqualTo(1);
    assertThat(PlainProblems.of(plan))
        .contains(
            new Problem(
                "", 2, "E", Code.DISCOUNT_UNCLEAR, List.of(heading, cell), Severity.REJECTED));
  }

  // Status

  @ParameterizedTest
  @CsvSource({
    "Status, Cancelled",
    "Order Status, cancelled",
    "Order Status, refunded",
    "Order Status, checkout-draft",
    "Status, Quotation Sent",
    "Status, Storniert",
    "Auftragsstatus, Entwurf",
    "Belegart, Angebot",
    "Financial Status, voided",
    "Cancelled at, 2026-02-04 10:00:00 +0100"
  })
  void aLineThatWasNotSoldIsLeftOutAndNamed(String heading, String word) {
    ImportPlan plan =
        take(
            "Kundennummer|Datum|Betrag|" + heading, "1|03.02.2026|100|", "1|04.02.2026|70|" + word);

    assertThat(revenue()).isEqualTo(Money.of(100));
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 1, 0, 1, 0));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem("", 3, "D", Code.NOT_SOLD, List.of(heading, word), Severity.DOUBTFUL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"completed", "Sales Order", "paid", "Versendet", "Rechnung", "-"})
  void anyOtherStatusIsASale(String word) {
    ImportPlan plan = take("Kundennummer|Datum|Betrag|Status", "1|03.02.2026|100|" + word);

    assertThat(revenue()).isEqualTo(Money.of(100));
    assertThat(plan.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"partially_refunded", "Partially refunded", "Teilweise erstattet"})
  void aSaleOfWhichPartWasGivenBackCountsAndIsNamed(String word) {
    ImportPlan plan =
        take("Kundennummer|Datum|Betrag|Financial Status", "1|03.02.2026|100|" + word);

    assertThat(revenue()).isEqualTo(Money.of(100));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                2,
                "D",
                Code.PARTLY_REFUNDED,
                List.of("Financial Status", word),
                Severity.DOUBTFUL));
  }

  @Test
  void whatTakesAnotherLineBackCountsWithItsSign() {
    ImportPlan plan =
        take(
            "Kundennummer|Datum|Betrag|Belegart",
            "1|3.2.2026|90|Rechnung",
            "1|4.2.2026|-90|Storno");

    assertThat(revenue()).isEqualTo(Money.ZERO);
    assertThat(plan.problems()).isEmpty();
  }

  // Kinds of documents

  @ParameterizedTest
  @CsvSource({
    "Belegart, Gutschrift",
    "Belegart, GU",
    "Belegart, Storno",
    "Belegart, Warenrücknahme",
    "Belegart, Bonusgutschrift",
    "Belegtyp, Rechnungskorrektur",
    "Vorgang, Retoure",
    "Status, Gutschrift",
    "Dokumentart, Stornorechnung",
    "Document Type, Credit Memo",
    "Type of document, Credit note",
    "Soll/Haben, H",
    "S/H, H",
    "Debit/Credit, C",
    "Debit or credit, Credit"
  })
  void aCreditNoteIsTakenOffWhateverItsSign(String heading, String word) {
    ImportPlan plan =
        take(
            "Kundennummer|Datum|Menge|Betrag|" + heading,
            "1|01.02.2026|10|100|",
            "1|02.02.2026|3|30|" + word,
            "1|03.02.2026|-2|-20|" + word);

    assertThat(revenue()).isEqualTo(Money.of(50));
    assertThat(plan.newSales().get(1).quantity()).isEqualByComparingTo("-3");
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem("", 3, "E", Code.TAKEN_OFF, List.of(heading, word), Severity.DOUBTFUL));
  }

  @ParameterizedTest
  @CsvSource({
    "Belegart, Rechnung, Lieferschein",
    "Belegart, Rechnung, Mahnung",
    "Belegart, Rechnung, Zahlung",
    "Vorgang, Rechnung, Zahlungseingang",
    "Belegart, Rechnung, Auftragsbestätigung",
    "Document type, Invoice, Payment",
    "Document type, Invoice, Delivery note",
    "Document type, Invoice, Order confirmation",
    "Status, geliefert, Widerrufen"
  })
  void aDocumentThatIsNoSaleDoesNotCount(String heading, String sale, String word) {
    ImportPlan plan =
        take(
            "Kundennummer|Datum|Betrag|" + heading,
            "1|01.02.2026|70|" + word,
            "1|03.02.2026|100|" + sale);

    assertThat(revenue()).isEqualTo(Money.of(100));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem("", 2, "D", Code.NOT_SOLD, List.of(heading, word), Severity.DOUBTFUL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Auftragsbestätigung", "Auftrag", "Order confirmation"})
  void aListOfNothingButOrdersCounts(String word) {
    take(
        "Kundennummer|Datum|Betrag|Belegart",
        "1|01.02.2026|7|Angebot",
        "1|01.02.2026|70|" + word,
        "1|02.02.2026|10|Gutschrift",
        "1|03.02.2026|100|" + word);

    assertThat(revenue()).isEqualTo(Money.of(160));
  }

  @Test
  void anyOfSeveralColumnsMaySayThatALineWasNotSold() {
    take(
        "Kundennummer|Datum|Betrag|Financial Status|Cancelled at|Order status",
        "1|2026-02-03|1|paid||completed",
        "1|2026-02-03|10|paid|2026-02-04|completed",
        "1|2026-02-03|100|refunded||completed",
        "1|2026-02-03|1000|paid||draft");

    assertThat(revenue()).isEqualTo(Money.of(1));
  }

  @Test
  void theLinesOfACancelledOrderAreLeftOutAsWell() {
    take(
        "Name|Billing name|Paid at|Cancelled at|Lineitem quantity|Lineitem price|Lineitem name",
        "#1|Klinik Nord|2026-02-03|2026-02-04|2|10|Kittel",
        "#1||||1|5|Haube",
        "#2|Klinik Nord|2026-02-03||3|10|Kittel",
        "#2||||1|4|Haube");

    assertThat(revenue()).isEqualTo(Money.of(34));
  }

  // Figures

  @Test
  void thePriceMayBeForSeveralPieces() {
    ImportPlan plan =
        take(
            "Kundennummer|Datum|Menge|Einzelpreis|PE|Betrag",
            "1|03.02.2026|1000|12,50|100 St.|125",
            "1|04.02.2026|1000|12,50|100 St.|12500");

    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code)
        .containsExactly(tuple(3, Code.AMOUNT_DIFFERS));
  }

  @ParameterizedTest
  @CsvSource({"10, 5, 500", "10, '5,00', 49", "3, '4,00', '12,50'"})
  void anAmountThatIsNotQuantityTimesPriceIsTakenAndNamed(
      String quantity, String price, String amount) {
    ImportPlan plan =
        take(
            "Kundennummer|Datum|Menge|Einzelpreis|Betrag",
            "1|03.02.2026|" + quantity + "|" + price + "|" + amount);

    assertThat(plan.newSales()).hasSize(1);
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.AMOUNT_DIFFERS);
    assertThat(plan.problems()).extracting(Problem::severity).containsExactly(Severity.DOUBTFUL);
  }

  @ParameterizedTest
  @CsvSource({
    "3, '3,33', 10",
    "3, '3,33', '10,00'",
    "1000, '0,12', '123,40'",
    "3, '4,00', '-12,00'",
    "-3, '4,00', '-12,00'",
    "'', '4,00', '77,00'",
    "3, siehe Liste, '77,00'"
  })
  void whatIsRoundedOrCannotBeComparedIsNoNews(String quantity, String price, String amount) {
    ImportPlan plan =
        take(
            "Kundennummer|Datum|Menge|Einzelpreis|Betrag",
            "1|03.02.2026|" + quantity + "|" + price + "|" + amount);

    assertThat(plan.newSales()).hasSize(1);
    assertThat(plan.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Rabatt, 10, 90",
    "Rabatt %, '10 %', 90",
    "Discount, '0,1', 90",
    "Discount, 10, 90",
    "MwSt, 19, 119",
    "Tax, 19, 119",
    "Versandkosten, '4,90', '104,90'",
    "Preiseinheit, 100, 1"
  })
  void aColumnOfDiscountOrTaxMayExplainTheDifference(String heading, String cell, String amount) {
    String headings = "Kundennummer|Datum|Menge|Einzelpreis|Betrag|" + heading;
    ImportPlan plan =
        take(headings, "1|03.02.2026|10|10|" + amount + "|" + cell, "1|04.02.2026|1|2|900|" + cell);

    assertThat(plan.problems())
        .filteredOn(problem -> problem.code() == Code.AMOUNT_DIFFERS)
        .extracting(Problem::row)
        .containsExactly(3);
  }

  // Days

  @Test
  void aSaleBefore1990IsOutOfRange() {
    ImportPlan plan =
        take("Kundennummer|Datum|Betrag", "1|31.12.1989|100", "1|01.01.1990|50", "1|05.01.2026|7");

    assertThat(plan.newSales()).hasSize(2);
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                2,
                "B",
                Code.OUT_OF_RANGE,
                List.of("Datum", "1989-12-31", "1990-01-01", "2199-12-31"),
                Severity.REJECTED));
  }
}
