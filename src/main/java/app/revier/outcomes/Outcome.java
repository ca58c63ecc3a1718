package app.revier.outcomes;

import app.revier.territory.Money;
import app.revier.territory.Probability;

/**
 * An amount that comes or does not come.
 *
 * @param amount what comes, zero or more
 * @param probability how likely it comes
 */
public record Outcome(Money amount, Probability probability) {

  /** Refuses a negative amount. */
  public Outcome {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("negative outcome: " + amount);
    }
  }
}
