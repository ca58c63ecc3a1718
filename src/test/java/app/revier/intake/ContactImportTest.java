package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.Problem.Code;
import app.revier.intake.Problem.Severity;
import app.revier.territory.Assessment;
import app.revier.territory.Contact;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.LoyaltyAnswers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows of contacts do to a book. */
class ContactImportTest {

  private static final String HEADINGS =
      "Kundennummer|Name|Rolle|Einfluss|Willkommen|Hilfreich|Bestellt regelmäßig|Offen für Neues";

  private static final Contact ANNA =
      new Contact("Anna Weiß", Contact.Role.PURCHASING, 3, new LoyaltyAnswers(4, 3, 2, 1));

  private final MemoryBook book =
      new MemoryBook()
          .with(new CustomerBuilder(new CustomerId(1), "1", "Klinik Nord").contacts(List.of(ANNA)))
          .with(new CustomerBuilder(new CustomerId(2), "2", "Klinik Süd"));

  private ImportPlan take(String... lines) {
    return book.take(MemoryTables.csv(lines));
  }

  @Test
  void aNewContactIsAddedToItsCustomer() {
    ImportPlan plan = take(HEADINGS, "2|Karin Rütten|Einkauf|3|4|3|4|1");
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(1, 1, 0, 0, 0));
    assertThat(plan.changedCustomers()).hasSize(1);
    assertThat(book.customer("2").contacts())
        .containsExactly(
            new Contact("Karin Rütten", Contact.Role.PURCHASING, 3, null)
                .assessed(new LoyaltyAnswers(4, 3, 4, 1), MemoryBook.TODAY));
  }

  @Test
  void aSecondImportChangesNothing() {
    String[] lines = {HEADINGS, "2|Karin Rütten|Einkauf|3|4|3|4|1", "2|Rainer Ober|Anwender|1||||"};
    take(lines);
    ImportPlan plan = take(lines);
    assertThat(plan.isEmpty()).isTrue();
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 0, 0, 2, 0));
  }

  @Test
  void aContactIsToldByItsNameWhateverTheCase() {
    ImportPlan plan =
        take("Kundennummer|Name|Einfluss|Hilfreich", "1|ANNA WEISS|1|", "1|anna weiß|2|4");
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 1, 1, 0, 0));
    assertThat(book.customer("1").contacts().getFirst())
        .isEqualTo(
            ANNA.as("Anna Weiß", Contact.Role.PURCHASING, 2)
                .assessed(new LoyaltyAnswers(4, 4, 2, 1), MemoryBook.TODAY));
  }

  @Test
  void anAnswerThatCannotBeIsNamedOnce() {
    ImportPlan plan = take(HEADINGS, "2|Karin Rütten|Einkauf|3|5|3|4|1");
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.OUT_OF_RANGE);
    assertThat(book.customer("2").contacts().getFirst().answers()).isNull();
  }

  @Test
  void answersOfADayToComeAreLeftOutAndNamed() {
    ImportPlan plan =
        take(HEADINGS + "|Antworten vom", "2|Karin Rütten|Einkauf|3|4|3|4|1|24.11.2026");
    assertThat(plan.problems()).extracting(Problem::code).containsExactly(Code.IN_THE_FUTURE);
    assertThat(plan.counts().created()).isOne();
    assertThat(book.customer("2").contacts().getFirst().answers()).isNull();
  }

  @Test
  void whatIsNotGivenIsOtherAndMedium() {
    take("Kundennummer|Ansprechpartner|Rolle|Einfluss", "2|Jo|x|", "2|Mia||");
    assertThat(book.customer("2").contacts())
        .contains(new Contact("Mia", Contact.Role.OTHER, 2, null));
  }

  @Test
  void anUnknownRoleIsReportedAndTheContactTaken() {
    ImportPlan plan =
        take("Kundennummer|Name|Rolle", "2|Jo|Hausmeister", "1|Anna Weiß|Hausmeister");
    assertThat(book.customer("2").contacts().getFirst().role()).isEqualTo(Contact.Role.OTHER);
    assertThat(book.customer("1").contacts()).containsExactly(ANNA);
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 1, 0, 1, 0));
    assertThat(PlainProblems.of(plan).getFirst())
        .isEqualTo(
            new Problem(
                "",
                2,
                "C",
                Code.UNKNOWN_WORD,
                List.of(
                    "Rolle",
                    "Hausmeister",
                    "Anwender, Einkauf, Teamleitung, Geschäftsleitung, Sonstige",
                    "User, Purchasing, Team lead, Management, Other"),
                Severity.DOUBTFUL));
  }

  @ParameterizedTest
  @CsvSource({
    "Anwender, USER",
    "User, USER",
    "EINKAUF, PURCHASING",
    "Einkäuferin, PURCHASING",
    "Einkaeufer, PURCHASING",
    "Purchasing, PURCHASING",
    "Teamleitung, TEAM_LEAD",
    "Team lead, TEAM_LEAD",
    "team-lead, TEAM_LEAD",
    "team_lead, TEAM_LEAD",
    "Geschäftsleitung, MANAGEMENT",
    "Management, MANAGEMENT",
    "Sonstige, OTHER",
    "Other, OTHER"
  })
  void rolesAreUnderstoodInBothLanguages(String word, Contact.Role role) {
    take("Kundennummer|Name|Rolle", "2|Jo|" + word);
    assertThat(book.customer("2").contacts().getFirst().role()).isEqualTo(role);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 3", "hoch, 3", "mittel, 2", "low, 1", "entscheidet, 3"})
  void anInfluenceIsANumberOrAWord(String cell, int influence) {
    take("Kundennummer|Name|Einfluss", "2|Jo|" + cell);
    assertThat(book.customer("2").contacts().getFirst().influence()).isEqualTo(influence);
  }

  @ParameterizedTest
  @CsvSource({"Einfluss, 4, 1, 3", "Einfluss, 0, 1, 3", "Willkommen, 5, 0, 4"})
  void figuresOutOfRangeAreLeftOut(String heading, String cell, String least, String most) {
    ImportPlan plan = take("Kundennummer|Name|" + heading, "2|Jo|" + cell);
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "",
                2,
                "C",
                Code.OUT_OF_RANGE,
                List.of(heading, cell, least, most),
                Severity.LEFT_OUT));
    assertThat(book.customer("2").contacts()).hasSize(1);
  }

  @Test
  void someAnswersWithoutTheOthersAreReportedAndNotTaken() {
    ImportPlan plan = take(HEADINGS, "2|Jo|Einkauf|3|4||3|");
    assertThat(book.customer("2").contacts().getFirst().answers()).isNull();
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "", 2, "F", Code.VALUE_MISSING, List.of("Hilfreich", ""), Severity.DOUBTFUL));
  }

  @Test
  void firstAndLastNameArePutTogether() {
    take("Kundennummer|Vorname|Nachname|Funktion", "2|Karin|Rütten|Einkauf");
    assertThat(book.customer("2").contacts().getFirst().name()).isEqualTo("Karin Rütten");
  }

  @Test
  void aContactWithoutANameIsRejected() {
    ImportPlan plan = take(HEADINGS, "2||Einkauf|3||||");
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem("", 2, "B", Code.NAME_MISSING, List.of("Name", ""), Severity.REJECTED));
  }

  @Test
  void aContactOfAnUnknownCustomerIsRejected() {
    ImportPlan plan = take(HEADINGS, "9|Jo|Einkauf|3||||", "|Jo|Einkauf|3||||");
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem(
                "", 2, "A", Code.CUSTOMER_UNKNOWN, List.of("Kundennummer", "9"), Severity.REJECTED),
            new Problem(
                "", 3, "A", Code.NUMBER_MISSING, List.of("Kundennummer", ""), Severity.REJECTED));
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(2, 0, 0, 0, 2));
  }

  @Test
  void aCustomerCanBeNamedInsteadOfNumbered() {
    take("Kunde|Ansprechpartner|Rolle", "klinik süd|Jo|Einkauf");
    assertThat(book.customer("2").contacts()).hasSize(1);
  }

  @Test
  void aContactThatStandsTwiceIsRejected() {
    ImportPlan plan = take("Kundennummer|Name|Rolle", "2|Jo|Einkauf", "2|JO|Anwender", "1|Jo|");
    assertThat(PlainProblems.of(plan))
        .containsExactly(
            new Problem("", 3, "B", Code.ROW_TWICE, List.of("Name", "JO", "2"), Severity.REJECTED));
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(3, 2, 0, 0, 1));
  }

  @Test
  void existingContactsCanBeLeftAloneAndNewOnesAdded() {
    ImportPlan plan =
        book.apply(
            book.prepare(
                MemoryTables.csv("Kundennummer|Name|Einfluss", "1|Anna Weiß|1", "1|Jo|1", "1|Jo|1"),
                new ImportOptions(null, null, Map.of(), false)));
    assertThat(plan.counts()).isEqualTo(new ImportPlan.Counts(3, 1, 0, 1, 1));
    assertThat(book.customer("1").contacts()).hasSize(2).contains(ANNA);
  }

  @Test
  void veryManyContactsOfOneCustomerDoNotHang() {
    String[] lines = new String[50_001];
    Arrays.setAll(lines, i -> i == 0 ? "Kundennummer|Name|Rolle" : "2|Person " + i + "|Einkauf");
    ImportPlan plan = book.prepare(MemoryTables.csv(lines));
    assertThat(plan.changedCustomers().getFirst().after().contacts()).hasSize(50_000);
  }

  private static final String KNOWN =
      "Kundennummer|Ansprechpartner|Telefon|E-Mail|Geburtstag|Bleibt die Person|Bemerkung";

  @Test
  void howAContactIsReachedAndWhetherItStaysIsTaken() {
    String line = "2|Karin Rütten|0221 4711-0|ruetten@sued.example|05.06.1980|Geht bald|Mag Tee";
    take(KNOWN, line);

    assertThat(book.customer("2").contacts())
        .containsExactly(
            new Contact("Karin Rütten", Contact.Role.OTHER, 2, null)
                .reachedAt("0221 4711-0", "ruetten@sued.example")
                .withBirthday(LocalDate.of(1980, 6, 5))
                .withStaying(Contact.Staying.LEAVES)
                .withNote("Mag Tee"));
    assertThat(take(KNOWN, line).isEmpty()).isTrue();
    take("Kundennummer|Ansprechpartner|Telefon", "2|Karin Rütten|");
    assertThat(book.customer("2").contacts().getFirst().phone()).isEqualTo("0221 4711-0");
  }

  @Test
  void theListOfAnAddressBookIsOfItsContacts() {
    take(
        "Company|First name|Last name|Job title|E-mail address|Mobile phone|Birthday|Notes",
        "Klinik Süd|Karin|Rütten|Buyer|ruetten@sued.example|0171 1234|1980-06-05|Likes tea");

    Contact contact = book.customer("2").contacts().getFirst();
    assertThat(contact.name()).isEqualTo("Karin Rütten");
    assertThat(contact.role()).isEqualTo(Contact.Role.PURCHASING);
    assertThat(contact.mail()).isEqualTo("ruetten@sued.example");
    assertThat(contact.phone()).isEqualTo("0171 1234");
    assertThat(contact.birthday()).isEqualTo(LocalDate.of(1980, 6, 5));
    assertThat(contact.note()).isEqualTo("Likes tea");
    assertThat(book.customer("2").reach().phone()).isEmpty();
  }

  @Test
  void answersOfSeveralDaysStandBesideEachOther() {
    String headings = HEADINGS + "|Antworten vom|Frühere Antworten";
    String line = "2|Karin Rütten|Einkauf|3|4|3|4|1|01.10.2026|-: 0 0 0 0; 2026-04-01: 2 2 2 2";
    take(headings, line);

    assertThat(book.customer("2").contacts().getFirst().assessments())
        .containsExactly(
            new Assessment(null, new LoyaltyAnswers(0, 0, 0, 0)),
            new Assessment(LocalDate.of(2026, 4, 1), new LoyaltyAnswers(2, 2, 2, 2)),
            new Assessment(LocalDate.of(2026, 10, 1), new LoyaltyAnswers(4, 3, 4, 1)));
    assertThat(take(headings, line).isEmpty()).isTrue();

    take(headings, "2|Karin Rütten|Einkauf|3|4|3|4|1|01.11.2026|");
    assertThat(book.customer("2").contacts().getFirst().assessments()).hasSize(4);
  }

  @Test
  void earlierAnswersThatCannotBeReadAreNamedAndLeaveTheRest() {
    ImportPlan plan =
        take(HEADINGS + "|Frühere Antworten", "2|Karin Rütten|Einkauf|3|4|3|4|1|gut bis mittel");

    assertThat(plan.problems()).extracting(Problem::code).contains(Code.UNKNOWN_WORD);
    assertThat(book.customer("2").contacts().getFirst().assessments()).hasSize(1);
  }
}
