package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.week.Engagement.Claim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a week holds of the tasks: each once before its deadline, blocks of a long one every week.
 */
final class TaskEngagements {

  private static final double TASK_WITH_DEADLINE = 40;
  private static final double TASK_WITHOUT_DEADLINE = 20;

  /** What it is worth more that desk work is done on a day that is no field day. */
  private static final double AT_THE_DESK = 90;

  /** What it is worth more that desk work is done before the first way of a field day. */
  private static final double BEFORE_THE_TOUR = 45;

  private final WeekRequest request;
  private final WorkingWeek week;
  private final Confirmed confirmed;
  private final Progressing done;
  private final Deadlines deadlines;
  private final Gathered gathered;

  /** Gathers the tasks of a week. */
  TaskEngagements(Gathering from) {
    request = from.request();
    week = from.week();
    confirmed = from.confirmed();
    done = from.done();
    gathered = from.gathered();
    deadlines = new Deadlines(request);
  }

  void add() {
    for (Task task : request.agenda().openTasks()) {
      if (task.isLongProject()) {
        addBlocks(task);
      } else if (!confirmed.contains(task.id()) && !done.isPlanned(task.id())) {
        addTask(task);
      }
    }
  }

  private void addBlocks(Task task) {
    LocalDate deadline = task.deadline();
    Map<LocalDate, List<Hours>> within =
        week.spans()
            .common(
                null,
                day ->
                    notBefore(day, task.earliest())
                        && (deadline == null || !day.isAfter(deadline)));
    if (within.isEmpty()) {
      return;
    }
    int blocks =
        task.blocksPerWeek() - confirmed.blocks(task.id()) - done.blocks(task.id(), week.first());
    List<LocalDate> days = daysForBlocks(task, within);
    if (blocks > 0 && days.isEmpty()) {
      gathered.impossible(
          new Unplanned(null, null, task, 0, new Unplanned.TooLong(task.minutes())));
      return;
    }
    // Each block has days of its own, so that no two meet while there are days enough.
    int shares = Math.min(blocks, days.size());
    for (int i = 0; i < blocks; i++) {
      Map<LocalDate, List<Hours>> own = new HashMap<>();
      for (int day = i % shares; day < days.size(); day += shares) {
        own.put(days.get(day), within.getOrDefault(days.get(day), List.of()));
      }
      addAtTheDesk(task, own, Claim.WORK, 0);
    }
  }

  /** The days on which a block has time, without those that hold one; days at the desk first. */
  private List<LocalDate> daysForBlocks(Task task, Map<LocalDate, List<Hours>> within) {
    List<LocalDate> days =
        within.keySet().stream()
            .filter(day -> longest(within, day) >= task.minutes())
            .sorted(Comparator.comparing(week::isField).thenComparing(Comparator.naturalOrder()))
            .toList();
    List<LocalDate> free =
        days.stream().filter(day -> !confirmed.hasBlock(task.id(), day)).toList();
    return free.isEmpty() ? days : free;
  }

  private static int longest(Map<LocalDate, List<Hours>> within, LocalDate day) {
    return Spans.longest(Map.of(day, within.getOrDefault(day, List.of())));
  }

  /** Best on a day at the desk, then before the first way of a field day, else anywhere. */
  private void addAtTheDesk(
      Task task, Map<LocalDate, List<Hours>> within, Claim claim, double points) {
    List<Engagement> alternatives = new ArrayList<>();
    alternatives.add(task(task, within, claim, points));
    Map<LocalDate, List<Hours>> office = new HashMap<>(within);
    office.keySet().removeIf(week::isField);
    if (!office.isEmpty() && office.size() < within.size()) {
      alternatives.add(task(task, office, claim, points + AT_THE_DESK));
    }
    Map<LocalDate, List<Hours>> first = new HashMap<>();
    for (Map.Entry<LocalDate, List<Hours>> day : within.entrySet()) {
      Hours span = day.getValue().getFirst();
      if (week.isField(day.getKey()) && span.minutes() >= task.minutes()) {
        Hours begin = new Hours(span.open(), span.open().plusMinutes(task.minutes()));
        first.put(day.getKey(), List.of(begin));
      }
    }
    if (!first.isEmpty()) {
      alternatives.add(task(task, first, claim, points + BEFORE_THE_TOUR));
    }
    gathered.addWithStay(alternatives);
  }

  private void addTask(Task task) {
    LocalDate lastDay = deadlines.lastDay(task);
    Map<LocalDate, List<Hours>> within =
        week.spans()
            .common(
                null,
                day ->
                    notBefore(day, task.earliest()) && (lastDay == null || !day.isAfter(lastDay)));
    boolean later =
        lastDay == null || lastDay.isAfter(week.lastOfAll()) || week.goesOnUntil(lastDay);
    boolean possible = Spans.longest(within) >= task.minutes();
    if (possible && later) {
      double points = lastDay == null ? TASK_WITHOUT_DEADLINE : TASK_WITH_DEADLINE;
      addAtTheDesk(task, within, Claim.WEIGHED, points);
    } else if (possible) {
      addAtTheDesk(task, within, Claim.NOW, 0);
    } else if (!later && notBefore(week.last(), task.earliest())) {
      gathered.impossible(
          new Unplanned(
              null,
              null,
              task,
              0,
              within.isEmpty() ? new Unplanned.NoRoom() : new Unplanned.TooLong(task.minutes())));
    }
  }

  private static boolean notBefore(LocalDate day, @Nullable LocalDate earliest) {
    return earliest == null || !day.isBefore(earliest);
  }

  private Engagement task(
      Task task, Map<LocalDate, List<Hours>> within, Claim claim, double points) {
    return new Engagement(
        Stop.Kind.TASK,
        null,
        null,
        task,
        task.title(),
        null,
        task.minutes(),
        0,
        within,
        claim,
        points,
        Engagement.ALONE,
        false,
        null,
        called(task));
  }

  private @Nullable Customer called(Task task) {
    return task.called() == null
        ? null
        : request.customers().stream()
            .map(CustomerFacts::customer)
            .filter(customer -> customer.id().equals(task.called()))
            .findFirst()
            .orElse(null);
  }
}
