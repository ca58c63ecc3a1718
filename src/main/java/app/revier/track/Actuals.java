package app.revier.track;

import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What has come of a year until a day. Each euro has one source:
 *
 * <ul>
 *   <li>the total of a month that was entered by hand counts for that month, once it is over;
 *   <li>in all other months the sales lines count by their dates;
 *   <li>the yearly revenue of a customer counts if there is no sales line of that customer in the
 *       year, as of the day for which it is known; as long as that is not said, it is not known
 *       what came. It does not count where all months from January on are by hand; where not, the
 *       months by hand do not, for of which months it is nobody knows.
 * </ul>
 *
 * @param day until when what came is known and compared
 * @param sources where it comes from
 * @param notes what has to be said about it
 * @param total what came; none if nothing is known
 * @param byCustomer what came of whom, as far as it is known by customer
 * @param yearly of how many customers the yearly revenue counts
 * @param early the months by hand that are not over, and do not count yet
 */
public record Actuals(
    LocalDate day,
    Set<Source> sources,
    Set<Note> notes,
    @Nullable Money total,
    Map<CustomerId, Money> byCustomer,
    int yearly,
    SortedSet<Integer> early) {

  private static final SortedSet<Integer> NONE = new TreeSet<>();

  /** Where a figure comes from. */
  public enum Source {
    /** The totals of months, entered by hand. */
    MONTHS,
    /** Sales lines by their dates. */
    SALES,
    /** The yearly revenue of customers. */
    YEARLY
  }

  /** What has to be said about what is known. */
  public enum Note {
    /** There is yearly revenue of customers, and nobody said until when it counts. */
    YEARLY_WITHOUT_DAY,
    /** The yearly revenue of customers counts until a later day, so that it says nothing yet. */
    YEARLY_OF_LATER_DAY,
    /**
     * Nobody said until when yearly revenue counts; it is taken as known until the day asked for.
     */
    YEARLY_AS_ASKED,
    /** What came is known only until an earlier day than was asked for. */
    EARLIER_DAY,
    /** Months by hand do not count, since yearly revenue of customers is part of what came. */
    MONTHS_WITH_YEARLY,
    /** The total of a month by hand does not count yet, as the month is not over. */
    MONTH_NOT_OVER,
    /** Nothing is known of what came. */
    NOTHING
  }

  /** Keeps its own copies. */
  public Actuals {
    sources = Set.copyOf(sources);
    notes = Set.copyOf(notes);
    byCustomer = Map.copyOf(byCustomer);
    early = Collections.unmodifiableSortedSet(new TreeSet<>(early));
  }

  /**
   * What a book knows.
   *
   * @param sales the sales lines
   * @param yearly the yearly revenue of customers, as far as it is known
   * @param yearlyUntil until which day that counts; none if nobody said so
   * @param months the totals of months by hand, 1 to 12
   */
  public record Known(
      YearSales sales,
      Map<CustomerId, Money> yearly,
      @Nullable LocalDate yearlyUntil,
      Map<Integer, Money> months) {

    /** Leaves out the yearly revenue of those who have sales lines, and who bought nothing. */
    public Known {
      Map<CustomerId, Money> without = new HashMap<>(yearly);
      YearSales lines = sales;
      without.keySet().removeIf(lines::has);
      without.values().removeIf(Money::isZero);
      yearly = Map.copyOf(without);
      months = Map.copyOf(months);
    }

    /** The same with those months by hand that are over at the end of a day. */
    Known over(LocalDate day) {
      Map<Integer, Money> over = new HashMap<>(months);
      over.keySet()
          .removeIf(month -> YearMonth.of(sales.year(), month).atEndOfMonth().isAfter(day));
      return new Known(sales, yearly, yearlyUntil, over);
    }

    /** The last day of the months by hand that follow each other from January, up to a day. */
    @Nullable LocalDate monthsUntil(LocalDate limit) {
      LocalDate until = null;
      for (int month = 1; month <= 12 && months.containsKey(month); month++) {
        LocalDate end = YearMonth.of(sales.year(), month).atEndOfMonth();
        if (end.isAfter(limit)) {
          break;
        }
        until = end;
      }
      return until;
    }

    /** The total until a day, of months by hand and sales lines. */
    Money dated(LocalDate day) {
      Money sum = Money.ZERO;
      for (int month = 1; month <= 12; month++) {
        YearMonth now = YearMonth.of(sales.year(), month);
        if (now.atDay(1).isAfter(day)) {
          break;
        }
        Money byHand = now.atEndOfMonth().isAfter(day) ? null : months.get(month);
        LocalDate last = now.atEndOfMonth().isAfter(day) ? day : now.atEndOfMonth();
        sum =
            sum.plus(
                byHand != null
                    ? byHand
                    : sales.between(now.atDay(1), last).values().stream()
                        .reduce(Money.ZERO, Money::plus));
      }
      return sum;
    }
  }

  /**
   * What has come.
   *
   * @param asked until which day; none for the last one of which it is known
   * @param today where nothing says until when it is known
   */
  public static Actuals of(Known known, @Nullable LocalDate asked, LocalDate today) {
    LocalDate limit = asked == null ? today : asked;
    // A month that is not over by any of both says nothing, and takes the place of nothing.
    Known over = known.over(limit.isAfter(today) ? limit : today);
    SortedSet<Integer> early = new TreeSet<>(known.months().keySet());
    early.removeAll(over.months().keySet());
    return of(over, asked, limit, today).with(early);
  }

  private Actuals with(SortedSet<Integer> months) {
    return months.isEmpty()
        ? this
        : new Actuals(day, sources, notes, total, byCustomer, yearly, months)
            .with(Note.MONTH_NOT_OVER);
  }

  private static Actuals of(
      Known known, @Nullable LocalDate asked, LocalDate limit, LocalDate today) {
    if (limit.getYear() < known.sales().year()) {
      return new Actuals(limit, Set.of(), Set.of(), Money.ZERO, Map.of(), 0, NONE);
    }
    if (known.months().isEmpty()) {
      return ofCustomers(known, asked, limit, today);
    }
    if (known.yearly().isEmpty()) {
      return ofMonths(known, asked, limit);
    }
    // Sales lines are only a part of what came: months count as far as they are all by hand.
    LocalDate until = known.monthsUntil(limit);
    return until == null
        ? ofCustomers(known.over(LocalDate.MIN), asked, limit, today).with(Note.MONTHS_WITH_YEARLY)
        : ofWholeMonths(known, asked, until);
  }

  private static Actuals ofWholeMonths(Known known, @Nullable LocalDate asked, LocalDate until) {
    Set<Note> notes =
        asked != null && until.isBefore(asked) ? Set.of(Note.EARLIER_DAY) : Set.<Note>of();
    return new Actuals(until, Set.of(Source.MONTHS), notes, known.dated(until), Map.of(), 0, NONE);
  }

  private Actuals with(Note note) {
    Set<Note> more = EnumSet.of(note);
    more.addAll(notes);
    return new Actuals(day, sources, more, total, byCustomer, yearly, early);
  }

  private static Actuals ofMonths(Known known, @Nullable LocalDate asked, LocalDate limit) {
    LocalDate byHand = known.monthsUntil(limit);
    LocalDate bySales = known.sales().latest(limit);
    LocalDate day = asked == null ? later(byHand, bySales) : bySales == null ? byHand : asked;
    if (day == null) {
      return nothing(limit, Set.of(Note.NOTHING));
    }
    LocalDate first = LocalDate.of(known.sales().year(), 1, 1);
    Set<Source> sources = EnumSet.of(Source.MONTHS);
    if (bySales != null) {
      sources.add(Source.SALES);
    }
    Set<Note> notes = EnumSet.noneOf(Note.class);
    if (asked != null && day.isBefore(asked)) {
      notes.add(Note.EARLIER_DAY);
    }
    return new Actuals(
        day, sources, notes, known.dated(day), known.sales().between(first, day), 0, NONE);
  }

  private static Actuals ofCustomers(
      Known known, @Nullable LocalDate asked, LocalDate limit, LocalDate today) {
    LocalDate bySales = known.sales().latest(limit);
    LocalDate until = yearlyUntil(known, asked, today);
    Set<Note> notes = EnumSet.noneOf(Note.class);
    boolean counts = !known.yearly().isEmpty() && until != null && !until.isAfter(limit);
    if (!known.yearly().isEmpty() && !counts) {
      // Sales lines of the others would be only a part of what came.
      return nothing(
          limit, Set.of(until == null ? Note.YEARLY_WITHOUT_DAY : Note.YEARLY_OF_LATER_DAY));
    }
    LocalDate day = counts ? until : asked != null ? asked : bySales;
    // Where there are sales of later days only, nothing was sold until this one.
    boolean none = bySales == null && (asked == null || known.sales().isEmpty());
    if (day == null || (none && !counts)) {
      return nothing(limit, Set.of(Note.NOTHING));
    }
    LocalDate first = LocalDate.of(known.sales().year(), 1, 1);
    Set<Source> sources = EnumSet.noneOf(Source.class);
    Map<CustomerId, Money> byCustomer = new HashMap<>(known.sales().between(first, day));
    Money total = known.dated(day);
    if (!none) {
      sources.add(Source.SALES);
    }
    if (counts) {
      sources.add(Source.YEARLY);
      byCustomer.putAll(known.yearly());
      total = known.yearly().values().stream().reduce(total, Money::plus);
      if (asked != null && day.isBefore(asked)) {
        notes.add(Note.EARLIER_DAY);
      }
      if (known.yearlyUntil() == null && !isOver(known, day)) {
        notes.add(Note.YEARLY_AS_ASKED);
      }
    }
    return new Actuals(
        day, sources, notes, total, byCustomer, counts ? known.yearly().size() : 0, NONE);
  }

  /**
   * Until when yearly revenue counts where it does. If nobody said so, all of it is of a year that
   * is over, and was known by today, so it counts for a day from then on; for an earlier day it
   * would take what came later for reached.
   */
  private static @Nullable LocalDate yearlyUntil(
      Known known, @Nullable LocalDate asked, LocalDate today) {
    if (known.yearlyUntil() != null) {
      return known.yearlyUntil();
    }
    return asked != null && (isOver(known, asked) || !asked.isBefore(today)) ? asked : null;
  }

  private static boolean isOver(Known known, LocalDate day) {
    return !day.isBefore(LocalDate.of(known.sales().year(), 12, 31));
  }

  private static Actuals nothing(LocalDate day, Set<Note> notes) {
    return new Actuals(day, Set.of(), notes, null, Map.of(), 0, NONE);
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate two) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    return one.isAfter(two) ? one : two;
  }

  /** Whether it is known of whom what came. */
  public boolean isByCustomer() {
    return sources.contains(Source.SALES) || sources.contains(Source.YEARLY);
  }
}
