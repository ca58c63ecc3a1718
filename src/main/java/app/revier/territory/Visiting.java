package app.revier.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a customer is visited.
 *
 * @param intervalDays the desired days between two visits, from 1; none follows the cell
 * @param minutes how long a visit takes, from 1; none follows the setting
 * @param lastVisit the day of the latest visit
 */
public record Visiting(
    @Nullable Integer intervalDays, @Nullable Integer minutes, @Nullable LocalDate lastVisit) {

  /** Nothing is known. */
  public static final Visiting UNKNOWN = new Visiting(null, null, null);

  /** Refuses intervals and durations below 1. */
  public Visiting {
    if ((intervalDays != null && intervalDays < 1) || (minutes != null && minutes < 1)) {
      throw new IllegalArgumentException("visit every " + intervalDays + " d for " + minutes);
    }
  }
}
