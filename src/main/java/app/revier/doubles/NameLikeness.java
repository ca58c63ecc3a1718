package app.revier.doubles;

/** How the names of two customers agree, legal forms and the order of words apart. */
public enum NameLikeness {
  /** All words are the same. */
  SAME(1),
  /** All words are the same but for typing errors. */
  MISTYPED(0.9),
  /** All words are the same, some cut short. */
  SHORTENED(0.85),
  /** One name holds all words of the other and more. */
  PART(0.65),
  /** They are different names. */
  OTHER(0);

  private final double weight;

  NameLikeness(double weight) {
    this.weight = weight;
  }

  /** How much it says for one customer, 0 to 1. */
  double weight() {
    return weight;
  }
}
