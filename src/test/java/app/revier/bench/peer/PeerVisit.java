package app.revier.bench.peer;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.CascadingUpdateShadowVariable;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PreviousElementShadowVariable;
import app.revier.tour.Job;
import app.revier.tour.Tour;
import app.revier.tour.TourProblem;
import org.jspecify.annotations.Nullable;

/** A customer who may be visited once. The solver sets where it comes; its begin follows. */
@PlanningEntity
public class PeerVisit {

  @PlanningId private int job;
  private @Nullable TourProblem problem;

  @InverseRelationShadowVariable(sourceVariableName = "visits")
  private @Nullable PeerTour tour;

  @PreviousElementShadowVariable(sourceVariableName = "visits")
  private @Nullable PeerVisit previous;

  @CascadingUpdateShadowVariable(targetMethodName = "updateBegin")
  private @Nullable Integer begin;

  @CascadingUpdateShadowVariable(targetMethodName = "updateBegin")
  private @Nullable Integer leg;

  /** For the solver. */
  public PeerVisit() {}

  PeerVisit(TourProblem problem, int job) {
    this.problem = problem;
    this.job = job;
  }

  /** Which job of the problem. */
  public int getJob() {
    return job;
  }

  /** For the solver. */
  public void setJob(int job) {
    this.job = job;
  }

  /** The tour it is on; none if it is left out. */
  public @Nullable PeerTour getTour() {
    return tour;
  }

  /** For the solver. */
  public void setTour(@Nullable PeerTour tour) {
    this.tour = tour;
  }

  /** What comes before it on its tour. */
  public @Nullable PeerVisit getPrevious() {
    return previous;
  }

  /** For the solver. */
  public void setPrevious(@Nullable PeerVisit previous) {
    this.previous = previous;
  }

  /** The tick at which it begins; none if it is left out. */
  public @Nullable Integer getBegin() {
    return begin;
  }

  /** For the solver. */
  public void setBegin(@Nullable Integer begin) {
    this.begin = begin;
  }

  /** The ticks of travel to it; none if it is left out. */
  public @Nullable Integer getLeg() {
    return leg;
  }

  /** For the solver. */
  public void setLeg(@Nullable Integer leg) {
    this.leg = leg;
  }

  /** For the solver: works the begin out from what comes before. */
  public void updateBegin() {
    if (tour == null) {
      begin = null;
      leg = null;
      return;
    }
    Tour day = problem().tours().get(tour.getNumber());
    int leaves = previous == null ? day.departure() : previous.end();
    int travel =
        problem().travel(previous == null ? day.start() : previous.work().place(), work().place());
    begin = Math.max(opens(), leaves + travel);
    leg = travel;
  }

  /** What the travel to it costs. */
  long price() {
    return leg == null ? 0 : problem().travelPrice() * leg;
  }

  /** When the tour could go on. */
  int end() {
    return (begin == null ? 0 : begin) + work().duration();
  }

  Job work() {
    return problem().jobs().get(job);
  }

  /** How many ticks too late it begins. */
  long late() {
    return begin == null ? 0 : Math.max(0, begin - work().windows().getFirst()[1]);
  }

  private int opens() {
    return work().windows().getFirst()[0];
  }

  private TourProblem problem() {
    if (problem == null) {
      throw new IllegalStateException("a visit of no problem");
    }
    return problem;
  }
}
