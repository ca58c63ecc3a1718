package app.revier.text;

import app.revier.text.SpokenDays.Direction;
import app.revier.text.SpokenDays.Found;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days that are written with their month: in figures, with its name, by the week of the year,
 * or as the beginning, middle or end of a month that is to come.
 */
final class WrittenDays {

  private static final int CENTURY = 2_000;
  private static final int MIDDLE = 15;
  private static final int MONTHS = 12;
  private static final String END_OF_DAY = "(?![\\p{L}\\p{N}/:])";

  private final Pattern iso = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})" + SpokenWords.END);
  private final Pattern dotted =
      Pattern.compile(
          "(\\d{1,2})\\.\\s?(\\d{1,2})(?:\\.(?:(\\d{2})|\\s?(\\d{4}))|\\.|)" + END_OF_DAY);
  private final Pattern slashed =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?" + END_OF_DAY);
  private final Pattern dayOfMonth;
  private final Pattern monthAndDay;
  private final Pattern partOfMonth;
  private final Pattern week;
  private final List<List<String>> months;

  WrittenDays(SpokenWords words) {
    months = words.groups("spoken.months");
    String month = "(" + SpokenWords.all(months) + ")\\.?";
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
    partOfMonth =
        SpokenWords.compiled(
            "(?:("
                + words.expression("spoken.begin-of")
                + ")|("
                + words.expression("spoken.middle-of")
                + ")|("
                + words.expression("spoken.end-of")
                + "))[\\s-]+"
                + month
                + SpokenWords.END
                + "(?!\\s*\\d{1,2}(?!\\d))"
                + year);
    week =
        SpokenWords.compiled(
            "(?:" + words.expression("spoken.week-number") + ")\\s*(\\d{1,2})" + SpokenWords.END);
  }

  /** The day that is written at a place of a text; none if none is. */
  @Nullable Found at(String text, int from, LocalDate base, Direction direction) {
    Found inFigures = inFigures(text, from, base, direction);
    if (inFigures != null) {
      return inFigures;
    }
    Matcher dayFirst = SpokenMinutes.looking(dayOfMonth, text, from);
    if (dayFirst != null) {
      int month = SpokenWords.index(months, dayFirst.group(2)) + 1;
      return new Found(
          date(dayFirst.group(3), month, number(dayFirst, 1), base, direction), dayFirst.end());
    }
    Matcher monthFirst = SpokenMinutes.looking(monthAndDay, text, from);
    if (monthFirst != null) {
      int month = SpokenWords.index(months, monthFirst.group(1)) + 1;
      return new Found(
          date(monthFirst.group(3), month, number(monthFirst, 2), base, direction),
          monthFirst.end());
    }
    Matcher part = SpokenMinutes.looking(partOfMonth, text, from);
    if (part != null && direction == Direction.AHEAD) {
      return new Found(inMonth(part, base), part.end());
    }
    Matcher weekNumber = SpokenMinutes.looking(week, text, from);
    return weekNumber == null
        ? null
        : new Found(mondayOf(number(weekNumber, 1), base), weekNumber.end());
  }

  private @Nullable Found inFigures(String text, int from, LocalDate base, Direction direction) {
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
    if (withSlashes == null) {
      return null;
    }
    int day = number(withSlashes, 1);
    int month = number(withSlashes, 2);
    // 12/31 can only be the last day of a year.
    boolean monthFirst = month > MONTHS && day <= MONTHS;
    return new Found(
        date(
            withSlashes.group(3),
            monthFirst ? day : month,
            monthFirst ? month : day,
            base,
            direction),
        withSlashes.end());
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** The first day, the 15th or the last of the next such month that is not over. */
  private @Nullable LocalDate inMonth(Matcher part, LocalDate base) {
    int month = SpokenWords.index(months, part.group(4)) + 1;
    for (int year = base.getYear(); year <= base.getYear() + 1; year++) {
      LocalDate first = LocalDate.of(part.group(5) == null ? year : number(part, 5), month, 1);
      LocalDate day =
          part.group(1) != null
              ? first
              : part.group(2) != null
                  ? first.withDayOfMonth(MIDDLE)
                  : first.with(TemporalAdjusters.lastDayOfMonth());
      if (!day.isBefore(base)) {
        return day;
      }
    }
    return null;
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
}
