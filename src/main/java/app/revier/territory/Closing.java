package app.revier.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a project ended: won, lost or put aside.
 *
 * @param date on which day
 * @param value what it is really worth in twelve months; none if it was not won
 * @param reason why it was lost or put aside, or won; may be empty
 * @param stated the win probability that was in force before; none if that is not known, as with
 *     projects that came into the book closed
 * @param stage the code of the stage it was in before; empty if that is not known
 * @param cell the field of the matrix its customer was in, such as {@code A-Grow}; empty if that is
 *     not known
 */
public record Closing(
    LocalDate date,
    @Nullable Money value,
    String reason,
    @Nullable Probability stated,
    String stage,
    String cell) {

  /** The most characters of a reason. */
  public static final int LONGEST = 1_000;

  /** Refuses a negative value. */
  public Closing {
    if (value != null && value.isNegative()) {
      throw new IllegalArgumentException("negative value: " + value);
    }
  }

  /** The same with another value and reason. */
  public Closing with(@Nullable Money worth, String why) {
    return new Closing(date, worth, why, stated, stage, cell);
  }
}
