package app.revier.territory;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A customer's revenue by calendar year, in rising order of the year. A year that is not known is
 * absent, which is not the same as a year without revenue. Kept in two arrays, since a book holds
 * it a hundred thousand times.
 */
public final class RevenueHistory {

  /** No year is known. */
  public static final RevenueHistory NONE = new RevenueHistory(new int[0], new long[0]);

  private final int[] years;
  private final long[] cents;

  private RevenueHistory(int[] years, long[] cents) {
    this.years = years;
    this.cents = cents;
  }

  /** The history of these years. */
  public static RevenueHistory of(SortedMap<Integer, Money> byYear) {
    if (byYear.isEmpty()) {
      return NONE;
    }
    return new RevenueHistory(
        byYear.keySet().stream().mapToInt(Integer::intValue).toArray(),
        byYear.values().stream().mapToLong(Money::cents).toArray());
  }

  /**
   * The history of so many years, as a store reads it.
   *
   * @param years in strictly rising order
   * @param cents one amount a year
   */
  public static RevenueHistory ofSorted(int[] years, long[] cents) {
    for (int i = 1; i < years.length; i++) {
      if (years[i - 1] >= years[i]) {
        throw new IllegalArgumentException("years out of order: " + Arrays.toString(years));
      }
    }
    if (years.length != cents.length) {
      throw new IllegalArgumentException(years.length + " years, " + cents.length + " amounts");
    }
    return years.length == 0 ? NONE : new RevenueHistory(years.clone(), cents.clone());
  }

  /** The revenue of a year; zero if the year is not known. */
  public Money in(int year) {
    int at = Arrays.binarySearch(years, year);
    return at < 0 ? Money.ZERO : Money.ofCents(cents[at]);
  }

  /** Whether the year is known. */
  public boolean knows(int year) {
    return Arrays.binarySearch(years, year) >= 0;
  }

  /**
   * The change from the year before to a year, as a part of the former, such as −0.1 for a fall by
   * a tenth. Positively infinite if there was no revenue before, none if there is none in either. A
   * year that is not known counts as one without revenue.
   */
  public @Nullable Double changeTo(int year) {
    Money before = in(year - 1);
    Money now = in(year);
    if (before.isPositive()) {
      return now.minus(before).cents() / (double) before.cents();
    }
    return now.isPositive() ? Double.POSITIVE_INFINITY : null;
  }

  /** The known years, rising. */
  public int[] years() {
    return years.clone();
  }

  /** How many years are known. */
  public int size() {
    return years.length;
  }

  /** Gives each known year with its revenue, rising. */
  public void forEach(ObjIntConsumer<Money> action) {
    for (int i = 0; i < years.length; i++) {
      action.accept(Money.ofCents(cents[i]), years[i]);
    }
  }

  /** The known years with their revenues, rising. */
  public SortedMap<Integer, Money> byYear() {
    SortedMap<Integer, Money> map = new TreeMap<>();
    forEach((amount, year) -> map.put(year, amount));
    return map;
  }

  /** The history with one year set. */
  public RevenueHistory with(int year, Money amount) {
    SortedMap<Integer, Money> map = byYear();
    map.put(year, amount);
    return of(map);
  }

  /** The history without one year. */
  public RevenueHistory without(int year) {
    SortedMap<Integer, Money> map = byYear();
    map.remove(year);
    return of(map);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RevenueHistory that
        && Arrays.equals(years, that.years)
        && Arrays.equals(cents, that.cents);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(years) + Arrays.hashCode(cents);
  }

  @Override
  public String toString() {
    return byYear().toString();
  }
}
