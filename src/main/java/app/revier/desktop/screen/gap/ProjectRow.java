package app.revier.desktop.screen.gap;

import app.revier.gap.GapPlan;
import app.revier.gap.PlannedProject;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.text.PlanExplanations;
import org.jspecify.annotations.Nullable;

/**
 * A growth project in the table.
 *
 * @param planned as the plan sees it
 * @param stage what its stage is called
 * @param stagePlace where its stage stands among all, from 0
 * @param reason why it is in the plan or not
 * @param contribution for a selected project, by how much it raises the hit probability; for
 *     another, by how much it would; none if it cannot come into the plan
 * @param perVisit the same for each visit; none if it needs none
 * @param hint the reason and what the project does for the plan, in full
 */
record ProjectRow(
    PlannedProject planned,
    String stage,
    int stagePlace,
    String brief,
    String reason,
    @Nullable Double contribution,
    @Nullable Double perVisit,
    String hint) {

  static ProjectRow of(
      PlannedProject planned,
      String stage,
      int stagePlace,
      GapPlan plan,
      PlanExplanations explanations) {
    String reason = explanations.project(planned, plan);
    String effect = explanations.projectEffect(planned, plan);
    return new ProjectRow(
        planned,
        stage,
        stagePlace,
        explanations.projectBriefly(planned, plan),
        reason,
        planned.contribution(plan.hitProbability()),
        planned.contributionPerVisit(plan.hitProbability()),
        (reason + " " + effect).strip());
  }

  ProjectId id() {
    return planned.project().id();
  }

  GrowthProject project() {
    return planned.project();
  }

  boolean selected() {
    return planned.selected();
  }

  /** Whether the rep can take it in or out; otherwise its stage or its start decides. */
  boolean isOpen() {
    return planned.isOpen();
  }
}
