package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Agenda;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.TaskId;
import app.revier.book.BookStore.Numbered;
import app.revier.book.Report.Problem;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what came of contacts (method, section 14). A report and all that follows from it are
 * one change of the book.
 */
public final class Reports {

  /** So many years back contacts can be reported. */
  private static final int YEARS_BACK = 2;

  /** So many years ahead a contact can be moved or a next step be due. */
  private static final int YEARS_AHEAD = 2;

  private final Committer committer;

  Reports(Committer committer) {
    this.committer = committer;
  }

  /** What keeps a report from being taken down, if anything. */
  public static Optional<Problem> problem(Report report, Snapshot now) {
    Customer customer = now.territory().customer(report.customer());
    if (customer == null) {
      return Optional.of(Problem.NO_CUSTOMER);
    }
    if (report.result() == Activity.Result.HELD && report.date().isAfter(now.today())) {
      return Optional.of(Problem.NOT_YET);
    }
    if (report.date().isBefore(now.today().minusYears(YEARS_BACK))) {
      return Optional.of(Problem.TOO_LONG_AGO);
    }
    if (isTooFar(report.date(), now) || isTooFar(report.nextDate(), now)) {
      return Optional.of(Problem.TOO_FAR_AHEAD);
    }
    if (isWrong(report.minutes()) || isWrong(report.nextMinutes())) {
      return Optional.of(Problem.MINUTES);
    }
    if (isWrong(report.drive())
        || (report.drive() != null && report.kind() != Activity.Kind.VISIT)) {
      return Optional.of(Problem.DRIVE);
    }
    if (report.note().length() > Report.LONGEST_NOTE
        || report.nextStep().length() > Report.LONGEST_STEP) {
      return Optional.of(Problem.TOO_LONG);
    }
    return correction(report, now).or(() -> next(report)).or(() -> project(report, now));
  }

  private static Optional<Problem> correction(Report report, Snapshot now) {
    if (report.corrects() == null) {
      return Optional.empty();
    }
    Activity earlier = now.agenda().activity(report.corrects());
    if (earlier == null || !earlier.customer().equals(report.customer())) {
      return Optional.of(Problem.NO_REPORT);
    }
    Activity there =
        report.kind() == Activity.Kind.VISIT
            ? new ReportedAgenda(now.agenda()).report(report.customer(), report.date())
            : null;
    return there == null || there.id().equals(earlier.id())
        ? Optional.empty()
        : Optional.of(Problem.VISIT_REPORTED);
  }

  private static boolean isTooFar(@Nullable LocalDate day, Snapshot now) {
    return day != null && day.isAfter(now.today().plusYears(YEARS_AHEAD));
  }

  private static boolean isWrong(@Nullable Integer minutes) {
    return minutes != null && (minutes < 1 || minutes > Activity.MOST_MINUTES);
  }

  private static Optional<Problem> next(Report report) {
    LocalDate next = report.nextDate();
    if (next != null && next.isBefore(report.date())) {
      return Optional.of(Problem.NEXT_BEFORE);
    }
    boolean asks =
        next != null || report.nextKind() != Report.NextKind.VISIT || report.nextMinutes() != null;
    if (asks && report.nextStep().isBlank()) {
      return Optional.of(Problem.NEXT_WITHOUT_STEP);
    }
    return next == null && report.nextKind() == Report.NextKind.CALL
        ? Optional.of(Problem.CALL_WITHOUT_DATE)
        : Optional.empty();
  }

  private static Optional<Problem> project(Report report, Snapshot now) {
    if (report.project() != null) {
      GrowthProject project = now.territory().project(report.project());
      if (project == null) {
        return Optional.of(Problem.NO_PROJECT);
      }
      if (!project.customer().equals(report.customer())) {
        return Optional.of(Problem.PROJECT_OF_ANOTHER);
      }
    }
    if (report.stage().isEmpty()) {
      return Optional.empty();
    }
    boolean listed =
        now.settings().get(Setting.STAGES).stream()
            .anyMatch(stage -> stage.code().equals(report.stage()));
    if (!listed) {
      return Optional.of(Problem.NO_STAGE);
    }
    return new ReportChange(now, report).project() == null
        ? Optional.of(Problem.STAGE_OF_WHICH)
        : Optional.empty();
  }

  /** The report that this one would correct: the one it names, else that of a visit on its day. */
  public static Optional<Activity> corrected(Report report, Snapshot now) {
    return Optional.ofNullable(new ReportChange(now, report).corrected());
  }

  /**
   * What the next step of an earlier report is, as far as it still stands; none if it is done or
   * was none.
   */
  public static Optional<Report.NextKind> nextKind(Activity report, Snapshot now) {
    return NextStep.kindOf(report, now);
  }

