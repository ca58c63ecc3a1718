package app.revier.gap;

import app.revier.gap.PlannedProject.Reason;
import app.revier.outcomes.Outcome;
import app.revier.segment.Classification;
import app.revier.selection.SelectionProblem.Resource;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Stage;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A growth project before it is decided whether the plan takes it.
 *
 * @param project the project
 * @param customer at whom
 * @param rung which rung it belongs to
 * @param state whether it is still to be won
 * @param planValue its value in the plan year, on top of the base year
 * @param probability the win probability in force
 * @param expected plan value × probability, rounded to the cent
 */
record Candidate(
    GrowthProject project,
    Customer customer,
    Rung rung,
    Stage.State state,
    Money planValue,
    Probability probability,
    Money expected) {

  /** What is expected to bring most comes first. */
  static final Comparator<Candidate> BY_EXPECTED =
      Comparator.comparing(Candidate::expected).reversed();

  /**
   * A project as the plan sees it. One that is won is certain; one that is closed, or in a stage
   * that is not in the list any more, brings nothing.
   */
  static Candidate of(GrowthProject project, Classification where, PlanParameters parameters) {
    Stage stage = project.stageIn(parameters.stages());
    Stage.State state = stage == null ? Stage.State.LOST : stage.state();
    Money planValue = project.valueOnTop(parameters.years());
    Probability probability = project.winProbability(parameters.stages());
    return new Candidate(
        project,
        where.customer(),
        Rung.of(where),
        state,
        planValue,
        probability,
        planValue.times(probability));
  }

  /** Whether it is still to be won and can bring something in the plan year. */
  boolean isOpen() {
    return state == Stage.State.OPEN && !isTooLate();
  }

  /** Whether it begins only after the plan year. */
  boolean isTooLate() {
    return planValue.isZero() && project.yearlyValue().isPositive();
  }

  /** Whether it can change the total. */
  boolean hasEffect() {
    return planValue.isPositive() && probability.value() > 0;
  }

  /** What it still needs of a resource: visits, minutes or cents. */
  long use(Resource resource) {
    return switch (resource) {
      case VISITS -> project.visits();
      case MINUTES -> project.minutes();
      case BUDGET -> project.budget().cents();
    };
  }

  /** What it adds to the total. */
  Outcome outcome() {
    return new Outcome(planValue, probability);
  }

  /** The project with the plan's decision. */
  PlannedProject planned(boolean selected, Reason reason, @Nullable Probability hitOtherwise) {
    return new PlannedProject(
        project,
        customer,
        rung,
        planValue,
        probability,
        expected,
        selected,
        reason,
        hitOtherwise,
        null);
  }
}
