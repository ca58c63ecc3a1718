package app.revier.book;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Days of the week as text, {@code mon-thu} or {@code mon, wed, fri}, in German or English; and
 * days of the year, {@code 12-24, 12-31} or {@code 24.12., 31.12.}.
 */
final class DaySetText {

  private static final List<String> ENGLISH =
      List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final List<String> GERMAN = List.of("mo", "di", "mi", "do", "fr", "sa", "so");
  private static final Pattern ISO = Pattern.compile("(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?");

  private DaySetText() {}

  /** Reads days of the week, one at least. */
  static Set<DayOfWeek> weekdays(String text) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String part : text.toLowerCase(Locale.ROOT).split("[,;\\s]+", -1)) {
      if (!part.isEmpty()) {
        String[] ends = part.split("-", -1);
        DayOfWeek first = weekday(ends[0]);
        DayOfWeek last = weekday(ends[ends.length - 1]);
        if (ends.length > 2 || last.compareTo(first) < 0) {
          throw new IllegalArgumentException("no days of the week: " + text);
        }
        days.addAll(EnumSet.range(first, last));
      }
    }
    if (days.isEmpty()) {
      throw new IllegalArgumentException("no days of the week: " + text);
    }
    return days;
  }

  private static DayOfWeek weekday(String word) {
    int at = Math.max(ENGLISH.indexOf(word), GERMAN.indexOf(word));
    if (at < 0) {
      throw new IllegalArgumentException("no day of the week: " + word);
    }
    return DayOfWeek.of(at + 1);
  }

  /** Writes them, days in a row as a span. */
  static String weekdays(Set<DayOfWeek> days) {
    StringBuilder text = new StringBuilder();
    for (int day = 1; day <= ENGLISH.size(); day++) {
      int first = day;
      while (day <= ENGLISH.size() && days.contains(DayOfWeek.of(day))) {
        day++;
      }
      if (day > first) {
        text.append(text.isEmpty() ? "" : ", ").append(ENGLISH.get(first - 1));
        text.append(day > first + 1 ? "-" + ENGLISH.get(day - 2) : "");
      }
    }
    return text.toString();
  }

  /** Reads days of the year; no text is none. */
  static Set<MonthDay> daysOfTheYear(String text) {
    Set<MonthDay> days = new TreeSet<>();
    for (String part : text.split("[,;\\s]+", -1)) {
      if (!part.isEmpty()) {
        days.add(dayOfTheYear(part));
      }
    }
    return days;
  }

  private static MonthDay dayOfTheYear(String word) {
    Matcher iso = ISO.matcher(word);
    Matcher dotted = DOTTED.matcher(word);
    try {
      if (iso.matches()) {
        return MonthDay.of(Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)));
      }
      if (dotted.matches()) {
        return MonthDay.of(Integer.parseInt(dotted.group(2)), Integer.parseInt(dotted.group(1)));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no day of the year: " + word, e);
    }
    throw new IllegalArgumentException("no day of the year: " + word);
  }

  /** Writes them with month and day. */
  static String daysOfTheYear(Set<MonthDay> days) {
    return days.stream()
        .sorted()
        .map(day -> day.toString().substring(2))
        .collect(Collectors.joining(", "));
  }
}
