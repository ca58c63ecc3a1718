package app.revier.gap;

import app.revier.segment.Segmentation;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import app.revier.territory.Territory.EndingContracts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that the rep should look at, and why. */
public sealed interface Attention {

  /** So many of the customers at risk are named one by one. */
  int NAMED_AT_RISK = 3;

  /** Without a target there is no plan. */
  record NoTarget() implements Attention {}

  /**
   * Revenue of a customer that is likely to be lost, in part.
   *
   * @param forecast with something at risk
   */
  record AtRisk(CustomerForecast forecast) implements Attention {}

  /**
   * Contracts end in the plan year.
   *
   * @param year the plan year
   * @param contracts at least one
   */
  record ContractsEnd(int year, EndingContracts contracts) implements Attention {}

  /**
   * Projects should have begun by now.
   *
   * @param projects at least one, see {@link GrowthProject#isLate}
   */
  record LateProjects(List<GrowthProject> projects) implements Attention {

    /** Keeps its own copy. */
    public LateProjects {
      projects = List.copyOf(projects);
    }
  }

  /**
   * Customers have no field, since their potential is missing.
   *
   * @param customers how many, at least one
   */
  record PotentialMissing(int customers) implements Attention {}

  /**
   * Potentials are below the revenue, which cannot be.
   *
   * @param customers whose, at least one
   */
  record PotentialBelowRevenue(List<CustomerId> customers) implements Attention {

    /** Keeps its own copy. */
    public PotentialBelowRevenue {
      customers = List.copyOf(customers);
    }
  }

  /**
   * Contracts secure growth that the plan does not count yet.
   *
   * @param growth by customer, at least one
   */
  record GrowthNotCounted(List<SecuredGrowth> growth) implements Attention {

    /** Keeps its own copy. */
    public GrowthNotCounted {
      growth = List.copyOf(growth);
    }
  }

  /**
   * What needs attention, the most pressing first: what may be lost, then what is due, then what
   * the book does not know.
   *
   * @param segmentation of the territory
   * @param plan of the territory; none without a target
   * @param stages the rep's own
   * @param planYear the year whose ending contracts count
   * @param today the day by which projects are late
   */
  static List<Attention> of(
      Territory territory,
      Segmentation segmentation,
      @Nullable GapPlan plan,
      List<Stage> stages,
      int planYear,
      LocalDate today) {
    List<Attention> found = new ArrayList<>();
    if (plan == null) {
      found.add(new NoTarget());
    } else {
      plan.mostAtRisk(NAMED_AT_RISK).forEach(forecast -> found.add(new AtRisk(forecast)));
    }
    if (plan != null && !plan.securedGrowth().isEmpty()) {
      found.add(new GrowthNotCounted(plan.securedGrowth()));
    }
    EndingContracts ending = territory.contractsEndingIn(planYear);
    if (ending.count() > 0) {
      found.add(new ContractsEnd(planYear, ending));
    }
    List<GrowthProject> late = territory.lateProjects(stages, today);
    if (!late.isEmpty()) {
      found.add(new LateProjects(late));
    }
    int missing = segmentation.matrix().potentialMissing().customers();
    if (missing > 0) {
      found.add(new PotentialMissing(missing));
    }
    List<CustomerId> below = segmentation.potentialsBelowRevenue();
    if (!below.isEmpty()) {
      found.add(new PotentialBelowRevenue(below));
    }
    return List.copyOf(found);
  }
}
