package app.revier.segment;

import app.revier.segment.Retention.Deduction;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.RevenueHistory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How likely a customer's uncontracted revenue is kept: by loyalty, less a deduction for each sign
 * of danger, unless the rep set it by hand (method, section 3).
 */
public final class RetentionRule {

  /** The loyalty from which the revenue is kept best. */
  public static final int HIGH_FROM = 75;

  /** The loyalty from which it is kept as usual. */
  public static final int MIDDLE_FROM = 50;

  /** No revenue is less likely to be kept, unless the rep says so. */
  public static final BigDecimal LEAST = new BigDecimal("0.05");

  /** And none is more likely to be kept. */
  public static final BigDecimal MOST = new BigDecimal("0.99");

  private RetentionRule() {}

  /**
   * Judges a customer.
   *
   * @param customer who
   * @param baseYear the year whose revenue is to be kept
   * @param today the day the time since the last order is counted to
   * @param rules the figures
   */
  public static Retention of(
      Customer customer, int baseYear, LocalDate today, RetentionRules rules) {
    Double loyalty = Loyalty.of(customer);
    Probability byHand = customer.standing().retentionByHand();
    if (byHand != null) {
      return new Retention(byHand, true, loyalty, List.of());
    }
    Set<Deduction> deductions = deductions(customer, baseYear, today, rules);
    return new Retention(
        lowered(startingFrom(loyalty, rules), rules.deduction(), deductions.size()),
        false,
        loyalty,
        List.copyOf(deductions));
  }

  private static Probability startingFrom(@Nullable Double loyalty, RetentionRules rules) {
    if (loyalty == null) {
      return rules.unknown();
    }
    if (loyalty >= HIGH_FROM) {
      return rules.high();
    }
    return loyalty >= MIDDLE_FROM ? rules.middle() : rules.low();
  }

  /** In decimals, so that 0.95 less 0.10 is 0.85 and not a neighbour of it. */
  private static Probability lowered(Probability start, Probability deduction, int times) {
    BigDecimal result =
        start.toDecimal().subtract(deduction.toDecimal().multiply(BigDecimal.valueOf(times)));
    return new Probability(result.max(LEAST).min(MOST).doubleValue());
  }

  private static Set<Deduction> deductions(
      Customer customer, int baseYear, LocalDate today, RetentionRules rules) {
    Set<Deduction> found = EnumSet.noneOf(Deduction.class);
    if (revenueFell(customer.revenue(), baseYear, rules)) {
      found.add(Deduction.REVENUE_FELL);
    }
    if (customer.standing().decisionMakerLeaves() || DecisionPath.isChanging(customer)) {
      found.add(Deduction.DECISION_MAKER_LEAVES);
    }
    if (customer.standing().competitorAttacks()) {
      found.add(Deduction.COMPETITOR_ATTACKS);
    }
    if (OrderRhythm.of(customer.orders(), today).isBroken()) {
      found.add(Deduction.ORDER_OVERDUE);
    }
    return found;
  }

  /**
   * Whether the revenue fell by more than the limit. A base year that is not known counts as one
   * without revenue, as it does in the plan.
   */
  public static boolean revenueFell(RevenueHistory revenue, int baseYear, RetentionRules rules) {
    Money before = revenue.in(baseYear - 1);
    return before.isPositive()
        && rules.fallOver().complement().compareRatio(revenue.in(baseYear), before) < 0;
  }
}
