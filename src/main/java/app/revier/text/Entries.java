package app.revier.text;

import app.revier.intake.HoursText;
import app.revier.territory.Money;
import app.revier.territory.WeekHours;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person types, in the form of the language: {@code 600.000}, {@code 600 T€} or {@code
 * 600000,50} in German. A thousands mark must stand before three digits; a single mark before one
 * or two digits is a decimal mark in either language, since that is what was meant.
 */
public final class Entries {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000_000_000L);
  private static final Pattern NUMBER = Pattern.compile("([-−]?)(\\d[\\d.,'’ ]*|[.,]\\d+)");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{2}|\\d{4})");

  private final Texts texts;
  private final char decimalMark;

  /** Reads in the language of these texts. */
  public Entries(Texts texts) {
    this.texts = texts;
    decimalMark = texts.language() == Language.GERMAN ? ',' : '.';
  }

  /** An amount from 0 to 10 billion with at most two decimals; T€, k and Mio. are understood. */
  public Entry<Money> amount(String typed) {
    String text = bare(typed);
    BigDecimal factor = BigDecimal.ONE;
    String lower = text.toLowerCase(Locale.ROOT);
    for (Unit unit : Unit.values()) {
      String ending = unit.ending(lower);
      if (ending != null) {
        text = text.substring(0, text.length() - ending.length());
        factor = unit.factor;
        break;
      }
    }
    BigDecimal scale = factor;
    return read(
        text,
        number -> {
          BigDecimal amount = number.multiply(scale);
          if (amount.signum() < 0 || amount.compareTo(LARGEST) > 0) {
            return new Entry.Bad<>(texts.get("entries.amount-range"));
          }
          return amount.stripTrailingZeros().scale() > 2
              ? new Entry.Bad<>(texts.get("entries.amount-decimals"))
              : new Entry.Value<>(Money.rounded(amount));
        });
  }

  /** An amount that may also be negative, such as a revenue with credit notes. */
  public Entry<Money> signedAmount(String typed) {
    String text = bare(typed);
    boolean negative = text.startsWith("-") || text.startsWith("−");
    return switch (amount(negative ? text.substring(1) : typed)) {
      case Entry.Value<Money>(Money value) when negative -> new Entry.Value<>(value.negated());
      case Entry<Money> other -> other;
    };
  }

  /** A fraction from 0 to 1, typed in per cent with or without the sign. */
  public Entry<BigDecimal> percent(String typed) {
    String text = bare(typed);
    return read(
        text.endsWith("%") ? text.substring(0, text.length() - 1) : text,
        number ->
            number.signum() < 0 || number.compareTo(BigDecimal.valueOf(100)) > 0
                ? new Entry.Bad<>(texts.get("entries.percent-range"))
                : new Entry.Value<>(number.movePointLeft(2).stripTrailingZeros()));
  }

  /** A number between two limits, decimals allowed. */
  public Entry<BigDecimal> number(String typed, BigDecimal least, BigDecimal most) {
    return read(
        bare(typed),
        number ->
            number.compareTo(least) < 0 || number.compareTo(most) > 0
                ? new Entry.Bad<>(
                    texts.get(
                        "entries.range",
                        texts.number(least.doubleValue(), 6),
                        texts.number(most.doubleValue(), 6)))
                : new Entry.Value<>(number));
  }

  /** A whole number between two limits. */
  public Entry<Integer> whole(String typed, int least, int most) {
    return read(
        bare(typed),
        number -> {
          if (number.stripTrailingZeros().scale() > 0) {
            return new Entry.Bad<>(texts.get("entries.whole"));
          }
          return number.compareTo(BigDecimal.valueOf(least)) < 0
                  || number.compareTo(BigDecimal.valueOf(most)) > 0
              ? new Entry.Bad<>(
                  texts.get("entries.range", String.valueOf(least), String.valueOf(most)))
              : new Entry.Value<>(number.intValueExact());
        });
  }

  /** A day such as 31.12.2026, 1.3.26 or 2026-12-31; two digits of a year mean 2000 to 2099. */
  public Entry<LocalDate> date(String typed) {
    String text = bare(typed);
    if (text.isEmpty()) {
      return new Entry.Blank<>();
    }
    Matcher iso = ISO.matcher(text);
    Matcher dayFirst = DAY_FIRST.matcher(text);
    try {
      if (iso.matches()) {
        return new Entry.Value<>(LocalDate.of(part(iso, 1), part(iso, 2), part(iso, 3)));
      }
      if (dayFirst.matches()) {
        int year = part(dayFirst, 3);
        return new Entry.Value<>(
            LocalDate.of(year < 100 ? 2000 + year : year, part(dayFirst, 2), part(dayFirst, 1)));
      }
    } catch (DateTimeException e) {
      return new Entry.Bad<>(texts.get("entries.no-such-day"));
    }
    return new Entry.Bad<>(texts.get("entries.date"));
  }

  /** The hours of a week, such as Mo-Fr 8-12, 13-17; Sa 9-12. */
  public Entry<WeekHours> hours(String typed) {
    String text = bare(typed);
    if (text.isEmpty()) {
      return new Entry.Blank<>();
    }
    WeekHours hours = HoursText.parse(text);
    return hours == null
        ? new Entry.Bad<>(texts.get("entries.form-hours"))
        : new Entry.Value<>(hours);
  }

  private static int part(Matcher matcher, int group) {
    return Integer.parseInt(String.valueOf(matcher.group(group)));
  }

  private static String bare(String typed) {
    return typed.replace('\u00a0', ' ').replace('\u202f', ' ').strip();
  }

  private <T> Entry<T> read(String text, Function<BigDecimal, Entry<T>> use) {
    if (text.isBlank()) {
      return new Entry.Blank<>();
    }
    BigDecimal number = decimal(text.strip());
    return number == null ? new Entry.Bad<>(texts.get("entries.number")) : use.apply(number);
  }

  private @Nullable BigDecimal decimal(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches() || text.length() > 30) {
      return null;
    }
    String digits = String.valueOf(matcher.group(2)).replaceAll("['’ ]", "");
    char groupMark = decimalMark == ',' ? '.' : ',';
    int lastDecimal = digits.lastIndexOf(decimalMark);
    int lastGroup = digits.lastIndexOf(groupMark);
    if (lastDecimal < 0 && lastGroup >= 0 && isMeantAsDecimal(digits, lastGroup)) {
      digits = digits.replace(groupMark, decimalMark);
      lastDecimal = lastGroup;
    }
    String whole = lastDecimal < 0 ? digits : digits.substring(0, lastDecimal);
    String fraction = lastDecimal < 0 ? "" : digits.substring(lastDecimal + 1);
    String group = Pattern.quote(String.valueOf(groupMark));
    if (!whole.matches("\\d*|\\d{1,3}(" + group + "\\d{3})+") || !fraction.matches("\\d*")) {
      return null;
    }
    String plain = whole.replace(String.valueOf(groupMark), "");
    if (plain.isEmpty() && fraction.isEmpty()) {
      return null;
    }
    String sign = String.valueOf(matcher.group(1)).isEmpty() ? "" : "-";
    return new BigDecimal(
        sign + (plain.isEmpty() ? "0" : plain) + (fraction.isEmpty() ? "" : "." + fraction));
  }

  private static boolean isMeantAsDecimal(String digits, int mark) {
    return digits.indexOf(digits.charAt(mark)) == mark && digits.length() - mark - 1 < 3;
  }

  private enum Unit {
    MILLIONS(BigDecimal.valueOf(1_000_000), "mio. €", "mio.€", "mio €", "mio.", "mio", "m€"),
    THOUSANDS(BigDecimal.valueOf(1_000), "t€", "t €", "teur", "tsd.", "tsd", "k€", "k"),
    ONES(BigDecimal.ONE, "€", "eur");

    private final BigDecimal factor;
    private final String[] endings;

    Unit(BigDecimal factor, String... endings) {
      this.factor = factor;
      this.endings = endings;
    }

    private @Nullable String ending(String lower) {
      for (String ending : endings) {
        if (lower.endsWith(ending)) {
          return ending;
        }
      }
      return null;
    }
  }
}
