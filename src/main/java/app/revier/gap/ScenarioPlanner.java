package app.revier.gap;

import app.revier.segment.Segmentation;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Standing;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Works out what becomes of a plan when something is otherwise. */
public final class ScenarioPlanner {

  private final Segmentation segmentation;
  private List<Customer> customers;
  private List<GrowthProject> projects;
  private PlanParameters parameters;

  private ScenarioPlanner(
      Territory territory, Segmentation segmentation, PlanParameters parameters) {
    this.segmentation = segmentation;
    customers = territory.customers();
    projects = territory.projects();
    this.parameters = parameters;
  }

  /**
   * The plan of a scenario beside the plan as it is. Classes stay what they are. Customers and
   * projects that are not of the territory change nothing.
   *
   * @param territory the customers and projects
   * @param segmentation their classes
   * @param plan the plan made from them
   * @param scenario what is otherwise
   */
  public static ScenarioResult result(
      Territory territory, Segmentation segmentation, GapPlan plan, Scenario scenario) {
    ScenarioPlanner changed = new ScenarioPlanner(territory, segmentation, plan.parameters());
    scenario.changes().forEach(changed::apply);
    return new ScenarioResult(
        scenario, plan, changed.proposal(changed.projects), changed.hitIfKept(plan));
  }

  private GapPlan proposal(List<GrowthProject> from) {
    return GapPlanner.plan(new Territory(customers, from), segmentation, parameters);
  }

  /** With the selection of the plan pinned, so that nothing is left to choose. */
  private Probability hitIfKept(GapPlan plan) {
    Set<ProjectId> kept =
        plan.selected().stream().map(planned -> planned.project().id()).collect(Collectors.toSet());
    List<GrowthProject> pinned =
        projects.stream()
            .map(
                project -> project.withChoice(kept.contains(project.id()) ? Choice.IN : Choice.OUT))
            .toList();
    parameters = parameters.withLimits(PlanLimits.NONE).selecting();
    return proposal(pinned).hitProbability();
  }

  private void apply(Scenario.Change change) {
    switch (change) {
      case Scenario.CustomerLost(CustomerId lost) -> {
        customers = replaced(customers, lost);
        projects = projects.stream().filter(project -> !project.customer().equals(lost)).toList();
      }
      case Scenario.ProjectLost(ProjectId lost) ->
          projects = projects.stream().filter(project -> !project.id().equals(lost)).toList();
      case Scenario.ProjectSlips(ProjectId late, int months) ->
          projects = replaced(projects, late, project -> slipped(project, months));
      case Scenario.Visits(int more) -> addVisits(more);
      case Scenario.FieldDays(int more) ->
          addVisits(Math.multiplyExact(more, parameters.visitsPerDay()));
      case Scenario.Target target -> parameters = parameters.withTarget(target.target());
      case Scenario.Correlation(double correlation) ->
          parameters = parameters.withCorrelation(correlation);
    }
  }

  private static List<Customer> replaced(List<Customer> customers, CustomerId lost) {
    List<Customer> changed = new ArrayList<>(customers);
    changed.replaceAll(customer -> customer.id().equals(lost) ? lost(customer) : customer);
    return changed;
  }

  private static Customer lost(Customer customer) {
    Standing standing = customer.standing();
    return customer
        .edit()
        .contracts(List.of())
        .standing(
            new Standing(
                standing.loyaltyEstimate(),
                Probability.NEVER,
                standing.priceErosion(),
                standing.decisionMakerLeaves(),
                standing.competitorAttacks()))
        .build();
  }

  private static List<GrowthProject> replaced(
      List<GrowthProject> projects, ProjectId id, UnaryOperator<GrowthProject> change) {
    List<GrowthProject> changed = new ArrayList<>(projects);
    changed.replaceAll(project -> project.id().equals(id) ? change.apply(project) : project);
    return changed;
  }

  private GrowthProject slipped(GrowthProject project, int months) {
    return project.startingAt(project.begins(parameters.years()).plusMonths(months));
  }

  private void addVisits(int more) {
    Integer visits = parameters.limits().visits();
    if (visits != null) {
      int changed = Math.clamp((long) visits + more, 0, Integer.MAX_VALUE);
      parameters = parameters.withLimits(parameters.limits().withVisits(changed));
    }
  }
}
