package app.revier.selection;

import app.revier.outcomes.Outcome;
import app.revier.selection.Effort.Work;
import app.revier.selection.SelectionProblem.Item;
import app.revier.selection.SelectionProblem.Item.Pin;
import app.revier.selection.SelectionProblem.Limits;
import app.revier.selection.Solution.Proof;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.BitSet;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Chooses projects within limits. What does not depend on limits and pins is worked out once, and
 * shared by the solvers that are made from one another.
 */
public final class SelectionSolver {

  private static final int FIRST_RUNG = 1;
  private static final int LAST_RUNG = 3;

  /** A probability that lacks so much to a wanted one reaches it: it is rounding. */
  private static final double ROUNDING = 1e-12;

  /** With fewer projects, or more, {@link CumulantBound} says little, or takes long. */
  private static final int MANY = 60;

  private static final int MOST_BOUNDED = 500;

  /** Only a search of so many steps is worth it, and only if so much is open. */
  private static final long LONG = 300_000_000;

  private static final double NEAR = 5e-4;
  private static final long STEPS_OF_BOUND = 5_000_000_000L;

  private static final Comparator<Item> BY_PLACE = (_, _) -> 0;

  private final SelectionProblem problem;
  private final HitFigures figures;

  /** What makes one set of projects better than another. */
  public sealed interface Goal {

    /**
     * The highest probability of reaching the target. Sets whose probabilities differ by no more
     * than 1e-12 are decided by {@link Expected}.
     */
    record Hit() implements Goal {}

    /**
     * The highest expected total, compared to a thousandth of a cent; then fewer visits, then fewer
     * minutes, then less budget.
     */
    record Expected() implements Goal {}

    /**
     * The rungs in their order. First the best set by {@link Hit} of the projects of rung 1, beside
     * all that are pinned in, of whatever rung. If it reaches the desired confidence, that is the
     * answer. Otherwise it is kept, and is extended by the best set by {@link Hit} of the projects
     * of rung 2 within what the limits leave; and so on for rung 3. So a rung is opened only if the
     * earlier ones do not reach the confidence, and an opened rung is used as well as it can be.
     *
     * @param confidence the wanted probability of reaching the target, 0 to 1
     */
    record Rungs(double confidence) implements Goal {

      /** Refuses a confidence outside of 0 to 1. */
      public Rungs {
        if (!(confidence >= 0 && confidence <= 1)) {
          throw new IllegalArgumentException("confidence out of range: " + confidence);
        }
      }
    }
  }

  /** A solver of a problem. */
  public SelectionSolver(SelectionProblem problem) {
    this(problem, () -> {});
  }

  /**
   * A solver of a problem that can be given up.
   *
   * @param pulse runs every few milliseconds of work, on whichever thread does it; if it fails, so
   *     does what is asked of this solver, or of those made from it
   */
  public SelectionSolver(SelectionProblem problem, Runnable pulse) {
    this(problem, new HitFigures(problem, pulse));
  }

  private SelectionSolver(SelectionProblem problem, HitFigures figures) {
    this.problem = problem;
    this.figures = figures;
  }

  /** A solver of the same problem within other limits. */
  public SelectionSolver within(Limits limits) {
    return new SelectionSolver(problem.withLimits(limits), figures);
  }

  /**
   * A solver of the same problem with one project pinned otherwise.
   *
   * @param place of the project in the list
   */
  public SelectionSolver pinned(int place, Pin pin) {
    return new SelectionSolver(problem.withPin(place, pin), figures);
  }

  /**
   * The best set of projects.
   *
   * <p>Projects pinned in are always in the set, those pinned out never, and the set stays within
   * the limits. Where the projects pinned in exceed a limit by themselves, none is added that needs
   * any of that resource. A project that cannot change the total is only taken if it is pinned in.
   *
   * @param goal what is best
   * @param effort how long to search
   */
  public Solution best(Goal goal, Effort effort) {
    Work work = figures.work(effort.steps());
    return switch (goal) {
      case Goal.Hit _ -> bounded(hit(problem, work, effort.start()), effort.steps());
      case Goal.Expected _ -> expected(work, effort.start());
      case Goal.Rungs rungs -> byRungs(rungs, work, effort.start());
    };
  }

