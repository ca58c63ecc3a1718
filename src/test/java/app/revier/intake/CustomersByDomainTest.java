package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem.Code;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that name their customer by a mail address or web page only. */
class CustomersByDomainTest {

  private static final ImportOptions MAKE =
      ImportOptions.DEFAULT.edit().customersFromFile(true).build();

  private final MemoryBook book =
      new MemoryBook()
          .with(customer(1, "Alpha", new Reach("", "info@alpha.example", "")))
          .with(customer(2, "Beta", new Reach("", "", "https://www.beta.example/de/start")))
          .with(customer(3, "Gamma Nord", new Reach("", "nord@gamma.example", "gamma.example")))
          .with(customer(4, "Gamma Süd", new Reach("", "sued@gamma.example", "gamma.example")))
          .with(customer(5, "Delta", new Reach("", "delta.praxis@gmx.de", "")))
          .with(customer(6, "Eta", new Reach("", "info@eta.example", "eta.example")))
          .with(customer(7, "Theta Ost", new Reach("", "theta@gmx.de", "ost.theta.example")))
          .with(customer(8, "Theta Werk", new Reach("", "theta@gmx.de", "ost.theta.example")))
          .with(customer(9, "Theta", new Reach("", "", "theta.example")));

  private static CustomerBuilder customer(int id, String name, Reach reach) {
    return new CustomerBuilder(new CustomerId(id), String.valueOf(id), name).reach(reach);
  }

  @ParameterizedTest
  @CsvSource({
    "Email, einkauf@alpha.example, 1",
    "E-Mail, Einkauf@ALPHA.example, 1",
    "Email, jo@mail.beta.example, 2",
    "Company domain name, beta.example, 2",
    "Website, http://beta.example/kontakt, 2",
    "Kunde, einkauf@alpha.example, 1",
    "Kundenname, www.beta.example, 2",
    "Email, sued@gamma.example, 4",
    "Email, delta.praxis@gmx.de, 5",
    "Email, mailto:einkauf@alpha.example, 1",
    "Email, Eva Muster <eva@alpha.example>, 1",
    "Website, beta.example:8080, 2",
    "Website, beta.example?seite=1, 2",
    "Email, jo@eta.example, 6",
    "Email, jo@theta.example, 9"
  })
  void salesFindTheOnlyCustomerOfTheDomain(String heading, String cell, String number) {
    book.take(MemoryTables.csv(heading + "|Datum|Betrag", cell + "|03.02.2026|10,00"));

    assertThat(book.customer(number).revenue().in(2026)).isEqualTo(Money.of(10));
  }

  @ParameterizedTest
  @CsvSource({
    "jo@gamma.example",
    "jo@mail.gamma.example",
    "jo@ost.theta.example",
    "theta@gmx.de",
    "jo@nobody.example",
    "jo@gmx.de",
    "jo@yahoo.co.uk",
    "a@b"
  })
  void whatTellsNobodyOrSeveralIsNamed(String cell) {
    ImportPlan plan =
        book.prepare(MemoryTables.csv("Email|Datum|Betrag", cell + "|03.02.2026|10,00"));

    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.CUSTOMER_UNKNOWN);
    assertThat(plan.counts().rejected()).isEqualTo(1);
    assertThat(plan.unknownCustomers()).isEqualTo(cell.contains("nobody") ? 1 : 0);
  }

  @Test
  void aNameWithAPointIsNoDomain() {
    ImportPlan plan =
        book.prepare(MemoryTables.csv("Kunde|Datum|Betrag", "St.Anna|03.02.2026|10,00"), MAKE);

    assertThat(plan.newCustomers()).extracting(Customer::name).containsExactly("St.Anna");
  }

  @Test
  void aNameThatIsNotKnownIsNotOverruledByTheDomain() {
    ImportPlan plan =
        book.prepare(
            MemoryTables.csv(
                "Kunde|Email|Datum|Betrag", "Alpha West|jo@alpha.example|03.02.2026|10,00"));

    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.CUSTOMER_UNKNOWN);
  }

  @Test
  void dealsAndContactsAreFoundAsWell() {
    book.take(
        MemoryTables.csv(
            "Deal name|Company domain name|Stage|Amount", "Gowns|beta.example|Won|100"));
    assertThat(book.territory().projects().getFirst().customer()).isEqualTo(new CustomerId(2));

    book.take(
        MemoryTables.csv(
            "First name|Last name|Job title|Email", "Eva|Muster|Einkauf|eva@alpha.example"));
    assertThat(book.customer("1").contacts()).hasSize(1);
  }

  @Test
  void customersAreMadeOfCompanyDomainsAndFoundAgain() {
    String[] lines = {
      "Email|Datum|Betrag",
      "jo@neu.example|03.02.2026|10,00",
      "al@neu.example|04.02.2026|20,00",
      "max@gmail.com|04.02.2026|40,00"
    };
    ImportPlan plan = book.apply(book.prepare(MemoryTables.csv(lines), MAKE));

    assertThat(plan.newCustomers()).extracting(Customer::name).containsExactly("neu.example");
    assertThat(plan.newCustomers().getFirst().revenue().in(2026)).isEqualTo(Money.of(30));
    assertThat(plan.counts().rejected()).isEqualTo(1);
    ImportPlan again = book.prepare(MemoryTables.csv(lines), MAKE);
    assertThat(again.newCustomers()).isEmpty();
    assertThat(again.newSales()).isEmpty();
  }
}
