package app.revier.week;

/**
 * How much counts for the value of a visit. At the default weights of 1 each part is worth up to
 * about 100 points.
 *
 * @param size for the customer's class, zero or more
 * @param due for how due the visit is, zero or more
 * @param project for the next step of a project, zero or more
 * @param risk for revenue at risk, zero or more
 * @param drive points that a minute on the road costs, zero or more
 * @param move points that moving a planned visit to another time costs, zero or more
 */
public record ValueWeights(
    double size, double due, double project, double risk, double drive, double move) {

  /** The initial weights. */
  public static final ValueWeights DEFAULTS = new ValueWeights(1, 1, 1, 1, 0.5, 60);

  /** Refuses negative weights and what is not a number. */
  public ValueWeights {
    for (double weight : new double[] {size, due, project, risk, drive, move}) {
      if (!(weight >= 0 && weight <= 10_000)) {
        throw new IllegalArgumentException("weight out of range: " + weight);
      }
    }
  }
}
