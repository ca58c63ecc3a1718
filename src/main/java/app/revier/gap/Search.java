package app.revier.gap;

import app.revier.gap.HitProbabilities.Base;
import app.revier.gap.LeftOut.Outlook;
import app.revier.selection.BaseOutcome;
import app.revier.selection.Effort;
import app.revier.selection.FrontierPoint;
import app.revier.selection.Goal;
import app.revier.selection.Item;
import app.revier.selection.Limits;
import app.revier.selection.Pin;
import app.revier.selection.SelectionProblem;
import app.revier.selection.SelectionSolver;
import app.revier.selection.Solution;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** The open projects of a plan as the selection sees them, each at its place. */
final class Search {

  private final List<Candidate> open;
  private final SelectionProblem problem;
  private final Goal goal;
  private final Runnable pulse;

  private Search(List<Candidate> open, SelectionProblem problem, Goal goal, Runnable pulse) {
    this.open = open;
    this.problem = problem;
    this.goal = goal;
    this.pulse = pulse;
  }

  /**
   * The search for the projects of a plan.
   *
   * @param open the projects still to be won
   * @param base what comes or may come in any case, won projects included
   * @param parameters what the plan is asked for
   * @param pulse runs before each search, and may fail to end it all
   */
  static Search of(List<Candidate> open, Base base, PlanParameters parameters, Runnable pulse) {
    SelectionProblem problem =
        new SelectionProblem(
            open.stream().map(Search::item).toList(),
            base.certain().cents(),
            base.outcomes().stream().map(Search::outcome).toList(),
            reachable(parameters.target(), base, open),
            parameters.correlation(),
            parameters.limits().search());
    return new Search(open, problem, parameters.goal().search(parameters.confidence()), pulse);
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

  private static BaseOutcome outcome(Outcome outcome) {
    return new BaseOutcome(outcome.amount().cents(), outcome.probability().value());
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
  Search forFewest() {
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
    return new Search(open, counted, new Goal.Hit(), pulse);
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
    return SelectionSolver.solve(problem, goal, effort);
  }

  /** The best selection within other limits. */
  Solution within(Limits limits, Effort effort) {
    pulse.run();
    return SelectionSolver.solve(problem.withLimits(limits), goal, effort);
  }

  /** The best selection with a project in it. */
  Solution with(int place, Effort effort) {
    pulse.run();
    return SelectionSolver.solve(problem.withPin(place, Pin.IN), goal, effort);
  }

  /** The highest hit probabilities over the limit of visits. */
  List<FrontierPoint> overVisits(List<Long> visits, Effort effort) {
    pulse.run();
    return SelectionSolver.frontier(problem, visits, effort);
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

  static Outlook outlook(Solution solution) {
    return new Outlook(
        Probability.within(solution.hitProbability(), 0, 1),
        Money.ofCents(solution.expectedCents()));
  }
}
