package app.revier.text;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.WeekHours;
import app.revier.territory.WeekHoursText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * All texts of one language and its forms of numbers, money and dates. A key such as {@code
 * matrix.title} stands in the file {@code matrix_de.properties} beside this class. May be used from
 * any thread.
 *
 * <p>Texts are {@link MessageFormat} patterns: numbers are handed over ready-made as text, or bare
 * for {@code {0,choice,…}}; an apostrophe is written as the typographic one.
 */
public final class Texts {

  private static final Pattern DAY_OR_CLOSED = Pattern.compile("[a-z]+");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d+)-(\\d+)");

  /** A probability that lacks no more than this is certain. */
  private static final double CERTAIN_BUT = 1e-12;

  private final Language language;
  private static final char MINUS = '\u2212';

  private final DecimalFormatSymbols symbols;
  private final DateTimeFormatter dates;
  private final DateTimeFormatter weekdays;
  private final DateTimeFormatter shortDays;
  private final DateTimeFormatter shortDates;
  private final DateTimeFormatter times;
  private final Map<String, Properties> areas = new ConcurrentHashMap<>();

  /** The texts of a language. */
  public Texts(Language language) {
    this.language = language;
    symbols = DecimalFormatSymbols.getInstance(language.locale());
    // A hyphen is too short beside figures, and breaks from them at the end of a line.
    symbols.setMinusSign(MINUS);
    dates =
        DateTimeFormatter.ofPattern(
            language == Language.GERMAN ? "dd.MM.yyyy" : "dd/MM/yyyy", language.locale());
    weekdays =
        DateTimeFormatter.ofPattern(
            language == Language.GERMAN ? "EEEE, dd.MM.yyyy" : "EEEE dd/MM/yyyy",
            language.locale());
    shortDays =
        DateTimeFormatter.ofPattern(
            language == Language.GERMAN ? "EE dd.MM." : "EE dd/MM", language.locale());
    shortDates =
        DateTimeFormatter.ofPattern(
            language == Language.GERMAN ? "dd.MM." : "dd/MM", language.locale());
    times = DateTimeFormatter.ofPattern("HH:mm", language.locale());
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /**
   * The text of a key with its placeholders filled.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String get(String key, Object... arguments) {
    String pattern = area(key).getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text: " + key + " " + language);
    }
    return new MessageFormat(pattern, language.locale()).format(arguments);
  }

  /** The hours of a week in the language's words, as {@link Entries#hours} reads them. */
  public String hours(WeekHours hours) {
    return DAY_OR_CLOSED
        .matcher(WeekHoursText.format(hours))
        .replaceAll(word -> get("entries.hours-" + word.group()));
  }

  /** Days of the week as the settings keep them, in the language's words. */
  public String weekdays(String days) {
    return DAY_OR_CLOSED.matcher(days).replaceAll(word -> get("entries.hours-" + word.group()));
  }

  /** Days of the year as the settings keep them, month and day, as the language writes them. */
  public String daysOfTheYear(String days) {
    return DAY_OF_YEAR
        .matcher(days)
        .replaceAll(day -> get("entries.day-of-year", day.group(2), day.group(1)));
  }

  /** Whether there is a text of this key. */
  public boolean has(String key) {
    int dot = key.indexOf('.');
    String area = dot < 0 ? key : key.substring(0, dot);
    return Texts.class.getResource(fileOf(area)) != null && area(key).getProperty(key) != null;
  }

  /** The keys of an area, such as {@code matrix}. */
  public Set<String> keys(String area) {
    return area(area).stringPropertyNames();
  }

  private Properties area(String key) {
    int dot = key.indexOf('.');
    return areas.computeIfAbsent(dot < 0 ? key : key.substring(0, dot), this::read);
  }

  private String fileOf(String area) {
    return area + "_" + language.code() + ".properties";
  }

  private Properties read(String area) {
    String file = fileOf(area);
    Properties properties = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no texts: " + file);
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** An amount without its unit, in whole units: {@code 500.000}. */
  public String amount(Money amount) {
    return decimal(amount.toDecimal(), "#,##0");
  }

  /** An amount without its unit, with cents: {@code 1.234,50}. */
  public String amountWithCents(Money amount) {
    return decimal(amount.toDecimal(), "#,##0.00");
  }

  /** An amount in whole units with the sign of the currency: {@code 500.000 €}. */
  public String money(Money amount, String currency) {
    return withSign(amount(amount), currency);
  }

  /** An amount with cents with the sign of the currency. */
  public String moneyWithCents(Money amount, String currency) {
    return withSign(amountWithCents(amount), currency);
  }

  /** The sign of a currency as the language writes it: {@code €}. */
  public String currencySign(String currency) {
    return Currency.getInstance(currency).getSymbol(language.locale());
  }

  private String withSign(String amount, String currency) {
    String sign = currencySign(currency);
    if (language == Language.GERMAN) {
      return amount + "\u00a0" + sign;
    }
    return amount.charAt(0) == MINUS ? MINUS + sign + amount.substring(1) : sign + amount;
  }

  /** A whole number with its thousands separated. */
  public String number(long number) {
    return decimal(BigDecimal.valueOf(number), "#,##0");
  }

  /** A number with all the decimals it has, a whole one without. */
  public String number(BigDecimal number) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return decimal(number, whole ? "#,##0" : "#,##0." + "0".repeat(number.scale()));
  }

  /** A number with at most so many decimals. */
  public String number(double number, int decimals) {
    return number(BigDecimal.valueOf(number), decimals);
  }

  private String number(BigDecimal number, int decimals) {
    return decimal(number, decimals == 0 ? "#,##0" : "#,##0." + "#".repeat(decimals));
  }

  /** A probability in whole per cent: {@code 64 %}; see {@link #percent(Probability, int)}. */
  public String percent(Probability probability) {
    return percent(probability, 0);
  }

  /**
   * A probability in per cent with at most so many decimals, never rounded to impossible or to
   * certain while it is neither: {@code unter 1 %}, {@code über 99,9 %}. What lacks no more than
   * 1e-12 to certainty is certain: that much is rounding of the arithmetic.
   */
  public String percent(Probability probability, int decimals) {
    double value = probability.value();
    double unit = Math.pow(10, -2.0 - decimals);
    String text = percent(value, decimals);
    if (value > 0 && text.equals(percent(0, decimals))) {
      return get("explain.below", percent(unit, decimals));
    }
    if (value < 1 - CERTAIN_BUT && text.equals(percent(1, decimals))) {
      return get("explain.above", percent(1 - unit, decimals));
    }
    return text;
  }

  /** A fraction in whole per cent. */
  public String percent(double fraction) {
    return percent(fraction, 0);
  }

  /** A fraction in per cent with at most so many decimals. */
  public String percent(double fraction, int decimals) {
    // Moved as a decimal: 100 × 0.285 would be a little less than 28.5.
    String number = number(BigDecimal.valueOf(fraction).movePointRight(2), decimals);
    return language == Language.GERMAN ? number + "\u00a0%" : number + "%";
  }

  /**
   * A change of a probability in percentage points with at most one decimal, without a sign; a
   * change too small to be told is still there: {@code < 0.1}.
   */
  public String points(double change) {
    double points = Math.abs(change) * 100;
    return points > 0 && points < 0.05 ? "<\u00a0" + number(0.1, 1) : number(points, 1);
  }

  /** A day: {@code 31.12.2026}. */
  public String date(LocalDate date) {
    return dates.format(date);
  }

  /** A day with its weekday: {@code Dienstag, 12.01.2027}. */
  public String weekday(LocalDate date) {
    return weekdays.format(date);
  }

  /** A day where there is little room: {@code Di. 12.01.}. */
  public String shortDay(LocalDate date) {
    return shortDays.format(date);
  }

  /** A day of a year that is known: {@code 12.01.}. */
  public String shortDate(LocalDate date) {
    return shortDates.format(date);
  }

  /** A time of day: {@code 14:02}. */
  public String time(LocalTime time) {
    return times.format(time);
  }

  /** A time of day in the given zone: {@code 14:02}. */
  public String time(Instant instant, ZoneId zone) {
    return times.format(instant.atZone(zone));
  }

  private String decimal(BigDecimal number, String pattern) {
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    String text = format.format(number);
    return text.equals(MINUS + "0") ? "0" : text;
  }
}
