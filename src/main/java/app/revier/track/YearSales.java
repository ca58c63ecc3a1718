package app.revier.track;

import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.SalesLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sales lines of a book as far as following a year needs them: the months of the years before,
 * the days of the year, and quantities of the base year and the year. Filled line by line.
 */
public final class YearSales {

  /** So many years before the plan year are looked at. */
  static final int YEARS_BACK = 3;

  private static final int MONTHS = 12;
  private static final int OTHER_UNIT = 3;

  private final int year;
  private final int baseYear;
  private final SortedMap<Integer, Past> past = new TreeMap<>();
  private final Map<CustomerId, NavigableMap<LocalDate, Money>> days = new HashMap<>();
  private final Map<Item, Quantities> items = new HashMap<>();
  private final SortedSet<Integer> sold = new TreeSet<>();
  private Money base = Money.ZERO;

  /** Still empty. */
  public YearSales(int year, int baseYear) {
    this.year = year;
    this.baseYear = baseYear;
  }

  /** A year before the plan year. */
  static final class Past {
    private final long[] months = new long[MONTHS];
    private final boolean[] sold = new boolean[MONTHS];
    private final Map<CustomerId, long[]> byCustomer = new HashMap<>();
    private final Map<CustomerId, Set<LocalDate>> dates = new HashMap<>();

    private void add(SalesLine line) {
      int month = line.date().getMonthValue() - 1;
      months[month] = Math.addExact(months[month], line.amount().cents());
      sold[month] = true;
      byCustomer.computeIfAbsent(line.customer(), _ -> new long[MONTHS])[month] +=
          line.amount().cents();
      dates.computeIfAbsent(line.customer(), _ -> new HashSet<>()).add(line.date());
    }

    long[] months() {
      return months.clone();
    }

    boolean sold(int month) {
      return sold[month - 1];
    }

    Map<CustomerId, long[]> byCustomer() {
      return Collections.unmodifiableMap(byCustomer);
    }

    int dates(CustomerId customer) {
      return dates.getOrDefault(customer, Set.of()).size();
    }
  }

  private record Item(CustomerId customer, String product) {}

  /** How much of an item was sold in the base year, and when in the year. */
  private static final class Quantities {
    private BigDecimal quantityBefore = BigDecimal.ZERO;
    private long centsBefore;
    private final NavigableMap<LocalDate, Sold> since = new TreeMap<>();
  }

  private record Sold(BigDecimal quantity, long cents) {
    private Sold plus(Sold other) {
      return new Sold(quantity.add(other.quantity), Math.addExact(cents, other.cents));
    }
  }

  /** Takes a line. */
  public void add(SalesLine line) {
    int when = line.date().getYear();
    sold.add(when);
    if (when == baseYear) {
      base = base.plus(line.amount());
    }
    if (when == year) {
      days.computeIfAbsent(line.customer(), _ -> new TreeMap<>())
          .merge(line.date(), line.amount(), Money::plus);
    } else if (when < year && when >= year - YEARS_BACK) {
      past.computeIfAbsent(when, _ -> new Past()).add(line);
    }
    if ((when == year || when == baseYear)
        && line.quantity() != null
        && !line.product().isEmpty()) {
      Quantities item =
          items.computeIfAbsent(new Item(line.customer(), line.product()), _ -> new Quantities());
      if (when == year) {
        item.since.merge(line.date(), new Sold(line.quantity(), line.amount().cents()), Sold::plus);
      } else {
        item.quantityBefore = item.quantityBefore.add(line.quantity());
        item.centsBefore = Math.addExact(item.centsBefore, line.amount().cents());
      }
    }
  }

  /** The plan year. */
  public int year() {
    return year;
  }

  /** The years of which there are sales, rising. */
  public SortedSet<Integer> sold() {
    return Collections.unmodifiableSortedSet(sold);
  }

  /** The years before of which there are sales that count for the shape of the year. */
  SortedMap<Integer, Past> past() {
    return Collections.unmodifiableSortedMap(past);
  }

  /** What was sold in the base year. */
  Money base() {
    return base;
  }

  /** Whether there is a line of the customer in the year. */
  boolean has(CustomerId customer) {
    return days.containsKey(customer);
  }

  /** Whether there is any line of the year. */
  public boolean isEmpty() {
    return days.isEmpty();
  }

  /** The day of the latest sale of the year up to a day; none if there is none. */
  public @Nullable LocalDate latest(LocalDate upTo) {
    return days.values().stream()
        .map(byDay -> byDay.floorKey(upTo))
        .filter(day -> day != null)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** What each customer bought from a day to a day, both included. */
  Map<CustomerId, Money> between(LocalDate from, LocalDate to) {
    Map<CustomerId, Money> sums = new HashMap<>();
    if (!to.isBefore(from)) {
      days.forEach(
          (customer, byDay) ->
              sums.put(
                  customer,
                  byDay.subMap(from, true, to, true).values().stream()
                      .reduce(Money.ZERO, Money::plus)));
    }
    return sums;
  }

  /**
   * What other prices than expected made of the revenue until a day, by customer: of each product
   * that the customer bought in both years with its quantity, the quantity of the year × (price now
   * − price of the base year × what erosion leaves of it). A price of more than {@link #OTHER_UNIT}
   * times or less than that part of the one before is of another unit, and left out.
   *
   * @param left what the plan leaves of the base-year revenue: kept and base by customer
   */
  Map<CustomerId, Money> priceEffects(LocalDate upTo, Map<CustomerId, Money[]> left) {
    Map<CustomerId, Money> effects = new HashMap<>();
    items.forEach(
        (item, sold) -> {
          Sold now =
              sold.since.headMap(upTo, true).values().stream().reduce(Sold::plus).orElse(null);
          Money[] parts = left.get(item.customer());
          if (now == null
              || parts == null
              || !parts[1].isPositive()
              || now.quantity.signum() <= 0
              || now.cents <= 0
              || sold.quantityBefore.signum() <= 0
              || sold.centsBefore <= 0) {
            return;
          }
          BigDecimal asBefore =
              now.quantity
                  .multiply(BigDecimal.valueOf(sold.centsBefore))
                  .multiply(BigDecimal.valueOf(parts[0].cents()))
                  .divide(
                      sold.quantityBefore.multiply(BigDecimal.valueOf(parts[1].cents())),
                      0,
                      RoundingMode.HALF_UP);
          BigDecimal is = BigDecimal.valueOf(now.cents);
          BigDecimal factor = BigDecimal.valueOf(OTHER_UNIT);
          if (is.compareTo(asBefore.multiply(factor)) > 0
              || asBefore.compareTo(is.multiply(factor)) > 0) {
            return;
          }
          effects.merge(
              item.customer(),
              Money.ofCents(Math.subtractExact(now.cents, asBefore.longValueExact())),
              Money::plus);
        });
    return effects;
  }
}
