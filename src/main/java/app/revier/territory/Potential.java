package app.revier.territory;

/**
 * What a customer spends in our product category in a year, with everyone.
 *
 * @param amount zero or more
 * @param source whether the customer said so or the rep estimates it
 */
public record Potential(Money amount, Source source) {

  /** How a potential is known. */
  public enum Source {
    /** Told by the customer or taken from figures. */
    GIVEN,
    /** The rep's estimate. */
    ESTIMATED
  }

  /**
   * Whether it is below the revenue of a year, which cannot be: our revenue is part of it. A
   * revenue below zero counts as zero.
   */
  public boolean isBelow(Money revenue) {
    return amount.compareTo(revenue.max(Money.ZERO)) < 0;
  }

  /** Refuses a negative amount. */
  public Potential {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("negative potential: " + amount);
    }
  }
}
