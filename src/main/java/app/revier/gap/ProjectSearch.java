package app.revier.gap;

import app.revier.outcomes.Outcome;
import app.revier.outcomes.TargetProbabilities.Base;
import app.revier.selection.Effort;
import app.revier.selection.SelectionProblem;
import app.revier.selection.SelectionProblem.Item;
import app.revier.selection.SelectionProblem.Item.Pin;
import app.revier.selection.SelectionProblem.Limits;
import app.revier.selection.SelectionSolver;
import app.revier.selection.SelectionSolver.Goal;
import app.revier.selection.Solution;
import app.revier.territory.Money;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The open projects of a plan as the selection sees them, each at its place. */
final class ProjectSearch {

  private final List<Candidate> open;
  private final SelectionProblem problem;
  private final SelectionSolver solver;
  private final Goal goal;
  private final Runnable pulse;

  private ProjectSearch(List<Candidate> open, SelectionProblem problem, Goal goal, Runnable pulse) {
    this(open, problem, new SelectionSolver(problem, pulse), goal, pulse);
  }

  private ProjectSearch(
      List<Candidate> open,
      SelectionProblem problem,
      SelectionSolver solver,
      Goal goal,
      Runnable pulse) {
    this.open = open;
    this.problem = problem;
    this.solver = solver;
    this.goal = goal;
    this.pulse = pulse;
  }

  /**
   * The search for the projects of a plan.
   *
   * @param open the projects still to be won
   * @param base what comes or may come in any case, won projects included
   * @param parameters what the plan is asked for
   * @param pulse runs before each search and every few milliseconds of it, on several threads, and
   *     may fail to end it all
   */
  static ProjectSearch of(
      List<Candidate> open, Base base, PlanParameters parameters, Runnable pulse) {
    SelectionProblem problem =
        new SelectionProblem(
            open.stream().map(ProjectSearch::item).toList(),
            base.certain().cents(),
            base.outcomes(),
            reachable(parameters.target(), base, open),
            parameters.correlation(),
            parameters.limits().search());
    return new ProjectSearch(
        open, problem, parameters.goal().search(parameters.confidence()), pulse);
  }

  private static Item item(Candidate candidate) {
    Pin pin =
        switch (candidate.project().choice()) {
          case OPEN -> Pin.FREE;
          case IN -> Pin.IN;
          case OUT -> Pin.OUT;
        };
    return new Item(
        candidate.planValue().cents(),
        candidate.probability().value(),
        candidate.project().visits(),
        candidate.project().minutes(),
        candidate.project().budget().cents(),
        candidate.rung().number(),
        pin);
  }

  /** Beyond what all can bring together, one target is as good as another. */
  private static long reachable(Money target, Base base, List<Candidate> open) {
    Money most =
        Stream.concat(
                base.outcomes().stream().map(Outcome::amount),
                open.stream().map(Candidate::planValue))
            .reduce(base.certain(), Money::plus);
    return target.min(most.plus(new Money(1))).cents();
  }

  /**
   * For the fewest of them, whatever the rep has ticked: each takes one visit, nothing else counts.
   */
  ProjectSearch forFewest() {
    List<Item> items =
        problem.items().stream()
            .map(
                item -> new Item(item.amount(), item.probability(), 1, 0, 0, item.rung(), Pin.FREE))
            .toList();
    SelectionProblem counted =
        new SelectionProblem(
            items,
            problem.certain(),
            problem.base(),
            problem.target(),
            problem.correlation(),
            Limits.NONE);
    return new ProjectSearch(open, counted, new Goal.Hit(), pulse);
  }

  /** The same for the highest hit probability, whatever the goal of the plan is. */
  ProjectSearch forHit() {
    return goal instanceof Goal.Hit
        ? this
        : new ProjectSearch(open, problem, solver, new Goal.Hit(), pulse);
  }

  /** The projects, in the order of the places. */
  List<Candidate> open() {
    return open;
  }

  /** How many trials are to be made. */
  Thoroughness thoroughness() {
    return Thoroughness.of(open.size(), problem.correlation());
  }

  /** What the search is within. */
  Limits limits() {
    return problem.limits();
  }

  /** The best selection. */
  Solution best(Effort effort) {
    pulse.run();
    return solver.best(goal, effort);
  }

  /** The best selection within other limits. */
  Solution within(Limits limits, Effort effort) {
    pulse.run();
    return solver.within(limits).best(goal, effort);
  }

  /** The best selection with a project in it. */
  Solution with(int place, Effort effort) {
    pulse.run();
    return solver.pinned(place, Pin.IN).best(goal, effort);
  }

  /** Whether one solution is better than another by more than rounding. */
  boolean isBetter(Solution one, Solution other) {
    return switch (goal) {
      case Goal.Hit _ -> one.hitProbability() > other.hitProbability() + 1e-9;
      case Goal.Expected _ -> one.expectedCents() > other.expectedCents();
      case Goal.Rungs _ -> false;
    };
  }

  /** Whether the rep has left it to the plan, and the selection leaves it out though it matters. */
  boolean leavesOut(int place, BitSet chosen) {
    return !chosen.get(place)
        && problem.items().get(place).pin() == Pin.FREE
        && open.get(place).hasEffect();
  }

  /** The last rung that a selection opens beyond what is pinned in; the first if it opens none. */
  Rung lastRung(BitSet chosen) {
    return chosen.stream()
        .filter(place -> problem.items().get(place).pin() == Pin.FREE)
        .mapToObj(place -> open.get(place).rung())
        .max(Comparator.naturalOrder())
        .orElse(Rung.LARGE_EXISTING);
  }
}
