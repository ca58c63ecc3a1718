package app.revier.bench.peer;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import app.revier.tour.TourProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tour with the visits that the solver puts on it. */
@PlanningEntity
public class PeerTour {

  @PlanningId private int number;
  private @Nullable TourProblem problem;

  @PlanningListVariable(allowsUnassignedValues = true)
  private List<PeerVisit> visits = new ArrayList<>();

  /** For the solver. */
  public PeerTour() {}

  PeerTour(TourProblem problem, int number) {
    this.problem = problem;
    this.number = number;
  }

  /** Which tour of the problem. */
  public int getNumber() {
    return number;
  }

  /** For the solver. */
  public void setNumber(int number) {
    this.number = number;
  }

  /** What it visits, in order. */
  public List<PeerVisit> getVisits() {
    return visits;
  }

  /** For the solver. */
  public void setVisits(List<PeerVisit> visits) {
    this.visits = visits;
  }

  /** How many ticks after its end it would be over. */
  long late() {
    if (problem == null || visits.isEmpty()) {
      return 0;
    }
    int back = visits.getLast().end() + wayBack(problem);
    return Math.max(0, back - problem.tours().get(number).arrival());
  }

  /** What the travel back costs. */
  long price() {
    return problem == null || visits.isEmpty() ? 0 : problem.travelPrice() * wayBack(problem);
  }

  private int wayBack(TourProblem of) {
    return of.travel(visits.getLast().work().place(), of.tours().get(number).end());
  }
}
