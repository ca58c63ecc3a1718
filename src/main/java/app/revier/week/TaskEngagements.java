package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Hours;
import app.revier.week.Engagement.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a week holds of the tasks: each once before its deadline, blocks of a long one every week.
 */
final class TaskEngagements {

  private static final double TASK_WITH_DEADLINE = 40;
  private static final double TASK_WITHOUT_DEADLINE = 20;

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
    for (int i = 0; i < blocks; i++) {
      if (Spans.longest(within) < task.minutes()) {
        gathered.impossible(
            new Unplanned(null, null, task, 0, new Unplanned.TooLong(task.minutes())));
        return;
      }
      gathered.add(task(task, within, Claim.WORK, 0));
    }
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
      gathered.add(task(task, within, Claim.WEIGHED, points));
    } else if (possible) {
      gathered.add(task(task, within, Claim.NOW, 0));
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

  private static Engagement task(
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
        null);
  }
}
