package app.revier.cli;

import app.revier.book.Person;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Stage;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was given to a command; says in a sentence what is wrong with it. */
final class Given {

  /** No unit of a currency is worth more units of another. */
  private static final BigDecimal MOST_FOR_ONE = BigDecimal.valueOf(100_000);

  private static final Pattern YEAR_FIRST = Pattern.compile("([12]\\d{3})-(0?[1-9]|1[0-2])");
  private static final Pattern MONTH_FIRST = Pattern.compile("(0?[1-9]|1[0-2])[./]([12]\\d{3})");

  private final Texts texts;

  Given(Texts texts) {
    this.texts = texts;
  }

  /** A stage of the book, by its code or what it is called. */
  Stage stage(String text, Snapshot snapshot) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    Terms terms = new Terms(texts);
    List<Stage> stages = snapshot.settings().get(Setting.STAGES);
    return stages.stream()
        .filter(
            one ->
                one.code().toLowerCase(Locale.ROOT).equals(wanted)
                    || terms.stage(one).toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "cli.wrong-word",
                    text,
                    stages.stream()
                        .map(one -> texts.get("cli.name-and-code", terms.stage(one), one.code()))
                        .collect(Collectors.joining(", "))));
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

  /** A month such as 2027-01, 01.2027 or 1/2027, if one was given. */
  @Nullable YearMonth optionalMonth(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
    Matcher monthFirst = MONTH_FIRST.matcher(text.strip());
    if (yearFirst.matches()) {
      return YearMonth.of(whole(yearFirst.group(1)), whole(yearFirst.group(2)));
    }
    if (monthFirst.matches()) {
      return YearMonth.of(whole(monthFirst.group(2)), whole(monthFirst.group(1)));
    }
    throw wrong("cli.wrong-month", text);
  }

  private static int whole(String digits) {
    return Integer.parseInt(digits);
  }

  /** A last day that is not before the first. */
  LocalDate until(@Nullable String text, LocalDate from) {
    LocalDate until = text == null ? from : day(text);
    if (until.isBefore(from)) {
      throw wrong("cli.ends-before-begin", from, until);
    }
    return until;
  }

  /** A time of the day such as 9:30, 930 or 9, if one was given. */
  @Nullable LocalTime time(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return switch (entries().time(text)) {
      case Entry.Value<LocalTime>(LocalTime time) -> time;
      case Entry.Blank<LocalTime> _, Entry.Bad<LocalTime> _ -> throw wrong("cli.wrong-time", text);
    };
  }

  /** An amount from 0 to 10 billion as the language writes it, or plainly as 600000.00. */
  @Nullable Money amount(@Nullable String text, String option) {
    return number(text, option, entries()::amount);
  }

  /** An amount that may be below zero. */
  @Nullable Money signedAmount(@Nullable String text, String option) {
    return number(text, option, entries()::signedAmount);
  }

  /** What one unit of another currency is worth, above zero. */
  BigDecimal rate(String text, String option) {
    BigDecimal rate =
        number(text, option, typed -> entries().number(typed, BigDecimal.ZERO, MOST_FOR_ONE));
    if (rate == null || rate.signum() == 0) {
      throw wrong("cli.wrong-value", text, option);
    }
    return rate;
  }

  /** A number from 0 to 1, or as per cent with the sign. */
  @Nullable BigDecimal fraction(@Nullable String text, String option) {
    return number(text, option, entries()::fraction);
  }

  /** A whole number between two limits. */
  @Nullable Integer whole(@Nullable String text, int least, int most, String option) {
    return number(text, option, typed -> entries().whole(typed, least, most));
  }

  private <T> @Nullable T number(
      @Nullable String text, String option, Function<String, Entry<T>> read) {
    if (text == null) {
      return null;
    }
    return switch (read.apply(text)) {
      case Entry.Value<T>(T value) -> value;
      case Entry.Blank<T> _ -> throw wrong("cli.wrong-value", text, option);
      case Entry.Bad<T>(String why) -> throw wrong("cli.wrong-value-why", option, text, why);
    };
  }

  /**
   * A value of a setting as the book keeps it, if it is a number in any form an import takes; any
   * other text as it stands, for the book to judge.
   */
  String setting(Setting<?> setting, String text) {
    return switch (setting.form()) {
      case AMOUNT -> plain(setting, text, entries().amount(text));
      case FRACTION, CORRELATION -> plain(setting, text, entries().fraction(text));
      case FACTOR -> plain(setting, text, factor(setting, text));
      case WHOLE, VISITS ->
          plain(setting, text, entries().whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE));
      case TEXT,
          YEAR,
          CHOICE,
          STAGES,
          ATTRIBUTES,
          MEASURES,
          REGION,
          HOURS,
          SPAN,
          POSITION,
          NIGHTS,
          WEEKDAYS,
          DAYS,
          SCENARIOS,
          JUDGEMENT,
          JUDGEMENTS,
          SERVICE,
          TILES ->
          text;
    };
  }

  private String plain(Setting<?> setting, String text, Entry<?> entry) {
    return switch (entry) {
      case Entry.Value<?>(BigDecimal number) -> number.toPlainString();
      case Entry.Value<?>(Object value) -> value.toString();
      case Entry.Bad<?>(String why) when entries().isAmbiguous(text) ->
          throw wrong("cli.wrong-value-why", setting.key(), text, why);
      case Entry.Bad<?> _, Entry.Blank<?> _ -> text;
    };
  }

  private Entry<BigDecimal> factor(Setting<?> setting, String text) {
    Setting.Limits limits = Objects.requireNonNull(setting.limits());
    return entries()
        .number(text, BigDecimal.valueOf(limits.least()), BigDecimal.valueOf(limits.most()));
  }

  private Entries entries() {
    return new Entries(texts);
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
    throw number.isBlank()
        ? wrong("cli.customer-without-number")
        : wrong("cli.unknown-customer", number);
  }

  /**
   * A customer of a number, or the contact of that name at it. The case of the letters and the room
   * between the words do not matter, unless two are told apart by nothing else.
   */
  Person person(String number, @Nullable String contact, Snapshot snapshot) {
    Customer customer = existing(number, snapshot);
    return new Person(customer.id(), contact == null ? null : contact(contact, customer));
  }

  private String contact(String given, Customer customer) {
    List<String> names = customer.contacts().stream().map(Contact::name).toList();
    if (names.contains(given)) {
      return given;
    }
    List<String> meant = names.stream().filter(name -> plain(name).equals(plain(given))).toList();
    if (meant.size() == 1) {
      return meant.getFirst();
    }
    if (names.isEmpty()) {
      throw wrong("cli.no-contacts", customer.name());
    }
    throw meant.isEmpty()
        ? wrong("cli.unknown-contact", given, customer.name(), quoted(names))
        : wrong("cli.several-contacts", given, customer.name(), quoted(meant));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private String quoted(List<String> names) {
    return names.stream()
        .map(name -> texts.get("explain.quoted", name))
        .collect(Collectors.joining(", "));
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
