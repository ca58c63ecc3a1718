package app.revier.segment;

import app.revier.segment.Thresholds.Basis;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    this.sizing =
        switch (thresholds.mode()) {
          case AMOUNTS -> new Sizing.ByAmounts(thresholds.aFrom(), thresholds.bFrom());
          case PARETO ->
              new Sizing.ByRunningShare(
                  figures(customers), thresholds.aReach(), thresholds.bReach());
        };
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
    Map<CustomerId, Classification> byCustomer = HashMap.newHashMap(customers.size());
    MatrixSums sums = new MatrixSums();
    int i = 0;
    for (Customer customer : customers) {
      Classification classification = classifier.classify(customer);
      classifications[i++] = classification;
      byCustomer.put(customer.id(), classification);
      sums.add(classification);
    }
    return new Segmentation(
        thresholds,
        baseYear,
        Collections.unmodifiableList(Arrays.asList(classifications)),
        Collections.unmodifiableMap(byCustomer),
        sums.matrix());
  }

  private long[] figures(List<Customer> customers) {
    return customers.stream()
        .filter(customer -> customer.isExisting(baseYear, runningYear))
        .mapToLong(customer -> figure(revenue(customer), customer.potential()).cents())
        .toArray();
  }

  private Money revenue(Customer customer) {
    return customer.revenue().in(baseYear);
  }

  /** What the size is found from. */
  private Money figure(Money revenue, @Nullable Potential potential) {
    Money counted = revenue.max(Money.ZERO);
    if (thresholds.basis() == Basis.REVENUE) {
      return counted;
    }
    return potential == null ? Money.ZERO : potential.amount().max(counted);
  }

  private Classification classify(Customer customer) {
    boolean existing = customer.isExisting(baseYear, runningYear);
    Money revenue = revenue(customer);
    Money counted = revenue.max(Money.ZERO);
    Potential known = customer.potential();
    Money potential = known == null ? null : known.amount().max(counted);
    Money whitespace = potential == null ? null : potential.minus(counted);
    StrategyReason strategyReason =
        potential == null || whitespace == null
            ? StrategyReason.POTENTIAL_MISSING
            : strategyReason(counted, potential, whitespace);
    Money figure = figure(revenue, known);
    return new Classification(
        customer,
        existing,
        revenue,
        potential,
        whitespace,
        existing ? sizing.sizeOf(figure) : SizeClass.C,
        strategy(strategyReason),
        existing ? sizing.reasonOf(figure) : PROSPECT,
        strategyReason,
        known != null && known.amount().compareTo(counted) < 0);
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
