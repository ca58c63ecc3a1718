package app.revier.desktop.screen.week.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.book.Book;
import app.revier.book.Report;
import app.revier.book.SampleBooks;
import app.revier.book.WeekSettings;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.DeskFixture;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The report of a planned visit of last Friday. Today is Monday, 23 November 2026. */
class ReportViewModelTest {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
  private static final String LINE = "45 min, Muster dagelassen, nächster Schritt 12.12. anrufen";

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final CustomerId clinic = add("K1", "Klinik");
  private final CustomerId other = add("K2", "Andere");
  private boolean kept;

  private CustomerId add(String number, String name) {
    CustomerId id = book.customers().nextId();
    book.customers().save(Customer.named(id, number, name));
    return id;
  }

  @AfterEach
  void close() {
    assertThat(fixture.notices().failures()).isEmpty();
    book.close();
  }

  private void plan(CustomerId customer, int hour) {
    Stop stop =
        new Stop(
            book.days().nextStopId(),
            FRIDAY,
            Stop.Kind.VISIT,
            customer,
            null,
            null,
            "",
            LocalTime.of(hour, 0),
            LocalTime.of(hour + 1, 0),
            0,
            false);
    List<Stop> all = new java.util.ArrayList<>(book.snapshot().agenda().stopsOn(FRIDAY));
    all.add(stop);
    book.days().replace(List.of(FRIDAY), all);
  }

  private GrowthProject project() {
    GrowthProject project =
        new GrowthProjectBuilder(book.projects().nextId(), clinic, "Scheren", "in-trial")
            .visits(2)
            .yearlyValue(Money.of(9_000))
            .build();
    book.projects().save(project);
    return project;
  }

  private ReportViewModel report() {
    return report(fixture.desk());
  }

  private ReportViewModel report(Desk desk) {
    return new ReportViewModel(desk, ReportSubject.ofVisit(clinic, FRIDAY));
  }

  private void keep(ReportViewModel model) {
    kept = false;
    model.keep(() -> kept = true);
  }

  private List<Activity> activities() {
    return book.snapshot().agenda().activities();
  }

  @Test
  void theLineFillsTheFieldsAndSaysWhatItUnderstood() {
    ReportViewModel model = report();
    model.fields().line.textProperty().set(LINE);
    assertThat(model.fields().minutes.value()).isEqualTo(45);
    assertThat(model.fields().note.text()).isEqualTo("Muster dagelassen");
    assertThat(model.fields().nextStep.text()).isEqualTo("anrufen");
    assertThat(model.fields().nextDate.text()).isEqualTo("12.12.2026");
    assertThat(model.fields().nextKind.value()).isEqualTo(Report.NextKind.CALL);
    assertThat(model.understoodProperty().get())
        .isEqualTo(
            "Verstanden: 45 min · Notiz „Muster dagelassen“ · nächster Schritt am Samstag,"
                + " 12.12.2026: „anrufen“ (Anruf)");
    assertThat(model.unclearProperty().get()).isEmpty();
    assertThat(model.reasonProperty().get()).isEmpty();
  }

  @Test
  void keepingItIsOneStepWithAllThatFollows() {
    GrowthProject project = project();
    plan(clinic, 9);
    ReportViewModel model = report();
    model.fields().line.textProperty().set(LINE + "; Status Angebot beim Einkauf");
    keep(model);
    assertThat(kept).isTrue();
    assertThat(activities())
        .extracting(Activity::date, Activity::result, Activity::minutes, Activity::planned)
        .containsExactly(tuple(FRIDAY, Activity.Result.HELD, 45, true));
    assertThat(book.snapshot().agenda().tasks())
        .extracting(Task::title)
        .containsExactly("Anruf Klinik: anrufen");
    GrowthProject after = Objects.requireNonNull(book.snapshot().territory().project(project.id()));
    assertThat(after.stage()).isEqualTo("offer");
    assertThat(after.visits()).isEqualTo(1);
    assertThat(
            Objects.requireNonNull(book.snapshot().territory().customer(clinic))
                .visiting()
                .lastVisit())
        .isEqualTo(FRIDAY);

    book.undo(Progress.NONE);
    assertThat(activities()).isEmpty();
    assertThat(book.snapshot().agenda().tasks()).isEmpty();
    assertThat(book.snapshot().territory().project(project.id())).isEqualTo(project);
    assertThat(fixture.desk().drafts().unsaved()).isEmpty();
  }

