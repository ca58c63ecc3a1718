package app.revier.desktop.screen.customers.pane;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookFailure;
import app.revier.book.ChangeLabel;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.screen.customers.Territories;
import app.revier.desktop.work.DeferredTasks;
import app.revier.task.Progress;
import app.revier.territory.CustomerFields;
import app.revier.territory.Position;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.WeekHoursText;
import app.revier.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerEditorTest {

  private final Editing editing = new Editing(Territories.book());
  private final CustomerEditor editor = editing.editor;

  @BeforeEach
  void open() {
    editing.open(Territories.NORD);
  }

  /** The import would refuse it, too. */
  @Test
  void aTextThatIsTooLongIsNotTaken() {
    Editing.type(editor.fields.of(CustomerFields.INDUSTRY), "x".repeat(1_001));

    assertThat(editor.fields.of(CustomerFields.INDUSTRY).complaintProperty().get())
        .isEqualTo("Bitte geben Sie höchstens 1.000 Zeichen ein.");

    Editing.type(editor.fields.of(CustomerFields.INDUSTRY), "x".repeat(1_000));

    assertThat(editor.fields.of(CustomerFields.INDUSTRY).complaintProperty().get()).isEmpty();
  }

  @Test
  void aFieldThatIsLeftIsSavedAsOneStep() {
    Editing.type(editor.fields.of(CustomerFields.NAME), "  Klinikum Süd ");

    assertThat(editing.nord().name()).isEqualTo("Klinikum Süd");
    assertThat(editing.book.snapshot().history().undo())
        .isEqualTo(ChangeLabel.of("customer-edited", "Klinikum Süd", "name"));
    editing.book.undo(Progress.NONE);
    assertThat(editing.nord().name()).isEqualTo("Klinikum Nordstadt");
    assertThat(editor.fields.of(CustomerFields.NAME).textProperty().get())
        .isEqualTo("Klinikum Nordstadt");
  }

  @Test
  void aFieldThatSaysTheSameIsNotSaved() {
    Editing.type(editor.fields.of(CustomerFields.NAME), " Klinikum Nordstadt");

    assertThat(editing.book.snapshot().history().undo()).isNull();
    assertThat(editor.fields.of(CustomerFields.NAME).textProperty().get())
        .isEqualTo("Klinikum Nordstadt");
  }

  @Test
  void nothingIsSavedWhileAFieldComplains() {
    Editing.type(editor.fields.of(CustomerFields.NAME), "  ");

    assertThat(editor.fields.of(CustomerFields.NAME).complaintProperty().get())
        .isEqualTo("Bitte geben Sie einen Namen ein.");
    assertThat(editor.unsavedProperty().get()).isTrue();
    assertThat(editing.nord().name()).isEqualTo("Klinikum Nordstadt");

    editor.fields.of(CustomerFields.NAME).restore();
    assertThat(editor.fields.of(CustomerFields.NAME).complaintProperty().get()).isEmpty();
    assertThat(editor.unsavedProperty().get()).isFalse();
  }

  @Test
  void aTakenNumberIsSaidWhileTyping() {
    editor.fields.of(CustomerFields.NUMBER).textProperty().set("99");

    assertThat(editor.fields.of(CustomerFields.NUMBER).complaintProperty().get())
        .isEqualTo("Die Nummer gehört schon zu „Ärztehaus am Dom“.");

    editor.fields.of(CustomerFields.NUMBER).textProperty().set("999");
    assertThat(editor.fields.of(CustomerFields.NUMBER).complaintProperty().get()).isEmpty();
  }

  @Test
  void allKindsOfFieldsFindTheirPlace() {
    Editing.type(editor.fields.of(CustomerFields.CITY), "Siegburg");
    Editing.type(editor.fields.of(CustomerFields.MAIL), "einkauf@nordstadt.example");
    Editing.type(editor.fields.of(CustomerFields.VISIT_INTERVAL), "45");
    Editing.type(editor.fields.of(CustomerFields.LAST_VISIT), "3.11.26");
    Editing.type(editor.fields.of(CustomerFields.VISITING_HOURS), "Mo-Do 8-12; Fr 8-10");
    Editing.type(editor.fields.of(CustomerFields.PREPARATION_MINUTES), "20");
    Editing.type(editor.fields.of(CustomerFields.LOYALTY), "80");
    Editing.type(editor.fields.of(CustomerFields.RETENTION), "92,5 %");
    Editing.type(editor.fields.of(CustomerFields.PRICE_EROSION), "2,5");
    editor.fields.of(CustomerFields.DECISION_MAKER_LEAVES).choose(true);

    var nord = editing.nord();
    assertThat(nord.address().city()).isEqualTo("Siegburg");
    assertThat(nord.address().postcode()).isEqualTo("53111");
    assertThat(nord.reach().mail()).isEqualTo("einkauf@nordstadt.example");
    assertThat(nord.visiting().intervalDays()).isEqualTo(45);
    assertThat(nord.visiting().lastVisit()).isEqualTo(LocalDate.of(2026, 11, 3));
    assertThat(nord.visiting().hours()).isEqualTo(WeekHoursText.parse("mon-thu 8-12; fri 8-10"));
    assertThat(nord.visiting().preparationMinutes()).isEqualTo(20);
    assertThat(editor.fields.of(CustomerFields.VISITING_HOURS).textProperty().get())
        .isEqualTo("Mo-Do 08:00-12:00; Fr 08:00-10:00");
    assertThat(nord.standing().loyaltyEstimate()).isEqualTo(80);
    assertThat(nord.standing().retentionByHand()).isEqualTo(new Probability(0.925));
    assertThat(nord.standing().priceErosion()).isEqualTo(new Share(25_000));
    assertThat(nord.standing().decisionMakerLeaves()).isTrue();
    assertThat(editor.fields.of(CustomerFields.RETENTION).textProperty().get()).isEqualTo("92,5");
  }

  @Test
  void anEmptiedFieldTakesTheValueAway() {
    Editing.type(editor.fields.of(CustomerFields.PRICE_EROSION), "2");
    Editing.type(editor.fields.of(CustomerFields.PRICE_EROSION), "");
    Editing.type(editor.fields.of(CustomerFields.VISIT_MINUTES), "30");
    Editing.type(editor.fields.of(CustomerFields.VISIT_MINUTES), "");

    assertThat(editing.nord().standing().priceErosion()).isEqualTo(Share.NONE);
    assertThat(editing.nord().visiting().minutes()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4000", "oft", "1,5"})
  void anIntervalThatCannotBeComplains(String typed) {
    Editing.type(editor.fields.of(CustomerFields.VISIT_INTERVAL), typed);

    assertThat(editor.fields.of(CustomerFields.VISIT_INTERVAL).complaintProperty().get())
        .isNotEmpty();
    assertThat(editing.nord().visiting().intervalDays()).isNull();
  }

  @Test
  void aPositionNeedsBothDegrees() {
    PositionForm form = editor.position.form();
    Editing.type(form.latitude, "50,735");
    assertThat(form.complaintProperty().get()).isNotEmpty();
    assertThat(editing.nord().position()).isNull();

    Editing.type(form.longitude, "7,1");

    assertThat(editing.nord().position())
        .isEqualTo(new Position(50.735, 7.1, Position.Origin.GIVEN));

    Editing.type(form.latitude, "");
    Editing.type(form.longitude, "");
    assertThat(editing.nord().position()).isNull();
  }

  @Test
  void whatIsValidIsSavedWhenAnotherCustomerIsOpened() {
    editor.fields.of(CustomerFields.INDUSTRY).textProperty().set("Uniklinik");
    editor.fields.of(CustomerFields.PARENT_GROUP).textProperty().set("Nordgruppe");

    editing.open(Territories.KOELN);

    assertThat(editing.nord().industry()).isEqualTo("Uniklinik");
    assertThat(editing.nord().parentGroup()).isEqualTo("Nordgruppe");
    assertThat(editor.drafted()).isEmpty();
    assertThat(editor.fields.of(CustomerFields.INDUSTRY).textProperty().get())
        .isEqualTo("Arztpraxis");
    editing.book.undo(Progress.NONE);
    assertThat(editing.nord().industry()).as("both in one step").isEqualTo("Krankenhaus");
    assertThat(editing.nord().parentGroup()).isEmpty();
  }

  @Test
  void whatDoesNotFitStaysAsADraftUntilOneComesBack() {
    editor.fields.of(CustomerFields.VISIT_INTERVAL).textProperty().set("oft");
    editor.fields.of(CustomerFields.INDUSTRY).textProperty().set("Uniklinik");

    editing.open(Territories.KOELN);

    assertThat(editor.drafted()).containsExactly(Territories.NORD);
    assertThat(editing.nord().industry()).isEqualTo("Uniklinik");
    assertThat(editor.fields.of(CustomerFields.VISIT_INTERVAL).textProperty().get()).isEmpty();

    editing.open(Territories.NORD);

    assertThat(editor.drafted()).isEmpty();
    assertThat(editor.unsavedProperty().get()).isTrue();
    assertThat(editor.fields.of(CustomerFields.VISIT_INTERVAL).textProperty().get())
        .isEqualTo("oft");
    assertThat(editor.fields.of(CustomerFields.VISIT_INTERVAL).complaintProperty().get())
        .isNotEmpty();
  }

  @Test
  void whatIsBeingTypedStaysWhileTheBookChanges() {
    editor.fields.of(CustomerFields.INDUSTRY).textProperty().set("Uniklin");

    editing
        .book
        .customers()
        .save(editing.nord().edit().name("Klinikum Süd").industry("MVZ").build());

    assertThat(editor.fields.of(CustomerFields.NAME).textProperty().get())
        .isEqualTo("Klinikum Süd");
    assertThat(editor.fields.of(CustomerFields.INDUSTRY).textProperty().get()).isEqualTo("Uniklin");
    editor.fields.of(CustomerFields.INDUSTRY).restore();
    assertThat(editor.fields.of(CustomerFields.INDUSTRY).textProperty().get()).isEqualTo("MVZ");
  }

  @Test
  void editsThatFollowEachOtherQuicklyAreAllKept() {
    DeskFixture fixture = new DeskFixture(Territories.book(), Language.GERMAN);
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    Editing slow = new Editing(fixture.desk().book(), fixture, tasks);
    slow.open(Territories.NORD);

    Editing.type(slow.editor.fields.of(CustomerFields.INDUSTRY), "Uniklinik");
    Editing.type(slow.editor.fields.of(CustomerFields.CITY), "Siegburg");
    assertThat(slow.editor.unsavedProperty().get()).as("it is on its way").isFalse();
    slow.open(Territories.KOELN);
    tasks.doAll();

    assertThat(slow.nord().industry()).isEqualTo("Uniklinik");
    assertThat(slow.nord().address().city()).isEqualTo("Siegburg");
    assertThat(slow.editor.drafted()).isEmpty();
  }

  @Test
  void whatCouldNotBeSavedIsNotLost() {
    MemoryStore store = Territories.store();
    Editing full = new Editing(SampleBooks.open(store));
    full.open(Territories.NORD);
    full.editor.fields.of(CustomerFields.INDUSTRY).textProperty().set("Uniklinik");
    store.failNext(BookFailure.Reason.NO_SPACE);

    full.open(Territories.KOELN);

    assertThat(full.fixture.notices().failures()).hasSize(1);
    assertThat(full.editor.drafted()).containsExactly(Territories.NORD);
    full.open(Territories.NORD);
    assertThat(full.editor.fields.of(CustomerFields.INDUSTRY).textProperty().get())
        .isEqualTo("Uniklinik");
    full.open(Territories.KOELN);
    assertThat(full.nord().industry()).isEqualTo("Uniklinik");
    assertThat(full.editor.drafted()).isEmpty();
  }

  @Test
  void aBookThatCanOnlyBeReadSaysSo() {
    assertThat(new Editing(SampleBooks.readOnly()).editor.readOnlyReason())
        .isEqualTo("Dieses Buch kann nur gelesen werden.");
    assertThat(editor.readOnlyReason()).isEmpty();
  }
}
