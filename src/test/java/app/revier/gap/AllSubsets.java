package app.revier.gap;

import app.revier.outcomes.AllCombinations;
import app.revier.outcomes.Outcome;
import app.revier.selection.SelectionProblem;
import app.revier.selection.SelectionProblem.Item;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.selection.SelectionSolver;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The slow truth of a selection: looks at every set of a few projects. */
final class AllSubsets {

  /** Hit probabilities that differ by less are the same. */
  static final double SAME = 1e-11;

  private final List<PlannedProject> open;
  private final double[] hits;
  private final double[] expected;

  /**
   * All sets of the open projects of a plan.
   *
   * @param plan whose projects they are
   * @param certain what comes in any case, won projects included, in cents
   * @param base what may come without projects
   */
  AllSubsets(GapPlan plan, long certain, List<Outcome> base) {
    open = plan.projects().stream().filter(PlannedProject::isOpen).toList();
    hits = new double[1 << open.size()];
    expected = new double[1 << open.size()];
    for (int set = 0; set < hits.length; set++) {
      List<Outcome> outcomes = new ArrayList<>(base);
      for (int i = 0; i < open.size(); i++) {
        if (contains(set, i)) {
          outcomes.add(new Outcome(open.get(i).planValue(), open.get(i).probability()));
          expected[set] += open.get(i).planValue().cents() * open.get(i).probability().value();
        }
      }
      hits[set] =
          new AllCombinations(certain, outcomes).atLeast(plan.parameters().target().cents());
    }
  }

  /**
   * The same with the probabilities that the plan itself reckons with, for outcomes that hang
   * together.
   */
  static AllSubsets asJudged(GapPlan plan, long certain, List<Outcome> base) {
    return new AllSubsets(plan, certain, base, plan.parameters().correlation());
  }

  private AllSubsets(GapPlan plan, long certain, List<Outcome> base, double correlation) {
    open = plan.projects().stream().filter(PlannedProject::isOpen).toList();
    hits = new double[1 << open.size()];
    expected = new double[1 << open.size()];
    SelectionSolver solver =
        new SelectionSolver(
            new SelectionProblem(
                open.stream().map(AllSubsets::item).toList(),
                certain,
                base,
                plan.parameters().target().cents(),
                correlation,
                SelectionProblem.Limits.NONE));
    for (int set = 0; set < hits.length; set++) {
      hits[set] = solver.hitProbability(BitSet.valueOf(new long[] {set}));
      for (int i = 0; i < open.size(); i++) {
        if (contains(set, i)) {
          expected[set] += open.get(i).planValue().cents() * open.get(i).probability().value();
        }
      }
    }
  }

  private static Item item(PlannedProject planned) {
    return new Item(
        planned.planValue().cents(), planned.probability().value(), 0, 0, 0, 1, Item.Pin.FREE);
  }

  /**
   * By place, the least by which one limit has to be wider for the best set by a goal to have the
   * project in it; −1 if no width does it.
   */
  long[] least(PlanLimits limits, PlanGoal goal, Resource resource) {
    Long limit = Objects.requireNonNull(limits.of(resource));
    long[] least = new long[open.size()];
    Arrays.fill(least, -1);
    List<Integer> sets =
        IntStream.range(0, hits.length)
            .filter(set -> followsPins(set) && !hasIdle(set))
            .filter(
                set ->
                    Arrays.stream(Resource.values())
                        .allMatch(
                            other ->
                                other == resource || isWithin(use(set, other), limits.of(other))))
            .boxed()
            .sorted(Comparator.comparingLong(set -> use(set, resource)))
            .toList();
    int best = sets.getFirst();
    for (int i = 0; i < sets.size(); i++) {
      int set = sets.get(i);
      best = isBetter(set, best, goal) ? set : best;
      boolean last = i + 1 == sets.size() || use(sets.get(i + 1), resource) > use(set, resource);
      for (int place = 0; last && use(set, resource) > limit && place < least.length; place++) {
        if (least[place] < 0 && contains(best, place)) {
          least[place] = use(set, resource) - limit;
        }
      }
    }
    return least;
  }

  /** Whether a project is in it that can bring nothing and is not pinned in. */
  private boolean hasIdle(int set) {
    return IntStream.range(0, open.size())
        .anyMatch(
            i ->
                contains(set, i)
                    && open.get(i).project().choice() != Choice.IN
                    && !open.get(i).planValue().isPositive());
  }

  private boolean isBetter(int one, int other, PlanGoal goal) {
    double more = goal == PlanGoal.HIT ? hits[one] - hits[other] : 0;
    double worth = expected[one] - expected[other];
    int order =
        Math.abs(more) > SAME
            ? (int) Math.signum(more)
            : Math.abs(worth) > 0.01 ? (int) Math.signum(worth) : 0;
    return order > 0 || (order == 0 && byUse().compare(one, other) < 0);
  }

