package app.revier.gap;

import app.revier.segment.DecisionPath;
import app.revier.segment.Loyalty;
import app.revier.segment.Thresholds;
import app.revier.segment.Thresholds.Basis;
import app.revier.territory.ClassOverride;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.SizeClass;
import app.revier.territory.Territory;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * All that the figures of a plan depend on.
 *
 * @param territory the customers and projects
 * @param thresholds the limits between the classes
 * @param runningYear the year whose revenue, too, makes a customer an existing one
 * @param parameters what the plan is asked for
 */
public record PlanBasis(
    Territory territory, Thresholds thresholds, int runningYear, PlanParameters parameters) {

  /**
   * Whether a plan on the other basis has the same figures. Names, addresses, notes, visits to come
   * and all else that no figure of the plan goes by may differ; see {@link GapPlan#over}.
   *
   * <p>Takes a glance at each customer, a closer look at those that differ.
   */
  public boolean hasSameFiguresAs(PlanBasis other) {
    return runningYear == other.runningYear
        && thresholds.equals(other.thresholds)
        && parameters.equals(other.parameters)
        && (territory == other.territory
            || (all(territory.projects(), other.territory.projects(), PlanBasis::sameProject)
                && all(territory.customers(), other.territory.customers(), this::sameCustomer)));
  }

  private static <T> boolean all(List<T> some, List<T> others, BiPredicate<T, T> same) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      T one = some.get(i);
      T other = others.get(i);
      if (!one.equals(other) && !same.test(one, other)) {
        return false;
      }
    }
    return true;
  }

  private boolean sameCustomer(Customer one, Customer other) {
    return one.id().equals(other.id())
        && one.revenue().equals(other.revenue())
        && (thresholds.basis() == Basis.REVENUE
            || Objects.equals(one.potential(), other.potential()))
        && one.standing().equals(other.standing())
        && one.contracts().equals(other.contracts())
        && Objects.equals(Loyalty.of(one), Loyalty.of(other))
        && DecisionPath.isChanging(one) == DecisionPath.isChanging(other)
        && sizeByHand(one) == sizeByHand(other)
        && Objects.equals(one.orders(), other.orders());
  }

  private static @Nullable SizeClass sizeByHand(Customer customer) {
    ClassOverride override = customer.override();
    return override == null ? null : override.size();
  }

  private static boolean sameProject(GrowthProject one, GrowthProject other) {
    return one.id().equals(other.id())
        && one.customer().equals(other.customer())
        && one.stage().equals(other.stage())
        && one.yearlyValue().equals(other.yearlyValue())
        && Objects.equals(one.start(), other.start())
        && Objects.equals(one.winProbabilityByHand(), other.winProbabilityByHand())
        && one.visits() == other.visits()
        && one.minutes() == other.minutes()
        && one.budget().equals(other.budget())
        && one.choice() == other.choice();
  }
}
