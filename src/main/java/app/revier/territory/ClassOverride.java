package app.revier.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The rep's own judgement of a customer's class, beside the computed one.
 *
 * @param size the size to use; none keeps the computed one
 * @param strategy the strategy to use; none keeps the computed one
 * @param reason why, not empty
 * @param date when it was decided
 */
public record ClassOverride(
    @Nullable SizeClass size, @Nullable Strategy strategy, String reason, LocalDate date) {

  /** Refuses an override of nothing and one without a reason. */
  public ClassOverride {
    if (size == null && strategy == null) {
      throw new IllegalArgumentException("override of nothing");
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException("override without a reason");
    }
  }
}
