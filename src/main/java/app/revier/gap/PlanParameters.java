package app.revier.gap;

import app.revier.segment.RetentionRules;
import app.revier.territory.Money;
import app.revier.territory.PlanYears;
import app.revier.territory.Probability;
import app.revier.territory.Stage;
import java.time.LocalDate;
import java.util.List;

/**
 * What the plan is asked for.
 *
 * @param planYear the year being planned
 * @param baseYear the year it is compared with
 * @param target the revenue to reach in the plan year, zero or more
 * @param confidence the wanted probability of reaching it
 * @param correlation ρ of the one-factor Gaussian copula, 0 (independent) to {@link
 *     #MOST_CORRELATION}, which also stands for all between it and 1
 * @param retention the figures of the retention rule
 * @param stages the stages of growth projects
 * @param goal what the selection of projects is to be best in
 * @param limits what there is for projects
 * @param visitsPerDay the visits of one field day, 1 or more
 * @param takeAll whether every open project is taken, whatever the rep ticked and the limits say
 * @param today the day the plan is made, for the rules that count days
 */
public record PlanParameters(
    int planYear,
    int baseYear,
    Money target,
    Probability confidence,
    double correlation,
    RetentionRules retention,
    List<Stage> stages,
    PlanGoal goal,
    PlanLimits limits,
    int visitsPerDay,
    boolean takeAll,
    LocalDate today) {

  /** The visits of a field day where nothing else is known. */
  public static final int USUAL_VISITS_PER_DAY = 6;

  /**
   * More is calculated as this: nearer to 1 all outcomes are as good as one, and the exact total
   * costs many times as much (decision 0044).
   */
  public static final double MOST_CORRELATION = 0.95;

  /** Refuses a negative target, a correlation outside of 0 to below 1, and a day without visits. */
  public PlanParameters {
    if (target.isNegative() || !(correlation >= 0 && correlation < 1) || visitsPerDay < 1) {
      throw new IllegalArgumentException(
          "target " + target + ", correlation " + correlation + ", visits " + visitsPerDay);
    }
    correlation = Math.min(correlation, MOST_CORRELATION);
    stages = List.copyOf(stages);
  }

  /** What the values of projects are measured by. */
  public PlanYears years() {
    return new PlanYears(planYear, baseYear, stages, today);
  }

  /** The same within other limits. */
  public PlanParameters withLimits(PlanLimits others) {
    return with(target, correlation, others, takeAll);
  }

  /** The same, following what the rep has ticked. */
  PlanParameters selecting() {
    return with(target, correlation, limits, false);
  }

  /** The same to another target. */
  public PlanParameters withTarget(Money other) {
    return with(other, correlation, limits, takeAll);
  }

  /** The same with another correlation. */
  public PlanParameters withCorrelation(double other) {
    return with(target, other, limits, takeAll);
  }

  /** The same for another year. */
  public PlanParameters inYear(int year, int base) {
    return new PlanParameters(
        year,
        base,
        target,
        confidence,
        correlation,
        retention,
        stages,
        goal,
        limits,
        visitsPerDay,
        takeAll,
        today);
  }

  /** The same on another day. */
  public PlanParameters withToday(LocalDate day) {
    return new PlanParameters(
        planYear,
        baseYear,
        target,
        confidence,
        correlation,
        retention,
        stages,
        goal,
        limits,
        visitsPerDay,
        takeAll,
        day);
  }

  private PlanParameters with(Money toTarget, double rho, PlanLimits within, boolean all) {
    return new PlanParameters(
        planYear,
        baseYear,
        toTarget,
        confidence,
        rho,
        retention,
        stages,
        goal,
        within,
        visitsPerDay,
        all,
        today);
  }
}
