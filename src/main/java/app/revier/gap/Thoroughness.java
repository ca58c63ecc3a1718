package app.revier.gap;

/**
 * How many trials an explanation makes. One search costs several times as much when outcomes are
 * correlated, and more with many projects; so there are fewer trials then, always the same for the
 * same plan.
 *
 * @param pinned so many projects are pinned in for a trial, those first that are expected to bring
 *     most
 * @param widths so many widths of one limit are tried
 * @param points so many points the series over the visits has, that of the limit aside
 */
record Thoroughness(int pinned, int widths, int points) {

  private static final int MANY = 60;

  /** For so many open projects. */
  static Thoroughness of(int projects, double correlation) {
    if (correlation == 0) {
      return new Thoroughness(40, 16, 16);
    }
    return projects <= MANY ? new Thoroughness(16, 8, 11) : new Thoroughness(8, 5, 8);
  }
}
