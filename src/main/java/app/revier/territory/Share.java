package app.revier.territory;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact part of a whole, from nothing to all of it, in millionths. Used for thresholds and for
 * price erosion, where a limit of 10 % must mean exactly that.
 *
 * @param millionths 0 to 1,000,000
 */
public record Share(int millionths) implements Comparable<Share> {

  /** The millionths of a whole. */
  public static final int WHOLE = 1_000_000;

  /** Nothing. */
  public static final Share NONE = new Share(0);

  /** Refuses values outside of 0 to 1,000,000. */
  public Share {
    if (millionths < 0 || millionths > WHOLE) {
      throw new IllegalArgumentException("share out of range: " + millionths);
    }
  }

  /** So many per cent, 0 to 100. */
  public static Share percent(int percent) {
    return new Share(Math.multiplyExact(percent, WHOLE / 100));
  }

  /**
   * The share nearest to a fraction, half a millionth up.
   *
   * @param fraction 0 to 1
   * @throws IllegalArgumentException outside of 0 to 1
   */
  public static Share of(BigDecimal fraction) {
    if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("share out of range: " + fraction);
    }
    return new Share(fraction.movePointRight(6).setScale(0, RoundingMode.HALF_UP).intValueExact());
  }

  /**
   * The share nearest to the ratio {@code part / whole}, half a millionth up.
   *
   * @param part zero to the whole
   * @param whole above zero
   * @throws IllegalArgumentException if the part is not one of the whole
   */
  public static Share ratio(Money part, Money whole) {
    if (part.isNegative() || !whole.isPositive() || part.compareTo(whole) > 0) {
      throw new IllegalArgumentException("ratio of " + part + " to " + whole);
    }
    if (whole.cents() <= (Long.MAX_VALUE >> 1) / WHOLE) {
      return new Share((int) ((part.cents() * WHOLE + whole.cents() / 2) / whole.cents()));
    }
    return of(part.toDecimal().divide(whole.toDecimal(), 6, RoundingMode.HALF_UP));
  }

  /** What this share leaves of the whole. */
  public Share complement() {
    return new Share(WHOLE - millionths);
  }

  /**
   * Compares the ratio {@code part / whole} with this share, exactly.
   *
   * @param part any amount
   * @param whole an amount above zero
   * @return negative, zero or positive as the ratio is below, at or above this share
   */
  public int compareRatio(Money part, Money whole) {
    if (!whole.isPositive()) {
      throw new IllegalArgumentException("ratio to " + whole);
    }
    long limit = Long.MAX_VALUE / WHOLE;
    if (part.cents() >= -limit && part.cents() <= limit && whole.cents() <= limit) {
      return Long.compare(part.cents() * WHOLE, whole.cents() * millionths);
    }
    return BigInteger.valueOf(part.cents())
        .multiply(BigInteger.valueOf(WHOLE))
        .compareTo(BigInteger.valueOf(whole.cents()).multiply(BigInteger.valueOf(millionths)));
  }

  /** The share as a fraction from 0 to 1 with six decimals. */
  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(millionths, 6);
  }

  /** The share as a fraction from 0 to 1. */
  public double toDouble() {
    return millionths / (double) WHOLE;
  }

  @Override
  public int compareTo(Share other) {
    return Integer.compare(millionths, other.millionths);
  }

  /** The fraction with a decimal point, for logs and tests. */
  @Override
  public String toString() {
    return toDecimal().stripTrailingZeros().toPlainString();
  }
}
