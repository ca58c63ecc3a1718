package app.revier.callplan;

import app.revier.segment.Classification;

/**
 * A customer that the call plan gives visits to.
 *
 * @param classification who it is
 * @param today the visits a year it gets today, from 0
 * @param judgements what visits bring, in order
 * @param curve through the judgements, by the visits that the judgement of today is of
 * @param least the fewest visits it may get
 * @param most the most visits it may get, up to {@link CallPlanner#MOST_VISITS}
 * @param weight what a visit takes of the limit: 1, or minutes
 * @param margin which part of revenue counts, above 0 and up to 1
 */
public record CallCustomer(
    Classification classification,
    int today,
    Judgements judgements,
    ResponseCurve curve,
    int least,
    int most,
    long weight,
    double margin) {

  /** What the customer is worth with so many visits: margin × r(x). */
  public double worth(int visits) {
    return margin * curve.at(visits);
  }

  /** What one more visit than these brings. */
  public double next(int visits) {
    return margin * (curve.gain(visits + 1) - curve.gain(visits));
  }

  /** The customer by numbers only. */
  VisitItem item() {
    double[] gains = new double[most - least + 1];
    double base = curve.gain(least);
    for (int k = 1; k < gains.length; k++) {
      gains[k] = Math.max(gains[k - 1], margin * (curve.gain(least + k) - base));
    }
    return new VisitItem(least, today, weight, gains);
  }

  /** The same customer, differently judged. */
  CallCustomer judged(Judgements other) {
    return new CallCustomer(
        classification,
        today,
        other,
        ResponseCurve.through(other, curve.visits()),
        least,
        most,
        weight,
        margin);
  }
}
