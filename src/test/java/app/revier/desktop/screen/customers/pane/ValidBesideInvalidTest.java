package app.revier.desktop.screen.customers.pane;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.nav.Draft;
import app.revier.desktop.screen.customers.Territories;
import app.revier.task.Progress;
import app.revier.territory.ClassOverride;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerFields;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is valid and can stand alone is saved on leaving, whatever stands beside it; what cannot be
 * saved is marked and stays as a draft.
 */
class ValidBesideInvalidTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Editing editing = new Editing(Territories.book());
  private final CustomerEditor editor = editing.editor;

  @BeforeEach
  void open() {
    editing.open(Territories.NORD);
  }

  private List<String> drafts() {
    return editing.fixture.desk().drafts().unsaved().stream().map(Draft::typed).toList();
  }

  private ContractForm contract() {
    ContractForm form = editor.contracts.add();
    Editing.type(form.from, "1.1.2025");
    Editing.type(form.until, "31.12.2027");
    Editing.type(form.amount, "12.000");
    return form;
  }

  @Test
  void theEndOfAContractIsSavedBesideAnAmountThatCannotBeRead() {
    ContractForm form = contract();
    Editing.type(form.amount, "viel");

    Editing.type(form.until, "31.12.2028");

    assertThat(editing.nord().contracts())
        .containsExactly(
            new Contract(LocalDate.of(2025, 1, 1), LocalDate.of(2028, 12, 31), Money.of(12_000)));
    assertThat(editor.contracts.forms()).containsExactly(form);
    assertThat(form.amount.text()).isEqualTo("viel");
    assertThat(drafts()).containsExactly("viel");
    assertThat(editor.unsavedProperty().get()).isTrue();

    Editing.type(form.amount, "13.000");

    assertThat(editing.nord().contracts().getFirst().yearlyAmount()).isEqualTo(Money.of(13_000));
    assertThat(drafts()).isEmpty();
    assertThat(editor.unsavedProperty().get()).isFalse();
  }

  /** The plan would count one without its end as secured for ever. */
  @Test
  void aNewContractIsNotSavedWithoutTheEndThatIsTyped() {
    ContractForm form = editor.contracts.add();
    Editing.type(form.until, "bald");
    Editing.type(form.amount, "12.000");

    assertThat(editing.nord().contracts()).isEmpty();
    assertThat(drafts()).containsExactly("bald", "12.000");
    assertThat(editor.unsavedProperty().get()).isTrue();
  }

  @Test
  void whatCannotStandAloneIsADraftUntilItsNeighbourIsThere() {
    ContractForm form = editor.contracts.add();
    Editing.type(form.from, "1.1.2027");
    Editing.type(form.amount, "viel");

    assertThat(editing.nord().contracts()).isEmpty();
    assertThat(editor.unsavedProperty().get()).isTrue();
    editing.open(Territories.KOELN);
    assertThat(editor.drafted()).containsExactly(Territories.NORD);
    editing.open(Territories.NORD);

    ContractForm again = editor.contracts.forms().getFirst();
    assertThat(again.from.text()).isEqualTo("01.01.2027");
    Editing.type(again.amount, "12.000");
    assertThat(editing.nord().contracts())
        .containsExactly(new Contract(LocalDate.of(2027, 1, 1), null, Money.of(12_000)));
  }

  /** Typed in this order the beginning is wrong only until the end is typed, too. */
  @Test
  void aContractIsPutOffByTypingItsBeginningFirst() {
    ContractForm form = contract();

    Editing.type(form.from, "1.1.2028");

    assertThat(form.from.complaintProperty().get()).isEqualTo("Das Ende liegt vor dem Beginn.");
    assertThat(editor.unsavedProperty().get()).isTrue();
    assertThat(editing.nord().contracts().getFirst().from()).isEqualTo(LocalDate.of(2025, 1, 1));

    Editing.type(form.until, "31.12.2030");

    assertThat(form.from.complaintProperty().get()).isEmpty();
    assertThat(editing.nord().contracts())
        .containsExactly(
            new Contract(LocalDate.of(2028, 1, 1), LocalDate.of(2030, 12, 31), Money.of(12_000)));
    assertThat(editor.unsavedProperty().get()).isFalse();
  }

  @Test
  void theRoleOfAContactIsSavedBesideANameThatIsTaken() {
    Editing.type(editor.contacts.add().name, "Ines");
    ContactForm second = editor.contacts.add();
    Editing.type(second.name, "Jan");
    Editing.type(second.name, "Ines");

    second.role.choose(Contact.Role.PURCHASING);

    assertThat(editing.nord().contacts())
        .containsExactly(
            new Contact("Ines", Contact.Role.USER, 2, null),
            new Contact("Jan", Contact.Role.PURCHASING, 2, null));
    assertThat(editor.unsavedProperty().get()).isTrue();
  }

  @Test
  void theNameOfAContactIsSavedBesideAnAssessmentThatIsNotComplete() {
    ContactForm form = editor.contacts.add();
    Editing.type(form.name, "Ines");
    form.answers.get(0).choose(4);

    Editing.type(form.name, "Ines Tannener");

    assertThat(editing.nord().contacts())
        .containsExactly(new Contact("Ines Tannener", Contact.Role.USER, 2, null));
    assertThat(editor.unsavedProperty().get()).isTrue();
    assertThat(drafts()).containsExactly("4");

    List.of(1, 2, 3).forEach(i -> form.answers.get(i).choose(i));

    assertThat(editing.nord().contacts().getFirst().answers())
        .isEqualTo(new LoyaltyAnswers(4, 1, 2, 3));
    assertThat(editor.unsavedProperty().get()).isFalse();
  }

  @Test
  void theSourceOfANoteIsSavedBesideADayThatCannotBe() {
    NoteForm form = editor.notes.add();
    Editing.type(form.text, "Plant den Umbau");
    Editing.type(form.date, "irgendwann");

    Editing.type(form.source, "Zeitung");

    assertThat(editing.nord().notes())
        .containsExactly(new Note("Plant den Umbau", "Zeitung", TODAY));
    assertThat(drafts()).containsExactly("irgendwann");
  }

  @Test
  void theSourceOfAPotentialIsSavedBesideAnAmountThatCannotBeRead() {
    Money amount = Money.of(250_000);
    Editing.type(editor.potential.form().amount, "250.000");
    Editing.type(editor.potential.form().amount, "viel");

    editor.potential.form().source.choose(Potential.Source.GIVEN);

    assertThat(editing.nord().potential()).isEqualTo(new Potential(amount, Potential.Source.GIVEN));
    assertThat(drafts()).containsExactly("viel");
    assertThat(editor.unsavedProperty().get()).isTrue();
  }

  @Test
  void theOwnClassIsSavedBesideAReasonThatWasEmptied() {
    OverrideForm form = editor.override.form();
    form.size.choose(SizeClass.B);
    Editing.type(form.reason, "Rahmenvertrag");
    Editing.type(form.reason, "");

    form.strategy.choose(Strategy.WIN);

    assertThat(editing.nord().override())
        .isEqualTo(new ClassOverride(SizeClass.B, Strategy.WIN, "Rahmenvertrag", TODAY));
    assertThat(form.reason.complaintProperty().get()).isNotEmpty();
    assertThat(editor.unsavedProperty().get()).isTrue();
  }

  @Test
  void halfAPointIsNotSaved() {
    PositionForm form = editor.position.form();
    Editing.type(form.latitude, "50,5");
    Editing.type(form.longitude, "7,5");
    Editing.type(form.latitude, "nördlich");

    Editing.type(form.longitude, "8");

    assertThat(editing.nord().position()).isEqualTo(new Position(50.5, 7.5, Position.Origin.GIVEN));
    assertThat(drafts()).containsExactly("nördlich", "8");
    assertThat(editor.unsavedProperty().get()).isTrue();
  }

  @Test
  void aYearIsSavedBesideOneThatCannotBeRead() {
    Editing.type(editor.years.forms().get(0).revenue, "viel");

    Editing.type(editor.years.forms().get(1).revenue, "48.000");

    assertThat(editing.nord().revenue().in(2025)).isEqualTo(Money.of(48_000));
    assertThat(drafts()).containsExactly("viel");
  }

  /** A number that somebody else gives up is a number like any other, yet nobody has left it. */
  @Test
  void aDraftThatHasBecomeValidIsMarkedAndSavedOnLeavingTheCustomer() {
    editing.book.customers().saveAll(List.of(renamed("77")));
    Editing.type(editor.fields.of(CustomerFields.NUMBER), "77");
    assertThat(editor.unsavedProperty().get()).isTrue();
    String number = editing.nord().number();

    editing.book.undo(Progress.NONE);

    assertThat(editor.fields.of(CustomerFields.NUMBER).complaintProperty().get()).isEmpty();
    assertThat(editing.nord().number()).isEqualTo(number);
    assertThat(editor.unsavedProperty().get()).isTrue();

    editing.open(Territories.KOELN);

    assertThat(editing.nord().number()).isEqualTo("77");
    assertThat(drafts()).isEmpty();
  }

  @Test
  void aDraftThatHasBecomeValidIsSavedWithTheNextFieldThatIsLeft() {
    editing.book.customers().saveAll(List.of(renamed("77")));
    Editing.type(editor.fields.of(CustomerFields.NUMBER), "77");
    editing.book.undo(Progress.NONE);

    Editing.type(editor.fields.of(CustomerFields.CITY), "Siegburg");

    assertThat(editing.nord().number()).isEqualTo("77");
    assertThat(editing.nord().address().city()).isEqualTo("Siegburg");
    assertThat(editor.unsavedProperty().get()).isFalse();
    assertThat(drafts()).isEmpty();
  }

  private Customer renamed(String number) {
    return editing.customer(Territories.KOELN).edit().number(number).build();
  }
}
