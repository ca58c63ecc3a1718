package app.revier.intake;

import java.time.LocalDate;
import java.time.YearMonth;

/** What a text says when it is read as a day. */
sealed interface DateText {

  /** It is no day, or one that does not exist. */
  record None() implements DateText {
    static final None NONE = new None();
  }

  /**
   * It is one day.
   *
   * @param day the day
   * @param order what the text gives away about the order of day and month
   */
  record Sure(LocalDate day, Order order) implements DateText {}

  /** It may be either of two days, such as 3/4/2026. */
  record Either(LocalDate dayFirst, LocalDate monthFirst) implements DateText {}

  /** It names a month, such as Dez 2026, or a quarter, of which this is the first. */
  record Month(YearMonth first, YearMonth last) implements DateText {}

  /** In which order day and month stand between slashes. */
  enum Order {
    /** Nothing is given away. */
    UNKNOWN,
    /** 31/12/2026. */
    DAY_FIRST,
    /** 12/31/2026. */
    MONTH_FIRST
  }

  /** Reads a text. A time of day and the name of the weekday are passed over. */
  static DateText of(String text) {
    return new DateScanner(text).scan();
  }
}
