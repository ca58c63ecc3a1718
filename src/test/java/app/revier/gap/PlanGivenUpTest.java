package app.revier.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.task.CancelledException;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A plan that nobody waits for any more ends wherever it is. */
class PlanGivenUpTest {

  private final TerritorySketch sketch = sketch();
  private final PlanParameters within =
      TerritorySketch.parameters(Money.of(150_000), 0.8, 0, 9, null, false);

  private static TerritorySketch sketch() {
    TerritorySketch sketch = new TerritorySketch();
    CustomerId customer = sketch.customer(100_000, 0.8);
    for (int i = 1; i <= 6; i++) {
      sketch.project(customer, 9_000L * i, 0.1 * i).needs(i, 0).add();
    }
    return sketch;
  }

  @Test
  void aPlanCanBeGivenUpAtEachPulse() {
    AtomicInteger pulses = new AtomicInteger();
    GapPlanner.plan(sketch.territory(), sketch.segmentation(), within, pulses::incrementAndGet);
    assertThat(pulses.get()).isGreaterThan(3);
    for (int last = 1; last <= pulses.get(); last++) {
      AtomicInteger left = new AtomicInteger(last);
      assertThatThrownBy(
              () ->
                  GapPlanner.plan(
                      sketch.territory(),
                      sketch.segmentation(),
                      within,
                      () -> {
                        if (left.decrementAndGet() == 0) {
                          throw new CancelledException();
                        }
                      }))
          .as("pulse %d", last)
          .isInstanceOf(CancelledException.class);
      assertThat(left.get()).as("nothing goes on after it").isZero();
    }
  }

  @Test
  void reasonsAreGivenUpInTheMiddleOfASearch() {
    TerritorySketch large = new TerritorySketch();
    CustomerId customer = large.customer(100_000, 0.8);
    for (int i = 1; i <= 30; i++) {
      large.project(customer, 900L + 613L * (i * 7 % 31), 0.03 * i).needs(1 + i % 5, 0).add();
    }
    PlanParameters limited =
        TerritorySketch.parameters(Money.of(150_000), 0.8, 0.3, 40, null, false);
    AtomicInteger pulses = new AtomicInteger();
    GapPlan plan =
        GapPlanner.explained(
            large.territory(), large.segmentation(), limited, pulses::incrementAndGet);
    assertThat(plan.advice()).isNotNull();
    assertThat(pulses.get()).isGreaterThan(1_000);
    for (int last : new int[] {1, 50, pulses.get() / 2}) {
      AtomicInteger before = new AtomicInteger();
      assertThatThrownBy(
              () ->
                  GapPlanner.explained(
                      large.territory(),
                      large.segmentation(),
                      limited,
                      () -> {
                        if (before.incrementAndGet() >= last) {
                          throw new CancelledException();
                        }
                      }))
          .isInstanceOf(CancelledException.class);
    }
  }
}
