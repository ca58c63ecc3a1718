package app.revier.selection;

import app.revier.outcomes.Outcome;
import app.revier.selection.Item.Pin;
import java.util.ArrayList;
import java.util.List;

/**
 * Projects of which some are to be taken, beside a base that comes anyway.
 *
 * <p>The total is the certain amount plus the base outcomes that come plus the taken projects that
 * succeed. All of these are independent, or with a correlation ρ follow a one-factor Gaussian
 * copula: given a standard normal z, an outcome of probability p comes with Φ((Φ⁻¹(p) + √ρ·z) / √(1
 * − ρ)), independently (method, section 6).
 *
 * @param items the projects
 * @param certain what comes in any case, in cents; may be negative
 * @param base what may come without projects
 * @param target the total to reach, in cents
 * @param correlation ρ, 0 to below 1
 * @param limits what there is for all taken projects together
 */
public record SelectionProblem(
    List<Item> items,
    long certain,
    List<Outcome> base,
    long target,
    double correlation,
    Limits limits) {

  /** Refuses a correlation out of range, and amounts whose sum is too large for a long. */
  public SelectionProblem {
    items = List.copyOf(items);
    base = List.copyOf(base);
    if (!(correlation >= 0 && correlation < 1)) {
      throw new IllegalArgumentException("correlation out of range: " + correlation);
    }
    long sum = Math.abs(certain);
    for (Outcome outcome : base) {
      sum = Math.addExact(sum, outcome.amount().cents());
    }
    for (Item item : items) {
      sum = Math.addExact(sum, item.amount());
    }
    Math.addExact(sum, Math.absExact(target));
  }

  /** The same within other limits. */
  public SelectionProblem withLimits(Limits otherLimits) {
    return new SelectionProblem(items, certain, base, target, correlation, otherLimits);
  }

  /** The same for another target. */
  public SelectionProblem withTarget(long otherTarget) {
    return new SelectionProblem(items, certain, base, otherTarget, correlation, limits);
  }

  /**
   * The same with one project pinned otherwise.
   *
   * @param index its place in the list
   */
  public SelectionProblem withPin(int index, Pin pin) {
    List<Item> others = new ArrayList<>(items);
    others.set(index, others.get(index).withPin(pin));
    return new SelectionProblem(others, certain, base, target, correlation, limits);
  }
}
