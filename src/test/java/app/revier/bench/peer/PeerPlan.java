package app.revier.bench.peer;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import app.revier.tour.TourProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tours and the visits that the solver distributes over them. */
@PlanningSolution
public class PeerPlan {

  @PlanningEntityCollectionProperty private List<PeerTour> tours = new ArrayList<>();

  @PlanningEntityCollectionProperty @ValueRangeProvider
  private List<PeerVisit> visits = new ArrayList<>();

  @PlanningScore private @Nullable HardSoftScore score;

  /** For the solver. */
  public PeerPlan() {}

  static PeerPlan of(TourProblem problem) {
    PeerPlan plan = new PeerPlan();
    for (int i = 0; i < problem.tours().size(); i++) {
      plan.tours.add(new PeerTour(problem, i));
    }
    for (int i = 0; i < problem.jobs().size(); i++) {
      plan.visits.add(new PeerVisit(problem, i));
    }
    return plan;
  }

  /** The tours. */
  public List<PeerTour> getTours() {
    return tours;
  }

  /** For the solver. */
  public void setTours(List<PeerTour> tours) {
    this.tours = tours;
  }

  /** All visits there could be. */
  public List<PeerVisit> getVisits() {
    return visits;
  }

  /** For the solver. */
  public void setVisits(List<PeerVisit> visits) {
    this.visits = visits;
  }

  /** What is broken, and what the visits are worth. */
  public @Nullable HardSoftScore getScore() {
    return score;
  }

  /** For the solver. */
  public void setScore(@Nullable HardSoftScore score) {
    this.score = score;
  }
}
