package app.revier.gap;

import app.revier.outcomes.Outcome;
import app.revier.outcomes.OutcomeDistribution;
import app.revier.outcomes.StepwiseProbabilities;
import app.revier.outcomes.TargetProbabilities;
import app.revier.outcomes.TargetProbabilities.Base;
import app.revier.segment.Segmentation;
import app.revier.selection.Effort;
import app.revier.selection.Solution;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the revenue-gap plan of a territory (method, section 6). */
public final class GapPlanner {

  /** Enough to prove most plans of some dozen projects; the best that is found counts then. */
  private static final long SELECTION_STEPS = 200_000_000;

  /** So long that what is not proven gets a closer bound, which takes seconds. */
  private static final long EXPLAINED_STEPS = 300_000_000;

  private final PlanParameters parameters;
  private final List<CustomerForecast> customers;
  private final List<SecuredGrowth> securedGrowth;
  private final Money baseRevenue;
  private final List<Candidate> candidates;
  private final Base base;
  private final Money certain;
  private final Runnable pulse;

  private GapPlanner(
      Territory territory, Segmentation segmentation, PlanParameters parameters, Runnable pulse) {
    this.parameters = parameters;
    this.pulse = pulse;
    customers =
        territory.customers().stream()
            .filter(customer -> segmentation.of(customer.id()).existing())
            .map(customer -> CustomerForecast.of(customer, parameters))
            .toList();
    securedGrowth = SecuredGrowth.of(territory, parameters.years());
    baseRevenue = sum(territory.customers().stream().map(this::revenue));
    candidates =
        territory.projects().stream()
            .map(project -> Candidate.of(project, segmentation.of(project.customer()), parameters))
            .sorted(Comparator.comparing(Candidate::rung))
            .toList();
    base = base();
    certain =
        base.certain()
            .plus(
                sum(
                    candidates.stream()
                        .filter(candidate -> candidate.state() == Stage.State.WON)
                        .map(Candidate::planValue)));
  }

  /**
   * Makes the plan.
   *
   * @param territory the customers and projects
   * @param segmentation the classes of the same customers, for the same base year
   * @param parameters what the plan is asked for
   */
  public static GapPlan plan(
      Territory territory, Segmentation segmentation, PlanParameters parameters) {
    return plan(territory, segmentation, parameters, () -> {});
  }

  /**
   * Makes the plan, to be given up in between.
   *
   * @param pulse runs every few milliseconds of work, on several threads; if it fails, so does this
   */
  public static GapPlan plan(
      Territory territory, Segmentation segmentation, PlanParameters parameters, Runnable pulse) {
    GapPlanner planner = new GapPlanner(territory, segmentation, parameters, pulse);
    if (planner.takesAll()) {
      return planner.plan(planner.selectionOfAll());
    }
    ProjectSearch search = planner.search();
    return planner.plan(planner.selection(search, search.best(Effort.of(SELECTION_STEPS))));
  }

  /**
   * Makes the plan and explains it: why each project is left out, what more or less of a limit
   * would do, and the fewest projects that suffice. Takes longer than {@link #plan}.
   *
   * @param territory the customers and projects
   * @param segmentation the classes of the same customers, for the same base year
   * @param parameters what the plan is asked for
   * @param pulse runs every few milliseconds of work, on several threads; if it fails, so does this
   */
  public static GapPlan explained(
      Territory territory, Segmentation segmentation, PlanParameters parameters, Runnable pulse) {
    return explained(territory, segmentation, parameters, pulse, _ -> {});
  }

  /**
   * Makes the plan and explains it, showing it while it grows: first without reasons, then about
   * ten times a second with those that are known by then, whose projects still have the reason
   * {@link PlannedProject.Reason#NOT_SELECTED} but no {@link LeftOut} until theirs is found. Of
   * these, what lets a project in comes first, the least widening before the larger ones; what it
   * would displace follows. Advice and the fewest projects come last, with the plan that is
   * returned. Should a better selection be found, the plan with it follows without reasons, and
   * these begin anew.
   *
   * @param pulse runs every few milliseconds of work, on several threads; if it fails, so does this
   * @param growing gets each plan but the last, one at a time, on whichever thread works; should be
   *     quick
   */
  public static GapPlan explained(
      Territory territory,
      Segmentation segmentation,
      PlanParameters parameters,
      Runnable pulse,
      Consumer<GapPlan> growing) {
    return explained(territory, segmentation, parameters, pulse, new GrowingPlan(growing));
  }

  /** The same, shown as often as it is said. */
  static GapPlan explained(
      Territory territory,
      Segmentation segmentation,
      PlanParameters parameters,
      Runnable pulse,
      GrowingPlan growing) {
    return new GapPlanner(territory, segmentation, parameters, pulse).explained(growing);
  }

  private boolean takesAll() {
    return parameters.takeAll() || parameters.limits().isNone();
  }

  private Selection selectionOfAll() {
    return Selection.ofAll(candidates, parameters.takeAll());
  }

  private Selection selection(ProjectSearch search, Solution found) {
    return Selection.of(candidates, search, found, parameters.goal());
  }

  private ProjectSearch search() {
    return ProjectSearch.of(
        candidates.stream().filter(Candidate::isOpen).toList(),
        new Base(certain, base.outcomes()),
        parameters,
        pulse);
  }

