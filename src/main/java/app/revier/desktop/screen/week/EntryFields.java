package app.revier.desktop.screen.week;

import app.revier.desktop.form.Field;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What the forms for entries have in common. */
final class EntryFields {

  /** The field of the first or only day. */
  static final String DAY = "entry.day";

  /** The field of the time at which something begins. */
  static final String BEGIN = "entry.begin";

  /** The most minutes of one thing. */
  static final int LONGEST = 24 * 60 - 1;

  private EntryFields() {}

  /** Shows a value of the book, else proposes one. */
  static <T> void show(Field<T> field, @Nullable T known, @Nullable T proposed) {
    if (known == null && proposed != null) {
      field.propose(proposed);
    } else {
      field.show(known);
    }
  }

  /** The value of a field that has one by now. */
  static <T> T need(Field<T> field) {
    T value = field.value();
    if (value == null) {
      throw new IllegalStateException("nothing in " + field.caption().key());
    }
    return value;
  }

  /** The text of a field that may be empty. */
  static String text(Field<String> field) {
    String text = field.value();
    return text == null ? "" : text;
  }

  /** The whole number of a field that may be empty. */
  static int number(Field<Integer> field, int otherwise) {
    Integer number = field.value();
    return number == null ? otherwise : number;
  }

  /** Whether something goes on after midnight. */
  static boolean isBeyondMidnight(@Nullable LocalTime begin, @Nullable Integer minutes) {
    return begin != null && minutes != null && begin.toSecondOfDay() / 60 + minutes > LONGEST;
  }

  /** Whether one day lies before another. */
  static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
