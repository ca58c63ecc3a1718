package app.revier.book;

import app.revier.territory.Hours;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.WeekHours;
import app.revier.territory.WeekHoursText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms that texts of settings have. What reads a text refuses any other. */
final class SettingForms {

  private static final Pattern REGION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,8}){0,3}");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");

  private SettingForms() {}

  static Setting<String> text(String key, String initial) {
    return new Setting<>(key, Setting.Form.TEXT, initial, SettingForms::shortText, text -> text);
  }

  static Setting<Integer> year(String key) {
    return new Setting<>(key, Setting.Form.YEAR, null, SettingForms::calendarYear, String::valueOf);
  }

  static Setting<Money> amount(String key, @Nullable Money initial) {
    return new Setting<>(key, Setting.Form.AMOUNT, initial, SettingForms::money, Money::toString);
  }

  static Setting<Probability> probability(String key, double initial) {
    return new Setting<>(
        key,
        Setting.Form.FRACTION,
        new Probability(initial),
        text -> new Probability(decimal(text).doubleValue()),
        probability -> plain(probability.value()));
  }

  static Setting<Share> share(String key, Share initial) {
    return new Setting<>(
        key, Setting.Form.FRACTION, initial, text -> Share.of(decimal(text)), Share::toString);
  }

  static <E extends Enum<E>> Setting<E> choice(String key, E initial, Class<E> type) {
    return new Setting<>(
        key,
        Setting.Form.CHOICE,
        initial,
        text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT)),
        value -> value.name().toLowerCase(Locale.ROOT));
  }

  static String shortText(String text) {
    if (text.length() > 200) {
      throw new IllegalArgumentException("too long: " + text.length());
    }
    return text;
  }

  static String currency(String text) {
    return Currency.getInstance(text.toUpperCase(Locale.ROOT)).getCurrencyCode();
  }

  static Setting<Integer> whole(String key, @Nullable Integer initial, int least, int most) {
    return new Setting<>(
        key,
        Setting.Form.WHOLE,
        initial,
        text -> whole(text, least, most),
        String::valueOf,
        new Setting.Limits(least, most));
  }

  private static int whole(String text, int least, int most) {
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      throw new IllegalArgumentException("out of limits: " + number);
    }
    return number;
  }

  static Setting<Double> factor(String key, double initial, int least, int most) {
    return new Setting<>(
        key,
        Setting.Form.FACTOR,
        initial,
        text -> factor(text, least, most),
        SettingForms::plain,
        new Setting.Limits(least, most));
  }

  private static double factor(String text, int least, int most) {
    double number = decimal(text).doubleValue();
    if (!(number >= least && number <= most)) {
      throw new IllegalArgumentException("out of limits: " + number);
    }
    return number;
  }

  static Setting<String> region(String key, String initial) {
    return new Setting<>(key, Setting.Form.REGION, initial, SettingForms::regionCode, text -> text);
  }

  private static String regionCode(String text) {
    String code = text.toUpperCase(Locale.ROOT);
    if (!REGION.matcher(code).matches()) {
      throw new IllegalArgumentException("no region: " + text);
    }
    return code;
  }

  static Setting<WeekHours> weekHours(String key, String initial) {
    return new Setting<>(
        key,
        Setting.Form.HOURS,
        WeekHoursText.parse(initial),
        WeekHoursText::parse,
        WeekHoursText::format);
  }

  static Setting<Hours> hours(String key, String initial) {
    return new Setting<>(
        key, Setting.Form.SPAN, hours(initial), SettingForms::hours, SettingForms::hours);
  }

  private static Hours hours(String text) {
    String[] ends = text.split("-", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("no span of hours: " + text);
    }
    try {
      return new Hours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no span of hours: " + text, e);
    }
  }

  private static String hours(Hours hours) {
    return hours.open() + "-" + hours.close();
  }

  static int calendarYear(String text) {
    int year = Integer.parseInt(text);
    if (year < 1900 || year > 2200) {
      throw new IllegalArgumentException("no plausible year: " + year);
    }
    return year;
  }

  static Money money(String text) {
    BigDecimal amount = decimal(text);
    if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
      throw new IllegalArgumentException("no amount: " + text);
    }
    return Money.rounded(amount);
  }

  static double correlation(String text) {
    double value = decimal(text).doubleValue();
    if (!(value >= 0 && value < 1)) {
      throw new IllegalArgumentException("correlation out of range: " + value);
    }
    return value;
  }

  static BigDecimal decimal(String text) {
    if (!DECIMAL.matcher(text).matches()) {
      throw new IllegalArgumentException("not a number: " + text);
    }
    return new BigDecimal(text);
  }

  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
