package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports of shops and sales pipelines that name people, companies and places in their own way. */
class ShopAndPipelineTest {

  private final MemoryBook book = new MemoryBook();

  @Test
  void buyersOfAShopAreCustomers() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "First Name|Last Name|Email|Accepts Email Marketing|Company|Address1|Address2|City"
                    + "|Province|Province Code|Country|Country Code|Zip|Phone|Accepts SMS Marketing"
                    + "|Total Spent|Total Orders|Tags|Note|Tax Exempt",
                "Eva|Muster|eva@example.com|yes|Alpha GmbH|Weg 1||Bonn||NW|Germany|DE|53111|0228"
                    + " 1|no|120.50|3||Ruft gern an|no",
                "Jan|Beispiel|jan@example.com|yes||Gasse"
                    + " 2||Ulm||BW|Germany|DE|89073||no|7.00|1|||no"));

    assertThat(plan.sheets().getFirst().kind()).isEqualTo(ImportKind.CUSTOMERS);
    assertThat(plan.newCustomers())
        .extracting(Customer::name)
        .containsExactly("Alpha GmbH", "Jan Beispiel");
    assertThat(plan.newCustomers().getFirst().address())
        .isEqualTo(new Address("Weg 1", "53111", "Bonn", "Germany"));
    assertThat(plan.problems())
        .extracting(Problem::code, problem -> problem.arguments().getFirst())
        .containsExactly(tuple(Code.REVENUE_LEFT_OUT, "Total Spent"));
  }

  @Test
  void theDefaultAddressOfABuyerIsTheCustomers() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Customer ID|First Name|Last Name|Email|Accepts Email Marketing|Default Address"
                    + " Company|Default Address Address1|Default Address Address2|Default Address"
                    + " City|Default Address Province Code|Default Address Country Code|Default"
                    + " Address Zip|Default Address Phone|Phone|Total Spent|Total Orders",
                "7001|Eva|Muster|eva@example.com|yes|Alpha GmbH|Weg"
                    + " 1||Bonn|NW|DE|53111|0228 1|0228 2|120.50|3"));

    Customer made = plan.newCustomers().getFirst();
    assertThat(made.number()).isEqualTo("7001");
    assertThat(made.name()).isEqualTo("Alpha GmbH");
    assertThat(made.address()).isEqualTo(new Address("Weg 1", "53111", "Bonn", "DE"));
    assertThat(plan.problems())
        .extracting(Problem::code, problem -> problem.arguments().getFirst())
        .containsExactly(
            tuple(Code.COLUMN_TWICE, "Default Address Phone"),
            tuple(Code.REVENUE_LEFT_OUT, "Total Spent"));
  }

  @Test
  void placesOfOrganizationsAreAddresses() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Organization - Name|Organization - Street/road name of Address|Organization -"
                    + " House number of Address|Organization - ZIP/Postal code of"
                    + " Address|Organization - City/town/village/locality of Address|Organization -"
                    + " Country of Address",
                "Alpha|Weg|1|53111|Bonn|Germany"));

    assertThat(plan.newCustomers().getFirst().address())
        .isEqualTo(new Address("Weg 1", "53111", "Bonn", "Germany"));
    assertThat(
            book.prepare(
                    MemoryTables.csv(
                        "Organization - ID|Organization - Name|Organization -"
                            + " City/town/village/locality",
                        "7|Alpha|Bonn"))
                .newCustomers()
                .getFirst()
                .address()
                .city())
        .isEqualTo("Bonn");
  }

  @Test
  void aDealWithoutCompanyLacksTheCompanyAndNoNumber() {
    book.with(new CustomerBuilder(new CustomerId(1), "1", "Alpha"));
    for (String heading : List.of("Firma", "Firmenname")) {
      ImportPlan plan =
          book.prepare(
              MemoryTables.csv(
                  "Deal|" + heading + "|Phase|Jahreswert",
                  "Neu|Alpha|Angebot|5",
                  "Alt||Angebot|7"));

      assertThat(PlainProblems.of(plan))
          .filteredOn(problem -> problem.severity() == Problem.Severity.REJECTED)
          .filteredOn(problem -> problem.row() == 3)
          .extracting(Problem::code, problem -> problem.arguments().getFirst())
          .containsExactly(tuple(Code.VALUE_MISSING, heading));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Deal - Stage, Deal - Status, Contact made, Lost, lost",
    "Stage, Status, In trial, Won, won",
    "Phase, Status, In Erprobung, Verloren, lost",
    "Phase, Status, In Erprobung, Offen, in-trial",
    "Stage, Deal status, In trial, '', in-trial",
    "Owner, Deal status, Jo, Lost, lost"
  })
  void whatWasWonOrLostIsNoLongerOpen(
      String stage, String status, String step, String outcome, String code) {
    book.with(new CustomerBuilder(new CustomerId(1), "1", "Alpha"));
    book.take(
        MemoryTables.csv(
            "Deal|Customer number|" + stage + "|" + status + "|Deal value",
            "Gowns|1|" + step + "|" + outcome + "|100"));

    assertThat(book.territory().projects().getFirst().stage()).isEqualTo(code);
  }

  // A contact behind the company

  @ParameterizedTest
  @CsvSource({
    "'Alpha GmbH, Max Muster', Alpha GmbH",
    "'Muster, Klein und Partner, Dr. Eva von Beispiel', ''",
    "'Muster, Klein & Co, Eva Beispiel', 'Muster, Klein & Co'",
    "'Muster, Max Peter', ''",
    "'Alpha GmbH, Hamburg', ''",
    "'Alpha GmbH, Bad Homburg', ''",
    "'Alpha GmbH, Werk Nord', ''",
    "'Alpha GmbH, 2. Stock', ''",
    "'Alpha, Inc. USA', ''",
    "'Alpha GmbH, Max Otto Karl Erich Muster', ''",
    "Alpha GmbH, ''"
  })
  void aFirstAndALastNameBehindAreAContact(String name, String company) {
    assertThat(CompanyContact.company(name)).isEqualTo(company);
  }

  @Test
  void aContactBehindTheCompanyMakesNoSecondCustomer() {
    ImportPlan plan =
        book.apply(
            book.prepare(
                MemoryTables.csv(
                    "Order Reference|Order Date|Customer|Untaxed Amount|Total|Status",
                    "S1|2026-02-03|Alpha GmbH, Max Muster|100|119|Sales Order",
                    "S2|2026-02-04|Alpha GmbH|10|11.90|Sales Order",
                    "S3|2026-02-04|Alpha GmbH, Eva Muster|1|1.19|Sales Order",
                    "S4|2026-02-04|Beta AG|1000|1190|Quotation"),
                ImportOptions.DEFAULT.edit().customersFromFile(true).build()));

    assertThat(plan.newCustomers()).extracting(Customer::name).containsExactly("Alpha GmbH");
    assertThat(plan.newCustomers().getFirst().revenue().in(2026)).isEqualTo(Money.of(111));
    assertThat(plan.problems())
        .extracting(Problem::code)
        .containsExactly(Code.CONTACT_BEHIND, Code.CONTACT_BEHIND, Code.NOT_SOLD);
  }

  @Test
  void aContactAmongCustomersIsNoneOfThem() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Display Name|Street|Zip|City|Country",
                "Alpha GmbH|Weg 1|53111|Bonn|Germany",
                "Alpha GmbH, Max Muster|Weg 1|53111|Bonn|Germany",
                "Beta GmbH, Hamburg|Weg 1|20095|Hamburg|Germany",
                "Gamma GmbH, Eva Muster|Weg 2|89073|Ulm|Germany"));

    assertThat(plan.newCustomers())
        .extracting(Customer::name)
        .containsExactly("Alpha GmbH", "Beta GmbH, Hamburg", "Gamma GmbH, Eva Muster");
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.CONTACT_ROW);
  }

  @Test
  void whereTheCompanyIsNotKnownNothingIsSaidOfAContact() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv("Customer|Date|Amount", "Alpha GmbH, Max Muster|2026-02-03|10"));

    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.CUSTOMER_UNKNOWN);
  }

  @Test
  void aNumberTellsACustomerWhateverStandsBehindItsName() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Customer number|Customer name|Date|Amount",
                "1|Alpha GmbH|2026-02-03|10",
                "7|Alpha GmbH, Max Muster|2026-02-03|10"),
            ImportOptions.DEFAULT.edit().customersFromFile(true).build());

    assertThat(plan.newCustomers()).extracting(Customer::number).containsExactly("1", "7");
  }
}
