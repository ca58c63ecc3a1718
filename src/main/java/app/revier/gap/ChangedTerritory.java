package app.revier.gap;

import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Share;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a plan is made from once something is otherwise.
 *
 * @param territory the customers and projects
 * @param parameters what the plan is asked for
 */
record ChangedTerritory(Territory territory, PlanParameters parameters) {

  /** Applies the changes of a scenario, one after the other. */
  static ChangedTerritory of(Territory territory, PlanParameters parameters, Scenario scenario) {
    ChangedTerritory changed = new ChangedTerritory(territory, parameters);
    for (Scenario.Change change : scenario.changes()) {
      changed = changed.with(change);
    }
    return changed;
  }

  private ChangedTerritory with(Scenario.Change change) {
    return switch (change) {
      case Scenario.CustomerLost(CustomerId who) -> without(who);
      case Scenario.CustomerRetention(CustomerId who, Probability retention) ->
          customers(customer -> customer.id().equals(who) ? kept(customer, retention) : customer);
      case Scenario.ProjectLost(ProjectId which) ->
          projects(
              territory.projects().stream()
                  .filter(project -> !project.id().equals(which))
                  .toList());
      case Scenario.ProjectWon(ProjectId which) -> project(which, change);
      case Scenario.ProjectValue(ProjectId which, Money _) -> project(which, change);
      case Scenario.ProjectProbability(ProjectId which, Probability _) -> project(which, change);
      case Scenario.ProjectSlips(ProjectId which, int _) -> project(which, change);
      case Scenario.Erosion(BigDecimal more) -> customers(customer -> eroded(customer, more));
      case Scenario.Visits(int more) -> visits(more);
      case Scenario.FieldDays(int more) ->
          visits(Math.multiplyExact(more, parameters.visitsPerDay()));
      case Scenario.Budget(Money more) -> budget(more);
      case Scenario.Target(Money target) ->
          new ChangedTerritory(territory, parameters.withTarget(target));
      case Scenario.Correlation(double correlation) ->
          new ChangedTerritory(territory, parameters.withCorrelation(correlation));
    };
  }

  private ChangedTerritory without(CustomerId lost) {
    ChangedTerritory gone =
        customers(customer -> customer.id().equals(lost) ? lost(customer) : customer);
    return gone.projects(
        territory.projects().stream().filter(project -> !project.customer().equals(lost)).toList());
  }

  private static Customer lost(Customer customer) {
    return kept(customer, Probability.NEVER).edit().contracts(List.of()).build();
  }

  private static Customer kept(Customer customer, Probability retention) {
    return customer.edit().standing(customer.standing().withRetentionByHand(retention)).build();
  }

  /** A customer at whom prices fall by another share more; never by less than nothing or all. */
  static Customer eroded(Customer customer, BigDecimal more) {
    BigDecimal erosion =
        customer
            .standing()
            .priceErosion()
            .toDecimal()
            .add(more)
            .max(BigDecimal.ZERO)
            .min(BigDecimal.ONE);
    return customer
        .edit()
        .standing(customer.standing().withPriceErosion(Share.of(erosion)))
        .build();
  }

  /** A project with a change of it. */
  static GrowthProject changed(
      GrowthProject project, Scenario.Change change, PlanParameters parameters) {
    return switch (change) {
      case Scenario.ProjectWon _ -> won(project, parameters);
      case Scenario.ProjectValue(ProjectId _, Money value) ->
          project.edit().yearlyValue(value).build();
      case Scenario.ProjectProbability(ProjectId _, Probability probability) ->
          project.edit().winProbabilityByHand(probability).build();
      case Scenario.ProjectSlips(ProjectId _, int months) ->
          project.startingAt(project.begins(parameters.years()).plusMonths(months));
      default -> throw new IllegalArgumentException("not of a project: " + change);
    };
  }

  /**
   * Stays open with the probability 1, so that it counts from when it would have, and never ran
   * before.
   */
  private static GrowthProject won(GrowthProject project, PlanParameters parameters) {
    if (project.isWon(parameters.stages())) {
      return project;
    }
    String stage =
        project.isOpen(parameters.stages())
            ? project.stage()
            : parameters.stages().stream()
                .filter(listed -> listed.state() == Stage.State.OPEN)
                .map(Stage::code)
                .findFirst()
                .orElse(project.stage());
    return project
        .edit()
        .stage(stage)
        .winProbabilityByHand(Probability.CERTAIN)
        .visits(0)
        .minutes(0)
        .budget(Money.ZERO)
        .choice(Choice.IN)
        .build();
  }

  private ChangedTerritory customers(UnaryOperator<Customer> change) {
    return new ChangedTerritory(
        new Territory(territory.customers().stream().map(change).toList(), territory.projects()),
        parameters);
  }

  private ChangedTerritory project(ProjectId which, Scenario.Change change) {
    List<GrowthProject> projects = new ArrayList<>(territory.projects());
    projects.replaceAll(
        project -> project.id().equals(which) ? changed(project, change, parameters) : project);
    return projects(projects);
  }

  private ChangedTerritory projects(List<GrowthProject> projects) {
    return new ChangedTerritory(new Territory(territory.customers(), projects), parameters);
  }

  private ChangedTerritory visits(int more) {
    Integer visits = parameters.limits().visits();
    return visits == null
        ? this
        : within(
            parameters.limits().withVisits(Math.clamp((long) visits + more, 0, Integer.MAX_VALUE)));
  }

  private ChangedTerritory budget(Money more) {
    Money budget = parameters.limits().budget();
    return budget == null
        ? this
        : within(parameters.limits().withBudget(budget.plus(more).max(Money.ZERO)));
  }

  private ChangedTerritory within(PlanLimits limits) {
    return new ChangedTerritory(territory, parameters.withLimits(limits));
  }
}
