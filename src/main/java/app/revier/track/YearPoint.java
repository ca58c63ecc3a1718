package app.revier.track;

import app.revier.territory.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The year until the end of a day.
 *
 * @param day the last day of a month, or the day that is looked at
 * @param expected what was expected until then
 * @param low what is missed with a probability of 10 %
 * @param high what is exceeded with a probability of 10 %
 * @param actual what came until then; none if that is not known
 */
public record YearPoint(
    LocalDate day, Money expected, Money low, Money high, @Nullable Money actual) {}
