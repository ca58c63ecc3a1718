package app.revier.week;

import app.revier.agenda.Task;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when tasks have to be done, with the reserve before their deadline. */
final class Deadlines {

  /** Looking for a working day ends here, for those who never work. */
  private static final int MOST_DAYS_BACK = 400;

  private final WeekRequest request;

  Deadlines(WeekRequest request) {
    this.request = request;
  }

  /**
   * The last day on which a task may be done: the reserve in working days before its deadline, but
   * not before the first day of the request while the deadline itself is not over.
   *
   * @return none without a deadline
   */
  @Nullable LocalDate lastDay(Task task) {
    LocalDate deadline = task.deadline();
    if (deadline == null) {
      return null;
    }
    LocalDate day = deadline;
    for (int i = 0; i < request.rules().taskReserveDays(); i++) {
      day = workingDayBefore(day);
    }
    return day.isBefore(request.from()) ? deadline : day;
  }

  private LocalDate workingDayBefore(LocalDate day) {
    LocalDate before = day.minusDays(1);
    for (int i = 0; i < MOST_DAYS_BACK && !request.worksOn(before); i++) {
      before = before.minusDays(1);
    }
    return before;
  }
}
