package app.revier.territory;

import java.time.LocalTime;

/**
 * A span of hours within one day.
 *
 * @param open from when
 * @param close until when, after {@code open}
 */
public record Hours(LocalTime open, LocalTime close) {

  /** Refuses a span that ends before it begins. */
  public Hours {
    if (!close.isAfter(open)) {
      throw new IllegalArgumentException("hours from " + open + " to " + close);
    }
  }

  /** How long it is, in minutes. */
  public int minutes() {
    return (close.toSecondOfDay() - open.toSecondOfDay()) / 60;
  }
}