  @Test
  void whatIsTypedInAFieldStaysWhateverTheLineSaysLater() {
    ReportViewModel model = report();
    model.fields().minutes.textProperty().set("50");
    model.fields().line.textProperty().set("45 min, Muster");
    assertThat(model.fields().minutes.value()).isEqualTo(50);
    assertThat(model.fields().note.text()).isEqualTo("Muster");
    model.fields().line.textProperty().set("");
    assertThat(model.fields().minutes.value()).isEqualTo(50);
    assertThat(model.fields().note.text()).isEmpty();
  }

  @Test
  void whatCannotBeToldFromTheLineHasToBeChosen() {
    ReportViewModel model = report();
    model.fields().line.textProperty().set("nächster Schritt 12.12. nachfassen");
    assertThat(model.reasonProperty().get()).startsWith("Bitte wählen Sie");
    keep(model);
    assertThat(activities()).isEmpty();
    model.fields().nextKind.choose(Report.NextKind.TASK);
    assertThat(model.reasonProperty().get()).isEmpty();
    keep(model);
    assertThat(book.snapshot().agenda().tasks()).hasSize(1);
  }

  @Test
  void whatIsUnclearIsNamedAndStaysInTheNote() {
    ReportViewModel model = report();
    model.fields().line.textProperty().set("20 min gewartet, Muster");
    assertThat(model.fields().note.text()).isEqualTo("20 min gewartet, Muster");
    assertThat(model.fields().minutes.value()).isNull();
    assertThat(model.unclearProperty().get()).contains("20 min gewartet");
  }

  @Test
  void aVisitMovedToADayIsWantedThere() {
    ReportViewModel model = report();
    model.fields().line.textProperty().set("verschoben auf 2.12.");
    keep(model);
    assertThat(book.snapshot().agenda().appointments())
        .extracting(Appointment::title, Appointment::from)
        .containsExactly(tuple("Verschobener Besuch", LocalDate.of(2026, 12, 2)));
  }

  @Test
  void aProjectThatEndsWithTheReportIsAskedAboutAfterwards() {
    GrowthProject project = project();
    ReportViewModel model = report();
    model.fields().project.choose(project.id());
    model.fields().stage.choose(model.fields().stage("lost"));
    keep(model);
    assertThat(fixture.endings().count()).isEqualTo(1);
  }

  @Test
  void theDraftComesBackAlsoInAnotherLanguage() {
    ReportViewModel model = report();
    model.fields().line.textProperty().set(LINE);
    model.fields().minutes.textProperty().set("50");
    model.fields().result.choose(Activity.Result.NOT_HELD);
    Desk english = new DeskFixture(book, Language.ENGLISH).desk();
    Desk there =
        new Desk(
            book,
            english.texts(),
            english.terms(),
            english.tasks(),
            english.notices(),
            english.navigator(),
            english.reader(),
            english.planWriter(),
            english.team(),
            english.weekFiles(),
            english.services(),
            english.dialogs(),
            english.memory(),
            fixture.desk().drafts(),
            english.personFiles(),
            english.moves());
    model.close();
    ReportViewModel again = report(there);
    assertThat(again.fields().line.text()).isEqualTo(LINE);
    assertThat(again.fields().minutes.value()).isEqualTo(50);
    assertThat(again.fields().result.value()).isEqualTo(Activity.Result.NOT_HELD);
    again.drop();
    assertThat(fixture.desk().drafts().unsaved()).isEmpty();
    assertThat(again.fields().line.text()).isEmpty();
  }

