package app.revier.selection;

/**
 * What may come without any project, such as the revenue of an existing customer.
 *
 * @param amount in cents, zero or more
 * @param probability how likely it comes, 0 to 1
 */
public record BaseOutcome(long amount, double probability) {

  /** Refuses a negative amount and a probability outside of 0 to 1. */
  public BaseOutcome {
    if (amount < 0 || !(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(amount + " with " + probability);
    }
  }
}
