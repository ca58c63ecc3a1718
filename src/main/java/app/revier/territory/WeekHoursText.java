package app.revier.territory;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hours of a week as one text, such as {@code mon-fri 08:00-12:00 13:00-17:00; sat
 * 09:00-12:00}. Days come before their hours; the next days begin a new group, whatever stands
 * between. No hours at all are {@code closed}.
 */
public final class WeekHoursText {

  private static final String CLOSED = "closed";

  /** A day, a time, a dash, "closed", or what only separates. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<day>mon|tue|wed|thu|fri|sat|sun)(?![a-z])"
              + "|(?<hour>\\d{1,2})(:(?<minute>\\d{2}))?(?![\\d:])"
              + "|(?<dash>-)|(?<closed>closed)(?![a-z])|[\\s,;]+");

  private final Map<DayOfWeek, List<Hours>> byDay = new EnumMap<>(DayOfWeek.class);
  private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
  private @Nullable DayOfWeek lastDay;
  private @Nullable LocalTime open;
  private boolean dash;
  private boolean hoursGiven;
  private boolean closedGiven;

  private WeekHoursText() {}

  /**
   * Reads a text. Hours of one day that overlap or touch become one span.
   *
   * @throws IllegalArgumentException if it is not one of this form
   */
  public static WeekHours parse(String text) {
    WeekHoursText reading = new WeekHoursText();
    try {
      reading.read(text.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException("no hours of a week: " + text, e);
    }
    return new WeekHours(reading.byDay);
  }

  private void read(String text) {
    Matcher token = TOKEN.matcher(text);
    int at = 0;
    while (token.find() && token.start() == at) {
      at = token.end();
      if (token.group("day") != null) {
        day(DayOfWeek.of(1 + "montuewedthufrisatsun".indexOf(token.group("day")) / 3));
      } else if (token.group("hour") != null) {
        String minute = token.group("minute");
        time(
            LocalTime.of(
                Integer.parseInt(token.group("hour")),
                minute == null ? 0 : Integer.parseInt(minute)));
      } else if (token.group("dash") != null) {
        check(!dash);
        dash = true;
      } else if (token.group("closed") != null) {
        check(!dash && open == null && !hoursGiven && !closedGiven);
        closedGiven = true;
      }
    }
    check(at == text.length() && !dash && open == null && (hoursGiven || closedGiven));
  }

  private void day(DayOfWeek day) {
    check(open == null);
    if (hoursGiven || closedGiven) {
      check(!dash && !days.isEmpty());
      days.clear();
      hoursGiven = false;
      closedGiven = false;
      lastDay = null;
    }
    if (dash) {
      range(lastDay, day);
    }
    days.add(day);
    lastDay = dash ? null : day;
    dash = false;
  }

  private void range(@Nullable DayOfWeek first, DayOfWeek last) {
    if (first == null) {
      throw new IllegalArgumentException();
    }
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day);
    }
  }

  private void time(LocalTime time) {
    check(!days.isEmpty() && !closedGiven);
    if (open == null) {
      check(!dash);
      open = time;
    } else {
      check(dash);
      Hours hours = new Hours(open, time);
      days.forEach(day -> byDay.merge(day, List.of(hours), WeekHoursText::joined));
      hoursGiven = true;
      open = null;
      dash = false;
    }
  }

  private static List<Hours> joined(List<Hours> some, List<Hours> more) {
    List<Hours> all = new ArrayList<>(some);
    all.addAll(more);
    all.sort(Comparator.comparing(Hours::open));
    List<Hours> joined = new ArrayList<>();
    for (Hours next : all) {
      Hours last = joined.isEmpty() ? null : joined.getLast();
      if (last == null || next.open().isAfter(last.close())) {
        joined.add(next);
      } else if (next.close().isAfter(last.close())) {
        joined.set(joined.size() - 1, new Hours(last.open(), next.close()));
      }
    }
    return joined;
  }

  private static void check(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException();
    }
  }

  /** Writes hours; reading the text gives the same again. */
  public static String format(WeekHours hours) {
    Map<List<Hours>, List<DayOfWeek>> groups = new LinkedHashMap<>();
    hours
        .byDay()
        .forEach((day, spans) -> groups.computeIfAbsent(spans, k -> new ArrayList<>()).add(day));
    return groups.isEmpty()
        ? CLOSED
        : groups.entrySet().stream()
            .map(group -> days(group.getValue()) + spans(group.getKey()))
            .collect(Collectors.joining("; "));
  }

  private static String days(List<DayOfWeek> days) {
    StringBuilder text = new StringBuilder();
    for (int first = 0, next; first < days.size(); first = next) {
      next = first + 1;
      while (next < days.size() && days.get(next) == days.get(next - 1).plus(1)) {
        next++;
      }
      text.append(first == 0 ? "" : ",").append(word(days.get(first)));
      if (next > first + 1) {
        text.append('-').append(word(days.get(next - 1)));
      }
    }
    return text.toString();
  }

  private static String word(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }

  private static String spans(List<Hours> spans) {
    return spans.stream()
        .map(span -> " " + span.open() + "-" + span.close())
        .collect(Collectors.joining());
  }
}
