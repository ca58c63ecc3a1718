package app.revier.desktop.screen.customers.pane;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Form;
import app.revier.desktop.form.Input;
import app.revier.desktop.form.ItemsPart;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.screen.customers.Territories;
import app.revier.desktop.work.DeferredTasks;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerFields;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed is never lost, and nothing is held against itself. */
class DraftsTest {

  private final Editing editing = new Editing(Territories.book());
  private final CustomerEditor editor = editing.editor;
  private final Drafts drafts = editing.fixture.desk().drafts();

  @BeforeEach
  void open() {
    editing.open(Territories.NORD);
  }

  private List<String> unsaved() {
    Texts texts = new Texts(Language.ENGLISH);
    return drafts.unsaved().stream()
        .map(
            draft ->
                draft.recordName().in(texts) + ": " + draft.label().in(texts) + " " + draft.typed())
        .toList();
  }

  @Test
  void whatIsTypedIsNotedWithEveryStrokeInWhicheverLanguageIsAskedFor() {
    editor.potential.form().amount.textProperty().set("12");
    editor.potential.form().amount.textProperty().set("12x");

    assertThat(unsaved()).containsExactly("Klinikum Nordstadt: Potential a year, € 12x");

    editor.potential.form().amount.restore();
    assertThat(unsaved()).isEmpty();
  }

  @Test
  void theNextEditorGoesOnWhereTheLastOneWasLetGo() {
    editor.fields.of(CustomerFields.VISIT_INTERVAL).textProperty().set("oft");
    editor.fields.of(CustomerFields.INDUSTRY).textProperty().set("Uniklinik");
    drafts.saveAll();
    drafts.letGo();

    CustomerEditor next = new CustomerEditor(editing.fixture.desk());
    next.open(editing.subject(Territories.NORD));

    assertThat(editing.nord().industry()).isEqualTo("Uniklinik");
    assertThat(next.fields.of(CustomerFields.INDUSTRY).isTyped()).isFalse();
    assertThat(next.fields.of(CustomerFields.VISIT_INTERVAL).text()).isEqualTo("oft");
    editor.fields.of(CustomerFields.VISIT_INTERVAL).textProperty().set("nie");
    assertThat(drafts.unsaved()).extracting(Draft::typed).containsExactly("oft");
  }

  @Test
  void whatIsSavedWhileNobodyLooksIsNoDraftAnyMore() {
    DeskFixture fixture = new DeskFixture(Territories.book(), Language.GERMAN);
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    Editing slow = new Editing(fixture.desk().book(), fixture, tasks);
    slow.open(Territories.NORD);
    slow.editor.fields.of(CustomerFields.INDUSTRY).textProperty().set("Uniklinik");
    slow.editor.fields.of(CustomerFields.CITY).textProperty().set("Siegburg");
    slow.editor.fields.of(CustomerFields.VISIT_INTERVAL).textProperty().set("oft");
    slow.open(Territories.KOELN);
    assertThat(fixture.desk().drafts().unsaved()).hasSize(3);

    tasks.doAll();

    assertThat(fixture.desk().drafts().unsaved()).extracting(Draft::typed).containsExactly("oft");
  }

  @Test
  void aSaveFollowedAtOnceByTypingInTheNextFieldKeepsThatText() {
    DeskFixture fixture = new DeskFixture(Territories.book(), Language.GERMAN);
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    Editing slow = new Editing(fixture.desk().book(), fixture, tasks);
    slow.open(Territories.NORD);

    Editing.type(slow.editor.fields.of(CustomerFields.INDUSTRY), "Uniklinik");
    slow.editor.fields.of(CustomerFields.PARENT_GROUP).textProperty().set("Nordgru");
    tasks.doAll();
    assertThat(slow.editor.fields.of(CustomerFields.PARENT_GROUP).text()).isEqualTo("Nordgru");
    assertThat(slow.nord().parentGroup()).isEmpty();

    Editing.type(slow.editor.fields.of(CustomerFields.PARENT_GROUP), "Nordgruppe");
    tasks.doAll();
    assertThat(slow.nord().parentGroup()).isEqualTo("Nordgruppe");
  }

  @Test
  void aDraftComesBackAlsoWhenThePaneWasClosedInBetween() {
    editor.fields.of(CustomerFields.VISIT_INTERVAL).textProperty().set("oft");
    editor.close();
    assertThat(editor.drafted()).containsExactly(Territories.NORD);

    editing.open(Territories.NORD);

    assertThat(editor.fields.of(CustomerFields.VISIT_INTERVAL).text()).isEqualTo("oft");
    assertThat(editor.drafted()).isEmpty();
  }

  @Test
  void aSoughtDraftIsRevealedAsSoonAsItsCustomerIsShown() {
    editor.fields.of(CustomerFields.VISIT_INTERVAL).textProperty().set("oft");
    Draft draft = drafts.unsaved().getFirst();
    List<String> revealed = new ArrayList<>();
    editor.fields.of(CustomerFields.VISIT_INTERVAL).shownBy(() -> revealed.add("interval"));
    editing.open(Territories.KOELN);

    drafts.seek(draft);
    assertThat(revealed).isEmpty();
    editing.open(Territories.NORD);

    assertThat(revealed).containsExactly("interval");
    assertThat(drafts.soughtProperty().get()).isNull();
  }

