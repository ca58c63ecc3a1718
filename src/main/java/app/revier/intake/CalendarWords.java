package app.revier.intake;

import java.time.DayOfWeek;
import java.util.List;

/** The German and English words of dates, folded, see {@link Folding}. */
final class CalendarWords {

  private static final List<List<String>> MONTHS =
      List.of(
          List.of("januar", "january", "jaenner", "jan", "jaen"),
          List.of("februar", "february", "feb", "feber"),
          List.of("maerz", "march", "mar", "mrz", "maer"),
          List.of("april", "apr"),
          List.of("mai", "may"),
          List.of("juni", "june", "jun"),
          List.of("juli", "july", "jul"),
          List.of("august", "aug"),
          List.of("september", "sep", "sept"),
          List.of("oktober", "october", "okt", "oct"),
          List.of("november", "nov"),
          List.of("dezember", "december", "dez", "dec"));

  private static final List<List<String>> WEEKDAYS =
      List.of(
          List.of("montag", "mo", "monday", "mon"),
          List.of("dienstag", "di", "tuesday", "tue", "tues"),
          List.of("mittwoch", "mi", "wednesday", "wed"),
          List.of("donnerstag", "do", "thursday", "thu", "thur", "thurs"),
          List.of("freitag", "fr", "friday", "fri"),
          List.of("samstag", "sonnabend", "sa", "saturday", "sat"),
          List.of("sonntag", "so", "sunday", "sun"));

  private static final List<String> QUARTERS = List.of("q", "quartal", "quarter", "qu");

  private CalendarWords() {}

  /** Whether a word names a day of the week. */
  static boolean isWeekday(String word) {
    return WEEKDAYS.stream().anyMatch(names -> names.contains(word));
  }

  /** What a day of the week is called. */
  static List<String> weekday(DayOfWeek day) {
    return WEEKDAYS.get(day.ordinal());
  }

  /** Whether a word says "quarter". */
  static boolean isQuarter(String word) {
    return QUARTERS.contains(word);
  }

  /** The month that a word names, from 1; 0 if it names none. */
  static int month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(name)) {
        return i + 1;
      }
    }
    return 0;
  }
}
