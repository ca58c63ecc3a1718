package app.revier.callplan;

/**
 * What a customer brings a year with x visits, after Little's ADBUDG (1970): r(x) = none + (most −
 * none) · x^c ÷ (d + x^c), r(0) = none. With y(r) = (r − none) ÷ (most − none): c = [logit y(half
 * more) − logit y(today)] ÷ ln 1.5 and d = v^c · (1 − y(today)) ÷ y(today), so that the curve goes
 * through both judgements. It is worked out by logits, logit y(x) = logit y(today) + c · ln(x ÷ v),
 * which no judgement in order makes too large or too small.
 *
 * @param none without visits, in units of the currency
 * @param range most − none, above zero
 * @param steepness c, above zero; above 1 the curve is S-shaped
 * @param logitToday logit y(today)
 * @param visits v, the visits a year of today, above zero
 */
public record ResponseCurve(
    double none, double range, double steepness, double logitToday, int visits) {

  private static final double LN_HALF_MORE = Math.log(1.5);

  /** Refuses what is no curve. */
  public ResponseCurve {
    if (!(range > 0 && steepness > 0 && visits > 0 && Double.isFinite(none + range + steepness))
        || !Double.isFinite(logitToday)) {
      throw new IllegalArgumentException(
          range + " by " + steepness + " at " + visits + ": " + logitToday);
    }
  }

  /**
   * The curve through judgements in order.
   *
   * @param visits the visits a year of today, from 1
   */
  public static ResponseCurve through(Judgements judgements, int visits) {
    double below = judgements.today().subtract(judgements.none()).doubleValue();
    double step = judgements.halfMore().subtract(judgements.today()).doubleValue();
    double above = judgements.most().subtract(judgements.halfMore()).doubleValue();
    // logit y(r) = ln((r − none) ÷ (most − r)); the difference of two without their cancelling
    double rise = Math.log1p(step / below) + Math.log1p(step / above);
    return new ResponseCurve(
        judgements.none().doubleValue(),
        judgements.most().subtract(judgements.none()).doubleValue(),
        rise / LN_HALF_MORE,
        Math.log(below / (step + above)),
        visits);
  }

  /** What the customer brings with so many visits a year, zero or more. */
  public double at(double x) {
    return none + range * part(x);
  }

  /** What more it brings than without visits. */
  double gain(double x) {
    return range * part(x);
  }

  private double part(double x) {
    return x <= 0 ? 0 : 1 / (1 + Math.exp(-(logitToday + steepness * Math.log(x / visits))));
  }
}