  /**
   * What is to be taken down for the report of a planned visit: that by itself, or, if it took
   * place in another way, that the visit was not held as well.
   */
  public static List<Report> ofPlanned(Report report) {
    return report.kind() == Activity.Kind.VISIT
        ? List.of(report)
        : List.of(
            Report.ofVisit(
                report.customer(), report.date(), Activity.Result.NOT_HELD, report.wanted()),
            report.correcting(null));
  }

  /**
   * The reports that all visits and calls planned on a day and not reported yet took place.
   *
   * @param wanted what a visit that was moved is called until it takes place, not empty
   */
  public static List<Report> asPlanned(LocalDate day, Snapshot now, String wanted) {
    Agenda agenda = now.agenda();
    ReportedAgenda reported = new ReportedAgenda(agenda);
    return agenda.stopsOn(day).stream()
        .filter(stop -> reported.report(stop) == null)
        .filter(stop -> stop.contact() != null)
        .map(stop -> held(stop, wanted))
        .distinct()
        .filter(report -> problem(report, now).isEmpty())
        .toList();
  }

  private static Report held(Stop stop, String wanted) {
    Activity.Kind kind = stop.called() == null ? Activity.Kind.VISIT : Activity.Kind.CALL;
    CustomerId with = Objects.requireNonNull(stop.contact());
    return Report.of(kind, with, stop.date(), Activity.Result.HELD, wanted);
  }

  /**
   * Takes a report down.
   *
   * @throws IllegalArgumentException if there is a {@link #problem}
   */
  public Optional<BookChange> save(Report report) {
    return save(List.of(report));
  }

  /**
   * Takes a report of a project that ended down, with how it ended, in one step.
   *
   * @throws IllegalArgumentException if there is a {@link #problem}, or the report brings no
   *     project to a stage in which it is over
   */
  public Optional<BookChange> save(Report report, Ended ended) {
    return committer.commit(
        now -> {
          List<Write> writes = new ArrayList<>(writes(report, now));
          GrowthProject about = new ReportChange(now, report).project();
          GrowthProject project =
              about == null ? null : now.after(writes).territory().project(about.id());
          Stage stage =
              project == null ? null : project.stageIn(now.settings().get(Setting.STAGES));
          if (project == null
              || stage == null
              || !stage.state().isOver()
              || !stage.code().equals(report.stage())) {
            throw new IllegalArgumentException("nothing ended: " + report);
          }
          writes.add(new Write.PutProject(ended.of(project, report.date())));
          return new PlannedChange(ChangeLabel.of("reported", nameOf(report, now)), writes);
        });
  }

  /**
   * Takes several reports down in one step, each as if those before it were taken down already.
   *
   * @throws IllegalArgumentException if there is a {@link #problem} with one of them
   */
  public Optional<BookChange> save(List<Report> reports) {
    return committer.commit(
        before -> {
          List<Write> writes = new ArrayList<>();
          Snapshot now = before;
          for (Report report : reports) {
            List<Write> steps = writes(report, now);
            writes.addAll(steps);
            now = now.after(steps);
          }
          return new PlannedChange(
              PlannedChange.label("reported", reports, report -> nameOf(report, before)), writes);
        });
  }

  /**
   * Keeps what is no contact, such as a mail: its words as a note of that day, and what comes next
   * as a report does, in one step.
   *
   * @param report the day, the words and what comes next
   * @param kind what it is
   * @throws IllegalArgumentException if there is a {@link #problem} or nothing is said
   */
  public Optional<BookChange> save(Report report, Note.Kind kind) {
    return committer.commit(
        now -> {
          Customer customer = now.territory().customer(report.customer());
          Optional<Problem> problem = problem(report, now);
          if (customer == null || problem.isPresent() || report.note().isBlank()) {
            throw new IllegalArgumentException("note: " + problem);
          }
          List<Note> notes = new ArrayList<>(customer.notes());
          notes.add(new Note(report.note(), "", report.date(), kind));
          List<Write> writes = new ArrayList<>();
          writes.add(new Write.PutCustomer(customer.edit().notes(notes).build()));
          writes.addAll(
              new NextStep(now, report)
                  .writes(
                      () -> new AppointmentId(committer.nextId(Numbered.APPOINTMENT)),
                      () -> new TaskId(committer.nextId(Numbered.TASK))));
          return new PlannedChange(ChangeLabel.of("noted", customer.name()), writes);
        });
  }

  private List<Write> writes(Report report, Snapshot now) {
    Optional<Problem> problem = problem(report, now);
    if (problem.isPresent()) {
      throw new IllegalArgumentException("report: " + problem.get());
    }
    return new ReportChange(now, report)
        .writes(
            () -> new ActivityId(committer.nextId(Numbered.ACTIVITY)),
            () -> new AppointmentId(committer.nextId(Numbered.APPOINTMENT)),
            () -> new TaskId(committer.nextId(Numbered.TASK)));
  }

  private static String nameOf(Report report, Snapshot now) {
    Customer customer = now.territory().customer(report.customer());
    return customer == null ? "" : customer.name();
  }
}
