package app.revier.week;

import java.time.LocalTime;

/** Times of day as minutes since midnight. Local time throughout: a day has 24 hours here. */
final class Clock {

  /** One minute before midnight. */
  static final int LAST_MINUTE = 24 * 60 - 1;

  private Clock() {}

  static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  /** The time of a minute of the day, 0 to below 24 hours. */
  static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute * 60L);
  }
}
