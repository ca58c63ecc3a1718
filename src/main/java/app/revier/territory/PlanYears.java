package app.revier.territory;

import java.time.LocalDate;
import java.util.List;

/**
 * Between what a plan compares, and from which day it looks at it.
 *
 * @param planYear the year being planned
 * @param baseYear the year it is compared with
 * @param stages the rep's own, which tell what is won
 * @param today the day of the plan
 */
public record PlanYears(int planYear, int baseYear, List<Stage> stages, LocalDate today) {

  /** Keeps its own copy. */
  public PlanYears {
    stages = List.copyOf(stages);
  }

  /** The first day of the month after today. */
  LocalDate nextMonth() {
    return today.withDayOfMonth(1).plusMonths(1);
  }
}