  @Test
  void twoQuickChangesOfOneThingMakeNoSecondOne() {
    DeskFixture fixture = new DeskFixture(Territories.book(), Language.GERMAN);
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    Editing slow = new Editing(fixture.desk().book(), fixture, tasks);
    slow.open(Territories.NORD);
    ContactForm form = slow.editor.contacts.add();
    Editing.type(form.name, "Ines");
    form.influence.choose(3);
    form.influence.choose(1);

    tasks.doAll();

    assertThat(slow.editor.contacts.forms()).containsExactly(form);
    assertThat(slow.nord().contacts()).hasSize(1);
    assertThat(slow.nord().contacts().getFirst().influence()).isEqualTo(1);
  }

  /** A kind of thing of which a customer has several, with a field of its form to change. */
  record Kind(
      String name,
      Function<CustomerEditor, ItemsPart<Customer, ?, ?>> part,
      Function<Form<?>, Field<?>> field,
      List<String> first,
      List<String> second,
      String changed) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Arguments> kinds() {
    return Stream.of(
            new Kind(
                "contacts",
                editor -> editor.contacts,
                form -> ((ContactForm) form).name,
                List.of("Ines"),
                List.of("Kai"),
                "Jan"),
            new Kind(
                "contracts",
                editor -> editor.contracts,
                form -> ((ContractForm) form).amount,
                List.of("1.1.2027", "31.12.2027", "100"),
                List.of("1.1.2027", "31.12.2027", "200"),
                "150"),
            new Kind(
                "years",
                editor -> editor.years,
                form -> ((YearForm) form).revenue,
                List.of(),
                List.of(),
                "4711"),
            new Kind(
                "notes",
                editor -> editor.notes,
                form -> ((NoteForm) form).text,
                List.of("Umbau"),
                List.of("Neubau"),
                "Anbau"),
            new Kind(
                "competitors",
                editor -> editor.competitors,
                form -> ((CompetitorForm) form).name,
                List.of("Falkenmed"),
                List.of("Adlermed"),
                "Habichtmed"))
        .map(Arguments::of);
  }

  /** D6: every contact turned red after a change and two clicks. */
  @ParameterizedTest
  @MethodSource("kinds")
  void aFormIsNeverHeldAgainstItselfAfterChangesClicksAndUndo(Kind kind) {
    ItemsPart<Customer, ?, ?> part = kind.part.apply(editor);
    fill(part, kind.first);
    fill(part, kind.second);
    assertThat(part.forms()).hasSize(2);
    Form<?> form = part.forms().getFirst();
    Field<?> field = kind.field.apply(form);
    String before = field.text();

    field.textProperty().set(kind.changed);
    editing.open(Territories.KOELN);
    editing.open(Territories.NORD);
    sound(part);
    editing.open(Territories.KOELN);
    editing.open(Territories.NORD);
    sound(part);
    assertThat(kind.field.apply(part.forms().getFirst()).text().replace(".", ""))
        .isEqualTo(kind.changed);

    editing.book.undo(Progress.NONE);
    sound(part);
    assertThat(kind.field.apply(part.forms().getFirst()).text()).isEqualTo(before);
    editing.book.redo(Progress.NONE);
    sound(part);
    assertThat(drafts.unsaved()).isEmpty();
  }

  private static void fill(ItemsPart<Customer, ?, ?> part, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    Form<?> form = part.add();
    List<Field<?>> fields = new ArrayList<>();
    for (Input input : form.inputs()) {
      if (input instanceof Field<?> field) {
        fields.add(field);
      }
    }
    for (int i = 0; i < texts.size(); i++) {
      Editing.type(fields.get(i), texts.get(i));
    }
  }

  private void sound(ItemsPart<Customer, ?, ?> part) {
    assertThat(part.forms()).hasSize(2);
    assertThat(editor.unsavedProperty().get()).isFalse();
    for (Form<?> form : part.forms()) {
      assertThat(form.isChanged()).isFalse();
      for (Input input : form.inputs()) {
        if (input instanceof Field<?> field) {
          assertThat(field.complaintProperty().get()).as(field.text()).isEmpty();
        }
      }
    }
  }

  @Test
  void aNewCustomerThatWasBegunOutlivesTheFormAndASaveFromElsewhere() {
    NewCustomer first = new NewCustomer(editing.fixture.desk());
    first.begin();
    first.number.textProperty().set("500");
    drafts.letGo();

    NewCustomer again = new NewCustomer(editing.fixture.desk());
    again.begin();
    assertThat(again.number.text()).isEqualTo("500");
    again.name.textProperty().set("Labor Ahrens");
    assertThat(again.obstacleProperty().get()).isEmpty();

    editing.book.customers().save(editing.nord().edit().number("500").build());
    again.refresh();

    assertThat(again.number.complaintProperty().get())
        .isEqualTo("Die Nummer gehört schon zu „Klinikum Nordstadt“.");
    assertThat(again.obstacleProperty().get()).isNotEmpty();
  }

  @Test
  void aDraftWhoseNumberIsTakenMeanwhileSaysSo() {
    editor.fields.of(CustomerFields.NUMBER).textProperty().set("500");

    Customer koeln = editing.customer(Territories.KOELN);
    editing.book.customers().save(koeln.edit().number("500").build());

    assertThat(editor.fields.of(CustomerFields.NUMBER).text()).isEqualTo("500");
    assertThat(editor.fields.of(CustomerFields.NUMBER).complaintProperty().get())
        .isEqualTo("Die Nummer gehört schon zu „" + koeln.name() + "“.");
    editing.open(Territories.KOELN);
    assertThat(editor.drafted()).containsExactly(Territories.NORD);
  }
}
