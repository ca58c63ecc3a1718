package app.revier.gap;

import app.revier.gap.Advice.VisitPoint;
import app.revier.gap.LeftOut.Outlook;
import app.revier.selection.Effort;
import app.revier.selection.Resource;
import app.revier.selection.Solution;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds to a plan why projects are left out, and what more or less of a limit would do. */
final class Explaining {

  private static final long STEPS = 100_000_000;
  private static final long STEPS_OVER_VISITS = 400_000_000;

  /** So often a better selection that turns up in the trials is taken over. */
  private static final int IMPROVEMENTS = 3;

  private static final Money THOUSAND = Money.of(1_000);

  private final GapPlan plan;
  private final Search search;
  private final @Nullable Solution found;
  private final Map<ProjectId, LeftOut> reasons = new HashMap<>();

  private Explaining(GapPlan plan, Search search, @Nullable Solution found) {
    this.plan = plan;
    this.search = search;
    this.found = found;
  }

  /** Explains a plan that has all projects in it. */
  static Explaining of(GapPlan plan, Search search) {
    return new Explaining(plan, search, null);
  }

  /**
   * Explains a plan within limits. Where a trial finds a better selection than the first search, it
   * takes its place.
   *
   * @param search the open projects
   * @param first what the first search found
   * @param plans makes the plan of a selection
   */
  static Explaining of(Search search, Solution first, Function<Solution, GapPlan> plans) {
    Solution found = first;
    for (int i = 0; ; i++) {
      Trying trying = new Trying(search, found);
      Map<Integer, Solution> pinned = trying.pinnedIn();
      Solution better = better(search, found, pinned.values());
      if (better.equals(found) || i == IMPROVEMENTS) {
        Explaining explaining = new Explaining(plans.apply(found), search, found);
        explaining.explain(trying, pinned);
        return explaining;
      }
      found = better;
    }
  }

  private static Solution better(Search search, Solution found, Collection<Solution> others) {
    Solution best = found;
    for (Solution other : others) {
      if (other.exceeded().isEmpty() && search.isBetter(other, best)) {
        best = other;
      }
    }
    return best.equals(found) ? found : search.best(Effort.of(STEPS).from(best.chosen()));
  }

  private void explain(Trying trying, Map<Integer, Solution> pinned) {
    Map<ProjectId, PlannedProject> planned = new HashMap<>();
    plan.projects().forEach(project -> planned.put(project.project().id(), project));
    reasons.putAll(
        trying.why(
            pinned, candidate -> Objects.requireNonNull(planned.get(candidate.project().id()))));
  }

  /** The plan before it is explained. */
  GapPlan plan() {
    return plan;
  }

  /** The explained plan. */
  GapPlan with(OverPlanning needed) {
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
        new Advice(
            more(Resource.VISITS, plan.parameters().visitsPerDay()),
            more(Resource.BUDGET, THOUSAND.cents()),
            overVisits()));
  }

  private PlannedProject explained(PlannedProject planned) {
    LeftOut why = reasons.get(planned.project().id());
    return why == null ? planned : planned.explained(why);
  }

  private @Nullable Outlook more(Resource resource, long amount) {
    if (found == null || search.limits().of(resource) == null) {
      return null;
    }
    return Search.outlook(
        search.within(
            search.limits().plus(resource, amount), Effort.of(STEPS).from(found.chosen())));
  }

  private List<VisitPoint> overVisits() {
    long most =
        search.open().stream()
            .filter(Candidate::hasEffect)
            .mapToLong(candidate -> candidate.project().visits())
            .sum();
    TreeSet<Long> visits = new TreeSet<>();
    int number = search.thoroughness().points();
    for (int i = 0; i < number; i++) {
      visits.add(Math.round(most * (i / (number - 1.0))));
    }
    Long limit = search.limits().of(Resource.VISITS);
    if (limit != null) {
      visits.add(limit);
    }
    List<VisitPoint> points = new ArrayList<>();
    search
        .overVisits(List.copyOf(visits), Effort.of(STEPS_OVER_VISITS))
        .forEach(
            point ->
                points.add(
                    new VisitPoint(
                        point.visits(),
                        Probability.within(point.solution().hitProbability(), 0, 1),
                        point.solution().proof().isOptimal())));
    return points;
  }
}
