package app.revier.prospect;

import app.revier.territory.Money;

/**
 * What counts how much when prospects are ranked.
 *
 * @param whitespace the weight of the whitespace, zero or more, as the others
 * @param reference of a sister company that buys
 * @param detour of the way
 * @param indicators of values that speak for a product
 * @param research of what was found out
 * @param halfWhitespace the whitespace that brings half of its weight, more than 0
 * @param halfDetour the minutes that bring half of the weight of the way, 1 or more
 * @param halfAge after how many days a research note counts half, 1 or more
 */
public record ProspectRules(
    int whitespace,
    int reference,
    int detour,
    int indicators,
    int research,
    Money halfWhitespace,
    int halfDetour,
    int halfAge) {

  /** What counts unless the rep sets something else; the weights are 100 together. */
  public static final ProspectRules DEFAULTS =
      new ProspectRules(40, 20, 20, 10, 10, Money.of(20_000), 20, 180);

  /** Refuses weights below zero, and halves that would divide by nothing. */
  public ProspectRules {
    if (Math.min(Math.min(Math.min(whitespace, reference), Math.min(detour, indicators)), research)
            < 0
        || !halfWhitespace.isPositive()
        || halfDetour < 1
        || halfAge < 1) {
      throw new IllegalArgumentException("rules out of range");
    }
  }

  /** All weights together. */
  public int total() {
    return whitespace + reference + detour + indicators + research;
  }
}
