package app.revier.team;

import app.revier.outcomes.Outcome;
import app.revier.outcomes.OutcomeDistribution;
import app.revier.outcomes.TargetProbabilities.Base;
import app.revier.segment.Matrix;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Several reps' plans together.
 *
 * @param reps the newest version of each plan
 * @param correlation ρ of the common factor that moves all outcomes of all reps
 * @param distribution of the sum of all totals
 * @param figures the sums; the hit probability is that of the sum of the targets
 * @param matrix the nine fields of all customers
 */
public record Team(
    List<RepPlan> reps,
    double correlation,
    OutcomeDistribution distribution,
    RepFigures figures,
    Matrix matrix) {

  /** Keeps its own copy. */
  public Team {
    reps = List.copyOf(reps);
  }

  /**
   * Puts plans of one year and one currency together.
   *
   * @param reps at least one
   * @param correlation ρ, 0 (independent) to below 1
   * @param pulse runs every few milliseconds of work, on several threads; if it fails, so does this
   */
  public static Team of(List<RepPlan> reps, double correlation, Runnable pulse) {
    Money certain = Money.ZERO;
    List<Outcome> outcomes = new ArrayList<>();
    Matrix matrix = Matrix.EMPTY;
    List<RepFigures> rows = new ArrayList<>(reps.size());
    for (RepPlan rep : reps) {
      Base base = rep.plan().outcomes();
      certain = certain.plus(base.certain());
      outcomes.addAll(base.outcomes());
      matrix = matrix.plus(rep.segmentation().matrix());
      rows.add(rep.figures());
    }
    OutcomeDistribution distribution =
        OutcomeDistribution.of(certain, outcomes, correlation, pulse);
    Money target = RepFigures.sum(rows, null).target();
    return new Team(
        reps,
        correlation,
        distribution,
        RepFigures.sum(rows, target == null ? null : distribution.atLeast(target)),
        matrix);
  }

  /**
   * The correlation that is taken unless another is asked for: the highest of the reps' own, so
   * that the figure of a single rep is the one in the rep's own plan.
   */
  public static double usualCorrelation(List<RepPlan> reps) {
    return reps.stream().mapToDouble(rep -> rep.plan().parameters().correlation()).max().orElse(0);
  }
}
