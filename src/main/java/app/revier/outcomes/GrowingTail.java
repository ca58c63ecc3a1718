package app.revier.outcomes;

/**
 * The probability of reaching one amount while outcomes are added one by one. Each new outcome
 * lifts over the amount what lay below it by no more than the outcome brings; only that is looked
 * at.
 */
final class GrowingTail {

  private final Grid.Reading reading;
  private final long amount;
  private final int number;

  /** The probability of at least {@link #number}. */
  private double here;

  /** The probability of at least the next number. */
  private double beyond;

  /**
   * Begins.
   *
   * @param reading of the mass
   * @param amount what is to be reached
   * @param mass of all that was added before
   */
  GrowingTail(Grid.Reading reading, long amount, Mass mass) {
    this.reading = reading;
    this.amount = amount;
    number = Math.clamp(reading.number(amount), -1, Integer.MAX_VALUE - 2);
    here = mass.between(number, mass.high());
    beyond = mass.between(number + 1, mass.high());
  }

  /** Takes in an outcome that is about to be added to the mass. */
  void rise(Mass mass, int steps, double chance) {
    here += chance * mass.between(number - steps, number - 1);
    beyond += chance * mass.between(number + 1 - steps, number);
  }

  /** The probability of reaching the amount with all that was taken in. */
  double value(double usualMass) {
    return reading.withUsualMass(usualMass).atLeast(amount, at -> at <= number ? here : beyond);
  }
}
