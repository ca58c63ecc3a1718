package app.revier.gap;

/**
 * How many searches an explanation makes. One search costs several times as much when outcomes are
 * correlated, and more with many projects; so there are fewer then, always the same for the same
 * plan.
 *
 * @param pinned so many projects are pinned in, those first that are expected to bring most
 * @param widths so many best selections of a relaxed limit are gone through
 * @param halvings so often what is left of it is halved
 * @param points so many points the series over the visits has, that of the limit aside
 */
record Thoroughness(int pinned, int widths, int halvings, int points) {

  private static final int MANY = 60;

  /** For so many open projects. */
  static Thoroughness of(int projects, double correlation) {
    if (projects <= MANY) {
      return correlation == 0 ? new Thoroughness(40, 48, 6, 16) : new Thoroughness(16, 24, 4, 11);
    }
    return correlation == 0 ? new Thoroughness(20, 6, 4, 11) : new Thoroughness(8, 5, 3, 8);
  }
}