  private Solution solution(Candidates candidates, BitSet set, Proof proof) {
    BitSet chosen = candidates.chosen(set);
    return new Solution(
        chosen, figures.hit(chosen), expectedCents(problem, chosen), proof, candidates.exceeded());
  }

  private Solution expected(Work work, @Nullable BitSet start) {
    Candidates candidates = new Candidates(problem, BY_PLACE);
    ExpectedSearch search =
        new ExpectedSearch(
            candidates, candidates.fitting(start == null ? new BitSet() : start), work);
    search.run();
    if (search.isProven()) {
      return solution(candidates, search.best(), new Proof.Optimal());
    }
    double above = (search.bound() - candidates.value(search.best())) / 1_000;
    long cents = expectedCents(problem, candidates.chosen(search.best()));
    return solution(candidates, search.best(), new Proof.Bounded(cents + 1 + above));
  }

  private Solution hit(SelectionProblem stage, Work work, @Nullable BitSet start) {
    Candidates candidates = new Candidates(stage, HitSolver.BY_SPREAD);
    HitSolver solver = new HitSolver(figures, candidates, work);
    Proof proof = solver.solve(candidates.fitting(start == null ? new BitSet() : start));
    return solution(candidates, solver.best(), proof);
  }

  /**
   * The same with a closer bound, where there are many projects and a long search did not prove it.
   */
  private Solution bounded(Solution found, long steps) {
    if (steps < LONG
        || !(found.proof() instanceof Proof.Bounded(double bound))
        || bound - found.hitProbability() < NEAR) {
      return found;
    }
    Candidates candidates = new Candidates(problem, HitSolver.BY_SPREAD);
    if (candidates.count() < MANY || candidates.count() > MOST_BOUNDED) {
      return found;
    }
    Work aside = figures.work(STEPS_OF_BOUND);
    double closer = new BoundOfCases(figures, candidates, aside).bound(found);
    return found.with(new Proof.Bounded(Math.max(found.hitProbability(), Math.min(bound, closer))));
  }

  private Solution byRungs(Goal.Rungs rungs, Work work, @Nullable BitSet start) {
    BitSet kept = new Candidates(problem, BY_PLACE).pinned();
    boolean proven = true;
    for (int rung = FIRST_RUNG; ; rung++) {
      Solution solution = hit(onRung(rung, kept), work, start);
      proven &= solution.proof().isOptimal();
      if (solution.hitProbability() >= rungs.confidence() - ROUNDING || rung == LAST_RUNG) {
        return proven ? solution : solution.with(new Proof.Bounded(mostOfAll()));
      }
      kept = solution.chosen();
    }
  }

  /** The hit probability if there were no limits. */
  private double mostOfAll() {
    Candidates all = new Candidates(problem.withLimits(Limits.NONE), BY_PLACE);
    return figures.hit(all.chosen(all.all()));
  }

  /** The problem of one rung: what is kept is pinned in, the other rungs are pinned out. */
  private SelectionProblem onRung(int rung, BitSet kept) {
    SelectionProblem stage = problem;
    for (int i = 0; i < problem.items().size(); i++) {
      if (kept.get(i)) {
        stage = stage.withPin(i, Pin.IN);
      } else if (problem.items().get(i).rung() != rung) {
        stage = stage.withPin(i, Pin.OUT);
      }
    }
    return stage;
  }

  /**
   * How likely the target is reached with a set of projects, whatever the limits and pins say.
   *
   * @param set the places of the projects in the list
   */
  public double hitProbability(BitSet set) {
    return figures.hit(set);
  }

  /** The expected total with a set of projects, in cents, rounded to the nearest. */
  private static long expectedCents(SelectionProblem problem, BitSet set) {
    BigDecimal sum = BigDecimal.valueOf(problem.certain());
    for (Outcome outcome : problem.base()) {
      sum = sum.add(expected(outcome.amount().cents(), outcome.probability().value()));
    }
    for (int i = set.nextSetBit(0); i >= 0; i = set.nextSetBit(i + 1)) {
      Item item = problem.items().get(i);
      sum = sum.add(expected(item.amount(), item.probability()));
    }
    return sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static BigDecimal expected(long amount, double probability) {
    return BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(probability));
  }
}
