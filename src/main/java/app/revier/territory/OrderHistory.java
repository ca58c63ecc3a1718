package app.revier.territory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The days on which a customer ordered, each once, in rising order; from its sales lines. Kept as
 * day numbers, since a book holds very many.
 */
public final class OrderHistory {

  private final int[] epochDays;

  private OrderHistory(int[] epochDays) {
    this.epochDays = epochDays;
  }

  /** The history of these days, in any order, also repeated. */
  public static OrderHistory of(List<LocalDate> days) {
    return ofEpochDays(days.stream().mapToInt(day -> (int) day.toEpochDay()).toArray());
  }

  /** The history of these days since 1970-01-01, in any order, also repeated. */
  public static OrderHistory ofEpochDays(int[] epochDays) {
    return new OrderHistory(Arrays.stream(epochDays).sorted().distinct().toArray());
  }

  /** The days, rising. */
  public List<LocalDate> days() {
    return Arrays.stream(epochDays).mapToObj(LocalDate::ofEpochDay).toList();
  }

  /** The days from the first to the last of the given ones, both included, since 1970-01-01. */
  public int[] epochDaysBetween(LocalDate first, LocalDate last) {
    return Arrays.stream(epochDays)
        .filter(day -> day >= first.toEpochDay() && day <= last.toEpochDay())
        .toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderHistory that && Arrays.equals(epochDays, that.epochDays);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(epochDays);
  }

  @Override
  public String toString() {
    return days().toString();
  }
}
