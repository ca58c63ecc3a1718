package app.revier.territory;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact amount in the book's one currency, in whole cents.
 *
 * <p>Sums and differences are exact and fail with {@link ArithmeticException} beyond the range of a
 * {@code long} (about 92 thousand billion). Products are rounded to the cent, half away from zero.
 *
 * @param cents the amount in hundredths of the currency unit; may be negative
 */
public record Money(long cents) implements Comparable<Money> {

  /** No amount. */
  public static final Money ZERO = new Money(0);

  /** The amount of so many whole currency units. */
  public static Money of(long units) {
    return new Money(Math.multiplyExact(units, 100L));
  }

  /** The amount of so many cents. */
  public static Money ofCents(long cents) {
    return cents == 0 ? ZERO : new Money(cents);
  }

  /**
   * The amount nearest to a decimal number of currency units, half a cent away from zero.
   *
   * @throws ArithmeticException if the amount is out of range
   */
  public static Money rounded(BigDecimal units) {
    return ofCents(units.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  /** The sum, exact. */
  public Money plus(Money other) {
    return ofCents(Math.addExact(cents, other.cents));
  }

  /** The difference, exact. */
  public Money minus(Money other) {
    return ofCents(Math.subtractExact(cents, other.cents));
  }

  /** The amount with the other sign. */
  public Money negated() {
    return ofCents(Math.negateExact(cents));
  }

  /** This share of the amount, rounded to the cent, half away from zero. */
  public Money times(Share share) {
    return timesFraction(share.millionths(), Share.WHOLE);
  }

  /** So many twelfths of the amount, rounded to the cent, half away from zero. */
  public Money twelfths(int months) {
    return timesFraction(months, 12);
  }

  /** This part of the amount, rounded to the cent, half away from zero. */
  public Money times(Probability probability) {
    return ofCents(
        BigDecimal.valueOf(cents)
            .multiply(probability.toDecimal())
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  private Money timesFraction(long numerator, long denominator) {
    BigInteger product = BigInteger.valueOf(cents).multiply(BigInteger.valueOf(numerator));
    return ofCents(
        new BigDecimal(product)
            .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  /** The amount in currency units with two decimals. */
  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(cents, 2);
  }

  /** The lesser of the two. */
  public Money min(Money other) {
    return cents <= other.cents ? this : other;
  }

  /** The greater of the two. */
  public Money max(Money other) {
    return cents >= other.cents ? this : other;
  }

  /** Whether the amount is above zero. */
  public boolean isPositive() {
    return cents > 0;
  }

  /** Whether the amount is below zero. */
  public boolean isNegative() {
    return cents < 0;
  }

  /** Whether there is no amount. */
  public boolean isZero() {
    return cents == 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }

  /** The amount in currency units, with a decimal point, for logs and tests. */
  @Override
  public String toString() {
    return toDecimal().toPlainString();
  }
}
