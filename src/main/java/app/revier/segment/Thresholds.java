package app.revier.segment;

import app.revier.territory.Money;
import app.revier.territory.Share;

/**
 * The limits between the classes (method, section 2).
 *
 * @param mode whether size goes by amounts or by the Pareto rule
 * @param basis which figure gives the size
 * @param aFrom with amounts: A from this figure on
 * @param bFrom with amounts: B from this figure on, at most {@code aFrom}
 * @param aReach with Pareto: the running share at which A ends
 * @param bReach with Pareto: the running share at which B ends, at least {@code aReach}
 * @param winUpTo Win up to and including this share of wallet
 * @param maintainFrom Maintain from this share of wallet on, above {@code winUpTo}
 * @param minimumWhitespace the whitespace below which a customer is Maintain, zero or more
 */
public record Thresholds(
    Mode mode,
    Basis basis,
    Money aFrom,
    Money bFrom,
    Share aReach,
    Share bReach,
    Share winUpTo,
    Share maintainFrom,
    Money minimumWhitespace) {

  /** How the size is found. */
  public enum Mode {
    /** By fixed amounts. */
    AMOUNTS,
    /** By the running share of all revenue. */
    PARETO
  }

  /** Which figure the size is found from. */
  public enum Basis {
    /** The base-year revenue. */
    REVENUE,
    /** The potential. */
    POTENTIAL
  }

  /** The method's own figures. */
  public static final Thresholds DEFAULTS =
      new Thresholds(
          Mode.AMOUNTS,
          Basis.REVENUE,
          Money.of(50_000),
          Money.of(10_000),
          Share.percent(80),
          Share.percent(95),
          Share.percent(10),
          Share.percent(80),
          Money.of(5_000));

  /** Refuses limits that contradict each other. */
  public Thresholds {
    if (!amountsAgree(aFrom, bFrom)
        || !reachesAgree(aReach, bReach)
        || !sharesAgree(winUpTo, maintainFrom)
        || minimumWhitespace.isNegative()
        || bFrom.isNegative()) {
      throw new IllegalArgumentException("contradictory thresholds");
    }
  }

  /** Whether B begins no higher than A. */
  public static boolean amountsAgree(Money aFrom, Money bFrom) {
    return bFrom.compareTo(aFrom) <= 0;
  }

  /** Whether A reaches no further than B. */
  public static boolean reachesAgree(Share aReach, Share bReach) {
    return aReach.compareTo(bReach) <= 0;
  }

  /** Whether Win ends below Maintain. */
  public static boolean sharesAgree(Share winUpTo, Share maintainFrom) {
    return winUpTo.compareTo(maintainFrom) < 0;
  }
}
