package app.revier.gap;

import app.revier.gap.Advice.BudgetPoint;
import app.revier.gap.Advice.Fall;
import app.revier.gap.Advice.VisitPoint;
import app.revier.gap.LeftOut.Outlook;
import app.revier.selection.Effort;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.selection.SelectionSolver.FrontierPoint;
import app.revier.selection.Solution;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds to a plan why projects are left out, and what more or less of a limit would do. */
final class PlanExplainer {

  private static final long STEPS = 100_000_000;
  private static final long STEPS_OVER_LIMIT = 400_000_000;

  /** So often a better selection that turns up with a project pinned in is taken over. */
  private static final int IMPROVEMENTS = 3;

  /** Hit probabilities that differ by no more are equal. */
  private static final double ROUNDING = 1e-12;

  private static final Money THOUSAND = Money.of(1_000);
  private static final Money UNIT = Money.of(1);

  private final GapPlan plan;
  private final ProjectSearch search;
  private final @Nullable Solution found;
  private final Map<ProjectId, LeftOut> reasons = new HashMap<>();

  private PlanExplainer(GapPlan plan, ProjectSearch search, @Nullable Solution found) {
    this.plan = plan;
    this.search = search;
    this.found = found;
  }

  /** Explains a plan that has all projects in it. */
  static PlanExplainer of(GapPlan plan, ProjectSearch search) {
    return new PlanExplainer(plan, search, null);
  }

  /**
   * Explains a plan within limits. Where an experiment finds a better selection than the first
   * search, it takes its place.
   *
   * @param search the open projects
   * @param first what the first search found
   * @param plans makes the plan of a selection
   */
  static PlanExplainer of(ProjectSearch search, Solution first, Function<Solution, GapPlan> plans) {
    Solution found = first;
    for (int i = 0; ; i++) {
      LeftOutReasons leftOut = new LeftOutReasons(search, found);
      Map<Integer, Solution> pinned = leftOut.pinnedIn();
      Solution better = better(search, found, pinned.values());
      if (better.equals(found) || i == IMPROVEMENTS) {
        PlanExplainer explainer = new PlanExplainer(plans.apply(found), search, found);
        explainer.explain(leftOut, pinned);
        return explainer;
      }
      found = better;
    }
  }

  private static Solution better(
      ProjectSearch search, Solution found, Collection<Solution> others) {
    Solution best = found;
    for (Solution other : others) {
      if (other.exceeded().isEmpty() && search.isBetter(other, best)) {
        best = other;
      }
    }
    return best.equals(found) ? found : search.best(Effort.of(STEPS).from(best.chosen()));
  }

  private void explain(LeftOutReasons leftOut, Map<Integer, Solution> pinned) {
    Map<ProjectId, PlannedProject> planned = new HashMap<>();
    plan.projects().forEach(project -> planned.put(project.project().id(), project));
    reasons.putAll(
        leftOut.why(
            pinned,
            candidate -> Objects.requireNonNull(planned.get(candidate.project().id())),
            this::outlook));
  }

  /** The plan before it is explained. */
  GapPlan plan() {
    return plan;
  }

  /** The explained plan. */
  GapPlan with(OverPlanning needed) {
    Solution day = more(Resource.VISITS, plan.parameters().visitsPerDay());
    Solution thousand = more(Resource.BUDGET, THOUSAND.cents());
    return new GapPlan(
        plan.parameters(),
        plan.customers(),
        plan.projects().stream().map(this::explained).toList(),
        plan.baseRevenue(),
        plan.erosion(),
        plan.securedRevenue(),
        plan.atRisk(),
        plan.rungs(),
        plan.distribution(),
        needed,
        plan.proof(),
        plan.securedGrowth(),
        new Advice(
            day == null ? null : outlook(day),
            day == null ? null : fall(day),
            thousand == null ? null : outlook(thousand),
            thousand == null ? null : fall(thousand),
            overVisits(),
            overBudget()));
  }

  private PlannedProject explained(PlannedProject planned) {
    LeftOut why = reasons.get(planned.project().id());
    return why == null ? planned : planned.explained(why);
  }

  /** Begins with the present selection, so that by the goal more is never worse. */
  private @Nullable Solution more(Resource resource, long amount) {
    if (found == null || search.limits().of(resource) == null) {
      return null;
    }
    return search.within(
        search.limits().plus(resource, amount), Effort.of(STEPS).from(found.chosen()));
  }

  /**
   * What the plan comes to with another selection: its own figures and what changes, so that the
   * same selection has the same figures, and a better one better figures.
   */
  private Outlook outlook(Solution other) {
    Solution now = Objects.requireNonNull(found);
    double change = other.hitProbability() - now.hitProbability();
    long cents = other.expectedCents() - now.expectedCents();
    return new Outlook(
        Probability.within(plan.hitProbability().value() + change, 0, 1),
        plan.expectedTotal().plus(Money.ofCents(cents)));
  }

  /** Why a figure that is not the goal is lower with another, better selection. */
  private @Nullable Fall fall(Solution better) {
    Solution now = Objects.requireNonNull(found);
    boolean lessLikely = better.hitProbability() < now.hitProbability() - ROUNDING;
    boolean lessExpected = better.expectedCents() < now.expectedCents();
    if (!lessLikely && !lessExpected) {
      return null;
    }
    BitSet places = now.chosen();
    places.andNot(better.chosen());
    Set<ProjectId> ids =
        places.stream()
            .mapToObj(place -> search.open().get(place).project().id())
            .collect(Collectors.toSet());
    List<PlannedProject> goesOut =
        plan.projects().stream().filter(planned -> ids.contains(planned.project().id())).toList();
    Rung last = search.lastRung(better.chosen());
    return switch (plan.parameters().goal()) {
      case HIT -> new Advice.ExpectedForHit(goesOut);
      case EXPECTED -> new Advice.HitForExpected(goesOut);
      case RUNGS ->
          last.compareTo(search.lastRung(now.chosen())) < 0
              ? new Advice.RungSuffices(last)
              : new Advice.EarlierRungFirst();
    };
  }

  private List<VisitPoint> overVisits() {
    return over(Resource.VISITS, 1).stream()
        .map(point -> new VisitPoint(point.limit(), hit(point), isProven(point)))
        .toList();
  }

  private List<BudgetPoint> overBudget() {
    return over(Resource.BUDGET, UNIT.cents()).stream()
        .map(point -> new BudgetPoint(Money.ofCents(point.limit()), hit(point), isProven(point)))
        .toList();
  }

  private static Probability hit(FrontierPoint point) {
    return Probability.within(point.solution().hitProbability(), 0, 1);
  }

  private static boolean isProven(FrontierPoint point) {
    return point.solution().proof().isOptimal();
  }

  /**
   * Evenly spaced limits of a resource, from none to what all projects need that matter, and the
   * plan's own.
   *
   * @param portion the limits are multiples of this
   */
  private List<FrontierPoint> over(Resource resource, long portion) {
    long most =
        search.open().stream()
            .filter(Candidate::hasEffect)
            .mapToLong(candidate -> candidate.use(resource))
            .sum();
    if (most == 0 && resource == Resource.BUDGET) {
      return List.of();
    }
    TreeSet<Long> limits = new TreeSet<>();
    int number = search.thoroughness().points();
    for (int i = 0; i < number; i++) {
      limits.add(Math.round(most / (double) portion * (i / (number - 1.0))) * portion);
    }
    limits.add(most);
    Long limit = search.limits().of(resource);
    if (limit != null) {
      limits.add(limit);
    }
    return search.over(resource, List.copyOf(limits), Effort.of(STEPS_OVER_LIMIT));
  }
}
