package app.revier.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day, a time of the day, or both, such as "Do 10.12. 14:00", "14 Uhr" or "next Monday".
 */
public final class SpokenTime {

  private static final Pattern BETWEEN = Pattern.compile("[\\s,.]+");

  private final SpokenWords words;
  private final SpokenDays days;
  private final Pattern clock;
  private final Pattern hour;

  /**
   * A time.
   *
   * @param date none leaves the day as it is
   * @param time none leaves the time of the day as it is
   */
  public record Said(@Nullable LocalDate date, @Nullable LocalTime time) {}

  /** Understands the language of these texts. */
  public SpokenTime(Texts texts) {
    words = new SpokenWords(texts);
    days = new SpokenDays(words);
    String clockWord = "(?:\\s*(?:" + words.expression("spoken.clock") + "))";
    String half = "(?:\\s*(am|pm)" + SpokenWords.END + ")";
    clock =
        SpokenWords.compiled(
            "(\\d{1,2})[:.](\\d{2})(?:" + half + "|" + clockWord + ")?" + SpokenWords.END);
    hour = SpokenWords.compiled("(\\d{1,2})(?:" + half + "|" + clockWord + ")" + SpokenWords.END);
  }

  /**
   * What is said; none if not all of it is understood, or if nothing is said.
   *
   * @param from the day on which it is said
   * @param about a day of the week that is talked of: "Thursday" is the one in it, if that is still
   *     to come, and "next Thursday" the next from the day on which it is said
   */
  public @Nullable Said read(String text, LocalDate from, LocalDate about) {
    LocalDate date = null;
    LocalTime time = null;
    int at = skip(text, 0);
    while (at < text.length()) {
      SpokenDays.Found day = day(text, at, from, about);
      Matcher said = time(text, at, day);
      if (said != null && time == null) {
        time = time(said);
        if (time == null) {
          return null;
        }
        at = said.end();
      } else if (day != null && day.date() != null && date == null) {
        date = day.date();
        at = day.end();
      } else {
        return null;
      }
      at = skip(text, at);
    }
    return date == null && time == null ? null : new Said(date, time);
  }

  private SpokenDays.@Nullable Found day(String text, int at, LocalDate from, LocalDate about) {
    SpokenDays.Found day = days.at(text, at, from, from, SpokenDays.Direction.AHEAD);
    SpokenDays.Found name = days.inWeek(text, at, about);
    LocalDate named = name == null ? null : name.date();
    if (name == null || named == null || (day != null && day.end() > name.end())) {
      return day;
    }
    return named.isAfter(from)
        ? name
        : new SpokenDays.Found(from.with(TemporalAdjusters.next(named.getDayOfWeek())), name.end());
  }

  /** A time that begins at a place; "10.12." is a day, and "10.30" is none. */
  private @Nullable Matcher time(String text, int at, SpokenDays.@Nullable Found day) {
    Matcher said = SpokenMinutes.looking(clock, text, at);
    boolean isDay = said != null && day != null && day.date() != null && day.end() > said.end();
    return said == null || isDay ? SpokenMinutes.looking(hour, text, at) : said;
  }

  private static @Nullable LocalTime time(Matcher said) {
    boolean minutes = said.groupCount() == 3;
    int hours = Integer.parseInt(said.group(1));
    String half = said.group(minutes ? 3 : 2);
    boolean pm = half != null && half.equalsIgnoreCase("pm");
    int of = half == null ? hours : hours % 12 + (pm ? 12 : 0);
    try {
      return LocalTime.of(of, minutes ? Integer.parseInt(said.group(2)) : 0);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private int skip(String text, int from) {
    int at = from;
    while (at < text.length()) {
      Matcher small = SpokenMinutes.looking(words.any("spoken.at"), text, at);
      Matcher blank = small == null ? SpokenMinutes.looking(BETWEEN, text, at) : small;
      if (blank == null) {
        return at;
      }
      at = blank.end();
    }
    return at;
  }
}
