package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.territory.Visiting;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A report and all that follows from it, in a book on the disk. Today is 23 November 2026. */
class ReportsTest {

  private static final LocalDate BEFORE = LocalDate.of(2026, 10, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @TempDir private Path folder = Path.of("");
  private Book book = SampleBooks.empty();
  private CustomerId clinic = new CustomerId(1);
  private ProjectId trial = new ProjectId(1);

  @BeforeEach
  void open() {
    book.close();
    book = SampleBooks.open(new SqliteBooks().create(folder.resolve("book.revier")));
    clinic = book.customers().nextId();
    Customer customer = Customer.named(clinic, "K1", "Klinik");
    book.customers().save(customer.edit().visiting(new Visiting(null, 60, BEFORE)).build());
    trial = save("Test", "in-trial", 3, 40_000);
  }

  @AfterEach
  void close() {
    book.close();
  }

  private ProjectId save(String name, String stage, int visits, long value) {
    ProjectId id = book.projects().nextId();
    book.projects()
        .save(
            new GrowthProjectBuilder(id, clinic, name, stage)
                .visits(visits)
                .yearlyValue(Money.of(value))
                .build());
    return id;
  }

  private static Report report(
      CustomerId customer, LocalDate day, Activity.Kind kind, Activity.Result result) {
    return new Report(
        customer, day, kind, result, null, "", "", null, null, "", "Verschobener Besuch");
  }

  private Report visit(LocalDate day, Activity.Result result) {
    return report(clinic, day, Activity.Kind.VISIT, result);
  }

  private Report about(@Nullable ProjectId project, String stage) {
    return new Report(
        clinic,
        DAY,
        Activity.Kind.VISIT,
        Activity.Result.HELD,
        45,
        "Vorgeführt",
        "Angebot",
        DAY.plusDays(11),
        project,
        stage,
        "Verschobener Besuch");
  }

  private @Nullable LocalDate lastVisit() {
    return Objects.requireNonNull(book.snapshot().territory().customer(clinic))
        .visiting()
        .lastVisit();
  }

  private GrowthProject project(ProjectId id) {
    return Objects.requireNonNull(book.snapshot().territory().project(id));
  }

  private Agenda agenda() {
    return book.snapshot().agenda();
  }

  @ParameterizedTest
  @CsvSource({
    "VISIT, HELD, true",
    "VISIT, NOT_HELD, false",
    "VISIT, MOVED, false",
    "CALL, HELD, false",
    "VIDEO, HELD, false"
  })
  void onlyAVisitThatWasHeldIsTheLastVisitAndCountsForTheProject(
      Activity.Kind kind, Activity.Result result, boolean counts) {
    book.reports().save(report(clinic, DAY, kind, result));
    assertThat(lastVisit()).isEqualTo(counts ? DAY : BEFORE);
    assertThat(project(trial).visits()).isEqualTo(counts ? 2 : 3);
  }

  @Test
  void aVisitReportedLateDoesNotMoveTheLastVisitBack() {
    book.reports().save(visit(BEFORE.minusDays(9), Activity.Result.HELD));
    assertThat(lastVisit()).isEqualTo(BEFORE);
  }

  @Test
  void oneUndoTakesBackAllThatFollowed() {
    Customer before = book.snapshot().territory().customer(clinic);
    GrowthProject project = project(trial);
    book.reports().save(about(trial, "offer"));
    assertThat(project(trial).stage()).isEqualTo("offer");
    assertThat(agenda().activities()).hasSize(1);
    assertThat(agenda().appointments()).hasSize(1);

    book.undo(Progress.NONE);
    assertThat(book.snapshot().territory().customer(clinic)).isEqualTo(before);
    assertThat(project(trial)).isEqualTo(project);
    assertThat(agenda().activities()).isEmpty();
    assertThat(agenda().appointments()).isEmpty();
    book.redo(Progress.NONE);
    assertThat(lastVisit()).isEqualTo(DAY);
  }

  @Test
  void aCorrectionTakesBackWhatTheFirstReportHadChanged() {
    book.reports().save(about(trial, "offer"));
    book.reports().save(visit(DAY, Activity.Result.NOT_HELD));
    assertThat(lastVisit()).isEqualTo(BEFORE);
    assertThat(project(trial).stage()).isEqualTo("in-trial");
    assertThat(project(trial).visits()).isEqualTo(3);
    assertThat(agenda().appointments()).isEmpty();
    assertThat(agenda().activities())
        .singleElement()
        .satisfies(one -> assertThat(one.result()).isEqualTo(Activity.Result.NOT_HELD));
  }

  @Test
  void aCorrectionGoesBackToTheVisitBeforeWhicheverIsCorrectedFirst() {
    LocalDate later = DAY.plusDays(2);
    book.reports().save(visit(DAY, Activity.Result.HELD));
    book.reports().save(visit(later, Activity.Result.HELD));
    book.reports().save(visit(DAY, Activity.Result.NOT_HELD));
    assertThat(lastVisit()).isEqualTo(later);
    book.reports().save(visit(later, Activity.Result.NOT_HELD));
    assertThat(lastVisit()).isEqualTo(BEFORE);
    assertThat(project(trial).visits()).isEqualTo(3);
  }

  @Test
  void reportingTheSameAgainCountsOnce() {
    book.reports().save(visit(DAY, Activity.Result.HELD));
    book.reports().save(visit(DAY, Activity.Result.HELD));
    assertThat(project(trial).visits()).isEqualTo(2);
    assertThat(agenda().activities()).hasSize(1);
  }

  @Test
  void callsOfADayAreAllKept() {
    Report call = report(clinic, DAY, Activity.Kind.CALL, Activity.Result.NOT_HELD);
    book.reports().save(call);
    book.reports().save(call);
    assertThat(agenda().activities()).hasSize(2);
  }

  @Test
  void ofSeveralProjectsTheVisitCountsForTheOneThatBringsMostForIt() {
    ProjectId better = save("Besser", "in-trial", 1, 40_000);
    book.reports().save(visit(DAY, Activity.Result.HELD));
    assertThat(project(better).visits()).isZero();
    assertThat(project(trial).visits()).isEqualTo(3);
    book.reports().save(visit(DAY.plusDays(1), Activity.Result.HELD));
    assertThat(project(trial).visits()).isEqualTo(2);
  }

  @Test
  void aMovedVisitIsWantedSoonAlsoIfItWasCalledOff() {
    CalledOff off = new CalledOff(book.days().nextCalledOffId(), clinic, DAY, DAY.plusDays(7));
    book.agenda().save(off);
    book.reports().save(visit(DAY, Activity.Result.MOVED));
    assertThat(agenda().calledOff()).isEmpty();
    assertThat(agenda().appointments())
        .extracting(Appointment::title, Appointment::from, Appointment::until, Appointment::minutes)
        .containsExactly(tuple("Verschobener Besuch", DAY.plusDays(1), DAY.plusDays(14), 60));
  }

  @Test
  void whatIsReportedGoesWithItsCustomerAndStaysWithoutItsProject() {
    book.reports().save(about(trial, "offer"));
    book.projects().delete(List.of(trial));
    assertThat(agenda().activities())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.project()).isNull();
              assertThat(one.note()).isEqualTo("Vorgeführt");
            });
    book.undo(Progress.NONE);
    assertThat(agenda().activities().getFirst().project()).isEqualTo(trial);

    book.customers().delete(List.of(clinic));
    assertThat(agenda()).isEqualTo(Agenda.EMPTY);
    book.undo(Progress.NONE);
    assertThat(agenda().activities()).hasSize(1);
  }

  @Test
  void severalReportsAreOneStepAndEachKnowsThoseBefore() {
    book.reports()
        .save(
            List.of(
                visit(DAY, Activity.Result.HELD), visit(DAY.plusDays(1), Activity.Result.HELD)));

    assertThat(Objects.requireNonNull(book.snapshot().territory().project(trial)).visits())
        .isEqualTo(1);
    assertThat(book.snapshot().agenda().activities()).hasSize(2);
    book.undo(Progress.NONE);
    assertThat(Objects.requireNonNull(book.snapshot().territory().project(trial)).visits())
        .isEqualTo(3);
    assertThat(book.snapshot().agenda().activities()).isEmpty();
  }

  @Test
  void aNextStepThatStaysKeepsItsPlaceInThePlan() {
    book.reports().save(about(trial, "offer"));
    Appointment wish = agenda().appointments().getFirst();
    Stop stop =
        new Stop(
            book.days().nextStopId(),
            DAY.plusDays(12),
            Stop.Kind.APPOINTMENT,
            clinic,
            wish.id(),
            null,
            "Angebot",
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            0,
            true);
    book.days().replace(List.of(stop.date()), List.of(stop));

    book.reports().save(noted(about(trial, "offer"), "Vorgeführt und getestet"));
    assertThat(agenda().stops()).containsExactly(stop);
    assertThat(agenda().appointments()).containsExactly(wish);

    book.reports().save(noted(visit(DAY, Activity.Result.HELD), "Doch kein Angebot"));
    assertThat(agenda().stops()).isEmpty();
    assertThat(agenda().appointments()).isEmpty();
  }

  @Test
  void aNextStepThatIsDoneIsNotAskedForAgain() {
    book.reports().save(next(Report.NextKind.TASK));
    Task task = agenda().tasks().getFirst();
    assertThat(Reports.nextKind(agenda().activities().getFirst(), book.snapshot()))
        .contains(Report.NextKind.TASK);
    book.agenda().save(task.withDone(true));

    book.reports().save(noted(next(Report.NextKind.TASK), "Ergänzt"));
    assertThat(agenda().tasks()).hasSize(1);
    assertThat(Reports.nextKind(agenda().activities().getFirst(), book.snapshot())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Report.NextKind.class)
  void theKindOfANextStepCanBeTold(Report.NextKind kind) {
    book.reports().save(next(kind));
    assertThat(Reports.nextKind(agenda().activities().getFirst(), book.snapshot())).contains(kind);
  }

  private Report next(Report.NextKind kind) {
    return new Report(
        clinic,
        DAY,
        Activity.Kind.VISIT,
        Activity.Result.HELD,
        null,
        null,
        "",
        "Muster",
        DAY.plusDays(20),
        null,
        "",
        "Verschobener Besuch",
        kind,
        "Klinik: Muster",
        null);
  }

  private static Report noted(Report report, String note) {
    return new Report(
        report.customer(),
        report.date(),
        report.kind(),
        report.result(),
        report.minutes(),
        report.drive(),
        note,
        report.nextStep(),
        report.nextDate(),
        report.project(),
        report.stage(),
        report.wanted(),
        report.nextKind(),
        report.nextTitle(),
        report.nextMinutes());
  }

  @Test
  void aPlannedVisitThatBecameACallWasNotHeld() {
    book.days().replace(List.of(DAY), List.of(stopOn(DAY)));
    book.reports()
        .save(Reports.ofPlanned(report(clinic, DAY, Activity.Kind.CALL, Activity.Result.HELD)));
    assertThat(agenda().activities())
        .extracting(Activity::kind, Activity::result, Activity::planned)
        .containsExactly(
            tuple(Activity.Kind.VISIT, Activity.Result.NOT_HELD, true),
            tuple(Activity.Kind.CALL, Activity.Result.HELD, false));
    assertThat(new ReportedAgenda(agenda()).asked(book.snapshot().today())).isEmpty();
    book.undo(Progress.NONE);
    assertThat(agenda().activities()).isEmpty();
  }

  @Test
  void aDayHeldAsPlannedReportsEachVisitOnceAndNoneThatIsReported() {
    CustomerId other = book.customers().nextId();
    book.customers().save(Customer.named(other, "K2", "Andere"));
    Stop twice = stopOn(DAY);
    book.days()
        .replace(List.of(DAY), List.of(twice, stopAt(DAY, clinic, 13), stopAt(DAY, other, 15)));
    book.reports().save(report(other, DAY, Activity.Kind.VISIT, Activity.Result.MOVED));

    List<Report> held = Reports.asPlanned(DAY, book.snapshot(), "Verschobener Besuch");
    assertThat(held).containsExactly(visit(DAY, Activity.Result.HELD));
    book.reports().save(held);
    assertThat(Reports.asPlanned(DAY, book.snapshot(), "Verschobener Besuch")).isEmpty();
  }

  @Test
  void nothingThatIsStillToComeIsHeldAsPlanned() {
    LocalDate tomorrow = book.snapshot().today().plusDays(1);
    book.days().replace(List.of(tomorrow), List.of(stopOn(tomorrow)));
    assertThat(Reports.asPlanned(tomorrow, book.snapshot(), "Verschobener Besuch")).isEmpty();
  }

  private Stop stopOn(LocalDate day) {
    return stopAt(day, clinic, 9);
  }

  private Stop stopAt(LocalDate day, CustomerId customer, int hour) {
    return new Stop(
        book.days().nextStopId(),
        day,
        Stop.Kind.VISIT,
        customer,
        null,
        null,
        "",
        LocalTime.of(hour, 0),
        LocalTime.of(hour + 1, 0),
        0,
        false);
  }
}
