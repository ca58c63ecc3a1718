package app.revier.gap;

import app.revier.gap.PlannedProject.Reason;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which projects are in the plan, and why.
 *
 * <p>Won projects are in. Of the open ones those are in that the rep wants in, and out that the rep
 * wants out. The others are in as far as visits and budget suffice: rung by rung, in each first
 * what is expected to bring most for a visit; one that does not fit is left out and the next one
 * tried.
 */
final class Selection {

  private final PlanParameters parameters;
  private final Map<ProjectId, Reason> reasons = new HashMap<>();
  private long visits;
  private Money budget = Money.ZERO;

  private Selection(PlanParameters parameters) {
    this.parameters = parameters;
  }

  /** Decides for each project. */
  static Selection of(List<Candidate> candidates, PlanParameters parameters) {
    Selection selection = new Selection(parameters);
    for (Candidate candidate : candidates) {
      Reason reason = selection.settled(candidate);
      if (reason != null) {
        selection.take(candidate, reason);
      }
    }
    candidates.stream()
        .filter(candidate -> !selection.reasons.containsKey(candidate.project().id()))
        .sorted(Candidate.BY_WORTH)
        .forEach(candidate -> selection.take(candidate, selection.asFarAsItFits(candidate)));
    return selection;
  }

  /** The reason that holds whatever the limits are, or none. */
  private @Nullable Reason settled(Candidate candidate) {
    if (candidate.state() == Stage.State.WON) {
      return Reason.WON;
    }
    if (candidate.state() == Stage.State.CLOSED) {
      return Reason.CLOSED;
    }
    if (candidate.isTooLate()) {
      return Reason.TOO_LATE;
    }
    Choice choice = candidate.project().choice();
    if (choice == Choice.IN) {
      return Reason.CHOSEN_IN;
    }
    if (parameters.takeAll()) {
      return Reason.OPEN;
    }
    return choice == Choice.OUT ? Reason.CHOSEN_OUT : null;
  }

  private Reason asFarAsItFits(Candidate candidate) {
    Integer visitLimit = parameters.visitLimit();
    if (visitLimit != null && visits + candidate.project().visits() > visitLimit) {
      return Reason.VISITS;
    }
    Money budgetLimit = parameters.budgetLimit();
    if (budgetLimit != null
        && budget.plus(candidate.project().budget()).compareTo(budgetLimit) > 0) {
      return Reason.BUDGET;
    }
    return Reason.OPEN;
  }

  private void take(Candidate candidate, Reason reason) {
    reasons.put(candidate.project().id(), reason);
    if (isIn(reason)) {
      visits += candidate.project().visits();
      budget = budget.plus(candidate.project().budget());
    }
  }

  private static boolean isIn(Reason reason) {
    return switch (reason) {
      case WON, CHOSEN_IN, OPEN -> true;
      case CHOSEN_OUT, CLOSED, TOO_LATE, VISITS, BUDGET -> false;
    };
  }

  /** Why a project is in or out. */
  Reason reason(Candidate candidate) {
    return Objects.requireNonNull(reasons.get(candidate.project().id()));
  }

  /** Whether a project is in. */
  boolean contains(Candidate candidate) {
    return isIn(reason(candidate));
  }
}
