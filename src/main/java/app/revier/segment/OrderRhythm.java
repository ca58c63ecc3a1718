package app.revier.segment;

import app.revier.territory.Customer;
import app.revier.territory.OrderHistory;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How regularly a customer orders (method, section 3): the median interval between its days of
 * order within the last year, and whether the time since the last order exceeds twice that.
 *
 * @param orders on how many days it ordered within the last year
 * @param last when it ordered last, up to today; none if never
 * @param twiceMedian twice the median interval in days, so that it is whole; none with fewer than
 *     three orders within the last year, which are no rhythm
 * @param today the day the time since the last order is counted to
 */
public record OrderRhythm(
    int orders, @Nullable LocalDate last, @Nullable Integer twiceMedian, LocalDate today) {

  private static final int WINDOW_DAYS = 365;
  private static final int LEAST_ORDERS = 3;

  /**
   * A customer whose rhythm is broken.
   *
   * @param customer who
   * @param rhythm how it ordered until then
   */
  public record Broken(Customer customer, OrderRhythm rhythm) {}

  /** The rhythm of these orders; those after today do not count. */
  public static OrderRhythm of(@Nullable OrderHistory orders, LocalDate today) {
    if (orders == null) {
      return new OrderRhythm(0, null, null, today);
    }
    int[] days = orders.epochDaysBetween(today.minusDays(WINDOW_DAYS - 1), today);
    LocalDate last =
        days.length > 0 ? LocalDate.ofEpochDay(days[days.length - 1]) : before(orders, today);
    return new OrderRhythm(
        days.length, last, days.length < LEAST_ORDERS ? null : (Integer) twiceMedian(days), today);
  }

  private static @Nullable LocalDate before(OrderHistory orders, LocalDate today) {
    int[] all = orders.epochDaysBetween(LocalDate.EPOCH.minusYears(100), today);
    return all.length == 0 ? null : LocalDate.ofEpochDay(all[all.length - 1]);
  }

  private static int twiceMedian(int[] days) {
    int[] intervals = new int[days.length - 1];
    for (int i = 0; i < intervals.length; i++) {
      intervals[i] = days[i + 1] - days[i];
    }
    Arrays.sort(intervals);
    int middle = intervals.length / 2;
    return intervals.length % 2 == 1
        ? 2 * intervals[middle]
        : intervals[middle - 1] + intervals[middle];
  }

  /** All customers of a territory whose rhythm is broken, those who wait longest first. */
  public static List<Broken> broken(Territory territory, LocalDate today) {
    List<Broken> broken = new ArrayList<>();
    for (Customer customer : territory.customers()) {
      if (customer.orders() != null) {
        OrderRhythm rhythm = of(customer.orders(), today);
        if (rhythm.isBroken()) {
          broken.add(new Broken(customer, rhythm));
        }
      }
    }
    broken.sort(
        Comparator.comparingLong((Broken one) -> one.rhythm().daysLate())
            .reversed()
            .thenComparing(one -> one.customer().name()));
    return broken;
  }

  /** Whether the time since the last order exceeds twice the median interval. */
  public boolean isBroken() {
    return twiceMedian != null && daysSince() > twiceMedian;
  }

  /** The median interval in whole days, half a day rounded up; none without a rhythm. */
  public @Nullable Integer medianDays() {
    return twiceMedian == null ? null : (Integer) ((twiceMedian + 1) / 2);
  }

  /** When the next order was or is to be expected; none without a rhythm. */
  public @Nullable LocalDate nextExpected() {
    Integer median = medianDays();
    return median == null || last == null ? null : last.plusDays(median);
  }

  /** So many days ago it ordered last; 0 if never. */
  public long daysSince() {
    return last == null ? 0 : today.toEpochDay() - last.toEpochDay();
  }

  /** So many days the next order is late; below 1 if it is not. */
  public long daysLate() {
    LocalDate expected = nextExpected();
    return expected == null ? 0 : today.toEpochDay() - expected.toEpochDay();
  }
}
