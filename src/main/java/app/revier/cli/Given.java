package app.revier.cli;

import app.revier.book.Snapshot;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what was given to a command; says in a sentence what is wrong with it. */
final class Given {

  private final Texts texts;

  Given(Texts texts) {
    this.texts = texts;
  }

  /** A day such as 2027-01-12 or 12.01.2027. */
  LocalDate day(String text) {
    return switch (new Entries(texts).date(text)) {
      case Entry.Value<LocalDate>(LocalDate day) -> day;
      case Entry.Blank<LocalDate> _ -> throw wrong("cli.wrong-day", text);
      case Entry.Bad<LocalDate>(String why) -> throw wrong("cli.wrong-day-named", text, why);
    };
  }

  /** A day, if one was given. */
  @Nullable LocalDate optionalDay(@Nullable String text) {
    return text == null ? null : day(text);
  }

  /** A last day that is not before the first. */
  LocalDate until(@Nullable String text, LocalDate from) {
    LocalDate until = text == null ? from : day(text);
    if (until.isBefore(from)) {
      throw wrong("cli.ends-before-begin", from, until);
    }
    return until;
  }

  /** A time of the day such as 9:30 or 09:30, if one was given. */
  @Nullable LocalTime time(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      if (text.matches("\\d{1,2}:\\d{2}")) {
        return LocalTime.parse(text.length() < 5 ? "0" + text : text);
      }
    } catch (DateTimeException e) {
      throw wrong("cli.wrong-time", text);
    }
    throw wrong("cli.wrong-time", text);
  }

  /** A number between two limits. */
  int whole(int number, int least, int most, String option) {
    if (number < least || number > most) {
      throw wrong("cli.wrong-number", option, String.valueOf(least), String.valueOf(most));
    }
    return number;
  }

  /** A text that says something, and no novel. */
  String title(String text) {
    String title = text.strip();
    if (title.isEmpty() || title.length() > 200) {
      throw wrong("cli.wrong-title");
    }
    return title;
  }

  /** The customer of a number, if one was given. */
  @Nullable CustomerId customer(@Nullable String number, Snapshot snapshot) {
    return number == null ? null : existing(number, snapshot).id();
  }

  /** The customer of a number. */
  Customer existing(String number, Snapshot snapshot) {
    for (Customer customer : snapshot.territory().customers()) {
      if (customer.number().equals(number)) {
        return customer;
      }
    }
    throw wrong("cli.unknown-customer", number);
  }

  /** One of the words for the values of a kind, such as trade-fair. */
  <E extends Enum<E>> E word(String text, Class<E> type) {
    String code = text.toUpperCase(Locale.ROOT).replace('-', '_');
    StringBuilder possible = new StringBuilder();
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(code)) {
        return value;
      }
      possible.append(possible.isEmpty() ? "" : ", ").append(Codes.hyphened(value));
    }
    throw wrong("cli.wrong-word", text, possible);
  }

  /** What is found by a number that was given. */
  <T> T found(@Nullable T thing, long id) {
    if (thing == null) {
      throw wrong("cli.nothing-with-id", String.valueOf(id));
    }
    return thing;
  }

  UsageException wrong(String key, Object... arguments) {
    return new UsageException(texts.get(key, arguments));
  }
}
