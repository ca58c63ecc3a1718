package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Agenda;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.TaskId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a report changes: the record of it, the customer's last visit, the project it was about, and
 * what comes next. A visit that was reported before on the same day is corrected, as is a report
 * that it names: what that had changed is taken back.
 */
final class ReportChange {

  private final Snapshot now;
  private final Report report;
  private final @Nullable Activity corrected;

  ReportChange(Snapshot now, Report report) {
    this.now = now;
    this.report = report;
    corrected = corrected(now.agenda(), report);
  }

  private static @Nullable Activity corrected(Agenda agenda, Report report) {
    if (report.corrects() != null) {
      return agenda.activity(report.corrects());
    }
    return report.kind() == Activity.Kind.VISIT
        ? new ReportedAgenda(agenda).report(report.customer(), report.date())
        : null;
  }

  /** The report that is corrected, if there is one. */
  @Nullable Activity corrected() {
    return corrected;
  }

  /**
   * The project it is about: the one it names; else, for a visit that was held or a stage, the one
   * there that needs visits and is expected to bring most for each.
   */
  @Nullable GrowthProject project() {
    if (report.project() != null) {
      return now.territory().project(report.project());
    }
    List<GrowthProject> open =
        now.territory().projectsOf(report.customer()).stream()
            .filter(project -> project.choice() != GrowthProject.Choice.OUT)
            .filter(project -> project.isOpen(now.settings().get(Setting.STAGES)))
            .toList();
    if (!report.stage().isEmpty()) {
      return open.size() == 1 ? open.getFirst() : null;
    }
    boolean held = report.kind() == Activity.Kind.VISIT && report.result() == Activity.Result.HELD;
    return held
        ? open.stream()
            .filter(project -> visitsOf(project) > 0)
            .max(Comparator.comparingDouble(this::expectedPerVisit))
            .orElse(null)
        : null;
  }

  private double expectedPerVisit(GrowthProject project) {
    double value =
        project
            .valueOnTop(now.planYears())
            .times(project.winProbability(now.settings().get(Setting.STAGES)))
            .cents();
    return value / visitsOf(project);
  }

  /** The visits a project needs, with the one of a report that is taken back. */
  private int visitsOf(GrowthProject project) {
    Activity before = corrected;
    boolean back =
        before != null && before.effects().counted() && project.id().equals(before.project());
    return project.visits() + (back ? 1 : 0);
  }

  List<Write> writes(
      Supplier<ActivityId> activityIds,
      Supplier<AppointmentId> appointmentIds,
      Supplier<TaskId> taskIds) {
    List<Write> writes = new ArrayList<>();
    Map<ProjectId, GrowthProject> projects = new LinkedHashMap<>();
    takeBack(projects, writes);
    GrowthProject about = project();
    boolean held = report.kind() == Activity.Kind.VISIT && report.result() == Activity.Result.HELD;
    String stageBefore = "";
    DueStep stepBefore = null;
    boolean counted = false;
    if (about != null) {
      GrowthProject project = projects.getOrDefault(about.id(), about);
      counted = held && project.visits() > 0;
      GrowthProjectBuilder edited = project.edit();
      if (counted) {
        edited.visits(project.visits() - 1);
      }
      if (!report.stage().isEmpty() && !report.stage().equals(project.stage())) {
        stageBefore = project.stage();
        edited.stage(report.stage());
      }
      DueStep next = nextStep();
      if (next != null && !next.equals(project.next())) {
        stepBefore = project.next();
        edited.next(next);
      }
      projects.put(about.id(), edited.build());
    }
    projects.values().stream()
        .filter(project -> !project.equals(now.territory().project(project.id())))
        .forEach(project -> writes.add(new Write.PutProject(project)));
    LocalDate lastVisit = lastVisit(writes, held);
    writes.add(
        new Write.PutEntry(
            new Activity(
                corrected == null ? activityIds.get() : corrected.id(),
                report.customer(),
                report.date(),
                report.kind(),
                report.result(),
                isPlanned(),
                report.minutes(),
                drive(),
                report.note(),
                report.nextStep(),
                report.nextDate(),
                about == null ? null : about.id(),
                about == null ? "" : report.stage(),
                new Activity.Effects(lastVisit, stageBefore, counted, stepBefore))));
    if (!isNextAsBefore()) {
      writes.addAll(new NextStep(now, report).writes(appointmentIds, taskIds));
    }
    writes.addAll(new PlannedCall(now.agenda(), report.customer()).writes(corrected, report));
    return writes;
  }

