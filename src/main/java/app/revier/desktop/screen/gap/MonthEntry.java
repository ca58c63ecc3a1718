package app.revier.desktop.screen.gap;

import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a month such as {@code 3/2027}, {@code 03.2027}, {@code 2027-03}, or any day of it. */
final class MonthEntry {

  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[./ -](\\d{2}|\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");

  private final Texts texts;

  MonthEntry(Texts texts) {
    this.texts = texts;
  }

  /** The first day of the month that is typed, or the day that is typed. */
  Entry<LocalDate> read(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return new Entry.Blank<>();
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    if (monthFirst.matches()) {
      return of(number(monthFirst, 2), number(monthFirst, 1));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return of(number(yearFirst, 1), number(yearFirst, 2));
    }
    return new Entries(texts).date(text) instanceof Entry.Value<LocalDate> day
        ? day
        : new Entry.Bad<>(texts.get("gap.month"));
  }

  private Entry<LocalDate> of(int year, int month) {
    int full = year < 100 ? 2000 + year : year;
    return month < 1 || month > 12 || full < 1900 || full > 2200
        ? new Entry.Bad<>(texts.get("gap.month"))
        : new Entry.Value<>(LocalDate.of(full, month, 1));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(String.valueOf(matcher.group(group)));
  }

  /** The month of a day: {@code 03.2027} or {@code 03/2027}. */
  String write(LocalDate day) {
    String month = (day.getMonthValue() < 10 ? "0" : "") + day.getMonthValue();
    return month + (texts.language() == Language.GERMAN ? "." : "/") + day.getYear();
  }
}
