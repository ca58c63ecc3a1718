package app.revier.selection;

/**
 * Levels by which the variances of sets are divided, from the most that there can be down to zero.
 *
 * @param most no set has more
 */
record VarianceLevels(double most) {

  /** The number of the last level, whose variance is zero. */
  static final int LAST = 480;

  private static final double RATIO = 0.9925;

  /** The variance at a level. */
  double at(int level) {
    return level == LAST ? 0 : most * Math.pow(RATIO, level) * (1 + 1e-12);
  }
}
