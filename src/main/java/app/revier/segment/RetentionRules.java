package app.revier.segment;

import app.revier.territory.Probability;
import app.revier.territory.Share;

/**
 * The figures of the retention rule (method, section 3).
 *
 * @param high at a loyalty of 75 or more
 * @param middle at a loyalty of 50 or more
 * @param low at a loyalty below 50
 * @param unknown when the loyalty is not known
 * @param deduction what each sign of danger takes off
 * @param fallOver a sign of danger is a fall of revenue by more than this share
 */
public record RetentionRules(
    Probability high,
    Probability middle,
    Probability low,
    Probability unknown,
    Probability deduction,
    Share fallOver) {

  /** The method's own figures. */
  public static final RetentionRules DEFAULTS =
      new RetentionRules(
          new Probability(0.95),
          new Probability(0.85),
          new Probability(0.65),
          new Probability(0.80),
          new Probability(0.10),
          Share.percent(10));
}
