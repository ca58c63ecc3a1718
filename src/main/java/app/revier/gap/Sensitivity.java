package app.revier.gap;

import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Probability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the hit probability moves when one assumption of a plan is otherwise and all else, the
 * selected projects included, stays as it is.
 *
 * <p>Each assumption is looked at a step down and a step up: the retention of a customer and the
 * win probability of a project by a tenth, a retention within 0.05 and 0.99 as the rule has it; the
 * value of a project by a fifth; its start by two months; the correlation by a tenth; the prices at
 * all customers by two hundredths. Visits and budget decide which projects there is room for, not
 * what comes of those that are selected: what more of them would do is in {@link Advice}.
 *
 * @param hitProbability that of the plan
 * @param assumptions all that move it, the one that moves it most first
 */
public record Sensitivity(Probability hitProbability, List<Assumption> assumptions) {

  /** How many assumptions are shown. */
  public static final int SHOWN = 5;

  /** Takes a copy. */
  public Sensitivity {
    assumptions = List.copyOf(assumptions);
  }

  /** What is assumed. */
  public enum Kind {
    /** How likely the uncontracted revenue of a customer is kept. */
    RETENTION,
    /** How likely a project is won. */
    PROBABILITY,
    /** What a project is worth in twelve months. */
    VALUE,
    /** When a project begins. */
    START,
    /** How much the outcomes hang together. */
    CORRELATION,
    /** What lower prices take. */
    EROSION
  }

  /**
   * One assumption.
   *
   * @param kind what is assumed
   * @param customer whose it is; none if it is of the whole plan
   * @param project of which project; none if it is of no project
   * @param down a step down: less likely, worth less, earlier, less together, less erosion
   * @param up a step up
   */
  public record Assumption(
      Kind kind, @Nullable Customer customer, @Nullable GrowthProject project, Side down, Side up) {

    /** How far the hit probability moves from one side to the other, the plan's in between. */
    public double range(Probability hitProbability) {
      return Math.max(hitProbability.value(), most()) - Math.min(hitProbability.value(), least());
    }

    private double most() {
      return Math.max(down.hitProbability.value(), up.hitProbability.value());
    }

    private double least() {
      return Math.min(down.hitProbability.value(), up.hitProbability.value());
    }
  }

  /**
   * An assumption a step to one side.
   *
   * @param change what is otherwise; none where there is no room for a step
   * @param hitProbability how likely the target is reached then
   */
  public record Side(Scenario.@Nullable Change change, Probability hitProbability) {}

  /** Those that move the hit probability most. */
  public List<Assumption> most() {
    return assumptions.stream().limit(SHOWN).toList();
  }

  /** Looks at all assumptions of a plan. */
  public static Sensitivity of(GapPlan plan) {
    return of(plan, () -> {});
  }

  /**
   * The same, to be given up in between.
   *
   * @param pulse runs every few milliseconds of work, on several threads; if it fails, so does this
   */
  public static Sensitivity of(GapPlan plan, Runnable pulse) {
    return new Assumptions(plan, pulse).all();
  }
}
