package app.revier.bench.peer;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.SolverConfig;
import app.revier.tour.TourPlan;
import app.revier.tour.TourProblem;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Searches tours with the general solver. */
public final class TimefoldSearch {

  /** Held, so that its level lasts: the solver tells of each of its phases. */
  private static final Logger LOG = Logger.getLogger("ai.timefold");

  static {
    LOG.setLevel(Level.WARNING);
  }

  private TimefoldSearch() {}

  /**
   * Searches on one thread.
   *
   * @param problem what for; each job has one window for each tour, and no alternatives
   * @param millis for so long
   * @param annealing whether it anneals, as the week's own search does, instead of what the solver
   *     does by itself
   */
  public static TourPlan run(TourProblem problem, long millis, boolean annealing) {
    SolverConfig config =
        new SolverConfig()
            .withSolutionClass(PeerPlan.class)
            .withEntityClasses(PeerTour.class, PeerVisit.class)
            .withConstraintProviderClass(PeerRules.class)
            .withRandomSeed(1L)
            .withTerminationSpentLimit(Duration.ofMillis(millis));
    if (annealing) {
      config.withPhases(
          new ConstructionHeuristicPhaseConfig(),
          new LocalSearchPhaseConfig()
              .withAcceptorConfig(
                  new LocalSearchAcceptorConfig()
                      .withSimulatedAnnealingStartingTemperature("1000hard/30000000soft"))
              .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
    }
    PeerPlan found =
        SolverFactory.<PeerPlan>create(config).buildSolver().solve(PeerPlan.of(problem));
    List<List<Integer>> tours =
        found.getTours().stream()
            .map(tour -> tour.getVisits().stream().map(PeerVisit::getJob).toList())
            .toList();
    return TourPlan.of(problem, tours);
  }
}
