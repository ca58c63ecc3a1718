package app.revier.text;

import app.revier.text.SpokenDays.Direction;
import app.revier.text.SpokenDays.Found;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days that are named: weekdays in full or short, "tomorrow", "next week", "in two weeks",
 * "three days ago". A short weekday that is also a word of another meaning, such as "so" or "sat",
 * counts only where it cannot be that word.
 */
final class NamedDays {

  private static final int DAYS_OF_A_WEEK = 7;
  private static final int FORTNIGHT = 14;
  private static final int HALF_YEAR = 6;

  private final SpokenWords words;
  private final Pattern coming;
  private final Pattern past;
  private final Pattern shortComing;
  private final Pattern shortPast;
  private final Pattern within;
  private final Pattern ago;
  private final List<List<String>> weekdays;
  private final List<List<String>> shortWeekdays;
  private final List<List<String>> numbers;

  NamedDays(SpokenWords words) {
    this.words = words;
    weekdays = words.groups("spoken.weekdays");
    shortWeekdays = words.groups("spoken.short-weekdays");
    numbers = words.groups("spoken.numbers");
    String name = "(" + SpokenWords.all(weekdays) + ")" + SpokenWords.END;
    String brief = "(" + SpokenWords.all(shortWeekdays) + ")(\\.)?" + SpokenWords.END;
    String next = "(?:(" + words.expression("spoken.coming") + ")\\s+)?";
    String last = "(?:(" + words.expression("spoken.past") + ")\\s+)?";
    coming = SpokenWords.compiled(next + name);
    past = SpokenWords.compiled(last + name);
    shortComing = SpokenWords.compiled(next + brief);
    shortPast = SpokenWords.compiled(last + brief);
    String some = "(\\d{1,3}|" + SpokenWords.all(numbers) + ")\\s+";
    String daysOrWeeks =
        "(?:(" + words.expression("spoken.days") + ")|(" + words.expression("spoken.weeks") + ")";
    within =
        SpokenWords.compiled(
            "in\\s+"
                + some
                + daysOrWeeks
                + "|("
                + words.expression("spoken.several-months")
                + "))"
                + SpokenWords.END);
    // "three days ago", or in German "vor drei Tagen".
    String[] around = words.list("spoken.ago").getFirst().split("#", -1);
    ago =
        SpokenWords.compiled(
            around[0].replace(" ", "\\s+")
                + some
                + daysOrWeeks
                + ")"
                + around[1].replace(" ", "\\s+")
                + SpokenWords.END);
  }

  /** The day that is named at a place, without a date if the name alone says none; else none. */
  @Nullable Found at(String text, int from, LocalDate today, Direction direction) {
    boolean ahead = direction == Direction.AHEAD;
    Matcher full = SpokenMinutes.looking(ahead ? coming : past, text, from);
    if (full != null) {
      return new Found(day(full, weekdays, today, ahead), full.end());
    }
    for (Relative relative : Relative.values()) {
      Matcher word = SpokenMinutes.looking(words.any(relative.key), text, from);
      if (word != null) {
        return new Found(relative.of(today), word.end());
      }
    }
    Matcher some = SpokenMinutes.looking(within, text, from);
    if (some != null) {
      return new Found(later(today, some), some.end());
    }
    Matcher before = ahead ? null : SpokenMinutes.looking(ago, text, from);
    if (before != null) {
      int many = many(before.group(1));
      int days = before.group(2) == null ? many * DAYS_OF_A_WEEK : many;
      return new Found(today.minusDays(days), before.end());
    }
    Matcher brief = SpokenMinutes.looking(ahead ? shortComing : shortPast, text, from);
    if (brief == null || isTitle(text, brief)) {
      return null;
    }
    boolean sure = brief.group(1) != null || brief.group(3) != null || isDay(brief);
    return new Found(sure ? day(brief, shortWeekdays, today, ahead) : null, brief.end());
  }

  /** "Fr. Weber" is somebody, and no Friday. */
  private boolean isTitle(String text, Matcher brief) {
    int on = brief.end();
    while (on < text.length() && Character.isWhitespace(text.charAt(on))) {
      on++;
    }
    return words.any("spoken.titles").matcher(brief.group(2)).matches()
        && on > brief.end()
        && on < text.length()
        && Character.isUpperCase(text.charAt(on));
  }

