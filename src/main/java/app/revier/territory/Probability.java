package app.revier.territory;

/**
 * How likely something is, from 0 (never) to 1 (certain). The book keeps nine decimals.
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
    return new Probability(percent / 100);
  }

  /** The nearest probability between the two limits. */
  public static Probability within(double value, double least, double most) {
    return new Probability(Math.clamp(value, least, most));
  }

  /** That it does not happen. */
  public Probability complement() {
    return new Probability(1 - value);
  }

  @Override
  public int compareTo(Probability other) {
    return Double.compare(value, other.value);
  }
}
