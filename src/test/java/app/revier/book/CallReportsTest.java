package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.store.SqliteBooks;
import app.revier.territory.Customer;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Visiting;
import app.revier.week.CustomerFacts;
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

/** Reports of calls and video meetings, in a book on the disk. Today is 23 November 2026. */
class CallReportsTest {

  private static final LocalDate VISIT = LocalDate.of(2026, 10, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @TempDir private Path folder = Path.of("");
  private Book book = SampleBooks.empty();
  private CustomerId clinic = new CustomerId(1);

  @BeforeEach
  void open() {
    book.close();
    book = SampleBooks.open(new SqliteBooks().create(folder.resolve("book.revier")));
    clinic = book.customers().nextId();
    Customer customer = Customer.named(clinic, "K1", "Klinik");
    book.customers()
        .save(customer.edit().visiting(new Visiting(null, 60, VISIT).withCallsPerYear(8)).build());
  }

  @AfterEach
  void close() {
    book.close();
  }

  private Report call(Activity.Result result) {
    return new Report(
        clinic, DAY, Activity.Kind.CALL, result, 10, "", "", null, null, "", "Verschobener Anruf");
  }

  /** With a call as the next step. */
  private Report next(Activity.Result result) {
    return new Report(
        clinic,
        DAY,
        Activity.Kind.CALL,
        result,
        null,
        null,
        "",
        "Muster",
        DAY.plusDays(20),
        null,
        "",
        "Verschobener Anruf",
        Report.NextKind.CALL,
        "Anruf Klinik: Muster",
        null);
  }

  private Agenda agenda() {
    return book.snapshot().agenda();
  }

  private Activity only() {
    assertThat(agenda().activities()).hasSize(1);
    return agenda().activities().getFirst();
  }

  private CustomerFacts.@Nullable Calls calls() {
    return new WeekPlanning(book.snapshot(), "de").week(DAY).customers().getFirst().calls();
  }

  private void plan(@Nullable TaskId task) {
    Stop stop =
        new Stop(
            book.days().nextStopId(),
            DAY,
            Stop.Kind.TASK,
            null,
            null,
            task,
            "",
            LocalTime.of(9, 0),
            LocalTime.of(9, 15),
            0,
            false,
            clinic);
    book.days().replace(List.of(DAY), List.of(stop));
  }

  private TaskId callAsTask() {
    TaskId id = book.agenda().nextTaskId();
    book.agenda()
        .save(new Task(id, "Anruf Klinik: Angebot", 15, 0, DAY, DAY.plusDays(6), false, clinic));
    return id;
  }

  private boolean done(TaskId id) {
    return Objects.requireNonNull(agenda().task(id)).done();
  }

  @Test
  void callsAreAsManyDaysApartAsTheirNumberMakes() {
    assertThat(calls()).isEqualTo(new CustomerFacts.Calls(46, 15, null));
  }

  @ParameterizedTest
  @CsvSource({
    "CALL, HELD, true",
    "VIDEO, HELD, true",
    "CALL, NOT_HELD, false",
    "CALL, MOVED, false",
    "VISIT, NOT_HELD, false"
  })
  void aHeldCallOrVideoMeetingCountsForTheRhythm(
      Activity.Kind kind, Activity.Result result, boolean counts) {
    book.reports().save(Report.of(kind, clinic, DAY, result, "Verschoben"));
    assertThat(Objects.requireNonNull(calls()).last()).isEqualTo(counts ? DAY : null);
  }

  @Test
  void aCustomerWithoutCallsIsNotCalled() {
    Customer customer = book.snapshot().territory().customers().getFirst();
    book.customers().save(CustomerFields.CALLS_PER_YEAR.with(customer, 0));
    assertThat(calls()).isNull();
  }

  @Test
  void aCallIsCorrectedAndNoneOfTheOthersOfTheDay() {
    book.reports().save(call(Activity.Result.NOT_HELD));
    book.reports().save(call(Activity.Result.HELD));
    Activity first = agenda().activities().getFirst();
    book.reports()
        .save(
            Report.of(Activity.Kind.VIDEO, clinic, DAY, Activity.Result.MOVED, "Verschoben")
                .correcting(first.id()));
    assertThat(agenda().activities())
        .extracting(Activity::id, Activity::kind, Activity::result)
        .containsExactly(
            tuple(first.id(), Activity.Kind.VIDEO, Activity.Result.MOVED),
            tuple(agenda().activities().getLast().id(), Activity.Kind.CALL, Activity.Result.HELD));
  }

  @Test
  void aCorrectionOfACallTakesBackItsNextStepAndItsStage() {
    var project = book.projects().nextId();
    book.projects().save(new GrowthProjectBuilder(project, clinic, "Test", "in-trial").build());
    Report report =
        new Report(
            clinic,
            DAY,
            Activity.Kind.CALL,
            Activity.Result.HELD,
            10,
            "",
            "Angebot",
            DAY.plusDays(8),
            project,
            "offer",
            "Verschobener Anruf");
    book.reports().save(report);
    assertThat(agenda().appointments()).hasSize(1);
    book.reports().save(call(Activity.Result.NOT_HELD).correcting(only().id()));
    assertThat(agenda().appointments()).isEmpty();
    assertThat(Objects.requireNonNull(book.snapshot().territory().project(project)).stage())
        .isEqualTo("in-trial");
    assertThat(only().result()).isEqualTo(Activity.Result.NOT_HELD);
  }

  @Test
  void aCallThatWasAVisitBecomesTheLastVisitAndAVisitThatWasACallDoesNot() {
    book.reports().save(call(Activity.Result.HELD));
    Report visit = Report.ofVisit(clinic, DAY, Activity.Result.HELD, "Verschoben");
    book.reports().save(visit.correcting(only().id()));
    assertThat(lastVisit()).isEqualTo(DAY);
    assertThat(Objects.requireNonNull(calls()).last()).isNull();
    book.reports().save(call(Activity.Result.HELD).correcting(only().id()));
    assertThat(lastVisit()).isEqualTo(VISIT);
  }

  private @Nullable LocalDate lastVisit() {
    return book.snapshot().territory().customers().getFirst().visiting().lastVisit();
  }

  @Test
  void aCallDoesNotBecomeAVisitThatHasAReportOfItsOwn() {
    book.reports().save(call(Activity.Result.HELD));
    Activity reported = only();
    Report visit = Report.ofVisit(clinic, DAY, Activity.Result.HELD, "Verschoben");
    book.reports().save(visit);
    assertThat(Reports.problem(visit.correcting(reported.id()), book.snapshot()))
        .contains(Report.Problem.VISIT_REPORTED);
  }

  @Test
  void aPlannedCallOfThePastIsAskedAboutUntilItIsReported() {
    plan(null);
    assertThat(new ReportedAgenda(agenda()).asked(book.snapshot().today())).hasSize(1);
    book.reports().save(Reports.asPlanned(DAY, book.snapshot(), "Verschoben"));
    assertThat(only().kind()).isEqualTo(Activity.Kind.CALL);
    assertThat(only().planned()).isTrue();
    assertThat(new ReportedAgenda(agenda()).asked(book.snapshot().today())).isEmpty();
  }

  @Test
  void aPlannedCallThatWasNotHeldIsNoneForThePlan() {
    plan(null);
    book.reports().save(call(Activity.Result.NOT_HELD));
    assertThat(new ReportedAgenda(agenda()).forPlanning().stops()).isEmpty();
    book.reports().save(call(Activity.Result.HELD).correcting(only().id()));
    assertThat(new ReportedAgenda(agenda()).forPlanning().stops())
        .singleElement()
        .matches(Stop::confirmed);
  }

  @Test
  void callsAreNoneOfTheKeptVisits() {
    plan(null);
    book.reports().save(call(Activity.Result.NOT_HELD));
    Learned learned = Learned.of(book.snapshot());
    assertThat(learned.planned()).isZero();
    assertThat(learned.contacts()).isZero();
    book.reports().save(call(Activity.Result.HELD).correcting(only().id()));
    assertThat(Learned.of(book.snapshot()).contacts()).isEqualTo(1);
    assertThat(Learned.of(book.snapshot()).field().visits()).isZero();
  }

  @Test
  void aTaskThatIsACallIsDoneWithItsReportAndOpenAgainWithItsCorrection() {
    TaskId task = callAsTask();
    plan(task);
    book.reports().save(call(Activity.Result.HELD));
    assertThat(done(task)).isTrue();
    book.reports().save(call(Activity.Result.NOT_HELD).correcting(only().id()));
    assertThat(done(task)).isFalse();
    book.reports().save(next(Activity.Result.MOVED).correcting(only().id()));
    assertThat(done(task)).isTrue();
    assertThat(agenda().openTasks()).extracting(Task::called).containsExactly(clinic);
  }

  @Test
  void aMovedCallIsNoVisitButACallThatIsMadeSoon() {
    book.reports().save(call(Activity.Result.MOVED));
    assertThat(agenda().appointments()).isEmpty();
    Task task = agenda().openTasks().getFirst();
    assertThat(task.title()).isEqualTo("Klinik: Verschobener Anruf");
    assertThat(task.called()).isEqualTo(clinic);
    assertThat(task.earliest()).isEqualTo(book.snapshot().today());
    assertThat(task.deadline()).isEqualTo(book.snapshot().today().plusDays(13));
    book.reports().save(call(Activity.Result.HELD).correcting(only().id()));
    assertThat(agenda().tasks()).isEmpty();
  }

  @Test
  void aMovedCallThatIsATaskStaysThatTask() {
    TaskId task = callAsTask();
    plan(task);
    book.reports().save(call(Activity.Result.MOVED));
    assertThat(agenda().openTasks()).extracting(Task::id).containsExactly(task);
  }

  @Test
  void callsGoWithTheirCustomer() {
    plan(callAsTask());
    book.customers().delete(List.of(clinic));
    assertThat(agenda()).isEqualTo(Agenda.EMPTY);
  }
}
