package app.revier.cli;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.Task;
import app.revier.book.Book;
import app.revier.book.Report;
import app.revier.book.Reports;
import app.revier.book.Snapshot;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes down what came of a visit, a call or a video meeting. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  private final Invocation call;

  // Both are needed here, but not by the commands below this one.
  @Parameters(arity = "0..1", paramLabel = "NUMBER", descriptionKey = "cli.report-number")
  private String number = "";

  @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.report-date")
  private String date = "";

  @Option(
      names = "--result",
      paramLabel = "held|not-held|moved",
      descriptionKey = "cli.report-result")
  private String result = "held";

  @Option(names = "--kind", paramLabel = "visit|call|video", descriptionKey = "cli.report-kind")
  private String kind = "visit";

  @Option(names = "--minutes", paramLabel = "N", descriptionKey = "cli.report-minutes")
  private @Nullable String minutes;

  @Option(names = "--drive", paramLabel = "N", descriptionKey = "cli.report-drive")
  private @Nullable String drive;

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.report-note")
  private String note = "";

  @Option(names = "--next", paramLabel = "TEXT", descriptionKey = "cli.report-next")
  private String next = "";

  @Option(names = "--next-date", paramLabel = "DATE", descriptionKey = "cli.report-next-date")
  private @Nullable String nextDate;

  @Option(
      names = "--next-kind",
      paramLabel = "visit|call|task",
      descriptionKey = "cli.report-next-kind")
  private String nextKind = "visit";

  @Option(names = "--next-minutes", paramLabel = "N", descriptionKey = "cli.report-next-minutes")
  private @Nullable String nextMinutes;

  @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "cli.report-stage")
  private @Nullable String stage;

  @Option(names = "--value", paramLabel = "AMOUNT", descriptionKey = "cli.report-value")
  private @Nullable String value;

  @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "cli.report-reason")
  private String reason = "";

  @Option(names = "--project", paramLabel = "ID", descriptionKey = "cli.report-project")
  private @Nullable Long project;

  @Option(names = "--correct", descriptionKey = "cli.report-correct")
  private boolean correct;

  ReportCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    Given given = new Given(call.texts());
    if (number.isEmpty() || date.isEmpty()) {
      throw given.wrong("cli.missing", number.isEmpty() ? "NUMBER" : "--date");
    }
    LocalDate day = given.day(date);
    LocalDate nextDay = given.optionalDay(nextDate);
    Activity.Result came = given.word(result, Activity.Result.class);
    Activity.Kind how = given.word(kind, Activity.Kind.class);
    Integer drove = given.whole(drive, 1, Activity.MOST_MINUTES, "--drive");
    Integer took = given.whole(minutes, 1, Activity.MOST_MINUTES, "--minutes");
    Report.NextKind nextIs = given.word(nextKind, Report.NextKind.class);
    ReportedEnding ending = new ReportedEnding(given.amount(value, "--value"), reason.strip());
    Integer nextTakes = given.whole(nextMinutes, 1, Activity.MOST_MINUTES, "--next-minutes");
    return call.changeExisting(
        book -> {
          Customer customer = given.existing(number, book.snapshot());
          Report report =
              new Report(
                  customer.id(),
                  day,
                  how,
                  came,
                  took,
                  drove,
                  note.strip(),
                  next.strip(),
                  nextDay,
                  project == null ? null : new ProjectId(project),
                  stage == null ? "" : given.stage(stage, book.snapshot()).code(),
                  call.texts()
                      .get(how == Activity.Kind.VISIT ? "week.moved-visit" : "week.moved-call"),
                  nextIs,
                  title(nextIs, customer),
                  nextTakes);
          return save(
              book,
              customer,
              correct ? report.correcting(earlier(report, book.snapshot(), given)) : report,
              ending,
              given);
        });
  }

  /** The report of the day that is corrected: of a visit, else of the last call. */
  private ActivityId earlier(Report report, Snapshot now, Given given) {
    boolean visit = report.kind() == Activity.Kind.VISIT;
    return now.agenda().activitiesOf(report.customer()).stream()
        .filter(one -> one.date().equals(report.date()))
        .filter(one -> (one.kind() == Activity.Kind.VISIT) == visit)
        .map(Activity::id)
        .reduce((_, last) -> last)
        .orElseThrow(
            () -> given.wrong("cli.report-nothing-to-correct", call.texts().date(report.date())));
  }

  private String title(Report.NextKind kind, Customer customer) {
    String step = customer.name() + ": " + next.strip();
    return kind == Report.NextKind.CALL ? call.texts().get("week.call-to", step) : step;
  }

  private int save(
      Book book, Customer customer, Report report, ReportedEnding ending, Given given) {
    Snapshot before = book.snapshot();
    Optional<Report.Problem> problem = Reports.problem(report, before);
    if (problem.isPresent()) {
      throw wrong(problem.get(), given);
    }
    ending.check(report, before, given);
    boolean corrected = Reports.corrected(report, before).isPresent();
    ending.save(book, report);
    call.say(
        corrected ? "cli.report-corrected" : "cli.report-saved",
        customer.name(),
        call.texts().date(report.date()));
    for (GrowthProject now : book.snapshot().territory().projectsOf(customer.id())) {
      GrowthProject was = before.territory().project(now.id());
      if (was != null && now.visits() != was.visits()) {
        call.say("cli.report-visits-left", now.name(), now.visits());
      }
    }
    ending.say(before, book.snapshot(), call);
    sayNext(before.agenda(), book.snapshot().agenda());
    return ExitStatus.DONE;
  }

  /** What the next step has become. */
  private void sayNext(Agenda before, Agenda now) {
    var texts = call.texts();
    for (Appointment one : now.appointments()) {
      if (before.appointment(one.id()) == null) {
        call.say(
            "cli.report-next-visit", one.title(), texts.date(one.from()), texts.date(one.until()));
      }
    }
    for (Task one : now.tasks()) {
      if (before.task(one.id()) == null) {
        LocalDate deadline = one.deadline();
        call.say(
            deadline == null ? "cli.report-next-task" : "cli.report-next-task-by",
            one.title(),
            deadline == null ? "" : texts.date(deadline));
      }
    }
  }

  /** A day that was given, as the language writes it. */
  private String written(String day, Given given) {
    return call.texts().date(given.day(day));
  }

  private UsageException wrong(Report.Problem problem, Given given) {
    return switch (problem) {
      case NO_CUSTOMER -> given.wrong("cli.unknown-customer", number);
      case NOT_YET -> given.wrong("cli.report-not-yet");
      case DRIVE -> given.wrong("cli.report-wrong-drive");
      case TOO_LONG_AGO -> given.wrong("cli.report-too-long-ago", written(date, given));
      case TOO_FAR_AHEAD ->
          given.wrong(
              "cli.report-too-far-ahead", written(nextDate == null ? date : nextDate, given));
      case CALL_WITHOUT_DATE -> given.wrong("cli.report-call-without-date");
      case MINUTES -> given.wrong("cli.report-wrong-minutes");
      case NEXT_BEFORE -> given.wrong("cli.report-next-before");
      case NEXT_WITHOUT_STEP -> given.wrong("cli.report-next-without-step");
      case NO_REPORT, VISIT_REPORTED ->
          given.wrong("cli.report-nothing-to-correct", written(date, given));
      case NO_PROJECT -> given.wrong("cli.report-no-project", String.valueOf(project));
      case PROJECT_OF_ANOTHER ->
          given.wrong("cli.report-project-of-another", String.valueOf(project), number);
      case STAGE_OF_WHICH -> given.wrong("cli.report-stage-of-which");
      case NO_STAGE -> given.wrong("cli.report-no-stage", String.valueOf(stage));
      case TOO_LONG -> given.wrong("cli.report-too-long", Report.LONGEST_NOTE, Report.LONGEST_STEP);
    };
  }
}
