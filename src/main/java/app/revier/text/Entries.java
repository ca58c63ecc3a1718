package app.revier.text;

import app.revier.intake.DecimalMark;
import app.revier.intake.HoursText;
import app.revier.intake.Parsed;
import app.revier.intake.Problem;
import app.revier.intake.ValueParser;
import app.revier.territory.Money;
import app.revier.territory.WeekHours;
import app.revier.text.SpokenDays.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a person types just as an import reads it (see {@link ValueParser}), and says in a
 * sentence why it cannot be read, or what it could mean if it can be read in two ways.
 */
public final class Entries {

  /** Looks like a day, so that one that does not exist is called so. */
  private static final Pattern DAY = Pattern.compile("\\d{1,4}([./-])\\d{1,2}\\1\\d{1,4}");

  /** A month with two digits of the year, which no import takes: it could be many things there. */
  private static final Pattern SHORT_MONTH = Pattern.compile("(\\d{1,2})[./ -](\\d{2})");

  private static final Pattern SPACED_MONTH = Pattern.compile("(\\d{1,2}) (\\d{4})");

  private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

  /** The years the import takes. */
  private static final Pattern KNOWN_YEARS = Pattern.compile("19..|2[01]..");

  private static final int MOST_DECIMALS = 6;

  private final Texts texts;
  private final ValueParser parser;

  /** Reads in the language of these texts. */
  public Entries(Texts texts) {
    this.texts = texts;
    parser =
        new ValueParser(
            texts.language() == Language.GERMAN ? DecimalMark.COMMA : DecimalMark.POINT);
  }

  /** An amount from 0 to 10 billion with at most two decimals; T€, k and Mio. are understood. */
  public Entry<Money> amount(String typed) {
    return entry(parser.positiveMoney(typed), this::whyNoAmount);
  }

  /** An amount that may also be negative, such as a revenue with credit notes. */
  public Entry<Money> signedAmount(String typed) {
    return entry(parser.money(typed), this::whyNoAmount);
  }

  private String whyNoAmount(Problem.Code code) {
    return texts.get(
        switch (code) {
          case NEGATIVE, OUT_OF_RANGE -> "entries.amount-range";
          case ROUNDED -> "entries.amount-decimals";
          default -> "entries.number";
        });
  }

  /** A fraction from 0 to 1, typed in per cent with or without the sign. */
  public Entry<BigDecimal> percent(String typed) {
    Parsed<BigDecimal> parsed = parser.percent(typed);
    return entry(
        parsed instanceof Parsed.Value<BigDecimal>(BigDecimal value)
            ? new Parsed.Value<>(value.stripTrailingZeros())
            : parsed,
        code -> texts.get(isOutside(code) ? "entries.percent-range" : "entries.number"));
  }

  private static boolean isOutside(Problem.Code code) {
    return code == Problem.Code.NEGATIVE || code == Problem.Code.OUT_OF_RANGE;
  }

  /** A number between two limits, decimals allowed. */
  public Entry<BigDecimal> number(String typed, BigDecimal least, BigDecimal most) {
    return entry(parser.number(typed, least, most), code -> whyNoNumber(code, least, most));
  }

  /** Degrees on the globe from minus to plus a limit. */
  public Entry<BigDecimal> degrees(String typed, int most) {
    BigDecimal limit = BigDecimal.valueOf(most);
    return entry(parser.degrees(typed, most), code -> whyNoNumber(code, limit.negate(), limit));
  }

  private String whyNoNumber(Problem.Code code, BigDecimal least, BigDecimal most) {
    return isOutside(code)
        ? texts.get(
            "entries.range",
            texts.number(least.doubleValue(), MOST_DECIMALS),
            texts.number(most.doubleValue(), MOST_DECIMALS))
        : texts.get("entries.number");
  }

  /** A part of a whole as a number from 0 to 1, or as per cent with the sign. */
  public Entry<BigDecimal> fraction(String typed) {
    return entry(
        parser.fraction(typed),
        code -> texts.get(isOutside(code) ? "entries.form-fraction" : "entries.number"));
  }

  /** Whether a text can be read as two numbers. */
  public boolean isAmbiguous(String typed) {
    return !parser.keptOpen(typed).equals(typed);
  }

  /** A number that can be read in two ways, so that it stays so in every language. */
  public String keptOpen(String typed) {
    return parser.keptOpen(typed);
  }

  /** A whole number between two limits. */
  public Entry<Integer> whole(String typed, int least, int most) {
    return entry(
        parser.whole(typed, least, most),
        code -> {
          if (isOutside(code)) {
            return texts.get("entries.range", String.valueOf(least), String.valueOf(most));
          }
          return texts.get(code == Problem.Code.ROUNDED ? "entries.whole" : "entries.number");
        });
  }

