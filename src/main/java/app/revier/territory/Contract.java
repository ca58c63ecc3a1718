package app.revier.territory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Revenue a customer has bound itself to.
 *
 * @param from the first day; none means already running
 * @param until the last day; none means without an end
 * @param yearlyAmount what is secured in twelve months, zero or more
 */
public record Contract(@Nullable LocalDate from, @Nullable LocalDate until, Money yearlyAmount) {

  /** Refuses a negative amount and an end before the beginning. */
  public Contract {
    if (yearlyAmount.isNegative()) {
      throw new IllegalArgumentException("negative contract: " + yearlyAmount);
    }
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("contract ends before it begins");
    }
  }

  /** Whether the last day lies in a year. */
  public boolean endsIn(int year) {
    return until != null && until.getYear() == year;
  }

  /**
   * The calendar months of a year that the contract touches, 0 to 12: the month of the first and of
   * the last day count in full.
   */
  public int monthsIn(int year) {
    YearMonth first = YearMonth.of(year, 1);
    YearMonth last = YearMonth.of(year, 12);
    if (from != null && YearMonth.from(from).isAfter(first)) {
      first = YearMonth.from(from);
    }
    if (until != null && YearMonth.from(until).isBefore(last)) {
      last = YearMonth.from(until);
    }
    return Math.max(0, (int) ChronoUnit.MONTHS.between(first, last) + 1);
  }

  /** What the contract secures in a year: so many twelfths of the yearly amount. */
  public Money securedIn(int year) {
    return yearlyAmount.twelfths(monthsIn(year));
  }
}
