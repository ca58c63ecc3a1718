package app.revier.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day such as {@code 12.12.}, {@code 12 Dec}, "tomorrow", "next Monday", "in two weeks" or
 * "next week". A day without a year is the next such day, or the last one where the past is meant.
 */
final class SpokenDays {

  private final NamedDays names;
  private final WrittenDays written;

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
    names = new NamedDays(words);
    written = new WrittenDays(words);
  }

  /** The day that begins at a place of a text; none if none does. */
  @Nullable Found at(String text, int from, LocalDate today, LocalDate base, Direction direction) {
    Found name = names.at(text, from, today, direction);
    if (name == null) {
      return written.at(text, from, base, direction);
    }
    // "Monday, 7 December" is one day, if it is one.
    Found date = written.at(text, afterName(text, name.end()), base, direction);
    if (date == null) {
      return name.date() == null ? null : name;
    }
    DayOfWeek said = names.weekdayAt(text, from);
    LocalDate day = date.date();
    boolean fits = said == null || (day != null && day.getDayOfWeek() == said);
    return new Found(fits ? day : null, date.end());
  }

  /** Whether a text ends with a weekday. */
  boolean endsWithWeekday(String text) {
    Matcher full = Pattern.compile("(?:^|\\s)\\S+$").matcher(text);
    int from = full.find() ? full.end() - full.group().strip().length() : 0;
    return names.weekdayAt(text, from) != null;
  }

  /**
   * The day of a week that is named at a place by its weekday alone, in full or short; none if none
   * is.
   *
   * @param week a day of the week
   */
  @Nullable Found inWeek(String text, int from, LocalDate week) {
    return names.inWeek(text, from, week);
  }

  private static int afterName(String text, int end) {
    int on = end;
    while (on < text.length() && (text.charAt(on) == ' ' || text.charAt(on) == ',')) {
      on++;
    }
    return on;
  }
}
