package app.revier.bench.peer;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;

/** No visit and no tour too late; then as much profit as can be, less the travel. */
public class PeerRules implements ConstraintProvider {

  /** For the solver. */
  public PeerRules() {}

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      factory
          .forEach(PeerVisit.class)
          .filter(visit -> visit.late() > 0)
          .penalize(HardSoftScore.ONE_HARD, PeerVisit::late)
          .asConstraint("visit too late"),
      factory
          .forEach(PeerTour.class)
          .filter(tour -> tour.late() > 0)
          .penalize(HardSoftScore.ONE_HARD, PeerTour::late)
          .asConstraint("tour too late"),
      factory
          .forEach(PeerVisit.class)
          .reward(HardSoftScore.ONE_SOFT, visit -> visit.work().profit())
          .asConstraint("profit"),
      factory
          .forEach(PeerVisit.class)
          .penalize(HardSoftScore.ONE_SOFT, PeerVisit::price)
          .asConstraint("travel to a visit"),
      factory
          .forEach(PeerTour.class)
          .penalize(HardSoftScore.ONE_SOFT, PeerTour::price)
          .asConstraint("travel back")
    };
  }
}
