package app.revier.desktop.gap;

import app.revier.gap.PlannedProject;
import app.revier.territory.GrowthProject;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A growth project in the table.
 *
 * @param planned as the plan sees it
 * @param stage what its stage is called
 * @param reason why it is in the plan or not
 * @param contribution for a selected project, by how much it raises the hit probability; for
 *     another, by how much it would; none if it cannot come into the plan
 */
record ProjectRow(
    PlannedProject planned, String stage, String reason, @Nullable Double contribution) {

  static ProjectRow of(
      PlannedProject planned, String stage, String reason, Probability hitProbability) {
    Probability other = planned.hitProbabilityWithout();
    Double contribution = other == null ? null : Math.abs(hitProbability.value() - other.value());
    return new ProjectRow(planned, stage, reason, contribution);
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
    return switch (planned.reason()) {
      case CHOSEN_IN, CHOSEN_OUT, OPEN, VISITS, BUDGET -> true;
      case WON, CLOSED, TOO_LATE -> false;
    };
  }
}