  /** A day such as 31.12.2026, 1.3.26, 2026-12-31 or 1. März 2027. */
  public Entry<LocalDate> date(String typed) {
    return entry(parser.day(typed), code -> texts.get(whyNoDay(typed.strip())));
  }

  /**
   * A day that is to come: written out, or as it is said, such as 15.12., Friday or in two weeks.
   *
   * @param today from which day on
   */
  public Entry<LocalDate> coming(String typed, LocalDate today) {
    Entry<LocalDate> written = date(typed);
    if (!(written instanceof Entry.Bad)) {
      return written;
    }
    String text = typed.strip();
    SpokenDays.Found said =
        new SpokenDays(new SpokenWords(texts)).at(text, 0, today, today, Direction.AHEAD);
    LocalDate day = said == null || said.end() < text.length() ? null : said.date();
    return day == null ? written : new Entry.Value<>(day);
  }

  private static String whyNoDay(String typed) {
    if (!DAY.matcher(typed).matches()) {
      return "entries.date";
    }
    Matcher year = FOUR_DIGITS.matcher(typed);
    boolean outside = year.find() && !KNOWN_YEARS.matcher(year.group()).matches();
    return outside ? "entries.day-years" : "entries.no-such-day";
  }

  /**
   * A month such as 3/2027, 3.27, 2027-03 or März 2027, of which the first day counts, or a day.
   */
  public Entry<LocalDate> month(String typed) {
    String text = typed.strip();
    Matcher brief = SHORT_MONTH.matcher(text);
    Matcher spaced = SPACED_MONTH.matcher(text);
    String full =
        brief.matches()
            ? brief.group(1) + "/20" + brief.group(2)
            : spaced.matches() ? spaced.group(1) + "/" + spaced.group(2) : text;
    return entry(parser.day(full), code -> texts.get("entries.month"));
  }

  /** The month of a day in the form of the language: {@code 03.2027} or {@code 03/2027}. */
  public String writtenMonth(LocalDate day) {
    String month = (day.getMonthValue() < 10 ? "0" : "") + day.getMonthValue();
    return month + (texts.language() == Language.GERMAN ? "." : "/") + day.getYear();
  }

  /** A time of the day such as 9, 930, 9:30 or 9.30. */
  public Entry<LocalTime> time(String typed) {
    if (typed.isBlank()) {
      return new Entry.Blank<>();
    }
    LocalTime time = TypedTime.time(typed);
    return time == null ? new Entry.Bad<>(texts.get("entries.time")) : new Entry.Value<>(time);
  }

  /** A duration in minutes such as 45, 1:30 or 1,5 h, between two limits in minutes. */
  public Entry<Integer> minutes(String typed, int least, int most) {
    if (typed.isBlank()) {
      return new Entry.Blank<>();
    }
    Integer minutes = TypedTime.minutes(typed);
    if (minutes == null) {
      return new Entry.Bad<>(texts.get("entries.minutes"));
    }
    return minutes < least || minutes > most
        ? new Entry.Bad<>(
            texts.get("entries.minutes-range", String.valueOf(least), String.valueOf(most)))
        : new Entry.Value<>(minutes);
  }

  /** The hours of a week, such as Mo-Fr 8-12, 13-17; Sa 9-12. */
  public Entry<WeekHours> hours(String typed) {
    if (typed.isBlank()) {
      return new Entry.Blank<>();
    }
    WeekHours hours = HoursText.parse(typed.replace('\u00a0', ' ').replace('\u202f', ' ').strip());
    return hours == null
        ? new Entry.Bad<>(texts.get("entries.form-hours"))
        : new Entry.Value<>(hours);
  }

  private <T> Entry<T> entry(Parsed<T> parsed, Function<Problem.Code, String> why) {
    return switch (parsed) {
      case Parsed.Value<T>(T value) -> new Entry.Value<>(value);
      case Parsed.Empty<T> _ -> new Entry.Blank<>();
      case Parsed.Bad<T>(Problem.Code code) -> new Entry.Bad<>(why.apply(code));
      case Parsed.Ambiguous<T>(BigDecimal decimal, BigDecimal grouped) ->
          new Entry.Bad<>(
              texts.get(
                  "entries.ambiguous",
                  texts.number(decimal.doubleValue(), MOST_DECIMALS),
                  texts.number(grouped.doubleValue(), MOST_DECIMALS)));
    };
  }
}
