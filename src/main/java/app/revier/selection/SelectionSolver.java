package app.revier.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Chooses projects within limits. */
public final class SelectionSolver {

  private static final int FIRST_RUNG = 1;
  private static final int LAST_RUNG = 3;

  private SelectionSolver() {}

  /**
   * The best set of projects.
   *
   * <p>Projects pinned in are always in the set, those pinned out never, and the set stays within
   * the limits. Where the projects pinned in exceed a limit by themselves, none is added that needs
   * any of that resource. A project that cannot change the total is only taken if it is pinned in.
   *
   * @param problem what to choose from
   * @param goal what is best
   * @param effort how long to search
   */
  public static Solution solve(SelectionProblem problem, Goal goal, Effort effort) {
    HitJudge judge = new HitJudge(problem);
    return switch (goal) {
      case Goal.Hit hit -> search(problem, judge, goal, effort);
      case Goal.Expected expected -> search(problem, judge, goal, effort);
      case Goal.Rungs rungs -> byRungs(problem, judge, rungs, effort);
    };
  }

  private static Solution byRungs(
      SelectionProblem problem, HitJudge judge, Goal.Rungs rungs, Effort effort) {
    BitSet kept = new Room(problem).pinned();
    for (int rung = FIRST_RUNG; ; rung++) {
      Solution solution = search(onRung(problem, rung, kept), judge, new Goal.Hit(), effort);
      if (solution.hitProbability() >= rungs.confidence() || rung == LAST_RUNG) {
        return solution;
      }
      kept = solution.chosen();
    }
  }

  /** The problem of one rung: what is kept is pinned in, the other rungs are pinned out. */
  private static SelectionProblem onRung(SelectionProblem problem, int rung, BitSet kept) {
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

  private static Solution search(
      SelectionProblem problem, HitJudge judge, Goal goal, Effort effort) {
    Room room = new Room(problem);
    BitSet pinned = room.pinned();
    BitSet start = effort.start();
    BitSet taken = room.fitting(start == null ? new BitSet() : start);
    double best = value(problem, judge, goal, union(pinned, taken));
    boolean better = true;
    while (better && !effort.stop().getAsBoolean()) {
      better = false;
      for (int in = 0; in < problem.items().size(); in++) {
        if (taken.get(in) || !room.open().get(in)) {
          continue;
        }
        for (int out = -1; out < problem.items().size(); out++) {
          BitSet next = (BitSet) taken.clone();
          if (out >= 0) {
            if (!taken.get(out)) {
              continue;
            }
            next.clear(out);
          }
          next.set(in);
          if (room.fits(next)) {
            double value = value(problem, judge, goal, union(pinned, next));
            if (value > best + 1e-12) {
              best = value;
              taken = next;
              better = true;
              break;
            }
          }
        }
      }
    }
    BitSet all = union(pinned, taken);
    double bound = value(problem, judge, goal, union(pinned, room.open()));
    return new Solution(
        all,
        judge.of(all),
        expectedCents(problem, all),
        bound <= best ? new Proof.Optimal() : new Proof.Bounded(bound),
        room.exceeded());
  }

  private static double value(SelectionProblem problem, HitJudge judge, Goal goal, BitSet set) {
    return goal instanceof Goal.Hit ? judge.of(set) : expectedCents(problem, set);
  }

  private static BitSet union(BitSet one, BitSet other) {
    BitSet union = (BitSet) one.clone();
    union.or(other);
    return union;
  }

  /**
   * How likely the target is reached with a set of projects, whatever the limits and pins say.
   *
   * @param set the places of the projects in the list
   */
  public static double hitProbability(SelectionProblem problem, BitSet set) {
    return new HitJudge(problem).of(set);
  }

  /** The expected total with a set of projects, in cents, rounded to the nearest. */
  public static long expectedCents(SelectionProblem problem, BitSet set) {
    BigDecimal sum = BigDecimal.valueOf(problem.certain());
    for (BaseOutcome outcome : problem.base()) {
      sum = sum.add(expected(outcome.amount(), outcome.probability()));
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

  /**
   * The best hit probability for each of several limits of visits, in rising order: never falling,
   * since each search begins with the answer to the one before.
   *
   * @param problem its own limit of visits is disregarded
   * @param visits limits in rising order
   * @param effort for all of them together
   * @throws IllegalArgumentException if the limits do not rise
   */
  public static List<FrontierPoint> frontier(
      SelectionProblem problem, List<Long> visits, Effort effort) {
    List<FrontierPoint> points = new ArrayList<>();
    Effort next = effort;
    for (Long limit : visits) {
      if (!points.isEmpty() && limit <= points.getLast().visits()) {
        throw new IllegalArgumentException("not rising: " + visits);
      }
      Solution solution =
          solve(
              problem.withLimits(problem.limits().with(Resource.VISITS, limit)),
              new Goal.Hit(),
              next);
      points.add(new FrontierPoint(limit, solution));
      next = next.from(solution.chosen());
    }
    return List.copyOf(points);
  }
}
