package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the exports of programs and the lists of people are taken for, and what is refused. */
class KindsTest {

  private final MemoryBook book = new MemoryBook();

  private static String blanks(String headings) {
    return "x" + "|x".repeat((int) headings.chars().filter(c -> c == '|').count());
  }

  private ImportPlan prepare(String headings) {
    return book.prepare(MemoryTables.csv(headings, blanks(headings)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          CUSTOMERS # Id|IsDeleted|Name|Type|BillingStreet|BillingCity|BillingPostalCode|Phone|AccountNumber
          CUSTOMERS # Account Name|Billing City|Billing Zip/Postal Code|Annual Revenue|Account Owner|Created Date
          CUSTOMERS # Record ID|Company name|Company owner|Create Date|Phone Number|City|Industry|Annual Revenue
          CUSTOMERS # Organization - Name|Organization - Address|Organization - Owner|Organization - ID
          CUSTOMERS # Display Name|Phone|Email|Street|Zip|City|Country|Salesperson
          CUSTOMERS # Account Name|Account Number|Address 1: Street 1|Address 1: City|Main Phone|Annual Revenue
          CUSTOMERS # Kunde|Name 1|Straße|Postleitzahl|Ort|Land|Kundengruppe|Verkaufsorganisation
          CUSTOMERS # Konto|Name (Adressattyp Unternehmen)|Adressattyp|Straße|Postleitzahl|Ort|EU-UStID
          CUSTOMERS # Kundennummer|Matchcode|Firma|Anrede|Vorname|Nachname|Straße|PLZ|Ort|Telefon|E-Mail
          CUSTOMERS # First Name|Last Name|Email|Company|Address1|City|Zip|Country|Total Spent|Total Orders
          CUSTOMERS # customerNumber|customerName|contactLastName|contactFirstName|phone|addressLine1|city|postalCode
          CUSTOMERS # CustomerID|CompanyName|ContactName|ContactTitle|Address|City|PostalCode|Country|Phone|Fax
          CUSTOMERS # account|sector|year_established|revenue|employees|office_location|subsidiary_of
          CUSTOMERS # Kundennummer|Branche
          CUSTOMERS # Kundennummer|Vorname|Nachname|Ort|Umsatz 2026
          CUSTOMERS # Kundennummer|Name|Ort|Status|Typ|Beginn|Plan
          CONTACTS  # First Name|Last Name|Title|Account Name|Mailing Street|Mailing City|Mailing Zip/Postal Code|Phone
          CONTACTS  # Record ID|First Name|Last Name|Email|Phone Number|Contact owner|Associated Company
          CONTACTS  # Person - Name|Person - Organization|Person - Email|Person - Phone
          CONTACTS  # Anrede|Titel|Vorname|Nachname|Firma|Email
          CONTACTS  # Kundennummer|Vorname|Nachname|E-Mail
          PROJECTS  # Id|AccountId|Name|StageName|Amount|CloseDate
          PROJECTS  # Opportunity Name|Account Name|Stage|Amount|Probability (%)|Close Date|Next Step|Opportunity Owner
          PROJECTS  # Record ID|Deal Name|Deal Stage|Amount|Close Date|Associated Company|Pipeline
          PROJECTS  # Deal - Title|Deal - Value|Deal - Stage|Deal - Organization|Deal - Expected close date
          PROJECTS  # Opportunity|Customer|Expected Revenue|Stage|Expected Closing|Salesperson
          PROJECTS  # Topic|Potential Customer|Est. Revenue|Est. Close Date|Status
          PROJECTS  # opportunity_id|sales_agent|product|account|deal_stage|engage_date|close_date|close_value
          SALES     # SALESORDERID|CREATEDBY|CREATEDAT|PARTNERID|CURRENCY|GROSSAMOUNT|NETAMOUNT|TAXAMOUNT
          SALES     # Name|Email|Subtotal|Total|Created at|Lineitem quantity|Lineitem name|Lineitem price|Billing Name|Id
          SALES     # Fakturadatum|Auftraggeber|Material|Fakturamenge|Nettowert
          SALES     # Order ID|Order Date|Ship Date|Customer ID|Customer Name|City|Product Name|Sales|Quantity|Profit
          SALES     # ORDERNUMBER|QUANTITYORDERED|PRICEEACH|SALES|ORDERDATE|STATUS|CUSTOMERNAME|PHONE|ADDRESSLINE1
          SALES     # Kundennummer|Firma|PLZ|Ort|Rechnungsdatum|Betrag
          """)
  void programsAreKnownByTheirHeadings(ImportKind kind, String headings) {
    assertThat(prepare(headings).sheets().getFirst().kind()).as(headings).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          KIND_INCOMPLETE # VerkaufsID|KundenID|ProduktID|Datum|Menge|Region|Land
          KIND_INCOMPLETE # Opportunity Name|Stage|Amount|Close Date
          KIND_INCOMPLETE # Artikelnummer|Artikelbezeichnung|Menge|Einzelpreis|Lager
          PEOPLE_UNCLEAR  # Kunden-ID|Vorname|Nachname|Wohnort|Straße/Hausnummer|Bestellungen
          PEOPLE_UNCLEAR  # Name|Ort|Kurs|Teilnehmer
          KIND_UNCLEAR    # ID|Name|Gruppe|Farbe
          """)
  void nothingBecomesCustomersForItsNameAlone(Code code, String headings) {
    ImportPlan plan = prepare(headings);
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.sheets().getFirst().kind()).isNull();
    assertThat(plan.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.severity()).isEqualTo(Severity.REJECTED);
              assertThat(problem.row()).isEqualTo(1);
            });
  }

  @Test
  void aRefusalSaysWhatIsMissingAndWhatWasNotUnderstood() {
    ImportPlan plan = prepare("VerkaufsID|KundenID|Datum|Menge|Supportanfrage|Kampagne");
    assertThat(plan.problems().getFirst().arguments())
        .containsExactly("", "", "sales", "amount", "Supportanfrage; Kampagne");
  }

  @Test
  void aSheetThatIsClearlySalesButLacksTheAmountIsNamedBesideOthers() {
    ImportPlan plan =
        book.prepare(
            new MemoryTables()
                .sheet("Kunden", "Kundennummer|Name", "1|Klinik")
                .sheet("Info", "Stand|heute")
                .sheet("Bestellungen", "Kundennummer|Rechnungsdatum|Menge", "1|02.03.2026|4"));
    assertThat(plan.problems())
        .extracting(Problem::sheet, Problem::code, Problem::severity)
        .containsExactly(tuple("Bestellungen", Code.KIND_INCOMPLETE, Severity.DOUBTFUL));
  }

  @Test
  void peopleAreCustomersIfTheUserSaysSo() {
    ImportOptions customers = new ImportOptions(ImportKind.CUSTOMERS, null, Map.of(), true);
    book.apply(
        book.prepare(
            MemoryTables.csv("Kunden-ID|Vorname|Nachname|Wohnort", "7|Erika|Weiß|Köln"),
            customers));
    assertThat(book.customer("7").name()).isEqualTo("Erika Weiß");
  }

  @Test
  void aPersonIsTheCustomerWhereThereIsNoFirm() {
    book.take(
        MemoryTables.csv(
            "Kundennummer|Firma|Vorname|Nachname|PLZ|Ort",
            "1|Klinik|Erika|Weiß|50667|Köln",
            "2||Max|Schwarz|53111|Bonn"));
    assertThat(book.customer("1").name()).isEqualTo("Klinik");
    assertThat(book.customer("2").name()).isEqualTo("Max Schwarz");
  }

  @Test
  void aNumberThatNobodyHasGivesWayToOneThatAllHave() {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Id|Name|BillingStreet|BillingCity|AccountNumber",
                "001A|Klinik|Weg 1|Köln|",
                "001B|Praxis|Weg 2|Bonn|"));
    assertThat(plan.problems()).isEmpty();
    assertThat(book.customer("001A").address().city()).isEqualTo("Köln");
  }

  @Test
  void anOpportunityFindsItsCustomerByNumberElseByName() {
    book.take(MemoryTables.csv("Kundennummer|Firma", "1|Klinik", "2|Praxis"));
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Account ID|Account Name|Opportunity Name|Amount",
                "1|Anders|Sets|100",
                "77|Praxis|Mäntel|200",
                "|Praxis|Hauben|300"));
    assertThat(plan.newProjects())
        .extracting(project -> project.name() + " " + project.customer().value())
        .containsExactly(
            "Sets " + book.customer("1").id().value(),
            "Mäntel " + book.customer("2").id().value(),
            "Hauben " + book.customer("2").id().value());
  }

  @Test
  void theLinesOfAnOrderBelongToItsCustomerAndItsTotalIsNotCountedAgain() {
    book.take(MemoryTables.csv("Kundennummer|Firma", "1|Klinik"));
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Name|Email|Subtotal|Total|Created at|Lineitem quantity|Lineitem name"
                    + "|Lineitem price|Billing Company|Id",
                "#1|a@b.c|50.00|59.50|2026-01-05 10:00:00 +0100|2|Sets|10.00|Klinik|900",
                "#1|a@b.c|||2026-01-05 10:00:00 +0100|1|Hauben|30.00||",
                "#2|a@b.c|5.00|5.95|2026-01-06 10:00:00 +0100|1|Sets|5.00|Klinik|901"));
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(3, 3, 0, 0, 0));
    assertThat(plan.problems()).isEmpty();
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(55));
  }

  @Test
  void aLastNameAndAFirstNameBesideAFullNameAreNotAddedToIt() {
    book.take(MemoryTables.csv("Kundennummer|Firma", "1|Klinik"));
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "First Name|Last Name|Contact Name|Account Name|Role",
                "Erika|Weiß|Erika Weiß|Klinik|Einkauf"));
    assertThat(plan.counts().created()).isEqualTo(1);
    assertThat(book.customer("1").contacts())
        .extracting(contact -> contact.name())
        .isEqualTo(List.of("Erika Weiß"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|10001 Ergebnis|300",
        "10001 Ergebnis||300",
        "|Summe Nord|300",
        "|Alpha Total|300",
        "|Zwischensumme Köln:|1.300,50",
        "Gesamtergebnis||300",
        "|Durchschnitt|150"
      })
  void aSumOfAGroupIsNoCustomer(String line) {
    ImportPlan plan =
        book.take(MemoryTables.csv("Kundennummer|Firma|Umsatz 2026", "10001|Alpha|300", line));
    assertThat(plan.newCustomers()).hasSize(1);
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.SUM_LINE);
  }

  @Test
  void aCustomerWhoIsCalledLikeASumHasANumber() {
    book.take(MemoryTables.csv("Kundennummer|Firma|Umsatz 2026", "7|Fitness Total|300"));
    assertThat(book.customer("7").name()).isEqualTo("Fitness Total");
  }

  @Test
  void theTotalOfAnOrderThatStandsAtEachOfItsLinesIsCountedOnce() {
    book.take(MemoryTables.csv("Kundennummer|Firma", "1|Klinik"));
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Order ID|Order Date|Customer Name|Product|Order Total",
                "7|2026-01-05|Klinik|Sets|50",
                "7|2026-01-05|Klinik|Hauben|50",
                "8|2026-01-06|Klinik|Sets|50"));
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(100));
    assertThat(plan.problems())
        .extracting(Problem::code)
        .containsExactly(Code.TAX_PERHAPS, Code.ORDER_COUNTED);
  }

  @Test
  void anotherTableBelowIsNamedAndNotTakenForRowsOfTheFirst() {
    MemoryBook book = new MemoryBook();
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennummer|Name|Umsatz 2026",
                "1|Klinik|10",
                "|Name|",
                "Kundennummer|Name|Umsatz 2025",
                "1|Klinik|99"));
    assertThat(plan.newCustomers()).extracting(Customer::number).containsExactly("1");
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(10));
    assertThat(plan.problems()).extracting(Problem::code).contains(Problem.Code.ANOTHER_TABLE);
    assertThat(plan.counts().isIncomplete()).isTrue();
  }

  @Test
  void customersCalledAfterHeadingsAreNoTable() {
    ImportPlan plan =
        new MemoryBook()
            .take(MemoryTables.csv("Name|Ort|Umsatz 2026", "Praxis|Bonn|5", "Klinik|Status|6"));
    assertThat(plan.newCustomers()).hasSize(2);
  }

  @Test
  void aSheetCalledAfterAYearHoldsThatYear() {
    MemoryBook book = new MemoryBook();
    book.take(
        new MemoryTables()
            .sheet("2025", "Kundennummer|Name|Umsatz", "1|Klinik|10")
            .sheet("2026", "Kundennummer|Name|Umsatz", "1|Klinik|20"));
    assertThat(book.customer("1").revenue().in(2025)).isEqualTo(Money.of(10));
    assertThat(book.customer("1").revenue().in(2026)).isEqualTo(Money.of(20));
  }
}
