package app.revier.week;

import app.revier.territory.Customer;
import app.revier.territory.Hours;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The spans of the working days of a week in which something may be. */
final class Spans {

  private final List<WorkDay> days;
  private final WeekRules rules;

  Spans(List<WorkDay> days, WeekRules rules) {
    this.days = days;
    this.rules = rules;
  }

  /**
   * The spans in which the rep works and the customer receives visits.
   *
   * @param customer who; none for what is at no customer, and may be at any time
   * @param on the days that come into question
   */
  Map<LocalDate, List<Hours>> common(@Nullable Customer customer, Predicate<LocalDate> on) {
    Map<LocalDate, List<Hours>> common = new HashMap<>();
    for (WorkDay day : days) {
      if (on.test(day.date())) {
        List<Hours> working = rules.hoursOn(day.date());
        List<Hours> open = customer == null ? null : rules.receives(customer, day.date());
        List<Hours> spans = open == null ? working : cut(working, open);
        if (!spans.isEmpty()) {
          common.put(day.date(), spans);
        }
      }
    }
    return common;
  }

  /** A span on one day, or nothing if the rep does not work on it. */
  Map<LocalDate, List<Hours>> exactly(LocalDate date, Hours span) {
    return days.stream().anyMatch(day -> day.date().equals(date))
        ? Map.of(date, List.of(span))
        : Map.of();
  }

  /** What two lists of spans have in common. */
  static List<Hours> cut(List<Hours> some, List<Hours> others) {
    List<Hours> common = new ArrayList<>();
    for (Hours one : some) {
      for (Hours other : others) {
        LocalTime open = later(one.open(), other.open());
        LocalTime close = one.close().isBefore(other.close()) ? one.close() : other.close();
        if (open.isBefore(close)) {
          common.add(new Hours(open, close));
        }
      }
    }
    return common;
  }

  private static LocalTime later(LocalTime one, LocalTime other) {
    return one.isAfter(other) ? one : other;
  }

  /** The longest span, in minutes; zero if there is none. */
  static int longest(Map<LocalDate, List<Hours>> spans) {
    return spans.values().stream().flatMap(List::stream).mapToInt(Hours::minutes).max().orElse(0);
  }
}
