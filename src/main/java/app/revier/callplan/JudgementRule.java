package app.revier.callplan;

import app.revier.segment.Classification;
import app.revier.territory.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the customers of a strategy or cell are usually judged to bring, from base-year revenue R
 * and whitespace W: without visits {@code none} × R; as today R + {@code todayOfWhitespace} × W; at
 * most {@code mostOfRevenue} × R + {@code mostOfWhitespace} × W; at half more a part of the way
 * from today to most.
 *
 * @param none the part of R that comes without visits, from 0
 * @param todayOfWhitespace the part of W that comes with the visits of today, from 0
 * @param halfWay how far half as many more visits lead from today to most, above 0 and below 1
 * @param mostOfRevenue the part of R that comes at most, from 0
 * @param mostOfWhitespace the part of W that comes at most, from 0
 */
public record JudgementRule(
    BigDecimal none,
    BigDecimal todayOfWhitespace,
    BigDecimal halfWay,
    BigDecimal mostOfRevenue,
    BigDecimal mostOfWhitespace) {

  /** The most that a part of revenue or whitespace can be. */
  public static final int MOST = 10;

  /** Refuses parts out of range. */
  public JudgementRule {
    check(none);
    check(todayOfWhitespace);
    check(mostOfRevenue);
    check(mostOfWhitespace);
    if (halfWay.signum() <= 0 || halfWay.compareTo(BigDecimal.ONE) >= 0) {
      throw new IllegalArgumentException("half way: " + halfWay);
    }
  }

  private static void check(BigDecimal part) {
    if (part.signum() < 0 || part.compareTo(BigDecimal.valueOf(MOST)) > 0) {
      throw new IllegalArgumentException("part out of range: " + part);
    }
  }

  /** A rule of parts in hundredths. */
  static JudgementRule percent(
      int none, int todayOfWhitespace, int halfWay, int mostOfRevenue, int mostOfWhitespace) {
    return new JudgementRule(
        BigDecimal.valueOf(none, 2),
        BigDecimal.valueOf(todayOfWhitespace, 2),
        BigDecimal.valueOf(halfWay, 2),
        BigDecimal.valueOf(mostOfRevenue, 2),
        BigDecimal.valueOf(mostOfWhitespace, 2));
  }

  /** Whether it needs to know the whitespace. */
  boolean needsWhitespace() {
    return todayOfWhitespace.signum() > 0 || mostOfWhitespace.signum() > 0;
  }

  /**
   * The judgements of a customer.
   *
   * @return none if its whitespace is needed and not known
   */
  public @Nullable Judgements of(Classification customer) {
    Money known = customer.whitespace();
    if (known == null && needsWhitespace()) {
      return null;
    }
    BigDecimal revenue = customer.revenue().toDecimal();
    BigDecimal whitespace = known == null ? BigDecimal.ZERO : known.toDecimal();
    BigDecimal today = revenue.add(todayOfWhitespace.multiply(whitespace));
    BigDecimal most = mostOfRevenue.multiply(revenue).add(mostOfWhitespace.multiply(whitespace));
    return new Judgements(
        none.multiply(revenue), today, today.add(most.subtract(today).multiply(halfWay)), most);
  }

  /** The five parts as decimals, in the order of the record, separated by spaces. */
  @Override
  public String toString() {
    return String.join(
        " ",
        plain(none),
        plain(todayOfWhitespace),
        plain(halfWay),
        plain(mostOfRevenue),
        plain(mostOfWhitespace));
  }

  private static String plain(BigDecimal part) {
    return part.stripTrailingZeros().toPlainString();
  }
}
