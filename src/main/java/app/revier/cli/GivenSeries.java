package app.revier.cli;

import app.revier.agenda.Repeats;
import app.revier.agenda.Repetition;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.WeekSettings;
import app.revier.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How an appointment comes again, as it was given to a command. */
final class GivenSeries {

  private static final Pattern RHYTHM = Pattern.compile("(?:(\\d{1,2})-)?(week|month)s?");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.?");
  private static final Pattern WEEKDAY = Pattern.compile("([1-4]|last)-(\\p{L}{2,})");
  private static final int MOST_TIMES = 1_000;

  @Option(names = "--every", paramLabel = "RHYTHM", descriptionKey = "cli.option-every")
  private @Nullable String every;

  @Option(names = "--on", paramLabel = "DAYS", descriptionKey = "cli.option-on")
  private @Nullable String on;

  @Option(names = "--times", paramLabel = "N", descriptionKey = "cli.option-times")
  private @Nullable Integer times;

  /** Whether it was given at all. */
  boolean isGiven() {
    return every != null;
  }

  /** Refuses what makes sense for a series only. */
  void refuseIfAlone(Given given) {
    if (on != null) {
      throw given.wrong("cli.only-with-every", "--on");
    }
    if (times != null) {
      throw given.wrong("cli.only-with-every", "--times");
    }
  }

  /**
   * What was given.
   *
   * @param first the first day
   * @param until the last day; none if it was not given
   */
  Repeats read(Texts texts, Snapshot snapshot, LocalDate first, @Nullable LocalDate until) {
    Given given = new Given(texts);
    Repetition rule = rule(given, first);
    if (times != null) {
      if (until != null) {
        throw given.wrong("cli.until-or-times");
      }
      given.whole(times, 1, MOST_TIMES, "--times");
    }
    Repeats repeats =
        times == null
            ? new Repeats(
                rule,
                until == null
                    ? Repeats.usualEnd(first, snapshot.settings().get(Setting.PLAN_YEAR))
                    : until)
            : Repeats.times(rule, first, times);
    if (repeats.from(first).isEmpty()) {
      throw given.wrong("cli.series-without-day", texts.date(repeats.until()));
    }
    return repeats;
  }

  private Repetition rule(Given given, LocalDate first) {
    String typed = every == null ? "" : every.strip().toLowerCase(Locale.ROOT);
    Matcher rhythm = RHYTHM.matcher(typed);
    int count = rhythm.matches() && rhythm.group(1) != null ? Integer.parseInt(rhythm.group(1)) : 1;
    if (!rhythm.matches() || count < 1 || count > Repetition.MOST_BETWEEN) {
      throw given.wrong("cli.wrong-every", typed);
    }
    return rhythm.group(2).equals("week")
        ? new Repetition.Weekly(
            count, on == null ? EnumSet.of(first.getDayOfWeek()) : weekdays(given, on))
        : monthly(given, count, on == null ? String.valueOf(first.getDayOfMonth()) : on);
  }

  private static Repetition monthly(Given given, int count, String on) {
    String typed = on.strip().toLowerCase(Locale.ROOT);
    Matcher day = DAY.matcher(typed);
    if (day.matches()) {
      int number = Integer.parseInt(day.group(1));
      if (number >= 1 && number <= 31) {
        return new Repetition.MonthlyOnDay(count, number);
      }
    }
    Matcher weekday = WEEKDAY.matcher(typed);
    if (!weekday.matches()) {
      throw given.wrong("cli.wrong-on", on);
    }
    String number = weekday.group(1);
    return new Repetition.MonthlyOnWeekday(
        count,
        number.equals("last") ? Repetition.LAST : Integer.parseInt(number),
        List.copyOf(weekdays(given, weekday.group(2))).getFirst());
  }

  private static Set<DayOfWeek> weekdays(Given given, String typed) {
    try {
      return WeekSettings.FIELD_DAYS.parse().apply(typed);
    } catch (IllegalArgumentException e) {
      throw given.wrong("cli.wrong-on", typed);
    }
  }
}
