package app.revier.segment;

import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives every customer its size and strategy (method, section 2). All limits are compared exactly.
 *
 * <p>A negative revenue counts as zero. A potential below the revenue counts as the revenue. A
 * customer without potential has no strategy and, where the size goes by potential, the figure
 * zero.
 */
public final class Classifier {

  private static final SizeReason PROSPECT = new SizeReason.Prospect();

  private final Thresholds thresholds;
  private final int baseYear;
  private final int runningYear;
  private final Sizing sizing;

  private Classifier(
      List<Customer> customers, Thresholds thresholds, int baseYear, int runningYear) {
    this.thresholds = thresholds;
    this.baseYear = baseYear;
    this.runningYear = runningYear;
    Money[] figures = new Money[customers.size()];
    int place = 0;
    for (Customer customer : customers) {
      figures[place++] = figure(customer);
    }
    sizing = Sizing.of(thresholds, figures);
  }

  /**
   * Classifies all customers of a territory.
   *
   * @param customers all of them, since by the Pareto rule each depends on the others
   * @param thresholds the limits
   * @param baseYear the year of the revenues
   * @param runningYear the year whose revenue, too, makes a customer an existing one
   */
  public static Segmentation classify(
      List<Customer> customers, Thresholds thresholds, int baseYear, int runningYear) {
    Classifier classifier = new Classifier(customers, thresholds, baseYear, runningYear);
    Classification[] classifications = new Classification[customers.size()];
    MatrixSums sums = new MatrixSums();
    int place = 0;
    for (Customer customer : customers) {
      Classification classification = classifier.classify(customer, place);
      classifications[place++] = classification;
      sums.add(classification);
    }
    return new Segmentation(thresholds, baseYear, Arrays.asList(classifications), sums.matrix());
  }

  private Money figure(Customer customer) {
    return figure(customer, thresholds, baseYear, runningYear);
  }

  /** What the size of a customer is found from; nothing in the case of a prospect. */
  public static Money figure(
      Customer customer, Thresholds thresholds, int baseYear, int runningYear) {
    if (!customer.isExisting(baseYear, runningYear)) {
      return Money.ZERO;
    }
    Money revenue = customer.revenue().in(baseYear).max(Money.ZERO);
    Potential potential = customer.potential();
    return switch (thresholds.basis()) {
      case REVENUE -> revenue;
      case POTENTIAL -> potential == null ? Money.ZERO : potential.amount().max(revenue);
    };
  }

  private Classification classify(Customer customer, int place) {
    boolean existing = customer.isExisting(baseYear, runningYear);
    Money revenue = customer.revenue().in(baseYear);
    Money counted = revenue.max(Money.ZERO);
    Potential known = customer.potential();
    Money potential = known == null ? null : known.amount().max(counted);
    Money whitespace = potential == null ? null : potential.minus(counted);
    StrategyReason strategyReason =
        potential == null || whitespace == null
            ? StrategyReason.POTENTIAL_MISSING
            : strategyReason(counted, potential, whitespace);
    return new Classification(
        customer,
        existing,
        revenue,
        potential,
        whitespace,
        existing ? sizing.sizeOf(place) : SizeClass.C,
        strategy(strategyReason),
        existing ? sizing.reasonOf(place) : PROSPECT,
        strategyReason,
        known != null && known.isBelow(revenue));
  }

  private StrategyReason strategyReason(Money revenue, Money potential, Money whitespace) {
    if (potential.isZero()) {
      return StrategyReason.LITTLE_WHITESPACE;
    }
    if (thresholds.maintainFrom().compareRatio(revenue, potential) >= 0) {
      return StrategyReason.HIGH_SHARE;
    }
    if (whitespace.compareTo(thresholds.minimumWhitespace()) < 0) {
      return StrategyReason.LITTLE_WHITESPACE;
    }
    return thresholds.winUpTo().compareRatio(revenue, potential) <= 0
        ? StrategyReason.LOW_SHARE
        : StrategyReason.BETWEEN;
  }

  private static @Nullable Strategy strategy(StrategyReason reason) {
    return switch (reason) {
      case POTENTIAL_MISSING -> null;
      case LITTLE_WHITESPACE, HIGH_SHARE -> Strategy.MAINTAIN;
      case LOW_SHARE -> Strategy.WIN;
      case BETWEEN -> Strategy.GROW;
    };
  }
}