  /** What the project's next step is since; none leaves it as it was. */
  private @Nullable DueStep nextStep() {
    return stepOf(report.nextStep(), report.nextDate());
  }

  private static @Nullable DueStep stepOf(String what, @Nullable LocalDate due) {
    return what.isBlank() ? null : new DueStep(what.strip(), due);
  }

  private Activity.@Nullable Drive drive() {
    Integer minutes = report.drive();
    return minutes == null
        ? null
        : new Activity.Drive(
            minutes, new PlannedWay(now, report.date()).minutesTo(report.customer()));
  }

  /** Whether a visit, or a call, was meant to be on that day. */
  private boolean isPlanned() {
    CustomerId customer = report.customer();
    Agenda agenda = now.agenda();
    if (report.kind() != Activity.Kind.VISIT) {
      return agenda.stopsOn(report.date()).stream()
          .anyMatch(stop -> customer.equals(stop.called()));
    }
    return (agenda.stops().stream()
            .anyMatch(stop -> stop.date().equals(report.date()) && customer.equals(stop.customer()))
        || agenda.appointments().stream()
            .anyMatch(
                one ->
                    one.isFixed()
                        && one.from().equals(report.date())
                        && customer.equals(one.customer())));
  }

  // What the report before had changed

  private void takeBack(Map<ProjectId, GrowthProject> projects, List<Write> writes) {
    Activity before = corrected;
    if (before == null) {
      return;
    }
    GrowthProject project =
        before.project() == null ? null : now.territory().project(before.project());
    if (project != null) {
      GrowthProjectBuilder edited = project.edit();
      if (before.effects().counted()) {
        edited.visits(project.visits() + 1);
      }
      if (!before.effects().stage().isEmpty() && project.stage().equals(before.stage())) {
        edited.stage(before.effects().stage());
      }
      DueStep told = stepOf(before.nextStep(), before.nextDate());
      if (told != null && told.equals(project.next())) {
        edited.next(before.effects().next());
      }
      projects.put(project.id(), edited.build());
    }
    if (!isNextAsBefore()) {
      writes.addAll(new NextStep(now, report).takingBack(before));
    }
  }

  /** A next step that stays may have its place in the plan, or be done: it is not made anew. */
  private boolean isNextAsBefore() {
    return corrected != null && new NextStep(now, report).isAsBefore(corrected);
  }

  // The last visit

  /** Sets the customer's last visit; gives back what it was before this report. */
  private @Nullable LocalDate lastVisit(List<Write> writes, boolean held) {
    Customer customer = Objects.requireNonNull(now.territory().customer(report.customer()));
    LocalDate current = customer.visiting().lastVisit();
    LocalDate before = corrected == null ? current : withoutCorrected(current);
    LocalDate next =
        held && (before == null || report.date().isAfter(before)) ? report.date() : before;
    if (!Objects.equals(next, current)) {
      writes.add(
          new Write.PutCustomer(
              customer.edit().visiting(customer.visiting().withLastVisit(next)).build()));
    }
    // A correction still knows the visit before, for when a later report is corrected.
    LocalDate known = corrected == null ? null : corrected.effects().lastVisit();
    return known == null && held ? before : known;
  }

  /** The last visit as it would be if the corrected report had never been. */
  private @Nullable LocalDate withoutCorrected(@Nullable LocalDate current) {
    Activity before = Objects.requireNonNull(corrected);
    if (!before.isHeldVisit() || !before.date().equals(current)) {
      return current;
    }
    List<Activity> visits =
        now.agenda().activitiesOf(report.customer()).stream()
            .filter(one -> one.kind() == Activity.Kind.VISIT)
            .toList();
    Set<LocalDate> none = new HashSet<>(Set.of(before.date()));
    visits.stream().filter(one -> !one.isHeldVisit()).forEach(one -> none.add(one.date()));
    return visits.stream()
        .flatMap(
            one ->
                Stream.concat(Stream.of(one.date()), Stream.ofNullable(one.effects().lastVisit())))
        .filter(day -> !none.contains(day))
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
