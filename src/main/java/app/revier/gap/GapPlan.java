package app.revier.gap;

import app.revier.outcomes.Outcome;
import app.revier.outcomes.OutcomeDistribution;
import app.revier.outcomes.TargetProbabilities.Base;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The revenue-gap plan of a territory, made by {@link GapPlanner}.
 *
 * @param parameters what was asked for
 * @param customers the forecast of every existing customer, in the order of the territory
 * @param projects every growth project, in the order of rung, then the territory
 * @param baseRevenue revenue of the base year
 * @param erosion what lower prices take from it
 * @param securedRevenue under contract in the plan year
 * @param atRisk the expected loss
 * @param rungs the three rungs in order
 * @param distribution the total with the selected projects
 * @param neededConfidence what reaching the desired confidence takes
 * @param proof how good the selection is known to be
 * @param securedGrowth what contracts secure beyond the revenue that is kept and no won project
 *     counts yet; it is in none of the figures until it is taken as a won project
 * @param advice what more or less of a limit would do; none as long as the plan has not been
 *     explained
 */
public record GapPlan(
    PlanParameters parameters,
    List<CustomerForecast> customers,
    List<PlannedProject> projects,
    Money baseRevenue,
    Money erosion,
    Money securedRevenue,
    Money atRisk,
    List<RungResult> rungs,
    OutcomeDistribution distribution,
    OverPlanning neededConfidence,
    PlanProof proof,
    List<SecuredGrowth> securedGrowth,
    @Nullable Advice advice) {

  /** Takes copies. */
  public GapPlan {
    customers = List.copyOf(customers);
    projects = List.copyOf(projects);
    rungs = List.copyOf(rungs);
    securedGrowth = List.copyOf(securedGrowth);
  }

  /** The same figures with what explains them. */
  GapPlan with(OverPlanning needed, Map<ProjectId, LeftOut> reasons, @Nullable Advice more) {
    return new GapPlan(
        parameters,
        customers,
        projects.stream().map(planned -> planned.explained(reasons)).toList(),
        baseRevenue,
        erosion,
        securedRevenue,
        atRisk,
        rungs,
        distribution,
        needed,
        proof,
        securedGrowth,
        more);
  }

  /**
   * The plan with the customers and projects of another territory that gives the same figures, see
   * {@link PlanBasis#hasSameFiguresAs}; this plan if nothing in it differs.
   */
  public GapPlan over(Territory territory) {
    boolean same =
        customers.stream().allMatch(forecast -> forecast.isOf(territory))
            && projects.stream().allMatch(planned -> planned.isOf(territory))
            && securedGrowth.stream().allMatch(growth -> growth.isOf(territory));
    return same
        ? this
        : new GapPlan(
            parameters,
            customers.stream().map(forecast -> forecast.over(territory)).toList(),
            projects.stream().map(planned -> planned.over(territory)).toList(),
            baseRevenue,
            erosion,
            securedRevenue,
            atRisk,
            rungs,
            distribution,
            neededConfidence,
            proof,
            securedGrowth.stream().map(growth -> growth.over(territory)).toList(),
            advice);
  }

  /**
   * What the selected projects take that are still to be won.
   *
   * @param visits their visits
   * @param minutes their working time besides the visits
   * @param budget their budget
   */
  public record Use(long visits, long minutes, Money budget) {}

  /** What the selected projects take; won projects take nothing. */
  public Use use() {
    List<GrowthProject> taking =
        projects.stream()
            .filter(planned -> planned.selected() && planned.isOpen())
            .map(PlannedProject::project)
            .toList();
    return new Use(
        taking.stream().mapToLong(GrowthProject::visits).sum(),
        taking.stream().mapToLong(GrowthProject::minutes).sum(),
        taking.stream().map(GrowthProject::budget).reduce(Money.ZERO, Money::plus));
  }

  /** What contracts secure together that the plan does not count yet. */
  public Money securedGrowthTotal() {
    return securedGrowth.stream().map(SecuredGrowth::amount).reduce(Money.ZERO, Money::plus);
  }

  /** target − base revenue. */
  public Money grossGap() {
    return parameters.target().minus(baseRevenue);
  }

  /** base revenue − price erosion − at risk. */
  public Money expectedBase() {
    return baseRevenue.minus(erosion).minus(atRisk);
  }

  /** target − expected base; negative when the base alone is expected to exceed the target. */
  public Money expectedGap() {
    return parameters.target().minus(expectedBase());
  }

  /** What the selected projects are expected to bring. */
  public Money expectedFromProjects() {
    return rungs.stream().map(RungResult::expected).reduce(Money.ZERO, Money::plus);
  }

  /** expected base + what the selected projects are expected to bring. */
  public Money expectedTotal() {
    return expectedBase().plus(expectedFromProjects());
  }

  /** The probability that the total reaches the target. */
  public Probability hitProbability() {
    return distribution.atLeast(parameters.target());
  }

  /**
   * What the total consists of: what comes in any case, and what may come. What is contracted is
   * certain, and so is all that is not open, such as a negative revenue.
   */
  public Base outcomes() {
    return outcomes(customers);
  }

  /** The same with other forecasts of the customers. */
  Base outcomes(List<CustomerForecast> forecasts) {
    List<CustomerForecast> open = forecasts.stream().filter(CustomerForecast::isOpen).toList();
    Money certain = baseRevenue;
    for (CustomerForecast forecast : forecasts) {
      certain = certain.minus(forecast.erosion());
    }
    for (CustomerForecast forecast : open) {
      certain = certain.minus(forecast.uncontracted());
    }
    Stream<Outcome> kept =
        open.stream().map(one -> new Outcome(one.uncontracted(), one.retention().probability()));
    Stream<Outcome> grown =
        selected().stream().map(one -> new Outcome(one.planValue(), one.probability()));
    return new Base(certain, Stream.concat(kept, grown).toList());
  }

  /** The selected projects. */
  public List<PlannedProject> selected() {
    return projects.stream().filter(PlannedProject::selected).toList();
  }

  /** Σ plan value of the selected projects ÷ expected gap; none when there is no gap to close. */
  public @Nullable Double overPlanningFactor() {
    return overPlanningFactor(
        rungs.stream().map(RungResult::value).reduce(Money.ZERO, Money::plus));
  }

  /** A plan value ÷ expected gap; none when there is no gap to close. */
  public @Nullable Double overPlanningFactor(Money value) {
    return expectedGap().isPositive() ? value.cents() / (double) expectedGap().cents() : null;
  }

  /** What of the expected total is as good as sure: secured, or brought by a certain project. */
  public Money certainTotal() {
    return rungs.stream().map(this::certain).reduce(securedRevenue, Money::plus);
  }

  /** What the selected projects of a rung bring that are certain, such as those won already. */
  public Money certain(RungResult result) {
    return projects.stream()
        .filter(planned -> planned.selected() && planned.rung() == result.rung())
        .filter(planned -> planned.probability().equals(Probability.CERTAIN))
        .map(PlannedProject::expected)
        .reduce(Money.ZERO, Money::plus);
  }

  /** The customers with most at risk, falling; those with nothing at risk are none of them. */
  public List<CustomerForecast> mostAtRisk(int most) {
    return customers.stream()
        .filter(forecast -> forecast.atRisk().isPositive())
        .sorted(Comparator.comparing(CustomerForecast::atRisk).reversed())
        .limit(most)
        .toList();
  }
}