  static boolean contains(int set, int place) {
    return (set >> place & 1) == 1;
  }

  List<PlannedProject> open() {
    return open;
  }

  double hit(int set) {
    return hits[set];
  }

  /** The set of a plan. */
  int of(GapPlan plan) {
    int set = 0;
    for (int i = 0; i < open.size(); i++) {
      int place = i;
      boolean in =
          plan.selected().stream()
              .anyMatch(planned -> planned.project().id().equals(open.get(place).project().id()));
      set |= in ? 1 << i : 0;
    }
    return set;
  }

  /** The best sets within limits, all as good as each other; none if none is admitted. */
  List<Integer> best(PlanLimits limits, IntPredicate admitted) {
    List<Integer> best = new ArrayList<>();
    for (int set = 0; set < hits.length; set++) {
      if (!followsPins(set) || !fits(set, limits) || !admitted.test(set)) {
        continue;
      }
      int order = best.isEmpty() ? 1 : compare(set, best.getFirst());
      if (order > 0) {
        best.clear();
      }
      if (order >= 0) {
        best.add(set);
      }
    }
    return best;
  }

  /** The best set within limits by a goal, but for rungs; of equals the one that uses less. */
  int best(PlanLimits limits, PlanGoal goal) {
    return equals(limits, goal).stream().min(byUse()).orElseThrow();
  }

  /** What uses less comes first, then what has the first project that the other has not. */
  private Comparator<Integer> byUse() {
    return Comparator.<Integer>comparingLong(set -> use(set, Resource.VISITS))
        .thenComparingLong(set -> use(set, Resource.MINUTES))
        .thenComparingLong(set -> use(set, Resource.BUDGET))
        .thenComparing(
            (one, other) -> Integer.compareUnsigned(Integer.reverse(other), Integer.reverse(one)));
  }

  private List<Integer> equals(PlanLimits limits, PlanGoal goal) {
    if (goal == PlanGoal.HIT) {
      return best(limits, _ -> true);
    }
    List<Integer> best = new ArrayList<>();
    for (int set = 0; set < hits.length; set++) {
      if (followsPins(set) && fits(set, limits)) {
        double more = best.isEmpty() ? 1 : expected[set] - expected[best.getFirst()];
        if (more > 0.01) {
          best.clear();
        }
        if (more > -0.01) {
          best.add(set);
        }
      }
    }
    return best;
  }

  /** All that sets use of a resource. */
  Set<Long> uses(Resource resource) {
    Set<Long> uses = new HashSet<>();
    for (int set = 0; set < hits.length; set++) {
      uses.add(use(set, resource));
    }
    return uses;
  }

  private long use(int set, Resource resource) {
    long use = 0;
    for (int i = 0; i < open.size(); i++) {
      GrowthProject project = open.get(i).project();
      if (contains(set, i)) {
        use +=
            switch (resource) {
              case VISITS -> project.visits();
              case MINUTES -> project.minutes();
              case BUDGET -> project.budget().cents();
            };
      }
    }
    return use;
  }

  private int compare(int one, int other) {
    if (Math.abs(hits[one] - hits[other]) > SAME) {
      return Double.compare(hits[one], hits[other]);
    }
    return Math.abs(expected[one] - expected[other]) < 0.01
        ? 0
        : Double.compare(expected[one], expected[other]);
  }

  private boolean followsPins(int set) {
    for (int i = 0; i < open.size(); i++) {
      Choice choice = open.get(i).project().choice();
      if (choice != Choice.OPEN && contains(set, i) != (choice == Choice.IN)) {
        return false;
      }
    }
    return true;
  }

  boolean fits(int set, PlanLimits limits) {
    long visits = 0;
    long minutes = 0;
    Money budget = Money.ZERO;
    for (int i = 0; i < open.size(); i++) {
      if (contains(set, i)) {
        GrowthProject project = open.get(i).project();
        visits += project.visits();
        minutes += project.minutes();
        budget = budget.plus(project.budget());
      }
    }
    return isWithin(visits, limits.of(Resource.VISITS))
        && isWithin(minutes, limits.of(Resource.MINUTES))
        && isWithin(budget.cents(), limits.of(Resource.BUDGET));
  }

  private static boolean isWithin(long use, @Nullable Long limit) {
    return limit == null || use <= limit;
  }

  /** The fewest projects, whatever the limits, that reach a confidence; −1 if all do not. */
  int fewest(double confidence) {
    int fewest = -1;
    for (int set = 0; set < hits.length; set++) {
      boolean leftOut = false;
      for (int i = 0; i < open.size(); i++) {
        leftOut |= contains(set, i) && open.get(i).project().choice() == Choice.OUT;
      }
      if (!leftOut
          && hits[set] >= confidence - 1e-12
          && (fewest < 0 || Integer.bitCount(set) < fewest)) {
        fewest = Integer.bitCount(set);
      }
    }
    return fewest;
  }
}