  @Test
  void aReportIsOpenedAgainAndCorrected() {
    ReportViewModel first = report();
    first.fields().line.textProperty().set(LINE);
    keep(first);
    ReportViewModel again = report();
    assertThat(again.fields().minutes.value()).isEqualTo(45);
    assertThat(again.fields().nextKind.value()).isEqualTo(Report.NextKind.CALL);
    assertThat(again.remarkProperty().get()).contains("berichtigt");
    assertThat(fixture.desk().drafts().unsaved()).isEmpty();
    again.fields().minutes.textProperty().set("60");
    keep(again);
    assertThat(activities()).extracting(Activity::minutes).containsExactly(60);
    assertThat(book.snapshot().agenda().tasks()).hasSize(1);
  }

  @Test
  void aCallInPlaceOfThePlannedVisitSettlesThatToo() {
    plan(clinic, 9);
    ReportViewModel model = report();
    model.fields().line.textProperty().set("angerufen, 10 min");
    assertThat(model.remarkProperty().get()).contains("nicht gehalten");
    keep(model);
    assertThat(activities())
        .extracting(Activity::kind, Activity::result)
        .containsExactly(
            tuple(Activity.Kind.VISIT, Activity.Result.NOT_HELD),
            tuple(Activity.Kind.CALL, Activity.Result.HELD));
  }

  @Test
  void theListHoldsWhatIsToBeReportedAndADayIsHeldInOneStep() {
    plan(clinic, 9);
    plan(other, 11);
    ReportListViewModel list = new ReportListViewModel(fixture.desk());
    list.refresh(book.snapshot());
    assertThat(list.contentsProperty().get().days())
        .singleElement()
        .satisfies(
            day ->
                assertThat(day.lines())
                    .extracting(ReportListViewModel.Line::title)
                    .containsExactly("Klinik", "Andere"));
    ReportSubject first = ReportSubject.ofVisit(clinic, FRIDAY);
    ReportSubject second = ReportSubject.ofVisit(other, FRIDAY);
    assertThat(list.after(first)).isEqualTo(second);
    assertThat(list.after(second)).isEqualTo(first);
    keep(report());
    assertThat(list.after(second)).isEqualTo(second);
    list.heldAsPlanned(FRIDAY);
    assertThat(activities()).hasSize(2);
    assertThat(list.after(second)).isNull();
    book.undo(Progress.NONE);
    assertThat(activities()).hasSize(1);
  }

  @Test
  void whatTheReportsShowIsSaidWithItsCountsAndTakenOver() {
    ReportListViewModel list = new ReportListViewModel(fixture.desk());
    list.refresh(book.snapshot());
    assertThat(list.contentsProperty().get().learned()).isEmpty();
    for (int i = 0; i < 10; i++) {
      ReportViewModel model =
          new ReportViewModel(fixture.desk(), ReportSubject.ofVisit(clinic, FRIDAY.minusDays(i)));
      model.fields().line.textProperty().set("60 min");
      keep(model);
    }
    list.refresh(book.snapshot());
    assertThat(list.contentsProperty().get().learned())
        .contains("Im Mittel 1 Kontakt am Tag, an 10 Tagen.");
    var offer = list.contentsProperty().get().offers().getFirst();
    assertThat(list.words(offer)).endsWith("60 statt 45");
    list.adopt(offer);
    assertThat(book.snapshot().settings().get(WeekSettings.VISIT_MINUTES)).isEqualTo(60);
    book.undo(Progress.NONE);
    assertThat(book.snapshot().settings().get(WeekSettings.VISIT_MINUTES)).isEqualTo(45);
  }

