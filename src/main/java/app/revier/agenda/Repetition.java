package app.revier.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * By which rule an appointment comes again (decision 0035). Rules know days only: the time of the
 * day is that of the clock on the wall, also where summer time begins or ends.
 */
public sealed interface Repetition {

  /** No appointment comes again for longer than this. */
  int MOST_YEARS = 2;

  /** The most weeks or months between two. */
  int MOST_BETWEEN = 52;

  /** Stands for the last such weekday of a month, which may be the fourth or the fifth. */
  int LAST = 5;

  /** Every so many weeks or months, from 1 to {@link #MOST_BETWEEN}. */
  int every();

  /** All days by this rule from a day on, in order and without end. */
  Stream<LocalDate> from(LocalDate first);

  /**
   * On some days of every week, or of every second, third … one. Weeks begin on Monday, and the one
   * of the first day by the rule counts.
   *
   * @param every so many weeks
   * @param days on these days, one at least
   */
  record Weekly(int every, Set<DayOfWeek> days) implements Repetition {

    /** Keeps its own copy. */
    public Weekly {
      refuse(every);
      if (days.isEmpty()) {
        throw new IllegalArgumentException("on no day of the week");
      }
      days = Set.copyOf(days);
    }

    @Override
    public Stream<LocalDate> from(LocalDate first) {
      LocalDate begin = first;
      while (!days.contains(begin.getDayOfWeek())) {
        begin = begin.plusDays(1);
      }
      LocalDate from = begin;
      LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      List<DayOfWeek> inOrder = List.copyOf(EnumSet.copyOf(days));
      return Stream.iterate(monday, week -> week.plusWeeks(every))
          .flatMap(week -> inOrder.stream().map(day -> week.plusDays(day.getValue() - 1L)))
          .dropWhile(day -> day.isBefore(from));
    }
  }

  /**
   * On a day of every month, or of every second, third … one. A month that has no such day has it
   * on its last one.
   *
   * @param every so many months
   * @param day from 1 to 31
   */
  record MonthlyOnDay(int every, int day) implements Repetition {

    /** Refuses days that no month has. */
    public MonthlyOnDay {
      refuse(every);
      if (day < 1 || day > 31) {
        throw new IllegalArgumentException("on day " + day + " of the month");
      }
    }

    @Override
    public Stream<LocalDate> from(LocalDate first) {
      return monthly(first, every, month -> month.atDay(Math.min(day, month.lengthOfMonth())));
    }
  }

  /**
   * On a weekday of every month, or of every second, third … one, such as the second Tuesday.
   *
   * @param every so many months
   * @param number the first to the fourth, or {@link #LAST}
   * @param day which weekday
   */
  record MonthlyOnWeekday(int every, int number, DayOfWeek day) implements Repetition {

    /** Refuses weekdays that not every month has. */
    public MonthlyOnWeekday {
      refuse(every);
      if (number < 1 || number > LAST) {
        throw new IllegalArgumentException("weekday number " + number + " of the month");
      }
    }

    @Override
    public Stream<LocalDate> from(LocalDate first) {
      return monthly(
          first,
          every,
          month ->
              month
                  .atDay(1)
                  .with(
                      number == LAST
                          ? TemporalAdjusters.lastInMonth(day)
                          : TemporalAdjusters.dayOfWeekInMonth(number, day)));
    }
  }

  /** Its day in each month; the first that is not too early counts. */
  private static Stream<LocalDate> monthly(
      LocalDate first, int every, Function<YearMonth, LocalDate> dayOf) {
    YearMonth here = YearMonth.from(first);
    YearMonth begin = dayOf.apply(here).isBefore(first) ? here.plusMonths(1) : here;
    return Stream.iterate(begin, month -> month.plusMonths(every)).map(dayOf);
  }

  private static void refuse(int every) {
    if (every < 1 || every > MOST_BETWEEN) {
      throw new IllegalArgumentException("every " + every);
    }
  }

  /** The day after which nothing that begins on a day may come again. */
  static LocalDate latest(LocalDate first) {
    return first.plusYears(MOST_YEARS);
  }

  /**
   * The days by this rule.
   *
   * @param first no day before it
   * @param last no day after it, nor after {@link #latest}
   */
  default List<LocalDate> days(LocalDate first, LocalDate last) {
    LocalDate end = last.isBefore(latest(first)) ? last : latest(first);
    return from(first).takeWhile(day -> !day.isAfter(end)).toList();
  }

  /**
   * The first days by this rule, none after {@link #latest}.
   *
   * @param first no day before it
   * @param times at most so many
   */
  default List<LocalDate> days(LocalDate first, int times) {
    return from(first).limit(times).takeWhile(day -> !day.isAfter(latest(first))).toList();
  }

  /** As the book keeps it: {@code week 2 MONDAY THURSDAY}, {@code month 1 31}. */
  default String written() {
    return switch (this) {
      case Weekly(int every, Set<DayOfWeek> days) ->
          "week "
              + every
              + " "
              + String.join(" ", EnumSet.copyOf(days).stream().map(DayOfWeek::name).toList());
      case MonthlyOnDay(int every, int day) -> "month " + every + " " + day;
      case MonthlyOnWeekday(int every, int number, DayOfWeek day) ->
          "month " + every + " " + number + " " + day.name();
    };
  }

  /**
   * Reads what {@link #written} wrote.
   *
   * @throws IllegalArgumentException if it is no rule
   */
  static Repetition read(String written) {
    String[] words = written.split(" ", -1);
    if (words.length < 3) {
      throw new IllegalArgumentException("no rule: " + written);
    }
    int every = Integer.parseInt(words[1]);
    if (words[0].equals("week")) {
      Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
      for (int i = 2; i < words.length; i++) {
        days.add(DayOfWeek.valueOf(words[i]));
      }
      return new Weekly(every, days);
    }
    if (!words[0].equals("month") || words.length > 4) {
      throw new IllegalArgumentException("no rule: " + written);
    }
    int number = Integer.parseInt(words[2]);
    return words.length == 3
        ? new MonthlyOnDay(every, number)
        : new MonthlyOnWeekday(every, number, DayOfWeek.valueOf(words[3]));
  }
}
