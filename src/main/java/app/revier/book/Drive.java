package app.revier.book;

import app.revier.territory.Position;

/**
 * A time on the road as a service has told it. It holds between places, whoever is there.
 *
 * @param from where it begins, see {@link #place}
 * @param to where it ends
 * @param seconds how long it takes, zero or more
 */
public record Drive(long from, long to, int seconds) {

  private static final double STEPS_PER_DEGREE = 1e6;

  /** Refuses a time below zero. */
  public Drive {
    if (seconds < 0) {
      throw new IllegalArgumentException("drive of " + seconds + " s");
    }
  }

  /**
   * A place as a number: latitude and longitude to a millionth of a degree (about ten centimetres),
   * which is as exact as services are asked.
   */
  static long place(Position position) {
    long latitude = Math.round((position.latitude() + 90) * STEPS_PER_DEGREE);
    long longitude = Math.round((position.longitude() + 180) * STEPS_PER_DEGREE);
    return latitude << Integer.SIZE | longitude;
  }
}
