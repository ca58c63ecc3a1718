package app.revier.desktop.screen.gap;

import app.revier.gap.GapPlan;
import app.revier.gap.PlannedProject;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.ProjectId;
import app.revier.text.PlanExplanations;
import org.jspecify.annotations.Nullable;

/**
 * A growth project in the table.
 *
 * @param planned as the plan sees it
 * @param stage what its stage is called
 * @param stagePlace where its stage stands among all, from 0
 * @param brief why it is in the plan or not, in a few words
 * @param reason the same in a sentence
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

  /**
   * A project of a plan.
   *
   * @param sought says that the limit which keeps it out is still being found; none otherwise
   */
  static ProjectRow of(
      PlannedProject planned,
      String stage,
      int stagePlace,
      GapPlan plan,
      PlanExplanations explanations,
      @Nullable String sought) {
    String reason = explanations.project(planned, plan);
    String effect = explanations.projectEffect(planned, plan);
    return new ProjectRow(
        planned,
        stage,
        stagePlace,
        sought == null ? explanations.projectBriefly(planned, plan) : sought,
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

  /** Whether the rep has decided that it is in or out. */
  boolean isPinned() {
    return isOpen() && project().choice() != Choice.OPEN;
  }
}
