package app.revier.territory;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * A span of hours within one day, in whole minutes.
 *
 * @param open from when
 * @param close until when, after {@code open}
 */
public record Hours(LocalTime open, LocalTime close) {

  /** Refuses a span that ends before it begins, or a part of a minute. */
  public Hours {
    if (!close.isAfter(open)
        || !open.equals(open.truncatedTo(ChronoUnit.MINUTES))
        || !close.equals(close.truncatedTo(ChronoUnit.MINUTES))) {
      throw new IllegalArgumentException("hours from " + open + " to " + close);
    }
  }

  /** How long it is, in minutes. */
  public int minutes() {
    return (close.toSecondOfDay() - open.toSecondOfDay()) / 60;
  }
}
