package app.revier.gap;

import app.revier.segment.RetentionRules;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the plan is asked for.
 *
 * @param planYear the year being planned
 * @param baseYear the year it is compared with
 * @param target the revenue to reach in the plan year, zero or more
 * @param confidence the wanted probability of reaching it
 * @param correlation ρ of the one-factor Gaussian copula, 0 (independent) to below 1
 * @param retention the figures of the retention rule
 * @param stages the stages of growth projects
 * @param visitLimit the visits there are for projects; none means no limit
 * @param budgetLimit the money there is for projects; none means no limit
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
    @Nullable Integer visitLimit,
    @Nullable Money budgetLimit,
    boolean takeAll,
    LocalDate today) {

  /** Refuses a negative target and a correlation outside of 0 to below 1. */
  public PlanParameters {
    if (target.isNegative() || !(correlation >= 0 && correlation < 1)) {
      throw new IllegalArgumentException("target " + target + ", correlation " + correlation);
    }
    stages = List.copyOf(stages);
  }
}
