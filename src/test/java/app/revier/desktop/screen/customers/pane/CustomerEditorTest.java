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

  @Test
  void aFieldThatIsLeftIsSavedAsOneStep() {
    Editing.type(editor.identity.name, "  Klinikum Süd ");

    assertThat(editing.nord().name()).isEqualTo("Klinikum Süd");
    assertThat(editing.book.snapshot().history().undo())
        .isEqualTo(ChangeLabel.of("customer-edited", "Klinikum Süd"));
    editing.book.undo(Progress.NONE);
    assertThat(editing.nord().name()).isEqualTo("Klinikum Nordstadt");
    assertThat(editor.identity.name.textProperty().get()).isEqualTo("Klinikum Nordstadt");
  }

  @Test
  void aFieldThatSaysTheSameIsNotSaved() {
    Editing.type(editor.identity.name, " Klinikum Nordstadt");

    assertThat(editing.book.snapshot().history().undo()).isNull();
    assertThat(editor.identity.name.textProperty().get()).isEqualTo("Klinikum Nordstadt");
  }

  @Test
  void nothingIsSavedWhileAFieldComplains() {
    Editing.type(editor.identity.name, "  ");

    assertThat(editor.identity.name.complaintProperty().get())
        .isEqualTo("Bitte geben Sie einen Namen ein.");
    assertThat(editor.unsavedProperty().get()).isTrue();
    assertThat(editing.nord().name()).isEqualTo("Klinikum Nordstadt");

    editor.identity.name.restore();
    assertThat(editor.identity.name.complaintProperty().get()).isEmpty();
    assertThat(editor.unsavedProperty().get()).isFalse();
  }

  @Test
  void aTakenNumberIsSaidWhileTyping() {
    editor.identity.number.textProperty().set("99");

    assertThat(editor.identity.number.complaintProperty().get())
        .isEqualTo("Diese Nummer hat schon Ärztehaus am Dom.");

    editor.identity.number.textProperty().set("999");
    assertThat(editor.identity.number.complaintProperty().get()).isEmpty();
  }

  @Test
  void allKindsOfFieldsFindTheirPlace() {
    Editing.type(editor.address.city, "Siegburg");
    Editing.type(editor.reach.mail, "einkauf@nordstadt.example");
    Editing.type(editor.visiting.interval, "45");
    Editing.type(editor.visiting.lastVisit, "3.11.26");
    Editing.type(editor.visiting.hours, "Mo-Do 8-12; Fr 8-10");
    Editing.type(editor.visiting.preparation, "20");
    Editing.type(editor.standing.loyalty, "80");
    Editing.type(editor.standing.retention, "92,5 %");
    Editing.type(editor.standing.erosion, "2,5");
    editor.standing.leaves.choose(true);

    var nord = editing.nord();
    assertThat(nord.address().city()).isEqualTo("Siegburg");
    assertThat(nord.address().postcode()).isEqualTo("53111");
    assertThat(nord.reach().mail()).isEqualTo("einkauf@nordstadt.example");
    assertThat(nord.visiting().intervalDays()).isEqualTo(45);
    assertThat(nord.visiting().lastVisit()).isEqualTo(LocalDate.of(2026, 11, 3));
    assertThat(nord.visiting().hours()).isEqualTo(WeekHoursText.parse("mon-thu 8-12; fri 8-10"));
    assertThat(nord.visiting().preparationMinutes()).isEqualTo(20);
    assertThat(editor.visiting.hours.textProperty().get())
        .isEqualTo("Mo-Do 08:00-12:00; Fr 08:00-10:00");
    assertThat(nord.standing().loyaltyEstimate()).isEqualTo(80);
    assertThat(nord.standing().retentionByHand()).isEqualTo(new Probability(0.925));
    assertThat(nord.standing().priceErosion()).isEqualTo(new Share(25_000));
    assertThat(nord.standing().decisionMakerLeaves()).isTrue();
    assertThat(editor.standing.retention.textProperty().get()).isEqualTo("92,5");
  }

  @Test
  void anEmptiedFieldTakesTheValueAway() {
    Editing.type(editor.standing.erosion, "2");
    Editing.type(editor.standing.erosion, "");
    Editing.type(editor.visiting.minutes, "30");
    Editing.type(editor.visiting.minutes, "");

    assertThat(editing.nord().standing().priceErosion()).isEqualTo(Share.NONE);
    assertThat(editing.nord().visiting().minutes()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "4000", "oft", "1,5"})
  void anIntervalThatCannotBeComplains(String typed) {
    Editing.type(editor.visiting.interval, typed);

    assertThat(editor.visiting.interval.complaintProperty().get()).isNotEmpty();
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
    editor.identity.industry.textProperty().set("Uniklinik");
    editor.identity.parent.textProperty().set("Nordgruppe");

    editing.open(Territories.KOELN);

    assertThat(editing.nord().industry()).isEqualTo("Uniklinik");
    assertThat(editing.nord().parentGroup()).isEqualTo("Nordgruppe");
    assertThat(editor.drafted()).isEmpty();
    assertThat(editor.identity.industry.textProperty().get()).isEqualTo("Arztpraxis");
    editing.book.undo(Progress.NONE);
    assertThat(editing.nord().industry()).as("both in one step").isEqualTo("Krankenhaus");
    assertThat(editing.nord().parentGroup()).isEmpty();
  }

  @Test
  void whatDoesNotFitStaysAsADraftUntilOneComesBack() {
    editor.visiting.interval.textProperty().set("oft");
    editor.identity.industry.textProperty().set("Uniklinik");

    editing.open(Territories.KOELN);

    assertThat(editor.drafted()).containsExactly(Territories.NORD);
    assertThat(editing.nord().industry()).isEqualTo("Uniklinik");
    assertThat(editor.visiting.interval.textProperty().get()).isEmpty();

    editing.open(Territories.NORD);

    assertThat(editor.drafted()).isEmpty();
    assertThat(editor.unsavedProperty().get()).isTrue();
    assertThat(editor.visiting.interval.textProperty().get()).isEqualTo("oft");
    assertThat(editor.visiting.interval.complaintProperty().get()).isNotEmpty();
  }

  @Test
  void whatIsBeingTypedStaysWhileTheBookChanges() {
    editor.identity.industry.textProperty().set("Uniklin");

    editing
        .book
        .customers()
        .save(editing.nord().edit().name("Klinikum Süd").industry("MVZ").build());

    assertThat(editor.identity.name.textProperty().get()).isEqualTo("Klinikum Süd");
    assertThat(editor.identity.industry.textProperty().get()).isEqualTo("Uniklin");
    editor.identity.industry.restore();
    assertThat(editor.identity.industry.textProperty().get()).isEqualTo("MVZ");
  }

  @Test
  void editsThatFollowEachOtherQuicklyAreAllKept() {
    DeskFixture fixture = new DeskFixture(Territories.book(), Language.GERMAN);
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    Editing slow = new Editing(fixture.desk().book(), fixture, tasks);
    slow.open(Territories.NORD);

    Editing.type(slow.editor.identity.industry, "Uniklinik");
    Editing.type(slow.editor.address.city, "Siegburg");
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
    full.editor.identity.industry.textProperty().set("Uniklinik");
    store.failNext(BookFailure.Reason.NO_SPACE);

    full.open(Territories.KOELN);

    assertThat(full.fixture.notices().failures()).hasSize(1);
    assertThat(full.editor.drafted()).containsExactly(Territories.NORD);
    full.open(Territories.NORD);
    assertThat(full.editor.identity.industry.textProperty().get()).isEqualTo("Uniklinik");
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
