package app.revier.week.check;

import static app.revier.week.check.CheckedPlan.minute;

import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Customer;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Unplanned;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Work besides the visits. */
final class TaskRules {

  private final CheckedPlan checked;
  private final Findings findings;

  /** A planned piece of a task. */
  private record Piece(LocalDate date, PlannedStop stop) {}

  TaskRules(CheckedPlan checked, Findings findings) {
    this.checked = checked;
    this.findings = findings;
  }

  void check() {
    for (PlannedDay day : checked.plan.days()) {
      for (PlannedStop stop : day.stops()) {
        kind(day.day().date(), stop);
      }
    }
    for (Task task : checked.request.agenda().tasks()) {
      List<Piece> pieces = pieces(task);
      for (Piece piece : pieces) {
        if (!piece.stop.confirmed()) {
          time(task, piece);
          duration(task, piece);
        }
      }
      if (task.isLongProject()) {
        blocks(task, pieces);
      } else {
        once(task, pieces);
        forgotten(task, pieces);
      }
    }
  }

  private void kind(LocalDate date, PlannedStop stop) {
    Task task = stop.task();
    boolean known = task == null || checked.request.agenda().tasks().contains(task);
    boolean right = stop.confirmed() || isWork(stop);
    findings.require(known && right, Rule.KIND, date, stop);
  }

  /** A task or a call and nothing else; a task that is a call is one to the same customer. */
  private static boolean isWork(PlannedStop stop) {
    Task task = stop.task();
    Customer called = stop.called();
    boolean same =
        task == null || Objects.equals(task.called(), called == null ? null : called.id());
    return same && (stop.kind() == Stop.Kind.TASK) == (task != null || called != null);
  }

  private List<Piece> pieces(Task task) {
    List<Piece> pieces = new ArrayList<>();
    for (PlannedDay day : checked.plan.days()) {
      for (PlannedStop stop : day.stops()) {
        if (stop.task() != null && stop.task().id().equals(task.id())) {
          pieces.add(new Piece(day.day().date(), stop));
        }
      }
    }
    return pieces;
  }

  private void time(Task task, Piece piece) {
    LocalDate latest = task.isLongProject() ? task.deadline() : latest(checked, task);
    boolean onTime =
        !task.done()
            && (task.earliest() == null || !piece.date.isBefore(task.earliest()))
            && (latest == null || !piece.date.isAfter(latest));
    findings.require(onTime, Rule.TASK_TIME, piece.date, task, latest);
  }

  /**
   * The day that lies the reserve of working days before the deadline; the deadline itself where
   * that day is over already.
   */
  static @Nullable LocalDate latest(CheckedPlan checked, Task task) {
    LocalDate day = task.deadline();
    if (day == null || checked.counted.isEmpty()) {
      return day;
    }
    int left = checked.request.rules().taskReserveDays();
    while (left > 0) {
      day = day.minusDays(1);
      if (checked.works(day)) {
        left--;
      }
    }
    return day.isBefore(checked.request.from()) ? task.deadline() : day;
  }

  private void duration(Task task, Piece piece) {
    int minutes = minute(piece.stop.end()) - minute(piece.stop.begin());
    findings.require(minutes == task.minutes(), Rule.DURATION, piece.date, piece.stop, task);
  }

  private void once(Task task, List<Piece> pieces) {
    long free = pieces.stream().filter(piece -> !piece.stop.confirmed()).count();
    boolean once = free == 0 || pieces.size() + elsewhere(task).size() == 1;
    findings.require(once, Rule.TASK_TWICE, null, task, pieces);
  }

  private void blocks(Task task, List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (!piece.stop.confirmed()) {
        long here = pieces.stream().filter(p -> VisitRules.sameWeek(p.date, piece.date)).count();
        long other =
            elsewhere(task).stream()
                .filter(stop -> VisitRules.sameWeek(stop.date(), piece.date))
                .count();
        findings.require(
            here + other <= task.blocksPerWeek(), Rule.TASK_TWICE, piece.date, task, here, other);
        if (isChosen(piece)) {
          apart(task, piece, pieces);
        }
      }
    }
  }

  /**
   * Chosen blocks share out the days of the week that have time for one and hold none that is
   * agreed; if there are no such days, all that have time.
   */
  private void apart(Task task, Piece piece, List<Piece> pieces) {
    List<LocalDate> days =
        checked.plan.days().stream()
            .map(day -> day.day().date())
            .filter(day -> VisitRules.sameWeek(day, piece.date) && hasTimeFor(task, day))
            .toList();
    List<LocalDate> free = days.stream().filter(day -> !isAgreedOn(task, day)).toList();
    List<LocalDate> shared = free.isEmpty() ? days : free;
    long here = pieces.stream().filter(p -> isChosen(p) && p.date.equals(piece.date)).count();
    int most = Math.ceilDiv(task.blocksPerWeek(), Math.max(1, shared.size()));
    boolean right = here <= most && (shared.contains(piece.date) || !days.contains(piece.date));
    findings.require(right, Rule.BLOCKS_APART, piece.date, task, here, shared);
  }

  private boolean hasTimeFor(Task task, LocalDate day) {
    boolean possible =
        (task.earliest() == null || !day.isBefore(task.earliest()))
            && (task.deadline() == null || !day.isAfter(task.deadline()));
    return possible
        && checked.hours(day).stream()
            .anyMatch(span -> minute(span.close()) - minute(span.open()) >= task.minutes());
  }

  private boolean isChosen(Piece piece) {
    return !piece.stop.confirmed() && !checked.isKept(piece.date, piece.stop);
  }

  private boolean isAgreedOn(Task task, LocalDate day) {
    return Stream.concat(
            checked.request.agenda().stops().stream().filter(Stop::confirmed),
            checked.request.revision().kept().stream().filter(this::isWhereItWas))
        .anyMatch(stop -> task.id().equals(stop.task()) && stop.date().equals(day));
  }

  /** A block that had to give way holds no day. */
  private boolean isWhereItWas(Stop kept) {
    return checked.plan.displaced().stream().noneMatch(one -> one.before().equals(kept));
  }

  /** Where it stands on days that are not planned here. */
  private List<Stop> elsewhere(Task task) {
    return checked.request.agenda().stops().stream()
        .filter(stop -> task.id().equals(stop.task()))
        .filter(stop -> !checked.inSpan(stop.date()))
        .toList();
  }

  private void forgotten(Task task, List<Piece> pieces) {
    LocalDate latest = latest(checked, task);
    LocalDate end = checked.counted.isEmpty() ? null : checked.counted.getLast();
    boolean waits =
        latest == null
            || end == null
            || latest.isAfter(end)
            || (task.earliest() != null && task.earliest().isAfter(end));
    if (!waits && !task.done() && pieces.isEmpty() && elsewhere(task).isEmpty()) {
      boolean listed = checked.plan.leftOut().stream().map(Unplanned::task).anyMatch(task::equals);
      findings.require(listed, Rule.TASK_FORGOTTEN, latest, task);
    }
  }
}
