package app.revier.store;

import app.revier.territory.Limits;
import app.revier.territory.RevenueHistory;
import java.util.Arrays;
import java.util.StringJoiner;

/**
 * Revenue by year as a JSON object with the years as keys and cents as values, such as {@code
 * {"2025":120050,"2026":99900}}. One text in the customer's row reads and writes faster than a row
 * for each year.
 */
final class RevenueText {

  private RevenueText() {}

  static String format(RevenueHistory revenue) {
    StringJoiner text = new StringJoiner(",", "{", "}");
    revenue.forEach(
        (amount, year) ->
            text.add("\"" + Limits.keptYear(year) + "\":" + Limits.keptCents(amount.cents())));
    return text.toString();
  }

  /** Reads what {@link #format} has written. */
  static RevenueHistory parse(byte[] bytes, int from, int to) {
    if (to - from < 2 || bytes[from] != '{' || bytes[to - 1] != '}') {
      throw new IllegalArgumentException("no revenue");
    }
    if (to - from == 2) {
      return RevenueHistory.NONE;
    }
    int[] years = new int[4];
    long[] cents = new long[4];
    int size = 0;
    int at = from + 1;
    while (at < to) {
      if (size == years.length) {
        years = Arrays.copyOf(years, 2 * size);
        cents = Arrays.copyOf(cents, 2 * size);
      }
      int quote = find(bytes, at + 1, to, '"');
      if (bytes[at] != '"' || quote + 2 >= to || bytes[quote + 1] != ':') {
        throw new IllegalArgumentException("no revenue");
      }
      years[size] = Limits.keptYear(Math.toIntExact(PackedRow.number(bytes, at + 1, quote)));
      int end = quote + 2;
      while (end < to - 1 && bytes[end] != ',') {
        end++;
      }
      cents[size] = Limits.keptCents(PackedRow.number(bytes, quote + 2, end));
      size++;
      at = end + 1;
    }
    return RevenueHistory.ofSorted(Arrays.copyOf(years, size), Arrays.copyOf(cents, size));
  }

  private static int find(byte[] bytes, int from, int to, char wanted) {
    for (int at = from; at < to; at++) {
      if (bytes[at] == wanted) {
        return at;
      }
    }
    throw new IllegalArgumentException("no revenue");
  }
}
