package app.revier.territory;

import java.time.LocalDate;

/**
 * The limits within which amounts, days and texts lie, wherever they come from. What a person
 * enters or imports has narrow ones; what a book keeps may also be a sum or follow from something
 * entered, so that it has wide ones. Within those no sum over a book and no calculation with days
 * overflows.
 */
public final class Limits {

  /** The largest amount of either sign that can be entered: ten billion. */
  public static final Money LARGEST_ENTERED = Money.of(10_000_000_000L);

  /** The first year of a day that can be entered. */
  public static final int FIRST_YEAR = 1900;

  /** The last year of a day that can be entered, the end of an endless contract apart. */
  public static final int LAST_YEAR = 2199;

  /** The year of an end that never comes. */
  public static final int ENDLESS_YEAR = 9999;

  /** The most bytes of all that a book keeps of one thing, a setting apart. */
  public static final int LONGEST_ENTRY = 1 << 20;

  /** The most characters of a setting: a list of postcodes is the longest. */
  public static final int LONGEST_SETTING = 20_000_000;

  /** The largest amount of either sign that is kept, in cents: a thousand times the entered. */
  public static final long LARGEST_KEPT = 1_000 * LARGEST_ENTERED.cents();

  private static final long FIRST_KEPT = LocalDate.of(1, 1, 1).toEpochDay();
  private static final long LAST_KEPT = LocalDate.of(ENDLESS_YEAR, 12, 31).toEpochDay();

  private Limits() {}

  /**
   * Refuses an amount that no book keeps.
   *
   * @throws IllegalArgumentException if it is too large
   */
  public static long keptCents(long cents) {
    if (cents > LARGEST_KEPT || cents < -LARGEST_KEPT) {
      throw new IllegalArgumentException("amount out of range: " + cents);
    }
    return cents;
  }

  /**
   * Refuses a day that no book keeps.
   *
   * @param day since 1970-01-01
   * @throws IllegalArgumentException if it lies before the year 1 or after 9999
   */
  public static int keptDay(long day) {
    if (day < FIRST_KEPT || day > LAST_KEPT) {
      throw new IllegalArgumentException("day out of range: " + day);
    }
    return (int) day;
  }

  /**
   * Refuses a year of which no book keeps revenue.
   *
   * @throws IllegalArgumentException if it lies before the year 1 or after 9999
   */
  public static int keptYear(int year) {
    if (year < 1 || year > ENDLESS_YEAR) {
      throw new IllegalArgumentException("year out of range: " + year);
    }
    return year;
  }
}
