package app.revier.doubles;

/** How the places of two customers agree. */
public enum PlaceLikeness {
  /** The same street and house number, or points within 100 m. */
  HOUSE(1),
  /** The same street; of one the house number is not known. */
  STREET(0.95),
  /** The same town; of one the street is not known. */
  TOWN(0.9),
  /** Of one of them it is not known, or they cannot be compared. */
  UNKNOWN(0.75),
  /** The same street with different house numbers. */
  OTHER_HOUSE(0.7),
  /** Different streets of one town. */
  OTHER_STREET(0.5),
  /** Different towns. */
  ELSEWHERE(0);

  private final double weight;

  PlaceLikeness(double weight) {
    this.weight = weight;
  }

  /** How much it says for one customer, 0 to 1. */
  double weight() {
    return weight;
  }
}
