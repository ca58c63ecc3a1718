package app.revier.week.check;

import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import java.time.LocalDate;
import java.util.Objects;

/** Which stops of a plan that is kept are still what they were. */
final class StillMeant {

  private final CheckedPlan checked;

  StillMeant(CheckedPlan checked) {
    this.checked = checked;
  }

  /**
   * Whether a stop of a kept plan is to stay: fixed appointments and breaks follow their own rules,
   * a wanted appointment or a task may have changed or be done, and a visit may be called off.
   */
  boolean isStillMeant(Stop stop) {
    LocalDate date = stop.date();
    if (stop.confirmed() || !checked.inSpan(date)) {
      return false;
    }
    int length = CheckedPlan.minute(stop.end()) - CheckedPlan.minute(stop.begin());
    return switch (stop.kind()) {
      case BREAK -> false;
      case VISIT ->
          checked.facts(stop.customer()) != null
              && checked.request.agenda().calledOff().stream()
                  .noneMatch(
                      off ->
                          off.customer().equals(stop.customer())
                              && !off.from().isAfter(date)
                              && !off.until().isBefore(date));
      case APPOINTMENT ->
          checked.request.agenda().appointments().stream()
              .filter(one -> one.id().equals(stop.appointment()) && one.begin() == null)
              .anyMatch(
                  one ->
                      one.minutes() == length
                          && one.preparationMinutes() == stop.preparationMinutes()
                          && Objects.equals(one.customer(), stop.customer())
                          && !one.from().isAfter(date)
                          && !one.until().isBefore(date));
      case TASK ->
          checked.request.agenda().tasks().stream()
              .filter(one -> one.id().equals(stop.task()) && !one.done())
              .anyMatch(one -> one.minutes() == length && isInTime(one, date));
    };
  }

  private boolean isInTime(Task task, LocalDate date) {
    LocalDate latest = task.isLongProject() ? task.deadline() : TaskRules.latest(checked, task);
    return (task.earliest() == null || !task.earliest().isAfter(date))
        && (latest == null || !latest.isBefore(date));
  }
}
