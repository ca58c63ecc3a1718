package app.revier.gap;

import app.revier.gap.Advice.BudgetPoint;
import app.revier.gap.Advice.Fall;
import app.revier.gap.Advice.VisitPoint;
import app.revier.gap.LeftOut.Outlook;
import app.revier.selection.Effort;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.selection.Solution;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import java.util.ArrayList;
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

  private static final long STEPS = 300_000_000;
  private static final long STEPS_OF_MORE = 100_000_000;

  /** Divided by the number of projects, the steps for one point of a series. */
  private static final long STEPS_OVER_LIMIT = 3_000_000_000L;

  private static final long LEAST_STEPS = 20_000_000;

  /** So often a better selection that turns up with a project pinned in is taken over. */
  private static final int IMPROVEMENTS = 3;

  /** Hit probabilities that differ by no more are equal. */
  private static final double ROUNDING = 1e-12;

  private static final Money THOUSAND = Money.of(1_000);
  private static final Money UNIT = Money.of(1);

  private final GapPlan plan;
  private final ProjectSearch search;
  private final LimitCurves curves;
  private final @Nullable Solution found;
  private final Map<ProjectId, PlannedProject> planned = new HashMap<>();
  private Map<ProjectId, LeftOut> reasons = Map.of();

  private PlanExplainer(
      GapPlan plan, ProjectSearch search, LimitCurves curves, @Nullable Solution found) {
    this.plan = plan;
    this.search = search;
    this.curves = curves;
    this.found = found;
    plan.projects().forEach(project -> planned.put(project.project().id(), project));
  }

  /** Explains a plan that has all projects in it. */
  static PlanExplainer of(GapPlan plan, ProjectSearch search) {
    return new PlanExplainer(plan, search, new LimitCurves(search), null);
  }

  /**
   * Explains a plan within limits. Where an experiment finds a better selection than the first
   * search, it takes its place.
   *
   * @param search the open projects
   * @param first what the first search found
   * @param plans makes the plan of a selection
   * @param growing gets the plan with what is known of its reasons, each time more of them
   */
  static PlanExplainer of(
      ProjectSearch search,
      Solution first,
      Function<Solution, GapPlan> plans,
      GrowingPlan growing) {
    Solution found = first;
    for (int i = 0; ; i++) {
      LimitCurves curves = new LimitCurves(search);
      curves.know(found, STEPS);
      PlanExplainer explainer = new PlanExplainer(plans.apply(found), search, curves, found);
      growing.show(explainer.plan);
      LeftOutReasons leftOut = new LeftOutReasons(search, found, curves);
      Runnable step = () -> growing.offer(() -> explainer.plan(explainer.why(leftOut, false)));
      leftOut.relax(step);
      Solution better = better(search, found, leftOut.pinIn(step).values());
      if (better.equals(found) || i == IMPROVEMENTS) {
        explainer.reasons = explainer.why(leftOut, true);
        growing.show(explainer.plan(explainer.reasons));
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

  private Map<ProjectId, LeftOut> why(LeftOutReasons leftOut, boolean all) {
    return leftOut.why(
        candidate -> Objects.requireNonNull(planned.get(candidate.project().id())),
        this::outlook,
        all);
  }

  private GapPlan plan(Map<ProjectId, LeftOut> why) {
    return plan.with(plan.neededConfidence(), why, null);
  }

  /** The plan before it is explained. */
  GapPlan plan() {
    return plan;
  }

  /** The explained plan. */
  GapPlan with(OverPlanning needed) {
    Solution day = more(Resource.VISITS, plan.parameters().visitsPerDay());
    Solution thousand = more(Resource.BUDGET, THOUSAND.cents());
    return plan.with(
        needed,
        reasons,
        new Advice(
            day == null ? null : outlook(day),
            day == null ? null : fall(day),
            thousand == null ? null : outlook(thousand),
            thousand == null ? null : fall(thousand),
            overVisits(),
            overBudget()));
  }

  /** Not worse than the present selection, so that by the goal more is never worse. */
  private @Nullable Solution more(Resource resource, long amount) {
    Long limit = search.limits().of(resource);
    if (found == null || limit == null) {
      return null;
    }
    Solution more =
        curves
            .byGoal(resource)
            .at(Math.addExact(limit, amount), Effort.of(STEPS_OF_MORE).from(found.chosen()));
    return search.isBetter(found, more) ? found : more;
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
        .map(point -> new VisitPoint(point.limit(), point.hit(), point.proven()))
        .toList();
  }

  private List<BudgetPoint> overBudget() {
    return over(Resource.BUDGET, UNIT.cents()).stream()
        .map(point -> new BudgetPoint(Money.ofCents(point.limit()), point.hit(), point.proven()))
        .toList();
  }

  /** What can be reached within a limit of one resource. */
  private record Point(long limit, Probability hit, boolean proven) {}

  /**
   * What can be reached within evenly spaced limits of a resource, from none to what all projects
   * need that matter, and within the plan's own; never falling.
   *
   * @param portion the limits are multiples of this
   */
  private List<Point> over(Resource resource, long portion) {
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
    Effort effort =
        Effort.of(Math.max(LEAST_STEPS, STEPS_OVER_LIMIT / Math.max(1, search.open().size())));
    List<Point> points = new ArrayList<>();
    Solution before = null;
    for (long each : limits) {
      Solution best =
          curves.byHit(resource).at(each, before == null ? effort : effort.from(before.chosen()));
      boolean proven = best.proof().isOptimal();
      if (before == null || best.hitProbability() > before.hitProbability()) {
        before = best;
      }
      points.add(new Point(each, Probability.within(before.hitProbability(), 0, 1), proven));
    }
    return points;
  }
}
