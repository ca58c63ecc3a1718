package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Customers that the book lacks, made from the rows that name them. */
final class CustomersFromFileTest {

  private static final ImportOptions MAKE =
      ImportOptions.DEFAULT.edit().customersFromFile(true).build();

  private final MemoryBook book = new MemoryBook();

  private ImportPlan make(String... lines) {
    return book.apply(book.prepare(MemoryTables.csv(lines), MAKE));
  }

  @Test
  void salesBringTheirCustomersWithNameAndPlace() {
    ImportPlan plan =
        make(
            "Kundennummer|Kundenname|PLZ|Ort|Datum|Betrag",
            "7|Klinik Nord|20095|Hamburg|03.02.2026|10,50",
            "7|Klinik Nord|20095|Hamburg|04.02.2026|2,00",
            "8|Praxis Süd|80331|München|04.02.2026|1,00");
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(3, 3, 0, 0, 0));
    assertThat(plan.newCustomers()).extracting(Customer::number).containsExactly("7", "8");
    assertThat(book.customer("7").name()).isEqualTo("Klinik Nord");
    assertThat(book.customer("7").address().city()).isEqualTo("Hamburg");
    assertThat(book.customer("7").revenue().in(2026)).isEqualTo(Money.ofCents(1_250));
  }

  @Test
  void dealsNameTheirCustomers() {
    make(
        "Deal-Name|Zugehöriges Unternehmen|Jahreswert|Status",
        "Neubau|Muster GmbH|100|",
        "Umbau|Muster GmbH|50|");
    assertThat(book.territory().customers())
        .extracting(Customer::name)
        .containsExactly("Muster GmbH");
    assertThat(book.territory().customers().getFirst().number()).isEqualTo("K0001");
    assertThat(book.territory().projects()).hasSize(2);
  }

  @Test
  void aColumnOfCustomersMayHoldTheirNames() {
    make("Kunde|Datum|Betrag", "Muster GmbH|03.02.2026|10,00");
    assertThat(book.territory().customers())
        .extracting(Customer::number, Customer::name)
        .containsExactly(tuple("K0001", "Muster GmbH"));
  }

  @Test
  void aNameWithAnotherNumberAtAnotherPlaceIsAnotherCustomer() {
    make("Kundennummer|Name|PLZ|Ort|Umsatz 2026", "K1005|Hotel Rheinblick|44135|Dortmund|55555");
    String[] sales = {
      "Kundennummer|Kunde|PLZ|Ort|Datum|Betrag", "Z9|Hotel Rheinblick|20095|Hamburg|03.02.2026|1111"
    };

    ImportPlan without = book.prepare(MemoryTables.csv(sales), ImportOptions.DEFAULT);
    assertThat(without.unknownCustomers()).isOne();
    assertThat(without.problems()).extracting(Problem::code).containsExactly(Code.CUSTOMER_UNKNOWN);

    make(sales);
    assertThat(book.customer("K1005").revenue().in(2026)).isEqualTo(Money.of(55_555));
    assertThat(book.customer("Z9").revenue().in(2026)).isEqualTo(Money.of(1_111));
  }

  @Test
  void aCustomerWhoIsKnownOnlyByNameIsNamedOnce() {
    make("Kundennummer|Name|PLZ|Ort|Umsatz 2026", "K1005|Hotel Rheinblick|44135|Dortmund|10");
    ImportPlan plan =
        make(
            "Kundennummer|Kunde|Datum|Betrag",
            "Z9|Hotel Rheinblick|03.02.2026|1",
            "Z9|Hotel Rheinblick|04.02.2026|20",
            "K1005|Rheinblick|05.02.2026|300");

    assertThat(book.customer("K1005").revenue().in(2026)).isEqualTo(Money.of(321));
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                2,
                "A",
                Code.TAKEN_BY_NAME,
                List.of("Kundennummer", "Z9", "K1005", "Hotel Rheinblick"),
                Problem.Severity.DOUBTFUL));
  }

  @Test
  void aRowThatIsRejectedBringsNoCustomer() {
    ImportPlan plan = make("Kundennummer|Datum|Betrag", "7|gestern|10,00");
    assertThat(plan.newCustomers()).isEmpty();
    assertThat(plan.counts().rejected()).isEqualTo(1);
  }

  @Test
  void aNumberThatIsOnlyWrittenInAnotherWayBringsNone() {
    book.take(MemoryTables.csv("Kundennummer|Name", "0815|Klinik"));
    ImportPlan plan = make("Kundennummer|Datum|Betrag", "815|03.02.2026|10,00");
    assertThat(plan.newCustomers()).isEmpty();
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.NUMBER_ALIKE);
  }

  @Test
  void aNameThatSeveralHaveBringsNone() {
    book.take(MemoryTables.csv("Kundennummer|Name|Ort", "1|Klinik|Bonn", "2|Klinik|Köln"));
    ImportPlan plan = make("Kundenname|Datum|Betrag", "Klinik|03.02.2026|10,00");
    assertThat(plan.newCustomers()).isEmpty();
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.CUSTOMER_UNKNOWN);
  }

  @Test
  void withoutTheWishTheyAreCounted() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Kundennummer|Datum|Betrag", "7|03.02.2026|1", "7|03.02.2026|1", "8|03.02.2026|1"));
    assertThat(plan.unknownCustomers()).isEqualTo(2);
    assertThat(plan.newCustomers()).isEmpty();
  }

  @Test
  void contactsBringTheirCompanies() {
    make("Firma|Name|Rolle|Ort", "Muster GmbH|Ida Ohm|Einkauf|Bonn");
    Customer made = book.territory().customers().getFirst();
    assertThat(made.name()).isEqualTo("Muster GmbH");
    assertThat(made.address().city()).isEqualTo("Bonn");
    assertThat(made.contacts()).hasSize(1);
  }

  private static final String SHOP =
      "Order Number|Order Date|Company (Billing)|First Name (Billing)|Last Name (Billing)"
          + "|Email (Billing)|Item Name|Quantity|Item Cost";

  @Test
  void anOrderOfAPersonBringsThePersonWithTheMailAddress() {
    ImportPlan plan =
        make(
            SHOP,
            "1|2026-02-03||Eva|Solo|e@solo.example|Stift|1|10",
            "2|2026-02-03||Max|Web|m@gmail.com|Stift|1|20",
            "3|2026-02-04||M.|Web|M@gmail.com|Stift|1|5",
            "4|2026-02-04|Alpha GmbH|Ina|Lang|i@alpha.example|Stift|1|7");

    assertThat(plan.problems()).isEmpty();
    assertThat(book.territory().customers())
        .extracting(Customer::name, customer -> customer.reach().mail())
        .containsExactly(
            tuple("Eva Solo", "e@solo.example"),
            tuple("Max Web", "m@gmail.com"),
            tuple("Alpha GmbH", ""));
    assertThat(book.customer("K0002").revenue().in(2026)).isEqualTo(Money.of(25));
  }

  @Test
  void theMailAddressTellsThePersonInTheNextFile() {
    make(SHOP, "1|2026-02-03||Max|Web|m@gmail.com|Stift|1|20");
    book.take(MemoryTables.csv(SHOP, "2|2026-03-03||Max|Web|m@gmail.com|Stift|1|5"));

    assertThat(book.territory().customers()).hasSize(1);
    assertThat(book.customer("K0001").revenue().in(2026)).isEqualTo(Money.of(25));
  }

  @Test
  void twoPersonsOfOneNameAreToldByTheirAddresses() {
    make(
        SHOP,
        "1|2026-02-03||Anna|Beck|a@gmail.com|Stift|1|10",
        "2|2026-02-03||Anna|Beck|beck@gmx.de|Stift|1|20",
        "3|2026-02-03||Anna|Beck||Stift|1|20",
        "4|2026-02-03||Otto|Klar||Stift|1|30");

    assertThat(book.territory().customers())
        .extracting(Customer::name, customer -> customer.reach().mail())
        .containsExactly(
            tuple("Anna Beck", "a@gmail.com"),
            tuple("Anna Beck", "beck@gmx.de"),
            tuple("Otto Klar", ""));
  }

  @Test
  void anOtherPersonWithTheDomainOfAPersonIsAnotherCustomer() {
    make(
        SHOP,
        "1|2026-02-03||Eva|Solo|e@solo.example|Stift|1|10",
        "2|2026-02-03||Ida|Solo|i@solo.example|Stift|1|20");

    assertThat(book.territory().customers())
        .extracting(Customer::name)
        .containsExactly("Eva Solo", "Ida Solo");
  }

  @Test
  void aPersonWithTheDomainOfACompanyOrdersForIt() {
    book.take(MemoryTables.csv("Kundennr|Firma|Web", "7|Solo GmbH|www.solo.example"));
    make(SHOP, "1|2026-02-03||Eva|Solo|e@solo.example|Stift|1|10");

    assertThat(book.territory().customers()).hasSize(1);
    assertThat(book.customer("7").revenue().in(2026)).isEqualTo(Money.of(10));
  }
}
