package app.revier.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day such as {@code 12.12.}, {@code 12 Dec}, "tomorrow", "next Monday", "in two weeks" or
 * "next week". A day without a year is the next such day, or the last one where the past is meant.
 */
final class SpokenDays {

  private static final int DAYS_OF_A_WEEK = 7;
  private static final int CENTURY = 2_000;

  private final SpokenWords words;
  private final Pattern iso = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})" + SpokenWords.END);
  private final Pattern dotted =
      Pattern.compile(
          "(\\d{1,2})\\.\\s?(\\d{1,2})(?:\\.(?:(\\d{2})|\\s?(\\d{4}))|\\.|)" + END_OF_DAY);
  private final Pattern slashed =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?" + END_OF_DAY);
  private final Pattern dayOfMonth;
  private final Pattern monthAndDay;
  private final Pattern coming;
  private final Pattern past;
  private final Pattern weekday;
  private final Pattern shortWeekday;
  private final Pattern within;
  private final Pattern week;
  private final List<List<String>> months;
  private final List<List<String>> weekdays;
  private final List<List<String>> shortWeekdays;
  private final List<List<String>> numbers;

  private static final String END_OF_DAY = "(?![\\p{L}\\p{N}/:])";

  /** Whether the next such day is meant, or the last. */
  enum Direction {
    /** What comes next. */
    AHEAD,
    /** What was. */
    BACK
  }

  /**
   * A day that was found.
   *
   * @param date none if there is no such day
   * @param end where it ends in the text
   */
  record Found(@Nullable LocalDate date, int end) {}

  SpokenDays(SpokenWords words) {
    this.words = words;
    months = words.groups("spoken.months");
    weekdays = words.groups("spoken.weekdays");
    shortWeekdays = words.groups("spoken.short-weekdays");
    numbers = words.groups("spoken.numbers");
    String month = "(" + all(months) + ")\\.?";
    String ordinal = "(\\d{1,2})(?:\\.|" + words.expression("spoken.ordinals") + ")?\\s*";
    String of = "(?:(?:" + words.expression("spoken.of") + ")\\s+)?";
    String year = "(?:\\s+(\\d{4}))?";
    dayOfMonth = SpokenWords.compiled(ordinal + of + month + SpokenWords.END + year);
    monthAndDay =
        SpokenWords.compiled(
            month
                + "\\s+(\\d{1,2})(?:"
                + words.expression("spoken.ordinals")
                + ")?"
                + SpokenWords.END
                + "(?!\\.)"
                + year);
    String name = "(" + all(weekdays) + ")" + SpokenWords.END;
    weekday = SpokenWords.compiled(name);
    coming = SpokenWords.compiled("(?:(?:" + words.expression("spoken.coming") + ")\\s+)?" + name);
    past = SpokenWords.compiled("(?:(?:" + words.expression("spoken.past") + ")\\s+)?" + name);
    shortWeekday = SpokenWords.compiled("(" + all(shortWeekdays) + ")\\.?" + SpokenWords.END);
    within =
        SpokenWords.compiled(
            "in\\s+(\\d{1,3}|"
                + all(numbers)
                + ")\\s+(?:("
                + words.expression("spoken.days")
                + ")|("
                + words.expression("spoken.weeks")
                + ")|("
                + words.expression("spoken.several-months")
                + "))"
                + SpokenWords.END);
    week =
        SpokenWords.compiled(
            "(?:" + words.expression("spoken.week-number") + ")\\s*(\\d{1,2})" + SpokenWords.END);
  }

  private static String all(List<List<String>> groups) {
    return SpokenWords.alternatives(groups.stream().flatMap(List::stream).toList());
  }

  /** The day that begins at a place of a text; none if none does. */
  @Nullable Found at(String text, int from, LocalDate today, LocalDate base, Direction direction) {
    Found named = named(text, from, today, direction);
    Found name = named == null ? shortNamed(text, from) : named;
    if (name == null) {
      return written(text, from, base, direction);
    }
    // "Monday, 7 December" is one day, if it is one.
    int on = afterName(text, name.end());
    Found date = written(text, on, base, direction);
    if (date == null) {
      return named;
    }
    DayOfWeek said = weekdayAt(text, from);
    LocalDate day = date.date();
    boolean fits = said == null || (day != null && day.getDayOfWeek() == said);
    return new Found(fits ? day : null, date.end());
  }

  /** The weekday that stands in full at a place; none if none does. */
  boolean endsWithWeekday(String text) {
    Matcher full = Pattern.compile("(?:^|\\s)\\S+$").matcher(text);
    int from = full.find() ? full.end() - full.group().strip().length() : 0;
    return weekdayAt(text, from) != null;
  }

  private @Nullable DayOfWeek weekdayAt(String text, int from) {
    for (Pattern pattern : List.of(coming, past)) {
      Matcher full = SpokenMinutes.looking(pattern, text, from);
      if (full != null) {
        return DayOfWeek.of(index(weekdays, full.group(1)) + 1);
      }
    }
    Matcher brief = SpokenMinutes.looking(shortWeekday, text, from);
    return brief == null ? null : DayOfWeek.of(index(shortWeekdays, brief.group(1)) + 1);
  }

  /**
   * The day of a week that is named at a place by its weekday alone, in full or short; none if none
   * is.
   *
   * @param week a day of the week
   */
  @Nullable Found inWeek(String text, int from, LocalDate week) {
    Matcher full = SpokenMinutes.looking(weekday, text, from);
    Matcher said = full == null ? SpokenMinutes.looking(shortWeekday, text, from) : full;
    if (said == null) {
      return null;
    }
    int which = index(full == null ? shortWeekdays : weekdays, said.group(1));
    return new Found(week.with(DayOfWeek.of(which + 1)), said.end());
  }

  private @Nullable Found shortNamed(String text, int from) {
    Matcher brief = SpokenMinutes.looking(shortWeekday, text, from);
    return brief == null ? null : new Found(null, brief.end());
  }

  private static int afterName(String text, int end) {
    int on = end;
    while (on < text.length() && (text.charAt(on) == ' ' || text.charAt(on) == ',')) {
      on++;
    }
    return on;
  }

  private @Nullable Found named(String text, int from, LocalDate today, Direction direction) {
    Pattern said = direction == Direction.AHEAD ? coming : past;
    Matcher day = SpokenMinutes.looking(said, text, from);
    if (day != null) {
      DayOfWeek which = DayOfWeek.of(index(weekdays, day.group(1)) + 1);
      return new Found(
          today.with(
              direction == Direction.AHEAD
                  ? TemporalAdjusters.next(which)
                  : TemporalAdjusters.previousOrSame(which)),
          day.end());
    }
    for (Relative relative : Relative.values()) {
      Matcher word = SpokenMinutes.looking(words.any(relative.key), text, from);
      if (word != null) {
        return new Found(relative.of(today), word.end());
      }
    }
    Matcher some = SpokenMinutes.looking(within, text, from);
    return some == null ? null : new Found(later(today, some), some.end());
  }

  /** Days that have a name of their own. */
  private enum Relative {
    DAY_AFTER("spoken.day-after"),
    TOMORROW("spoken.tomorrow"),
    TODAY("spoken.today"),
    DAY_BEFORE("spoken.day-before"),
    YESTERDAY("spoken.yesterday"),
    NEXT_WEEK("spoken.next-week");

    private final String key;

    Relative(String key) {
      this.key = key;
    }

    LocalDate of(LocalDate today) {
      return switch (this) {
        case DAY_AFTER -> today.plusDays(2);
        case TOMORROW -> today.plusDays(1);
        case TODAY -> today;
        case DAY_BEFORE -> today.minusDays(2);
        case YESTERDAY -> today.minusDays(1);
        case NEXT_WEEK -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      };
    }
  }

  private LocalDate later(LocalDate today, Matcher some) {
    String said = some.group(1);
    int many =
        Character.isDigit(said.charAt(0)) ? Integer.parseInt(said) : index(numbers, said) + 1;
    if (some.group(2) != null) {
      return today.plusDays(many);
    }
    return some.group(3) == null
        ? today.plusMonths(many)
        : today.plusDays((long) many * DAYS_OF_A_WEEK);
  }

  private @Nullable Found written(String text, int from, LocalDate base, Direction direction) {
    Matcher full = SpokenMinutes.looking(iso, text, from);
    if (full != null) {
      return new Found(
          date(full.group(1), number(full, 2), number(full, 3), base, direction), full.end());
    }
    Matcher withDots = SpokenMinutes.looking(dotted, text, from);
    if (withDots != null) {
      String brief = withDots.group(3);
      String year = brief == null ? withDots.group(4) : brief;
      return new Found(
          date(year, number(withDots, 2), number(withDots, 1), base, direction), withDots.end());
    }
    Matcher withSlashes = SpokenMinutes.looking(slashed, text, from);
    if (withSlashes != null) {
      return new Found(
          date(
              withSlashes.group(3),
              number(withSlashes, 2),
              number(withSlashes, 1),
              base,
              direction),
          withSlashes.end());
    }
    Matcher dayFirst = SpokenMinutes.looking(dayOfMonth, text, from);
    if (dayFirst != null) {
      int month = index(months, dayFirst.group(2)) + 1;
      return new Found(
          date(dayFirst.group(3), month, number(dayFirst, 1), base, direction), dayFirst.end());
    }
    Matcher monthFirst = SpokenMinutes.looking(monthAndDay, text, from);
    if (monthFirst != null) {
      int month = index(months, monthFirst.group(1)) + 1;
      return new Found(
          date(monthFirst.group(3), month, number(monthFirst, 2), base, direction),
          monthFirst.end());
    }
    Matcher weekNumber = SpokenMinutes.looking(week, text, from);
    return weekNumber == null
        ? null
        : new Found(mondayOf(number(weekNumber, 1), base), weekNumber.end());
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** The Monday of the next week of this number that is not over. */
  private static @Nullable LocalDate mondayOf(int week, LocalDate base) {
    LocalDate monday = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (int i = 0; i <= 53; i++) {
      LocalDate later = monday.plusWeeks(i);
      if (later.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) == week) {
        return later;
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(
      @Nullable String year, int month, int day, LocalDate base, Direction direction) {
    if (year != null) {
      int written = Integer.parseInt(year);
      return of(written < 100 ? CENTURY + written : written, month, day);
    }
    int step = direction == Direction.AHEAD ? 1 : -1;
    for (int i = 0; i <= 4; i++) {
      LocalDate found = of(base.getYear() + i * step, month, day);
      boolean fits =
          found != null
              && (direction == Direction.AHEAD ? !found.isBefore(base) : !found.isAfter(base));
      if (fits) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable LocalDate of(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Which group a word is of, however it is written. */
  private static int index(List<List<String>> groups, String word) {
    String said = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < groups.size(); i++) {
      if (SpokenWords.compiled(SpokenWords.alternatives(groups.get(i))).matcher(said).matches()) {
        return i;
      }
    }
    throw new IllegalArgumentException("word of no group: " + word);
  }
}
