package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.intake.Problem.Code;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that stand in several columns, of which some are a person's and some a company's. */
class PersonNamesTest {

  private static final ImportOptions MAKE =
      ImportOptions.DEFAULT.edit().customersFromFile(true).build();

  private final MemoryBook book = new MemoryBook();

  private ImportPlan make(String... lines) {
    return book.apply(book.prepare(MemoryTables.csv(lines), MAKE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Firma", "Name 1", "Kundenname", "Company"})
  void aFirstNameIsNotPutBeforeACompany(String heading) {
    ImportPlan plan =
        book.take(
            MemoryTables.csv(
                "Kundennr|" + heading + "|Vorname|Ort|Umsatz 2026", "1|A AG|Kurt|Ulm|10"));

    assertThat(book.customer("1").name()).isEqualTo("A AG");
    assertThat(plan.problems())
        .extracting(Problem::column, Problem::code)
        .containsExactly(tuple("C", Code.FIRST_NAME_ALONE));
  }

  @Test
  void aFirstNameBelongsToAName() {
    book.take(MemoryTables.csv("Kundennr|Name|Vorname|Ort|Umsatz 2026", "1|Schulz|Kurt|Ulm|10"));

    assertThat(book.customer("1").name()).isEqualTo("Kurt Schulz");
  }

  @Test
  void aNameBesideACompanyIsASurname() {
    book.take(
        MemoryTables.csv(
            "Kundennr|Firma|Vorname|Name|Ort|Umsatz 2026",
            "1|Meier Dach|||Ulm|10",
            "2||Dr. Kurt|Schulz|Ulm|10",
            "3|Beta AG|Eva|Lang|Ulm|10"));

    assertThat(book.customer("1").name()).isEqualTo("Meier Dach");
    assertThat(book.customer("2").name()).isEqualTo("Dr. Kurt Schulz");
    assertThat(book.customer("3").name()).isEqualTo("Beta AG");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kundennr|Firma|Vorname|Name|Ort|Umsatz 2026",
        "Kundennr|Firma|Vorname|Nachname|Ort|Umsatz 2026"
      })
  void aPersonBesideACompanyIsItsContact(String headings) {
    String[] rows = {
      headings,
      "1|Alpha GmbH|Eva|Lang|Ulm|10",
      "2|Beta AG||Klein|Ulm|10",
      "3|Gamma AG|Kurt||Ulm|10",
      "4||Ida|Solo|Ulm|10"
    };
    book.take(MemoryTables.csv(rows));

    assertThat(contacts("1")).containsExactly("Eva Lang");
    assertThat(contacts("2")).containsExactly("Klein");
    assertThat(contacts("3")).isEmpty();
    assertThat(contacts("4")).isEmpty();
    assertThat(book.take(MemoryTables.csv(rows)).counts())
        .isEqualTo(new ImportPlan.Counts(4, 0, 0, 4, 0));
  }

  @Test
  void aContactThatTheCustomerHasIsNotAddedAgain() {
    book.take(MemoryTables.csv("Kundennr|Firma|Ort", "1|Alpha GmbH|Ulm"));
    book.take(MemoryTables.csv("Kundennr|Ansprechpartner|Rolle", "1|Eva LANG|Einkauf"));
    book.take(
        MemoryTables.csv(
            "Kundennr|Firma|Vorname|Nachname|Umsatz 2026", "1|Alpha GmbH|Eva|Lang|10"));

    assertThat(contacts("1")).containsExactly("Eva LANG");
  }

  private List<String> contacts(String number) {
    return book.customer(number).contacts().stream().map(Contact::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Name|Vorname|Firma|Ort|Telefon|E-Mail", "Name|Vorname|Firma|PLZ|Ort|Telefon"})
  void aListOfContactsBringsNoCustomersOfTheirNames(String headings) {
    ImportPlan plan =
        make(headings, "Schulz|Kurt|Alpha GmbH|89073|Ulm|1", "Meier|Eva|Alpha GmbH|89073|Ulm|2");

    assertThat(plan.sheets().getFirst().kind()).isEqualTo(ImportKind.CONTACTS);
    assertThat(plan.newCustomers()).extracting(Customer::name).containsExactly("Alpha GmbH");
    assertThat(book.customer("K0001").contacts())
        .extracting(contact -> contact.name())
        .containsExactly("Kurt Schulz", "Eva Meier");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kundennr|Name|Ort|Datum|Betrag",
        "Auftraggeber|Name|Ort|Datum|Betrag",
        "Kundennr|Ort|Name|Datum|Betrag"
      })
  void theNameBesideTheNumberIsThatOfTheCustomer(String headings) {
    boolean town = headings.contains("Ort|Name");
    make(headings, town ? "7|Ulm|Alpha GmbH|01.02.2026|10" : "7|Alpha GmbH|Ulm|01.02.2026|10");

    assertThat(book.customer("7").name()).isEqualTo("Alpha GmbH");
    assertThat(book.customer("7").address().city()).isEqualTo("Ulm");
  }

  @Test
  void theNameBehindAProductIsNotThatOfTheCustomer() {
    make("Kundennr|Artikelnummer|Name|Datum|Betrag", "7|A1|Stift|01.02.2026|10");

    assertThat(book.customer("7").name()).isEqualTo("7");
  }

  @Test
  void numbersThatTheSumLinesLackAreStillNumbers() {
    make(
        "Kunde|Kundennr|Datum|Betrag",
        "Alpha|1|05.01.2026|10",
        "Summe Alpha|||10",
        "Beta|2|05.02.2026|20",
        "Summe Beta|||20",
        "Gamma||05.02.2026|5",
        "Gesamt|||35");

    assertThat(book.customer("1").name()).isEqualTo("Alpha");
    assertThat(book.customer("2").revenue().in(2026)).isEqualTo(Money.of(20));
    assertThat(book.customer("K0001").name()).isEqualTo("Gamma");
  }
}
