package app.revier.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses projects within limits. */
public final class SelectionSolver {

  private static final int FIRST_RUNG = 1;
  private static final int LAST_RUNG = 3;

  private static final Comparator<Item> BY_PLACE = (_, _) -> 0;

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
    Work work = new Work(effort);
    return switch (goal) {
      case Goal.Hit hit -> hit(problem, HitModel.of(problem), work, effort.start());
      case Goal.Expected expected -> expected(problem, work, effort.start());
      case Goal.Rungs rungs -> byRungs(problem, HitModel.of(problem), rungs, work, effort.start());
    };
  }

  private static Solution hit(
      SelectionProblem problem, HitModel model, Work work, @Nullable BitSet start) {
    HitSolver solver = new HitSolver(model, problem, work);
    HitSolver.Answer answer = solver.solve(start);
    return new Solution(
        answer.chosen(),
        answer.hit(),
        expectedCents(problem, answer.chosen()),
        answer.optimal() ? new Proof.Optimal() : new Proof.Bounded(answer.bound()),
        solver.room().exceeded());
  }

  private static Solution expected(SelectionProblem problem, Work work, @Nullable BitSet start) {
    Room room = new Room(problem);
    Candidates candidates = new Candidates(problem, room, BY_PLACE);
    ExpectedSearch search =
        new ExpectedSearch(
            candidates, candidates.fitting(start == null ? new BitSet() : start), work);
    search.run();
    BitSet chosen = candidates.places(search.best());
    chosen.or(room.pinned());
    long cents = expectedCents(problem, chosen);
    double above = (search.bound() - candidates.value(search.best())) / 1_000;
    return new Solution(
        chosen,
        new HitJudge(problem).of(chosen),
        cents,
        search.isProven() ? new Proof.Optimal() : new Proof.Bounded(cents + 1 + above),
        room.exceeded());
  }

  private static Solution byRungs(
      SelectionProblem problem,
      HitModel model,
      Goal.Rungs rungs,
      Work work,
      @Nullable BitSet start) {
    BitSet kept = new Room(problem).pinned();
    for (int rung = FIRST_RUNG; ; rung++) {
      Solution solution = hit(onRung(problem, rung, kept), model, work, start);
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
    Work work = new Work(effort);
    HitModel model = HitModel.of(problem);
    BitSet start = effort.start();
    for (Long limit : visits) {
      if (!points.isEmpty() && limit <= points.getLast().visits()) {
        throw new IllegalArgumentException("not rising: " + visits);
      }
      Limits limits = problem.limits().with(Resource.VISITS, limit);
      Solution solution = hit(problem.withLimits(limits), model, work, start);
      points.add(new FrontierPoint(limit, solution));
      start = solution.chosen();
    }
    return List.copyOf(points);
  }
}
