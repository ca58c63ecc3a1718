package app.revier.store;

import app.revier.territory.Limits;
import app.revier.territory.OrderHistory;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The days with an order as the first day number and then the days to the next, such as {@code
 * 20454,3,7}: two or three characters an order, readable without a program.
 */
final class OrdersText {

  /**
   * The column where a row is packed: a dash if there is no history; empty is one without a day.
   */
  static final String PACKED = "ifnull(orders, '-')";

  private OrdersText() {}

  static @Nullable String format(@Nullable OrderHistory orders) {
    if (orders == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    long last = 0;
    for (LocalDate day : orders.days()) {
      if (!text.isEmpty()) {
        text.append(',');
      }
      text.append(Limits.keptDay(day.toEpochDay()) - last);
      last = day.toEpochDay();
    }
    return text.toString();
  }

  /** Reads what {@link #format} has written. */
  static @Nullable OrderHistory parse(byte[] bytes, int from, int to) {
    if (from == to) {
      return OrderHistory.ofEpochDays(new int[0]);
    }
    if (to - from == 1 && bytes[from] == '-') {
      return null;
    }
    int[] days = new int[8];
    int size = 0;
    long last = 0;
    int at = from;
    while (at <= to) {
      int end = at;
      while (end < to && bytes[end] != ',') {
        end++;
      }
      last += PackedRow.number(bytes, at, end);
      if (size == days.length) {
        days = Arrays.copyOf(days, 2 * size);
      }
      days[size++] = Limits.keptDay(last);
      at = end + 1;
    }
    return OrderHistory.ofEpochDays(Arrays.copyOf(days, size));
  }
}
