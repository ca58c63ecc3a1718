package app.revier.text;

import app.revier.agenda.Repetition;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says in one language how something comes again: every Monday, every second Tuesday of a month.
 */
public final class RepeatTexts {

  /** Months that do not have it have it on their last day. */
  private static final int NOT_IN_EVERY_MONTH = 29;

  private final Texts texts;

  /** Words in the language of these texts. */
  public RepeatTexts(Texts texts) {
    this.texts = texts;
  }

  /** A rule in a few words, as in the middle of a sentence. */
  public String words(Repetition rule) {
    return switch (rule) {
      case Repetition.Weekly(int every, Set<DayOfWeek> days) when every == 1 && days.size() == 1 ->
          texts.get("entry.every-weekday", weekday(days.iterator().next()));
      case Repetition.Weekly(int every, Set<DayOfWeek> days) ->
          texts.get("entry.every-weeks", every, texts.number(every), shortly(days));
      case Repetition.MonthlyOnDay(int every, int day) ->
          texts.get(
              day < NOT_IN_EVERY_MONTH ? "entry.every-months-day" : "entry.every-months-late-day",
              every,
              texts.number(every),
              String.valueOf(day));
      case Repetition.MonthlyOnWeekday(int every, int number, DayOfWeek day) ->
          texts.get(
              "entry.every-months-weekday",
              every,
              texts.number(every),
              number(number),
              weekday(day));
    };
  }

  /** The first to the fourth, or the last. */
  public String number(int number) {
    return texts.get("entry.number-" + number);
  }

  /** A day of the week in full. */
  public String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, texts.language().locale());
  }

  private String shortly(Set<DayOfWeek> days) {
    return EnumSet.copyOf(days).stream().map(this::shortly).collect(Collectors.joining(", "));
  }

  /** A day of the week in two or three letters. */
  public String shortly(DayOfWeek day) {
    return texts.get("entries.hours-" + day.name().substring(0, 3).toLowerCase(Locale.ROOT));
  }
}
