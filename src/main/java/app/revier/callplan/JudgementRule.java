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

  /** Refuses parts out of range; 0.50 is the same as 0.5. */
  public JudgementRule {
    none = none.stripTrailingZeros();
    todayOfWhitespace = todayOfWhitespace.stripTrailingZeros();
    halfWay = halfWay.stripTrailingZeros();
    mostOfRevenue = mostOfRevenue.stripTrailingZeros();
    mostOfWhitespace = mostOfWhitespace.stripTrailingZeros();
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

  /** The same with another part of revenue without visits. */
  public JudgementRule withNone(BigDecimal part) {
    return new JudgementRule(part, todayOfWhitespace, halfWay, mostOfRevenue, mostOfWhitespace);
  }

  /** The same with another part of whitespace with the visits of today. */
  public JudgementRule withTodayOfWhitespace(BigDecimal part) {
    return new JudgementRule(none, part, halfWay, mostOfRevenue, mostOfWhitespace);
  }

  /** The same with another way from today to most. */
  public JudgementRule withHalfWay(BigDecimal part) {
    return new JudgementRule(none, todayOfWhitespace, part, mostOfRevenue, mostOfWhitespace);
  }

  /** The same with another part of revenue at most. */
  public JudgementRule withMostOfRevenue(BigDecimal part) {
    return new JudgementRule(none, todayOfWhitespace, halfWay, part, mostOfWhitespace);
  }

  /** The same with another part of whitespace at most. */
  public JudgementRule withMostOfWhitespace(BigDecimal part) {
    return new JudgementRule(none, todayOfWhitespace, halfWay, mostOfRevenue, part);
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

  /**
   * Whether there is any customer at whom more visits are judged to bring more: one with R and W,
   * neither below 0, such that {@code none} × R lies below today and today below most.
   */
  public boolean canRise() {
    BigDecimal toToday = BigDecimal.ONE.subtract(none);
    BigDecimal toMost = mostOfRevenue.subtract(BigDecimal.ONE);
    BigDecimal toMostOfWhitespace = mostOfWhitespace.subtract(todayOfWhitespace);
    boolean isAboveNoneByWhitespace = todayOfWhitespace.signum() > 0;
    if (toMostOfWhitespace.signum() > 0 && (toToday.signum() > 0 || isAboveNoneByWhitespace)) {
      return true; // with much whitespace
    }
    if (toMost.signum() <= 0) {
      return false;
    }
    // With revenue alone, else with whitespace enough for today and not too much for most.
    return toToday.signum() > 0
        || (isAboveNoneByWhitespace
            && toToday.multiply(toMostOfWhitespace).compareTo(todayOfWhitespace.multiply(toMost))
                < 0);
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
