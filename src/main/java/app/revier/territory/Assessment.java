package app.revier.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How loyal a decision maker was found on a day.
 *
 * @param date on which day; none for answers that were given before days were kept
 * @param answers the four answers
 */
public record Assessment(@Nullable LocalDate date, LoyaltyAnswers answers) {}
