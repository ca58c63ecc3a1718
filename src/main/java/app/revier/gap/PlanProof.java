package app.revier.gap;

import app.revier.territory.Money;
import app.revier.territory.Probability;

/** How good the selection of projects is known to be. */
public sealed interface PlanProof {

  /** There is no better selection within the limits. */
  record Optimal() implements PlanProof {}

  /**
   * The best that was found; what a better one could reach is bounded.
   *
   * @param atMost no selection within the limits has a higher hit probability
   */
  record HitAtMost(Probability atMost) implements PlanProof {}

  /**
   * The best that was found; what a better one could bring is bounded.
   *
   * @param atMost no selection within the limits has a higher expected total
   */
  record ExpectedAtMost(Money atMost) implements PlanProof {}
}
