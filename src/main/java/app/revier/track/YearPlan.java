package app.revier.track;

import app.revier.gap.CustomerForecast;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.PlanYears;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plan expects of a year, in the parts that the year is followed by.
 *
 * @param year the plan year
 * @param customers what is expected of existing customers, projects aside
 * @param projects what the projects in the plan add
 */
public record YearPlan(int year, List<CustomerPart> customers, List<ProjectPart> projects) {

  /** Keeps its own copies. */
  public YearPlan {
    customers = List.copyOf(customers);
    projects = List.copyOf(projects);
  }

  /**
   * A customer in the plan.
   *
   * @param customer who
   * @param base the base-year revenue
   * @param kept what is left of it after price erosion
   * @param contracted what of that is secured
   * @param retention how likely the rest is kept
   */
  public record CustomerPart(
      CustomerId customer, Money base, Money kept, Money contracted, Probability retention) {

    /** That of a forecast. */
    public static CustomerPart of(CustomerForecast forecast) {
      return new CustomerPart(
          forecast.customer().id(),
          forecast.base(),
          forecast.kept(),
          forecast.contracted(),
          forecast.retention().probability());
    }

    /** kept − contracted. */
    public Money uncontracted() {
      return kept.minus(contracted);
    }
  }

  /**
   * A project in the plan.
   *
   * @param project which
   * @param customer at whom
   * @param value what it adds in the plan year
   * @param spread in which months
   * @param probability how likely it is won
   * @param won whether it is won already
   */
  public record ProjectPart(
      ProjectId project,
      CustomerId customer,
      Money value,
      YearSpread spread,
      Probability probability,
      boolean won) {}

  /**
   * The plan of these forecasts and projects.
   *
   * @param projects those in the plan; one that adds nothing is left out
   */
  public static YearPlan of(
      PlanYears years, List<CustomerForecast> forecasts, List<GrowthProject> projects) {
    List<ProjectPart> parts = new ArrayList<>();
    for (GrowthProject project : projects) {
      YearSpread spread = YearSpread.of(project, years);
      if (spread != null) {
        parts.add(
            new ProjectPart(
                project.id(),
                project.customer(),
                project.valueOnTop(years),
                spread,
                project.winProbability(years.stages()),
                project.isWon(years.stages())));
      }
    }
    return new YearPlan(years.planYear(), forecasts.stream().map(CustomerPart::of).toList(), parts);
  }

  /** What is expected of the whole year. */
  public Money expected() {
    Money base =
        customers.stream()
            .map(
                part ->
                    part.uncontracted().isNegative()
                        ? part.kept()
                        : part.contracted().plus(part.uncontracted().times(part.retention())))
            .reduce(Money.ZERO, Money::plus);
    return projects.stream()
        .map(part -> part.value().times(part.probability()))
        .reduce(base, Money::plus);
  }
}