  /** Whether a short weekday that stands alone can be no other word. */
  private boolean isDay(Matcher brief) {
    return !words.any("spoken.ambiguous-weekdays").matcher(brief.group(2)).matches()
        || (brief.start() > 0 && Character.isUpperCase(brief.group(2).charAt(0)));
  }

  private static LocalDate day(
      Matcher said, List<List<String>> names, LocalDate today, boolean ahead) {
    DayOfWeek which = DayOfWeek.of(SpokenWords.index(names, said.group(2)) + 1);
    if (ahead) {
      return today.with(TemporalAdjusters.next(which));
    }
    return today.with(
        said.group(1) == null
            ? TemporalAdjusters.previousOrSame(which)
            : TemporalAdjusters.previous(which));
  }

  /** The weekday that stands at a place, in full or short; none if none does. */
  @Nullable DayOfWeek weekdayAt(String text, int from) {
    for (Pattern pattern : List.of(coming, past)) {
      Matcher full = SpokenMinutes.looking(pattern, text, from);
      if (full != null) {
        return DayOfWeek.of(SpokenWords.index(weekdays, full.group(2)) + 1);
      }
    }
    Matcher brief = SpokenMinutes.looking(shortComing, text, from);
    return brief == null
        ? null
        : DayOfWeek.of(SpokenWords.index(shortWeekdays, brief.group(2)) + 1);
  }

  /** The day of a week that is named by its weekday alone; none if none is. */
  @Nullable Found inWeek(String text, int from, LocalDate week) {
    Matcher full = SpokenMinutes.looking(coming, text, from);
    Matcher said = full == null ? SpokenMinutes.looking(shortComing, text, from) : full;
    if (said == null || said.group(1) != null) {
      return null;
    }
    int which = SpokenWords.index(full == null ? shortWeekdays : weekdays, said.group(2));
    return new Found(week.with(DayOfWeek.of(which + 1)), said.end());
  }

  /** Days that have a name of their own, the longer names first. */
  private enum Relative {
    DAY_AFTER("spoken.day-after"),
    TOMORROW("spoken.tomorrow"),
    TODAY("spoken.today"),
    DAY_BEFORE("spoken.day-before"),
    YESTERDAY("spoken.yesterday"),
    WEEK_AFTER_NEXT("spoken.week-after-next"),
    NEXT_WEEK("spoken.next-week"),
    END_OF_WEEK("spoken.end-of-week"),
    FORTNIGHT("spoken.in-a-fortnight"),
    NEXT_MONTH("spoken.next-month"),
    HALF_YEAR("spoken.in-half-a-year");

    private final String key;

    Relative(String key) {
      this.key = key;
    }

    LocalDate of(LocalDate today) {
      LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      return switch (this) {
        case DAY_AFTER -> today.plusDays(2);
        case TOMORROW -> today.plusDays(1);
        case TODAY -> today;
        case DAY_BEFORE -> today.minusDays(2);
        case YESTERDAY -> today.minusDays(1);
        case WEEK_AFTER_NEXT -> monday.plusWeeks(1);
        case NEXT_WEEK -> monday;
        case END_OF_WEEK -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        case FORTNIGHT -> today.plusDays(NamedDays.FORTNIGHT);
        case NEXT_MONTH -> today.with(TemporalAdjusters.firstDayOfNextMonth());
        case HALF_YEAR -> today.plusMonths(NamedDays.HALF_YEAR);
      };
    }
  }

  private LocalDate later(LocalDate today, Matcher some) {
    int many = many(some.group(1));
    if (some.group(2) != null) {
      return today.plusDays(many);
    }
    return some.group(3) == null
        ? today.plusMonths(many)
        : today.plusDays((long) many * DAYS_OF_A_WEEK);
  }

  private int many(String said) {
    return Character.isDigit(said.charAt(0))
        ? Integer.parseInt(said)
        : SpokenWords.index(numbers, said) + 1;
  }
}
