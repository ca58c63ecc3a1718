package app.revier.gap;

import app.revier.gap.PlannedProject.Reason;
import app.revier.selection.Solution;
import app.revier.selection.Solution.Proof;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.Probability;
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
 * wants out. The others are all in where nothing is limited; otherwise those of the best selection.
 */
final class Selection {

  private final Map<ProjectId, Reason> reasons = new HashMap<>();
  private final PlanProof proof;

  private Selection(PlanProof proof) {
    this.proof = proof;
  }

  /** Decides for each project without limits, or whatever they say. */
  static Selection ofAll(List<Candidate> candidates, boolean takeAll) {
    Selection selection = new Selection(new PlanProof.Optimal());
    for (Candidate candidate : candidates) {
      Reason settled = settled(candidate);
      Choice choice = candidate.project().choice();
      selection.put(
          candidate,
          settled != null
              ? settled
              : choice == Choice.IN
                  ? Reason.CHOSEN_IN
                  : choice == Choice.OUT && !takeAll
                      ? Reason.CHOSEN_OUT
                      : open(candidate, takeAll));
    }
    return selection;
  }

  /** What can bring nothing is not taken, unless every open project is. */
  private static Reason open(Candidate candidate, boolean takeAll) {
    return takeAll || candidate.hasEffect() ? Reason.OPEN : Reason.NO_EFFECT;
  }

  /**
   * Takes over what was found to be best.
   *
   * @param candidates all projects
   * @param search for the open ones of them
   * @param found what it came to
   * @param goal what is best
   */
  static Selection of(
      List<Candidate> candidates, ProjectSearch search, Solution found, PlanGoal goal) {
    Selection selection = new Selection(proof(found.proof(), goal));
    for (Candidate candidate : candidates) {
      Reason settled = settled(candidate);
      if (settled != null) {
        selection.put(candidate, settled);
      }
    }
    for (int i = 0; i < search.open().size(); i++) {
      Candidate candidate = search.open().get(i);
      selection.put(candidate, reason(candidate, found.chosen().get(i)));
    }
    return selection;
  }

  private static Reason reason(Candidate candidate, boolean chosen) {
    return switch (candidate.project().choice()) {
      case IN -> Reason.CHOSEN_IN;
      case OUT -> Reason.CHOSEN_OUT;
      case OPEN -> {
        if (chosen) {
          yield Reason.SELECTED;
        }
        yield candidate.hasEffect() ? Reason.NOT_SELECTED : Reason.NO_EFFECT;
      }
    };
  }

  private static PlanProof proof(Proof proof, PlanGoal goal) {
    return switch (proof) {
      case Proof.Optimal _ -> new PlanProof.Optimal();
      case Proof.Bounded(double bound) ->
          goal == PlanGoal.EXPECTED
              ? new PlanProof.ExpectedAtMost(Money.ofCents((long) Math.ceil(bound)))
              : new PlanProof.HitAtMost(Probability.within(bound, 0, 1));
    };
  }

  /** The reason that holds whatever the rep ticks and the limits are, or none. */
  private static @Nullable Reason settled(Candidate candidate) {
    if (candidate.state() == Stage.State.WON) {
      return Reason.WON;
    }
    if (candidate.state().isGone()) {
      return Reason.CLOSED;
    }
    return candidate.isTooLate() ? Reason.TOO_LATE : null;
  }

  private void put(Candidate candidate, Reason reason) {
    reasons.put(candidate.project().id(), reason);
  }

  /** How good the selection is known to be. */
  PlanProof proof() {
    return proof;
  }

  /** Why a project is in or out. */
  Reason reason(Candidate candidate) {
    return Objects.requireNonNull(reasons.get(candidate.project().id()));
  }

  /** Whether a project is in. */
  boolean contains(Candidate candidate) {
    return switch (reason(candidate)) {
      case WON, CHOSEN_IN, OPEN, SELECTED -> true;
      case CHOSEN_OUT, CLOSED, TOO_LATE, NOT_SELECTED, NO_EFFECT -> false;
    };
  }
}
