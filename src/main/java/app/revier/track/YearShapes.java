package app.revier.track;

import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the years before were spread over their months.
 *
 * <p>A year before the plan year counts if its sales lines are of the whole of it: some of January,
 * some of December, and some of at least {@link #LEAST_MONTHS} months. The last three years are
 * looked at, and those that count are added up. A customer with sales on at least {@link
 * #LEAST_DAYS} days of these years has a shape of its own, each other one that of the territory.
 * Where no year counts, each month has a twelfth.
 */
public final class YearShapes {

  /** In so many months of a year there must be sales. */
  public static final int LEAST_MONTHS = 6;

  /** On so many days a customer must have bought to have a shape of its own. */
  public static final int LEAST_DAYS = 12;

  private static final int MONTHS = 12;

  private final List<Integer> years;
  private final MonthShape territory;
  private final Map<CustomerId, MonthShape> own;

  private YearShapes(List<Integer> years, MonthShape territory, Map<CustomerId, MonthShape> own) {
    this.years = List.copyOf(years);
    this.territory = territory;
    this.own = Map.copyOf(own);
  }

  /** Those of the sales before the year. */
  public static YearShapes of(YearSales sales) {
    List<Integer> years = new ArrayList<>();
    long[] months = new long[MONTHS];
    Map<CustomerId, long[]> byCustomer = new HashMap<>();
    Map<CustomerId, Integer> dates = new HashMap<>();
    sales
        .past()
        .forEach(
            (year, past) -> {
              if (isWhole(past)) {
                years.add(year);
                add(months, past.months());
                past.byCustomer()
                    .forEach(
                        (customer, amounts) -> {
                          add(byCustomer.computeIfAbsent(customer, _ -> new long[MONTHS]), amounts);
                          dates.merge(customer, past.dates(customer), Integer::sum);
                        });
              }
            });
    Map<CustomerId, MonthShape> own = new HashMap<>();
    byCustomer.forEach(
        (customer, amounts) -> {
          if (dates.getOrDefault(customer, 0) >= LEAST_DAYS
              && Arrays.stream(amounts).anyMatch(amount -> amount > 0)) {
            own.put(customer, MonthShape.of(amounts));
          }
        });
    return new YearShapes(years, MonthShape.of(months), own);
  }

  private static boolean isWhole(YearSales.Past past) {
    int months = 0;
    for (int month = 1; month <= MONTHS; month++) {
      months += past.sold(month) ? 1 : 0;
    }
    return months >= LEAST_MONTHS && past.sold(1) && past.sold(MONTHS);
  }

  private static void add(long[] sum, long[] more) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.addExact(sum[i], more[i]);
    }
  }

  /** The years that count, rising; none if each month has a twelfth. */
  public List<Integer> years() {
    return years;
  }

  /** How many customers have a shape of their own. */
  public int own() {
    return own.size();
  }

  /** The shape of the territory. */
  public MonthShape territory() {
    return territory;
  }

  /** The shape of a customer. */
  public MonthShape of(CustomerId customer) {
    return own.getOrDefault(customer, territory);
  }
}
