package app.revier.segment;

import app.revier.territory.Money;
import app.revier.territory.Share;

/** Why a customer has its computed size. */
public sealed interface SizeReason {

  /** No revenue in the base year or the running year, hence C. */
  record Prospect() implements SizeReason {}

  /**
   * The figure is at or above the limit of the size.
   *
   * @param figure revenue or potential, by the basis
   * @param limit the least figure of A or B
   */
  record Reached(Money figure, Money limit) implements SizeReason {}

  /**
   * The figure is below the limit of B, hence C.
   *
   * @param figure revenue or potential, by the basis
   * @param limit the least figure of B
   */
  record Below(Money figure, Money limit) implements SizeReason {}

  /**
   * By the Pareto rule: all customers with this figure or a larger one together make so much of the
   * whole.
   *
   * @param figure revenue or potential, by the basis
   * @param runningShare up to and including this customer and all with the same figure, in
   *     millionths rounded to the nearest
   * @param rank the place in falling order, from 1; equal figures share the best place
   */
  record Running(Money figure, Share runningShare, int rank) implements SizeReason {}
}
