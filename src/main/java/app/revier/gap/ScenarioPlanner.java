package app.revier.gap;

import app.revier.segment.Segmentation;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Works out what becomes of a plan when something is otherwise. */
public final class ScenarioPlanner {

  private ScenarioPlanner() {}

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
    return result(territory, segmentation, plan, scenario, () -> {});
  }

  /**
   * The same, to be given up in between.
   *
   * @param pulse runs every few milliseconds of work, on several threads; if it fails, so does this
   */
  public static ScenarioResult result(
      Territory territory,
      Segmentation segmentation,
      GapPlan plan,
      Scenario scenario,
      Runnable pulse) {
    ChangedTerritory changed = ChangedTerritory.of(territory, plan.parameters(), scenario);
    GapPlan proposal =
        GapPlanner.plan(changed.territory(), segmentation, changed.parameters(), pulse);
    return new ScenarioResult(
        scenario, plan, proposal, hitIfKept(changed, segmentation, plan, pulse));
  }

  /** With the selection of the plan pinned, so that nothing is left to choose. */
  private static Probability hitIfKept(
      ChangedTerritory changed, Segmentation segmentation, GapPlan plan, Runnable pulse) {
    Set<ProjectId> kept =
        plan.selected().stream().map(planned -> planned.project().id()).collect(Collectors.toSet());
    List<GrowthProject> pinned =
        changed.territory().projects().stream()
            .map(
                project -> project.withChoice(kept.contains(project.id()) ? Choice.IN : Choice.OUT))
            .toList();
    return GapPlanner.plan(
            new Territory(changed.territory().customers(), pinned),
            segmentation,
            changed.parameters().withLimits(PlanLimits.NONE).selecting(),
            pulse)
        .hitProbability();
  }
}
