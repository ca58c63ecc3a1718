package app.revier.gap;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Shows a plan while its reasons are found: not more often than somebody can look at it. What is
 * found does not depend on when it is shown.
 */
final class GrowingPlan {

  private static final long BETWEEN_NANOS = 100_000_000;

  private final Consumer<GapPlan> viewer;
  private final long between;
  private long shown;

  /**
   * Begins.
   *
   * @param viewer gets the plan, on whichever thread works, one at a time
   */
  GrowingPlan(Consumer<GapPlan> viewer) {
    this(viewer, BETWEEN_NANOS);
  }

  /** One that is shown so often at most. */
  GrowingPlan(Consumer<GapPlan> viewer, long betweenNanos) {
    this.viewer = viewer;
    between = betweenNanos;
  }

  /** Shows a plan now. */
  synchronized void show(GapPlan plan) {
    viewer.accept(plan);
    shown = System.nanoTime();
  }

  /** Makes and shows a plan if the last one has been shown for a while. */
  synchronized void offer(Supplier<GapPlan> plan) {
    if (System.nanoTime() - shown >= between) {
      show(plan.get());
    }
  }
}
