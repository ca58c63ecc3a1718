package app.revier.desktop.screen.customers.pane;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookFailure;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.desktop.form.Form;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.screen.customers.Territories;
import app.revier.desktop.work.DeferredTasks;
import app.revier.task.Progress;
import app.revier.territory.Assessment;
import app.revier.territory.ClassOverride;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.CustomerFields;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Potential;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CustomerItemsTest {

  private final Editing editing = new Editing(Territories.book());
  private final CustomerEditor editor = editing.editor;

  @BeforeEach
  void open() {
    editing.open(Territories.NORD);
  }

  @Test
  void aNewContractIsSavedAsSoonAsItSaysEnough() {
    ContractForm form = editor.contracts.add();
    Editing.type(form.from, "1.1.2027");
    assertThat(editing.nord().contracts()).isEmpty();

    Editing.type(form.amount, "12.000");

    assertThat(editing.nord().contracts())
        .containsExactly(new Contract(LocalDate.of(2027, 1, 1), null, Money.of(12_000)));
    assertThat(editor.contracts.forms()).containsExactly(form);
    assertThat(editor.contracts.forms()).noneMatch(Form::isChanged);
  }

  @Test
  void aContractMustNotEndBeforeItBegins() {
    ContractForm form = editor.contracts.add();
    Editing.type(form.from, "1.7.2027");
    Editing.type(form.until, "30.6.2027");
    Editing.type(form.amount, "1000");

    assertThat(form.until.complaintProperty().get()).isEqualTo("Das Ende liegt vor dem Beginn.");
    assertThat(editing.nord().contracts()).isEmpty();

    Editing.type(form.from, "1.1.2027");
    assertThat(form.until.complaintProperty().get()).isEmpty();
    assertThat(editing.nord().contracts()).hasSize(1);
  }

  @Test
  void addingTwiceGoesOnWithWhatIsStillBlank() {
    CompetitorForm first = editor.competitors.add();

    assertThat(editor.competitors.add()).isSameAs(first);
    assertThat(editor.competitors.forms()).noneMatch(Form::isChanged);

    Editing.type(first.name, "Falkenmed");
    assertThat(editor.competitors.add()).isNotSameAs(first);
    assertThat(editing.nord().competitors()).containsExactly(new Competitor("Falkenmed", ""));
  }

  @Test
  void theFormOfAThingStaysWhenItChanges() {
    CompetitorForm form = editor.competitors.add();
    Editing.type(form.name, "Falkenmed");

    Editing.type(form.supplies, "Handschuhe");

    assertThat(editor.competitors.forms()).containsExactly(form);
    assertThat(editing.nord().competitors())
        .containsExactly(new Competitor("Falkenmed", "Handschuhe"));
    editing.book.undo(Progress.NONE);
    assertThat(form.supplies.textProperty().get()).isEmpty();
  }

  @Test
  void typingGoesOnWhileTheSaveIsUnderWay() {
    DeskFixture fixture = new DeskFixture(Territories.book(), Language.GERMAN);
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    Editing slow = new Editing(fixture.desk().book(), fixture, tasks);
    slow.open(Territories.NORD);
    CompetitorForm form = slow.editor.competitors.add();
    Editing.type(form.name, "Falkenmed");
    form.supplies.textProperty().set("Handsch");

    tasks.doAll();

    assertThat(slow.editor.competitors.forms()).containsExactly(form);
    assertThat(form.supplies.textProperty().get()).isEqualTo("Handsch");
    Editing.type(form.supplies, "Handschuhe");
    tasks.doAll();
    assertThat(slow.nord().competitors())
        .containsExactly(new Competitor("Falkenmed", "Handschuhe"));
  }

  @Test
  void aThingIsDeletedAndComesBackWithUndo() {
    NoteForm form = editor.notes.add();
    Editing.type(form.text, "Plant den Umbau");
    assertThat(editing.nord().notes())
        .containsExactly(new Note("Plant den Umbau", "", LocalDate.of(2026, 11, 23)));

    editor.notes.remove(form);
    assertThat(editing.nord().notes()).isEmpty();

    editing.book.undo(Progress.NONE);
    assertThat(editor.notes.forms()).hasSize(1);
  }

  @Test
  void aNoteIsOfTheKindThatIsChosen() {
    NoteForm form = editor.notes.add();
    Editing.type(form.text, "Plant den Umbau");
    form.kind.choose(Note.Kind.RESEARCH);
    assertThat(editing.nord().notes())
        .containsExactly(
            new Note("Plant den Umbau", "", LocalDate.of(2026, 11, 23), Note.Kind.RESEARCH));
    Editing.type(form.source, "Webseite");
    assertThat(editing.nord().notes().getFirst().kind()).isEqualTo(Note.Kind.RESEARCH);
  }

  @Test
  void whatIsDeletedWithAButtonIsOfferedBack() {
    CompetitorForm competitor = editor.competitors.add();
    Editing.type(competitor.name, "Falkenmed");
    NoteForm note = editor.notes.add();
    Editing.type(note.text, "Plant den Umbau");
    ContactForm contact = editor.contacts.add();
    Editing.type(contact.name, "Ines Tannener");
    ContractForm contract = editor.contracts.add();
    Editing.type(contract.amount, "500");
    editor.override.form().size.choose(SizeClass.B);
    Editing.type(editor.override.form().reason, "Neubau");
    assertThat(editing.fixture.notices().offered()).as("typed, not asked for").isEmpty();

    editor.competitors.remove(competitor);
    editor.notes.remove(note);
    editor.contacts.remove(contact);
    editor.contracts.remove(contract);
    editor.years.remove(editor.years.forms().getFirst());
    editor.override.remove();

    assertThat(editing.fixture.notices().offered())
        .containsExactly(
            "Wettbewerber von „Klinikum Nordstadt“ gelöscht",
            "Notiz von „Klinikum Nordstadt“ gelöscht",
            "Ansprechpartner von „Klinikum Nordstadt“ gelöscht",
            "Vertrag von „Klinikum Nordstadt“ gelöscht",
            "Umsatz von „Klinikum Nordstadt“ gelöscht",
            "Eigene Einstufung von „Klinikum Nordstadt“ gelöscht");
    editing.fixture.notices().act();
    assertThat(editing.nord().override()).isNotNull();
  }

  @Test
  void anAssessmentThatIsTakenBackIsOfferedBack() {
    ContactForm form = editor.contacts.add();
    Editing.type(form.name, "Ines Tannener");
    List.of(0, 1, 2, 3).forEach(i -> form.answers.get(i).choose(i));
    assertThat(editing.nord().contacts().getFirst().answers()).isNotNull();

    editor.contacts.keep(form, form.withoutAnswers());

    assertThat(editing.nord().contacts().getFirst().answers()).isNull();
    assertThat(editor.unsavedProperty().get()).isFalse();
    assertThat(editing.fixture.desk().drafts().unsaved()).isEmpty();
    assertThat(editing.fixture.notices().offered())
        .containsExactly("Ansprechpartner von „Klinikum Nordstadt“ geändert");
    editing.fixture.notices().act();
    assertThat(editing.nord().contacts().getFirst().answers())
        .isEqualTo(new LoyaltyAnswers(0, 1, 2, 3));
  }

  @Test
  void whatWasOnlyBegunIsDeletedWithoutAWord() {
    editor.notes.remove(editor.notes.add());

    assertThat(editing.fixture.notices().done()).isEmpty();
  }

  @Test
  void anUnfinishedContactIsADraftAndComesBackAsItWas() {
    ContactForm form = editor.contacts.add();
    Editing.type(form.name, "Ines Tannener");
    form.answers.get(0).choose(4);
    assertThat(form.complaintProperty().get()).isEqualTo("3 Fragen sind noch offen.");
    assertThat(editor.unsavedProperty().get()).isTrue();

    editing.open(Territories.KOELN);
    assertThat(editor.drafted()).containsExactly(Territories.NORD);
    assertThat(editor.contacts.forms()).isEmpty();
    editing.open(Territories.NORD);

    ContactForm again = editor.contacts.forms().getFirst();
    assertThat(again.name.textProperty().get()).isEqualTo("Ines Tannener");
    List.of(1, 2, 3).forEach(i -> again.answers.get(i).choose(i));
    assertThat(editing.nord().contacts())
        .containsExactly(
            new Contact("Ines Tannener", Contact.Role.USER, 2, null)
                .assessed(new LoyaltyAnswers(4, 1, 2, 3), LocalDate.of(2026, 11, 23)));
  }

  @Test
  void aDraftOfAnExistingThingTakesItsPlace() {
    ContractForm form = editor.contracts.add();
    Editing.type(form.amount, "500");
    Editing.type(form.amount, "viel");

    editing.open(Territories.KOELN);
    editing.open(Territories.NORD);

    assertThat(editor.contracts.forms()).hasSize(1);
    ContractForm again = editor.contracts.forms().getFirst();
    assertThat(again.amount.textProperty().get()).isEqualTo("viel");
    assertThat(editing.nord().contracts()).hasSize(1);
  }

  @Test
  void twoContactsOfOneNameAreRefused() {
    ContactForm first = editor.contacts.add();
    Editing.type(first.name, "Ines");

    ContactForm second = editor.contacts.add();
    Editing.type(second.name, "Ines");

    assertThat(second.name.complaintProperty().get())
        .isEqualTo("Einen Ansprechpartner mit diesem Namen gibt es hier schon.");
    assertThat(editing.nord().contacts()).hasSize(1);
  }

  @Test
  void aYearIsSetAddedAndTakenAway() {
    assertThat(editor.years.forms()).extracting(YearForm::year).containsExactly(2026, 2025);
    Editing.type(editor.years.forms().get(1).revenue, "-120,50");
    YearForm added = editor.years.add("2024");
    Editing.type(added.revenue, "48 T€");

    assertThat(editing.nord().revenue().in(2025)).isEqualTo(Money.ofCents(-12_050));
    assertThat(editing.nord().revenue().in(2024)).isEqualTo(Money.of(48_000));

    editor.years.remove(editor.years.forms().get(0));
    assertThat(editing.nord().revenue().knows(2026)).isFalse();
    assertThat(editor.years.forms()).extracting(YearForm::year).containsExactly(2025, 2024);
  }

  @Test
  void aPotentialIsAnEstimateUntilTheRepSaysOtherwise() {
    editing.open(Territories.ZORN);
    PotentialForm form = editor.potential.form();
    Editing.type(form.amount, "30.000");
    assertThat(editing.customer(Territories.ZORN).potential())
        .isEqualTo(new Potential(Money.of(30_000), Potential.Source.ESTIMATED));

    form.source.choose(Potential.Source.GIVEN);
    assertThat(editing.customer(Territories.ZORN).potential())
        .isEqualTo(new Potential(Money.of(30_000), Potential.Source.GIVEN));

    Editing.type(form.amount, "");
    assertThat(editing.customer(Territories.ZORN).potential()).isNull();
    assertThat(form.source.value()).isEqualTo(Potential.Source.ESTIMATED);
  }

  @Test
  void anOwnClassNeedsAReasonAndCanBeTakenAway() {
    OverrideForm form = editor.override.form();
    form.size.choose(SizeClass.B);
    form.strategy.choose(Strategy.WIN);
    assertThat(editing.nord().override()).isNull();

    Editing.type(form.reason, "Rahmenvertrag läuft aus.");
    assertThat(editing.nord().override())
        .isEqualTo(
            new ClassOverride(
                SizeClass.B, Strategy.WIN, "Rahmenvertrag läuft aus.", LocalDate.of(2026, 11, 23)));

    editor.override.remove();

    assertThat(editing.nord().override()).isNull();
    assertThat(form.size.value()).isNull();
    assertThat(form.reason.textProperty().get()).isEmpty();
    assertThat(editor.unsavedProperty().get()).isFalse();
  }

  @Test
  void aYearThatWasNotBegunGivesWayToAnother() {
    int before = editor.years.forms().size();
    editor.years.add("2020");

    YearForm other = editor.years.add("2021");

    assertThat(other.isFor(new YearForm.YearRevenue(2021, Money.ZERO))).isTrue();
    assertThat(editor.years.forms()).hasSize(before + 1).contains(other);
  }

  @Test
  void aDraftIsThatOfTheNameItsContactHasByNow() {
    ContactForm form = editor.contacts.add();
    Editing.type(form.name, "Ines");
    Editing.type(form.name, "Ina");
    form.answers.getFirst().choose(4);

    assertThat(editing.fixture.desk().drafts().unsaved())
        .isNotEmpty()
        .allMatch(draft -> editor.contacts.isOf(draft, "Ina"));
  }

  @Test
  void aNameIsFreeOnceItsContactIsGone() {
    ContactForm first = editor.contacts.add();
    Editing.type(first.name, "Ines");
    ContactForm second = editor.contacts.add();
    Editing.type(second.name, "Ines");
    assertThat(second.name.complaintProperty().get()).isNotEmpty();

    editor.contacts.remove(first);

    assertThat(second.name.complaintProperty().get()).isEmpty();
  }

  @Test
  void whatWasBegunAndDeletedIsNoDraft() {
    ContractForm form = editor.contracts.add();
    Editing.type(form.amount, "viel");
    assertThat(editing.fixture.desk().drafts().unsaved()).hasSize(1);

    editor.contracts.remove(form);

    assertThat(editing.fixture.desk().drafts().unsaved()).isEmpty();
    assertThat(editor.unsavedProperty().get()).isFalse();
  }

  @Test
  void aNoteThatIsBeingTypedIsNotSavedWithAnotherField() {
    NoteForm form = editor.notes.add();
    form.text.textProperty().set("Plant den Umb");

    Editing.type(editor.fields.of(CustomerFields.INDUSTRY), "MVZ");

    assertThat(editing.nord().industry()).isEqualTo("MVZ");
    assertThat(editing.nord().notes()).isEmpty();
    Editing.type(form.text, "Plant den Umbau");
    assertThat(editing.nord().notes()).hasSize(1);
  }

  /** What was chosen is not typed text in the question before closing. */
  @Test
  void aChoiceAmongTheDraftsIsNoText() {
    ContactForm form = editor.contacts.add();
    form.role.choose(Contact.Role.PURCHASING);

    assertThat(editing.fixture.desk().drafts().unsaved())
        .singleElement()
        .matches(draft -> !draft.isText());
  }

  @Test
  void anAssessmentThatCouldNotBeDeletedStandsAsTheBookHasIt() {
    MemoryStore store = Territories.store();
    Editing full = new Editing(SampleBooks.open(store));
    full.open(Territories.NORD);
    ContactForm form = full.editor.contacts.add();
    Editing.type(form.name, "Ines");
    form.answers.forEach(answer -> answer.choose(3));
    store.failNext(BookFailure.Reason.NO_SPACE);

    full.editor.contacts.keep(form, form.withoutAnswers());

    assertThat(full.fixture.notices().failures()).hasSize(1);
    assertThat(form.scores()).isEqualTo(new LoyaltyAnswers(3, 3, 3, 3));
    assertThat(full.editor.stuck(Territories.NORD)).isEmpty();
    full.editor.contacts.keep(form, form.withoutAnswers());
    assertThat(form.scores()).isNull();
  }

  private ContactForm answered(int score, String day) {
    ContactForm form = editor.contacts.add();
    Editing.type(form.name, "Ines Tannener");
    Editing.type(form.assessedOn, day);
    form.answers.forEach(answer -> answer.choose(score));
    return form;
  }

  private List<Assessment> assessments() {
    return editing.nord().contacts().getLast().assessments();
  }

  private static Assessment all(LocalDate day, int... scores) {
    return new Assessment(day, new LoyaltyAnswers(scores[0], scores[1], scores[2], scores[3]));
  }

  @Test
  void newAnswersStandBesideTheOldOnesAndThoseOfTheSameDayInTheirPlace() {
    LocalDate spring = LocalDate.of(2026, 4, 1);
    LocalDate today = LocalDate.of(2026, 11, 23);
    ContactForm form = answered(2, "1.4.2026");
    assertThat(assessments()).containsExactly(all(spring, 2, 2, 2, 2));

    Editing.type(form.assessedOn, "23.11.2026");
    form.answers.getFirst().choose(4);
    assertThat(assessments()).containsExactly(all(spring, 2, 2, 2, 2), all(today, 4, 2, 2, 2));

    form.answers.getFirst().choose(3);
    assertThat(assessments()).containsExactly(all(spring, 2, 2, 2, 2), all(today, 3, 2, 2, 2));

    editor.contacts.keep(form, form.withoutAnswers());
    assertThat(assessments()).containsExactly(all(spring, 2, 2, 2, 2));
    assertThat(form.scores()).isEqualTo(new LoyaltyAnswers(2, 2, 2, 2));
    assertThat(editor.unsavedProperty().get()).isFalse();
    editor.contacts.keep(form, form.withoutAnswers());
    assertThat(assessments()).isEmpty();
    assertThat(form.countingProperty().get()).isNull();
    editing.book.undo(Progress.NONE);
    assertThat(form.scores()).isEqualTo(new LoyaltyAnswers(2, 2, 2, 2));
  }

  @Test
  void allAnswersAreDeletedInOneStepAndComeBackInOne() {
    ContactForm form = answered(2, "1.4.2026");
    assertThat(form.hasEarlierAnswers()).isFalse();
    Editing.type(form.assessedOn, "23.11.2026");
    form.answers.getFirst().choose(4);
    assertThat(form.hasEarlierAnswers()).isTrue();

    editor.contacts.keep(form, form.withoutAnyAnswers());

    assertThat(assessments()).isEmpty();
    assertThat(form.scores()).isNull();
    editing.book.undo(Progress.NONE);
    assertThat(assessments()).hasSize(2);
    assertThat(form.scores()).isEqualTo(new LoyaltyAnswers(4, 2, 2, 2));
  }

  @Test
  void answersOfAnEarlierDayAreGivenOneAfterTheOther() {
    LocalDate spring = LocalDate.of(2026, 4, 1);
    LocalDate today = LocalDate.of(2026, 11, 23);
    ContactForm form = answered(4, "23.11.2026");

    Editing.type(form.assessedOn, "1.4.2026");
    assertThat(form.scores()).as("nothing was known then").isNull();
    form.answers.forEach(answer -> answer.choose(1));
    form.answers.getFirst().choose(2);

    assertThat(assessments()).containsExactly(all(spring, 2, 1, 1, 1), all(today, 4, 4, 4, 4));
    assertThat(editor.unsavedProperty().get()).isFalse();
    Editing.type(form.assessedOn, "23.11.2026");
    assertThat(form.scores()).isEqualTo(new LoyaltyAnswers(4, 4, 4, 4));
  }

  @Test
  void answersThatStillHoldAreConfirmedWithTheirDay() {
    LocalDate spring = LocalDate.of(2026, 4, 1);
    ContactForm form = answered(2, "1.4.2026");
    assertThat(form.canConfirm()).as("given on this day").isFalse();
    Editing.type(form.phone, "0221 1234");
    Editing.type(form.assessedOn, "23.11.2026");
    assertThat(form.canConfirm()).isTrue();
    Editing.type(form.phone, "0221 5678");
    assertThat(assessments()).as("not asked for").hasSize(1);

    editor.contacts.keep(form, form.confirmed());

    assertThat(assessments())
        .containsExactly(all(spring, 2, 2, 2, 2), all(LocalDate.of(2026, 11, 23), 2, 2, 2, 2));
    assertThat(form.canConfirm()).isFalse();
    assertThat(editing.fixture.notices().offered())
        .containsExactly("Ansprechpartner von „Klinikum Nordstadt“ geändert");
    editing.fixture.notices().act();
    assertThat(assessments()).hasSize(1);
  }

  @Test
  void aDayThatIsStillToComeIsNoDayOfAnswers() {
    ContactForm form = editor.contacts.add();
    Editing.type(form.name, "Ines Tannener");
    Editing.type(form.assessedOn, "24.11.2026");
    form.answers.forEach(answer -> answer.choose(2));

    assertThat(form.assessedOn.complaintProperty().get()).isEqualTo("Dieser Tag kommt erst noch.");
    assertThat(assessments()).isEmpty();
  }

  @Test
  void howAContactIsReachedAndWhetherItStaysIsKept() {
    ContactForm form = editor.contacts.add();
    Editing.type(form.name, "Ines Tannener");
    Editing.type(form.phone, "0221 1234");
    Editing.type(form.mail, "tannener@klinik.example");
    Editing.type(form.birthday, "5.6.1980");
    Editing.type(form.note, "Mag keinen Kaffee");
    form.staying.choose(Contact.Staying.LEAVES);

    assertThat(editing.nord().contacts().getLast())
        .isEqualTo(
            new Contact("Ines Tannener", Contact.Role.USER, 2, null)
                .reachedAt("0221 1234", "tannener@klinik.example")
                .withBirthday(LocalDate.of(1980, 6, 5))
                .withNote("Mag keinen Kaffee")
                .withStaying(Contact.Staying.LEAVES));
    assertThat(editor.contacts.forms()).noneMatch(Form::isChanged);
  }
}
