package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of orders, ledgers and accounts as ERP and accounting programs write them. */
class LedgersTest {

  private static final ImportOptions MAKE =
      ImportOptions.DEFAULT.edit().customersFromFile(true).build();

  private final MemoryBook book = new MemoryBook();

  private ImportPlan make(String... lines) {
    return book.apply(book.prepare(MemoryTables.csv(lines), MAKE));
  }

  @ParameterizedTest
  @CsvSource({"Auftragsdatum, Auftragswert", "Datum, Betrag brutto", "FKDAT, NETWR"})
  void listsOfOrdersAreSales(String date, String amount) {
    ImportPlan plan = make("Kundennr|Firma|" + date + "|" + amount, "1|A|01.02.2026|100");

    assertThat(plan.sheets().getFirst().kind()).isEqualTo(ImportKind.SALES);
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(100));
  }

  @Test
  void anOrderWithAReasonOfRejectionWasNotSold() {
    ImportPlan plan =
        make(
            "Kundennr|Firma|Auftragsdatum|Auftragswert|Absagegrund",
            "1|A|01.02.2026|100|",
            "1|A|02.02.2026|50|Kunde hat storniert");

    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code)
        .containsExactly(tuple(3, Code.NOT_SOLD));
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(100));
  }

  @Test
  void theAmountInTheCurrencyOfTheBooksCounts() {
    ImportPlan plan =
        make(
            "Debitor|Name 1|Buchungsdatum|Betrag in Belegwährung|Belegwährung|Betrag in Hauswährung"
                + "|Hauswährung",
            "1|A|01.02.2026|1.000,00|USD|920,00|EUR",
            "1|A|02.02.2026|50,00|EUR|50,00|EUR");

    assertThat(plan.problems()).isEmpty();
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(970));
  }

  @ParameterizedTest
  @CsvSource({"Betrag (MW), Währungscode", "Amount (LCY), Currency Code"})
  void theCurrencyOfTheDocumentIsNotThatOfAmountsInTheBooks(String amount, String currency) {
    make("Kundennr|Datum|" + currency + "|" + amount, "1|01.02.2026|USD|920,00");

    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(920));
  }

  @Test
  void suppliersAreNoCustomers() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Konto|Name (Adressattyp Unternehmen)|Postleitzahl|Ort",
                "10000|Bäcker GmbH|01067|Dresden",
                "70000|Lieferant AG|04103|Leipzig",
                "690000|Beta AG|04103|Leipzig",
                "9000000|Stahl AG|04103|Leipzig"));

    assertThat(plan.newCustomers()).extracting(Customer::number).containsExactly("10000", "690000");
    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code)
        .containsExactly(tuple(3, Code.SUPPLIER_ROW), tuple(5, Code.SUPPLIER_ROW));
  }

  @Test
  void suppliersInAListOfBalancesAreNoCustomers() {
    book.take(
        MemoryTables.csv(
            "Konto|Kontobezeichnung|EB-Wert|Soll|Haben|Saldo",
            "10000|Bäcker GmbH|0|5|2|3",
            "70000|Lieferant AG|0|1|2|1"));

    assertThat(book.territory().customers()).extracting(Customer::number).containsExactly("10000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Nicht ändern) Firma|(Nicht ändern) Zeilenprüfsumme|Firmenname|Kontonummer|Ort",
        "(Do Not Modify) Account|(Do Not Modify) Row Checksum|Account Name|Account Number|City"
      })
  void theKeysOfDynamicsAreNoNames(String headings) {
    ImportPlan plan =
        book.take(MemoryTables.csv(headings, "6f9619ff-8b86-d011|x=|Alpha GmbH|K1|Bonn"));

    assertThat(book.customer("K1").name()).isEqualTo("Alpha GmbH");
    assertThat(plan.problems()).isEmpty();
  }

  @Test
  void aNumberThatBeginsWithSevenIsACustomerElsewhere() {
    book.take(MemoryTables.csv("Konto|Firma|Postleitzahl|Ort", "70000|Alpha AG|04103|Leipzig"));

    assertThat(book.customer("70000").name()).isEqualTo("Alpha AG");
  }

  @Test
  void theTablesOfSapAreKnownByTheNamesOfTheirColumns() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "KUNNR|NAME1|STRAS|PSTLZ|ORT01|LAND1|BRSCH",
                "0000001001|Alpha GmbH|Ringstr. 3|01067|Dresden|DE|MASC"));

    assertThat(plan.problems()).isEmpty();
    Customer customer = book.customer("0000001001");
    assertThat(customer.name()).isEqualTo("Alpha GmbH");
    assertThat(customer.address().city()).isEqualTo("Dresden");
    assertThat(customer.address().postcode()).isEqualTo("01067");
  }

  @Test
  void aLineWithStarsInFrontIsASum() {
    ImportPlan plan =
        make(
            "Auftraggeb|Name 1|Fakturadatum|Nettowert|Währg",
            "0000100234|Müller Bau GmbH|03.02.2026|1.234,56|EUR",
            "0000100999|Stahl AG|07.04.2026|12.000,00|EUR",
            "*|||13.234,56|EUR");

    assertThat(plan.problems())
        .extracting(Problem::row, Problem::code)
        .containsExactly(tuple(4, Code.SUM_LINE));
    assertThat(plan.newCustomers())
        .extracting(Customer::number)
        .containsExactly("0000100234", "0000100999");
  }
}
