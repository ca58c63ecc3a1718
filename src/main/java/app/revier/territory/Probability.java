package app.revier.territory;

import java.math.BigDecimal;

/**
 * How likely something is, from 0 (never) to 1 (certain). The book keeps nine decimals. The value
 * stands for the decimal that it is written as: 0.55 is 55 %, not its binary neighbour.
 *
 * @param value 0 to 1
 */
public record Probability(double value) implements Comparable<Probability> {

  /** It will not happen. */
  public static final Probability NEVER = new Probability(0);

  /** It will happen. */
  public static final Probability CERTAIN = new Probability(1);

  /** Refuses what is outside of 0 to 1 or not a number. */
  public Probability {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("probability out of range: " + value);
    }
  }

  /** So many per cent, 0 to 100. */
  public static Probability percent(double percent) {
    return new Probability(BigDecimal.valueOf(percent).movePointLeft(2).doubleValue());
  }

  /** The nearest probability between the two limits. */
  public static Probability within(double value, double least, double most) {
    return new Probability(Math.clamp(value, least, most));
  }

  /** The decimal number that the value is written as: what amounts are multiplied with. */
  public BigDecimal toDecimal() {
    return BigDecimal.valueOf(value);
  }

  /** That it does not happen, in decimals: 0.45 for 0.55 and not a neighbour of it. */
  public Probability complement() {
    return new Probability(BigDecimal.ONE.subtract(toDecimal()).doubleValue());
  }

  @Override
  public int compareTo(Probability other) {
    return Double.compare(value, other.value);
  }
}
