package app.revier.desktop.screen.customers.pane;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.screen.customers.Territories;
import app.revier.desktop.work.DeferredTasks;
import app.revier.task.Progress;
import app.revier.territory.ClassOverride;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
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

class ItemsPartTest {

  private final Editing editing = new Editing(Territories.book());
  private final Editor editor = editing.editor;

  @BeforeEach
  void open() {
    editing.open(Territories.NORD);
  }

  private static void leave(Input<?> input, String typed) {
    input.textProperty().set(typed);
    input.leave();
  }

  @Test
  void aNewContractIsSavedAsSoonAsItSaysEnough() {
    ContractForm form = editor.contracts.add();
    leave(form.from, "1.1.2027");
    editor.contracts.commit(form);
    assertThat(editing.nord().contracts()).isEmpty();

    leave(form.amount, "12.000");
    editor.contracts.commit(form);

    assertThat(editing.nord().contracts())
        .containsExactly(new Contract(LocalDate.of(2027, 1, 1), null, Money.of(12_000)));
    assertThat(editor.contracts.forms()).containsExactly(form);
    assertThat(editor.contracts.isUnsaved()).isFalse();
  }

  @Test
  void aContractMustNotEndBeforeItBegins() {
    ContractForm form = editor.contracts.add();
    leave(form.from, "1.7.2027");
    leave(form.until, "30.6.2027");
    leave(form.amount, "1000");
    editor.contracts.commit(form);

    assertThat(form.until.complaintProperty().get()).isEqualTo("Das Ende liegt vor dem Beginn.");
    assertThat(editing.nord().contracts()).isEmpty();

    leave(form.from, "1.1.2027");
    editor.contracts.commit(form);
    assertThat(form.until.complaintProperty().get()).isEmpty();
    assertThat(editing.nord().contracts()).hasSize(1);
  }

  @Test
  void addingTwiceGoesOnWithWhatIsStillBlank() {
    CompetitorForm first = editor.competitors.add();

    assertThat(editor.competitors.add()).isSameAs(first);
    assertThat(editor.competitors.isUnsaved()).isFalse();

    leave(first.name, "Falkenmed");
    editor.competitors.commit(first);
    assertThat(editor.competitors.add()).isNotSameAs(first);
    assertThat(editing.nord().competitors()).containsExactly(new Competitor("Falkenmed", ""));
  }

  @Test
  void theFormOfAThingStaysWhenItChanges() {
    CompetitorForm form = editor.competitors.add();
    leave(form.name, "Falkenmed");
    editor.competitors.commit(form);

    leave(form.supplies, "Handschuhe");
    editor.competitors.commit(form);

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
    leave(form.name, "Falkenmed");
    slow.editor.competitors.commit(form);
    form.supplies.textProperty().set("Handsch");

    tasks.doAll();

    assertThat(slow.editor.competitors.forms()).containsExactly(form);
    assertThat(form.supplies.textProperty().get()).isEqualTo("Handsch");
    leave(form.supplies, "Handschuhe");
    slow.editor.competitors.commit(form);
    tasks.doAll();
    assertThat(slow.nord().competitors())
        .containsExactly(new Competitor("Falkenmed", "Handschuhe"));
  }

  @Test
  void aThingIsDeletedAndComesBackWithUndo() {
    NoteForm form = editor.notes.add();
    leave(form.text, "Plant den Umbau");
    editor.notes.commit(form);
    assertThat(editing.nord().notes())
        .containsExactly(new Note("Plant den Umbau", "", LocalDate.of(2026, 11, 23)));

    editor.notes.remove(form);
    assertThat(editing.nord().notes()).isEmpty();

    editing.book.undo(Progress.NONE);
    assertThat(editor.notes.forms()).hasSize(1);
  }

  @Test
  void anUnfinishedContactIsADraftAndComesBackAsItWas() {
    ContactForm form = editor.contacts.add();
    leave(form.name, "Ines Tannener");
    form.answers.get(0).valueProperty().set(4);
    editor.contacts.commit(form);
    assertThat(form.complaintProperty().get()).isEqualTo("3 Fragen sind noch offen.");
    editor.look();
    assertThat(editor.unsavedProperty().get()).isTrue();

    editing.open(Territories.KOELN);
    assertThat(editor.drafted()).containsExactly(Territories.NORD);
    assertThat(editor.contacts.forms()).isEmpty();
    editing.open(Territories.NORD);

    ContactForm again = editor.contacts.forms().getFirst();
    assertThat(again.name.textProperty().get()).isEqualTo("Ines Tannener");
    List.of(1, 2, 3).forEach(i -> again.answers.get(i).valueProperty().set(i));
    editor.contacts.commit(again);
    assertThat(editing.nord().contacts())
        .containsExactly(
            new Contact("Ines Tannener", Contact.Role.USER, 2, new LoyaltyAnswers(4, 1, 2, 3)));
  }

  @Test
  void aDraftOfAnExistingThingTakesItsPlace() {
    ContractForm form = editor.contracts.add();
    leave(form.amount, "500");
    editor.contracts.commit(form);
    leave(form.amount, "viel");

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
    leave(first.name, "Ines");
    editor.contacts.commit(first);

    ContactForm second = editor.contacts.add();
    leave(second.name, "Ines");
    editor.contacts.commit(second);

    assertThat(second.name.complaintProperty().get())
        .isEqualTo("Diesen Ansprechpartner gibt es schon.");
    assertThat(editing.nord().contacts()).hasSize(1);
  }

  @Test
  void aYearIsSetAddedAndTakenAway() {
    assertThat(editor.years.forms()).extracting(YearForm::year).containsExactly(2026, 2025);
    leave(editor.years.forms().get(1).revenue, "-120,50");
    editor.years.commit(editor.years.forms().get(1));
    YearForm added = editor.years.add(form -> form.setYear(2024));
    leave(added.revenue, "48 T€");
    editor.years.commit(added);

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
    leave(form.amount, "30.000");
    editor.potential.commit();
    assertThat(editing.customer(Territories.ZORN).potential())
        .isEqualTo(new Potential(Money.of(30_000), Potential.Source.ESTIMATED));

    form.source.valueProperty().set(Potential.Source.GIVEN);
    editor.potential.commit();
    assertThat(editing.customer(Territories.ZORN).potential())
        .isEqualTo(new Potential(Money.of(30_000), Potential.Source.GIVEN));

    leave(form.amount, "");
    editor.potential.commit();
    assertThat(editing.customer(Territories.ZORN).potential()).isNull();
    assertThat(form.source.value()).isEqualTo(Potential.Source.ESTIMATED);
  }

  @Test
  void anOwnClassNeedsAReasonAndCanBeTakenAway() {
    OverrideForm form = editor.override.form();
    form.size.valueProperty().set(SizeClass.B);
    form.strategy.valueProperty().set(Strategy.WIN);
    editor.override.commit();
    assertThat(editing.nord().override()).isNull();

    leave(form.reason, "Rahmenvertrag läuft aus.");
    editor.override.commit();
    assertThat(editing.nord().override())
        .isEqualTo(
            new ClassOverride(
                SizeClass.B, Strategy.WIN, "Rahmenvertrag läuft aus.", LocalDate.of(2026, 11, 23)));

    editor.override.remove();

    assertThat(editing.nord().override()).isNull();
    assertThat(form.size.value()).isNull();
    assertThat(form.reason.textProperty().get()).isEmpty();
    editor.look();
    assertThat(editor.unsavedProperty().get()).isFalse();
  }
}