  @Test
  void aContactThatWasNotPlannedIsOneOfToday() {
    ReportListViewModel list = new ReportListViewModel(fixture.desk());
    Customer customer = Objects.requireNonNull(book.snapshot().territory().customer(other));
    ReportSubject subject = list.unplanned(customer, Activity.Kind.VIDEO);
    keep(new ReportViewModel(fixture.desk(), subject));
    assertThat(activities())
        .extracting(Activity::date, Activity::kind)
        .containsExactly(tuple(book.snapshot().today(), Activity.Kind.VIDEO));
  }

  @Test
  void aReportOfACallIsOpenedAgainFromTheListAndCorrected() {
    ReportSubject call = new ReportSubject(clinic, FRIDAY, Activity.Kind.CALL);
    ReportViewModel first = new ReportViewModel(fixture.desk(), call);
    first.fields().note.textProperty().set("Rückruf zugesagt");
    keep(first);
    ReportListViewModel list = new ReportListViewModel(fixture.desk());
    list.refresh(book.snapshot());
    ReportListViewModel.Line line = list.contentsProperty().get().recent().getFirst();
    assertThat(line.title()).isEqualTo("Anruf · Klinik");

    ReportViewModel again = new ReportViewModel(fixture.desk(), line.subject());
    assertThat(again.fields().note.text()).isEqualTo("Rückruf zugesagt");
    assertThat(again.remarkProperty().get())
        .isEqualTo("Der Bericht wird berichtigt, mit allem, was aus ihm folgte.");
    again.fields().kind.choose(Activity.Kind.VIDEO);
    again.fields().date.textProperty().set("19.11.2026");
    keep(again);
    assertThat(activities())
        .extracting(Activity::date, Activity::kind, Activity::note)
        .containsExactly(tuple(FRIDAY.minusDays(1), Activity.Kind.VIDEO, "Rückruf zugesagt"));
  }

  @Test
  void aPlannedCallOfThePastIsToBeReportedAndFollowedByTheNext() {
    plan(clinic, 9);
    Stop visit = book.snapshot().agenda().stops().getFirst();
    Stop call =
        new Stop(
            book.days().nextStopId(),
            FRIDAY,
            Stop.Kind.TASK,
            null,
            null,
            null,
            "",
            LocalTime.of(13, 0),
            LocalTime.of(13, 15),
            0,
            false,
            other);
    book.days().replace(List.of(FRIDAY), List.of(visit, call));
    ReportListViewModel list = new ReportListViewModel(fixture.desk());
    list.refresh(book.snapshot());
    assertThat(list.contentsProperty().get().days().getFirst().lines())
        .extracting(ReportListViewModel.Line::title)
        .last()
        .asString()
        .startsWith("Anruf: ");
    ReportSubject of = new ReportSubject(other, FRIDAY, Activity.Kind.CALL);
    assertThat(list.after(ReportSubject.ofVisit(clinic, FRIDAY))).isEqualTo(of);
    keep(new ReportViewModel(fixture.desk(), of));
    assertThat(activities()).extracting(Activity::planned).containsExactly(true);
    list.refresh(book.snapshot());
    assertThat(list.contentsProperty().get().days().getFirst().lines()).hasSize(1);
  }

  @Test
  void theNameOfADraftLeadsBackToItsContact() {
    ReportSubject again = new ReportSubject(clinic, FRIDAY, Activity.Kind.CALL, new ActivityId(7));
    assertThat(ReportSubject.of(again.part())).isEqualTo(again);
    ReportSubject subject = new ReportSubject(clinic, FRIDAY, Activity.Kind.CALL);
    assertThat(ReportSubject.of(subject.part())).isEqualTo(subject);
    assertThat(ReportSubject.of("new-project")).isNull();
    assertThat(ReportSubject.of("report-1-2026-13-01-CALL")).isNull();
    assertThat(ReportSubject.of("report-1-2026-12-01-LETTER")).isNull();
  }
}
