package app.revier.desktop.screen.gap;

/**
 * What of the plan is in view above the projects. Where the window is low, first the sentence gives
 * way, since the plan bar says the same in short, then the charts.
 *
 * @param isTold whether the sentence is shown
 * @param charts how high the charts are, in pixels; 0 where they are not shown
 */
record GapRoom(boolean isTold, double charts) {

  /** A chart lower than this cannot be read, in pixels. */
  static final double CHARTS_LEAST = 152;

  private static final double CHARTS_PART = 0.26;
  private static final double CHARTS_MOST = 320;

  /** Above the rows: the line with the rungs, the heading and what lies between. */
  private static final double ABOVE_ROWS = 72;

  private static final double ROW = 28;
  private static final double GAP = 8;

  /** Rows that are to be in view; more beside a project, where the next one is looked for. */
  private static final double ROWS = 3.3;

  private static final double ROWS_BESIDE = 6;

  /**
   * Shares the height below the goal.
   *
   * @param screen how high the screen is
   * @param below how much of it is below the goal
   * @param sentence how high the sentence would be
   * @param strip how high the line above the charts is that always stays; 0 for none
   * @param beside whether a project beside leaves little width
   */
  static GapRoom of(double screen, double below, double sentence, double strip, boolean beside) {
    double wanted = ABOVE_ROWS + ROW * (beside ? ROWS_BESIDE : ROWS);
    double left = below - strip - GAP - wanted;
    double charts = Math.clamp(screen * CHARTS_PART - strip, CHARTS_LEAST, CHARTS_MOST);
    for (double high : new double[] {charts, CHARTS_LEAST}) {
      if (left - high - GAP >= sentence) {
        return new GapRoom(true, high);
      }
    }
    if (left - CHARTS_LEAST - GAP >= 0) {
      return new GapRoom(false, CHARTS_LEAST);
    }
    return new GapRoom(left >= sentence, 0);
  }
}
