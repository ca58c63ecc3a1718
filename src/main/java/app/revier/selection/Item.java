package app.revier.selection;

/**
 * A project that may be taken.
 *
 * @param amount what it brings when it succeeds, in cents, zero or more
 * @param probability how likely it succeeds, 0 to 1
 * @param visits the visits it needs, zero or more
 * @param minutes the working time it needs, zero or more
 * @param budget the money it needs, in cents, zero or more
 * @param rung 1 to 3; only {@link Goal.Rungs} looks at it
 * @param pin what is decided beforehand
 */
public record Item(
    long amount, double probability, int visits, int minutes, long budget, int rung, Pin pin) {

  /** What the rep has decided about a project beforehand. */
  public enum Pin {
    /** Nothing: it may be taken or left. */
    FREE,
    /** It is taken, whatever the limits say. */
    IN,
    /** It is left. */
    OUT
  }

  /** Refuses negative figures, a probability outside of 0 to 1 and a rung outside of 1 to 3. */
  public Item {
    if (amount < 0 || visits < 0 || minutes < 0 || budget < 0) {
      throw new IllegalArgumentException(
          "negative: " + amount + ", " + visits + ", " + minutes + ", " + budget);
    }
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("probability out of range: " + probability);
    }
    if (rung < 1 || rung > 3) {
      throw new IllegalArgumentException("no such rung: " + rung);
    }
  }

  /** The same project, pinned otherwise. */
  public Item withPin(Pin otherPin) {
    return new Item(amount, probability, visits, minutes, budget, rung, otherPin);
  }

  /** How much of a resource it needs. */
  public long use(Resource resource) {
    return switch (resource) {
      case VISITS -> visits;
      case MINUTES -> minutes;
      case BUDGET -> budget;
    };
  }

  /** Whether taking it can change the total at all. */
  boolean hasEffect() {
    return amount > 0 && probability > 0;
  }
}
