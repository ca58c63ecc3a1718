package app.revier.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.selection.Effort.Work;
import app.revier.selection.SelectionProblem.Item;
import app.revier.selection.SelectionProblem.Item.Pin;
import app.revier.selection.SelectionProblem.Limits;
import app.revier.selection.SelectionSolver.Goal;
import app.revier.task.CancelledException;
import app.revier.task.Pulse;
import java.util.BitSet;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A search that nobody waits for any more ends after so many steps at most. */
class SearchGivenUpTest {

  private static final long STEPS = 40 * Pulse.STEPS;

  /** What a solver is asked for. */
  enum Asked {
    HIT,
    EXPECTED,
    RUNGS;

    /** The solver prepares itself on several threads; what is counted is the search. */
    void of(double correlation, Runnable pulse) {
      AtomicBoolean searching = new AtomicBoolean();
      SelectionSolver solver =
          new SelectionSolver(
              problem(correlation),
              () -> {
                if (searching.get()) {
                  pulse.run();
                }
              });
      searching.set(true);
      switch (this) {
        case HIT -> solver.best(new Goal.Hit(), Effort.of(STEPS));
        case EXPECTED -> solver.best(new Goal.Expected(), Effort.of(STEPS));
        case RUNGS -> solver.best(new Goal.Rungs(0.99), Effort.of(STEPS));
      }
    }
  }

  /** Ends the work at one pulse, and counts those before and after. */
  private static final class GivingUp implements Runnable {
    private final int last;
    private int pulses;

    private GivingUp(int last) {
      this.last = last;
    }

    @Override
    public void run() {
      pulses++;
      if (pulses == last) {
        throw new CancelledException();
      }
    }
  }

  /** So large that all steps are used up. */
  private static SelectionProblem problem(double correlation) {
    return Problems.plan(4, 200, 3, 12, 0.4, correlation);
  }

  @ParameterizedTest
  @CsvSource({"HIT, 0", "HIT, 0.3", "EXPECTED, 0", "RUNGS, 0"})
  void aPulseComesAfterSoManySteps(Asked asked, double correlation) {
    GivingUp never = new GivingUp(Integer.MAX_VALUE);
    asked.of(correlation, never);
    assertThat(never.pulses).isGreaterThanOrEqualTo((int) (STEPS / Pulse.STEPS * 3 / 4));
    for (int last : new int[] {1, 2, 7, never.pulses / 2, never.pulses}) {
      GivingUp pulse = new GivingUp(last);
      assertThatThrownBy(() -> asked.of(correlation, pulse))
          .as("pulse %d of %d", last, never.pulses)
          .isInstanceOf(CancelledException.class);
      assertThat(pulse.pulses).as("nothing goes on after it").isEqualTo(last);
    }
  }

  @Test
  void whatTheEffortDoesNotCountIsCountedForThePulse() {
    int items = 300;
    SelectionProblem problem =
        new SelectionProblem(
            Collections.nCopies(items, new Item(1_000, 0.5, 1, 0, 0, 1, Pin.FREE)),
            0,
            LongStream.range(0, 20).mapToObj(i -> Problems.outcome(700 + i, 0.5)).toList(),
            items * 700L,
            0.3,
            new Limits(items - 1L, null, null));
    GivingUp never = new GivingUp(Integer.MAX_VALUE);
    HitFigures figures = new HitFigures(problem, () -> {});
    Candidates candidates = new Candidates(problem, HitSolver.BY_SPREAD);
    CoarseGrid grid = figures.grid(items * 700L, 10);
    Work work = new Work(1L << 40, never);

    BitSet filled =
        new ExchangeSearch(figures, candidates, grid, grid.top(items * 700L), work)
            .improved(new BitSet());

    assertThat(filled.cardinality()).isEqualTo(items - 1);
    long looks = figures.probabilities().cases() * (items - 1L) * items / 2;
    long counted = (1L << 40) - work.left() + 3 * looks;
    assertThat(never.pulses).isGreaterThanOrEqualTo((int) (counted / Pulse.STEPS));
  }
}
