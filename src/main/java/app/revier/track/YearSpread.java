package app.revier.track;

import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.PlanYears;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * In which months of a year a project brings what it adds: in each the same. In the first one it
 * begins with its day.
 *
 * @param from the first day
 * @param until the last day, the end of a month of the same year
 */
public record YearSpread(LocalDate from, LocalDate until) {

  /** Refuses an end before the beginning and another year. */
  public YearSpread {
    if (until.isBefore(from) || until.getYear() != from.getYear()) {
      throw new IllegalArgumentException("from " + from + " until " + until);
    }
  }

  /**
   * That of a project: from its beginning to the end of the plan year; if it began before, the
   * months that the base year did not have.
   *
   * @return none if it adds nothing in the plan year
   */
  public static @Nullable YearSpread of(GrowthProject project, PlanYears years) {
    int months = project.monthsOnTop(years);
    if (months == 0) {
      return null;
    }
    LocalDate begins = project.begins(years);
    return begins.getYear() == years.planYear()
        ? new YearSpread(begins, LocalDate.of(years.planYear(), 12, 31))
        : new YearSpread(
            LocalDate.of(years.planYear(), 1, 1),
            YearMonth.of(years.planYear(), months).atEndOfMonth());
  }

  /** What of an amount comes until the end of a day. */
  public Money upTo(Money whole, LocalDate day) {
    if (day.isBefore(from)) {
      return Money.ZERO;
    }
    if (!day.isBefore(until)) {
      return whole;
    }
    YearMonth month = YearMonth.from(day);
    LocalDate first = month.equals(YearMonth.from(from)) ? from : month.atDay(1);
    long days = ChronoUnit.DAYS.between(first, day) + 1;
    long length = ChronoUnit.DAYS.between(first, month.atEndOfMonth()) + 1;
    long before = ChronoUnit.MONTHS.between(YearMonth.from(from), month);
    long all = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(until)) + 1;
    return Money.ofCents(
        BigDecimal.valueOf(whole.cents())
            .multiply(BigDecimal.valueOf(before * length + days))
            .divide(BigDecimal.valueOf(all * length), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }
}