  private GapPlan explained(GrowingPlan growing) {
    ProjectSearch search = search();
    if (takesAll()) {
      GapPlan plan = plan(selectionOfAll());
      growing.show(plan);
      return PlanExplainer.of(plan, search).with(fewest(plan.neededConfidence()));
    }
    PlanExplainer explainer =
        PlanExplainer.of(
            search,
            search.best(Effort.of(EXPLAINED_STEPS)),
            found -> plan(selection(search, found)),
            growing);
    return explainer.with(fewest(explainer.plan().neededConfidence()));
  }

  private Money revenue(Customer customer) {
    return customer.revenue().in(parameters.baseYear());
  }

  private static Money sum(Stream<Money> amounts) {
    return amounts.reduce(Money.ZERO, Money::plus);
  }

  /** What is contracted is certain, and so is all that is not open, such as a negative revenue. */
  private Base base() {
    List<Outcome> outcomes =
        customers.stream()
            .filter(CustomerForecast::isOpen)
            .map(
                forecast ->
                    new Outcome(forecast.uncontracted(), forecast.retention().probability()))
            .toList();
    Money certain =
        baseRevenue
            .minus(sum(customers.stream().map(CustomerForecast::erosion)))
            .minus(sum(outcomes.stream().map(Outcome::amount)));
    return new Base(certain, outcomes);
  }

  private GapPlan plan(Selection selection) {
    pulse.run();
    List<Candidate> selected = candidates.stream().filter(selection::contains).toList();
    List<Candidate> others =
        candidates.stream()
            .filter(candidate -> !selection.contains(candidate))
            .filter(candidate -> !candidate.state().isGone())
            .toList();
    TargetProbabilities hits =
        new TargetProbabilities(
            base,
            outcomes(selected),
            outcomes(others),
            parameters.correlation(),
            parameters.target(),
            pulse);
    pulse.run();
    Money erosion = sum(customers.stream().map(CustomerForecast::erosion));
    Money atRisk = sum(customers.stream().map(CustomerForecast::atRisk));
    Money expectedGap = parameters.target().minus(baseRevenue.minus(erosion).minus(atRisk));
    return new GapPlan(
        parameters,
        customers,
        planned(selection, selected, others, hits),
        baseRevenue,
        erosion,
        sum(customers.stream().map(CustomerForecast::contracted)),
        atRisk,
        rungs(selected, expectedGap),
        hits.distribution(),
        needed(selected, hits.distribution()),
        selection.proof(),
        securedGrowth,
        null);
  }

  private static List<Outcome> outcomes(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::outcome).toList();
  }

  private List<PlannedProject> planned(
      Selection selection,
      List<Candidate> selected,
      List<Candidate> others,
      TargetProbabilities hits) {
    Map<ProjectId, Probability> otherwise = new HashMap<>();
    for (int i = 0; i < selected.size(); i++) {
      pulse.run();
      otherwise.put(selected.get(i).project().id(), hits.without(i));
    }
    for (int i = 0; i < others.size(); i++) {
      otherwise.put(others.get(i).project().id(), hits.with(i));
    }
    return candidates.stream()
        .map(
            candidate ->
                candidate.planned(
                    selection.contains(candidate),
                    selection.reason(candidate),
                    otherwise.get(candidate.project().id())))
        .toList();
  }

  private static List<RungResult> rungs(List<Candidate> selected, Money expectedGap) {
    List<RungResult> results = new ArrayList<>();
    Money left = expectedGap;
    for (Rung rung : Rung.values()) {
      List<Candidate> here =
          selected.stream().filter(candidate -> candidate.rung() == rung).toList();
      Money expected = sum(here.stream().map(Candidate::expected));
      left = left.minus(expected);
      results.add(
          new RungResult(
              rung, here.size(), sum(here.stream().map(Candidate::planValue)), expected, left));
    }
    return List.copyOf(results);
  }

  /** All open projects count, but for those that the rep wants out. */
  private List<Candidate> countable() {
    return candidates.stream()
        .filter(Candidate::isOpen)
        .filter(candidate -> parameters.takeAll() || candidate.project().choice() != Choice.OUT)
        .sorted(Candidate.BY_EXPECTED)
        .toList();
  }

  private OverPlanning needed(List<Candidate> selected, OutcomeDistribution withSelected) {
    List<Candidate> open = countable();
    pulse.run();
    double[] reached =
        StepwiseProbabilities.of(
            new Base(certain, base.outcomes()),
            outcomes(open),
            parameters.correlation(),
            parameters.target(),
            pulse);
    pulse.run();
    for (int i = 0; i < reached.length; i++) {
      if (reached[i] >= parameters.confidence().value() - FewestProjects.ROUNDING) {
        Money value = sum(open.stream().limit(i).map(Candidate::planValue));
        List<ProjectId> which =
            open.stream().limit(i).map(candidate -> candidate.project().id()).toList();
        return new OverPlanning.Reached(which, value, i <= 1);
      }
    }
    OutcomeDistribution all =
        selected.stream().filter(Candidate::isOpen).count() == open.size()
            ? withSelected
            : OutcomeDistribution.of(
                certain,
                Stream.concat(base.outcomes().stream(), outcomes(open).stream()).toList(),
                parameters.correlation(),
                pulse);
    return new OverPlanning.OutOfReach(
        all.atLeast(parameters.target()),
        parameters.target().minus(all.reachedWith(parameters.confidence())));
  }

  private OverPlanning fewest(OverPlanning first) {
    return first instanceof OverPlanning.Reached reached && !reached.proven()
        ? FewestProjects.of(
            ProjectSearch.of(countable(), new Base(certain, base.outcomes()), parameters, pulse),
            reached.projects(),
            parameters.confidence())
        : first;
  }
}
