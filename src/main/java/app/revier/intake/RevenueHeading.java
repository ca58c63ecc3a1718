package app.revier.intake;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A heading read as revenue of a year, a quarter or a month: "Umsatz 2026", "Sales last year", "Jan
 * 26", "Q1 2026".
 *
 * @param year the year
 * @param part what part of the year: 0 for all of it, 1 to 12 for a month, {@link #QUARTER} + 1 to
 *     {@link #QUARTER} + 4 for a quarter
 * @param assumed whether the heading names no year, so that it was worked out
 * @param named whether it says that it is revenue; otherwise only its neighbours tell
 * @param gross whether the tax is in it
 */
record RevenueHeading(int year, int part, boolean assumed, boolean named, boolean gross) {

  /** What is added to the number of a quarter. */
  static final int QUARTER = 12;

  /** How sure revenue is that has the tax in it: it is taken where there is no other. */
  static final int GROSS_RANK = 2;

  /** The heading as revenue; none if it is something else, or its year cannot be told. */
  static @Nullable RevenueHeading of(HeadingText heading, Set<String> words, BookYears years) {
    return new RevenueHeadingParser(years).read(heading.words(), words);
  }

  /** How sure the column is the revenue of its time. */
  int rank() {
    return gross ? GROSS_RANK : 0;
  }
}
