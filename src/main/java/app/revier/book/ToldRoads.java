package app.revier.book;

import app.revier.territory.Position;
import app.revier.week.TravelTimes;

/**
 * Travel times without any service: what one has told before, and estimates of the rest. Whole
 * minutes, rounded up.
 */
final class ToldRoads implements TravelTimes {

  private static final int SECONDS_PER_MINUTE = 60;

  private final TravelTimes estimate;
  private final ToldWays told;

  /**
   * Travel times.
   *
   * @param estimate for ways that were not told
   * @param told those that were
   */
  ToldRoads(TravelTimes estimate, ToldWays told) {
    this.estimate = estimate;
    this.told = told;
  }

  @Override
  public int minutes(Position from, Position to) {
    int estimated = estimate.minutes(from, to);
    // Two customers in one house need no drive, whatever a service says.
    return estimated == 0
        ? 0
        : minutes(told.seconds(Drive.place(from), Drive.place(to)), estimated);
  }

  /** Minutes of what was told, or else as estimated. */
  static int minutes(int seconds, int estimated) {
    return seconds == ToldWays.UNTOLD ? estimated : Math.ceilDiv(seconds, SECONDS_PER_MINUTE);
  }
}
