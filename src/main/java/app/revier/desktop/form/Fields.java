package app.revier.desktop.form;

import app.revier.desktop.nav.Caption;
import app.revier.territory.CustomerField;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.WeekHours;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Makes fields for the kinds of values there are. Each takes whatever an import takes (see {@link
 * Entries}) and shows its value in the form of the language once it is left.
 */
public final class Fields {

  /** So many decimals of a degree are a centimetre. */
  private static final int DEGREE_DECIMALS = 7;

  private static final BigDecimal UNLIMITED = BigDecimal.TEN.pow(30);
  private static final int PERCENT_DECIMALS = 7;
  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

  /** No more digits than a number on the screen keeps. */
  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,3})?");

  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

  private final Texts texts;
  private final Entries entries;

  /** Fields in the language of these texts. */
  public Fields(Texts texts) {
    this.texts = texts;
    entries = new Entries(texts);
  }

  /** An amount of zero or more, or nothing. */
  public Field<Money> amount(Caption caption) {
    return amount(caption, entries::amount, "");
  }

  /** An amount of zero or more. */
  public Field<Money> requiredAmount(Caption caption) {
    return amount(caption, entries::amount, blank("amount"));
  }

  /** Any amount, or nothing. */
  public Field<Money> signedAmount(Caption caption) {
    return amount(caption, entries::signedAmount, "");
  }

  /** Any amount. */
  public Field<Money> requiredSignedAmount(Caption caption) {
    return amount(caption, entries::signedAmount, blank("amount"));
  }

  private Field<Money> amount(
      Caption caption, Function<String, Entry<Money>> read, String blankComplaint) {
    return new Field<>(caption, read, this::written, blankComplaint)
        .inAnyLanguage(Money::toString, this::plainNumber, this::ownNumber);
  }

  private String written(Money amount) {
    return amount.cents() % 100 == 0 ? texts.amount(amount) : texts.amountWithCents(amount);
  }

  /** A day, or nothing. */
  public Field<LocalDate> date(Caption caption) {
    return new Field<>(caption, entries::date, texts::date, "").inAnyLanguage(LocalDate::toString);
  }

  /**
   * A day that is to come, or nothing; it may be typed as it is said.
   *
   * @param today asked for whenever something is typed
   */
  public Field<LocalDate> coming(Caption caption, Supplier<LocalDate> today) {
    return new Field<>(caption, typed -> entries.coming(typed, today.get()), texts::date, "")
        .inAnyLanguage(LocalDate::toString);
  }

  /** A day. */
  public Field<LocalDate> requiredDate(Caption caption) {
    return new Field<>(caption, entries::date, texts::date, blank("date"))
        .inAnyLanguage(LocalDate::toString);
  }

  /** A month, of which the first day counts, or nothing; a day of it is taken as well. */
  public Field<LocalDate> month(Caption caption) {
    return new Field<>(caption, entries::month, entries::writtenMonth, "")
        .inAnyLanguage(LocalDate::toString);
  }

  /** The hours of a week, or nothing. */
  public Field<WeekHours> weekHours(Caption caption) {
    return new Field<>(caption, entries::hours, texts::hours, "");
  }

  /** A whole number between two limits, or nothing. */
  public Field<Integer> whole(Caption caption, int least, int most) {
    return new Field<>(
            caption, typed -> entries.whole(typed, least, most), number -> texts.number(number), "")
        .inAnyLanguage(String::valueOf, this::plainNumber, this::ownNumber);
  }

  /** A number between two limits, or nothing. */
  public Field<BigDecimal> number(
      Caption caption, BigDecimal least, BigDecimal most, int decimals) {
    return number(caption, typed -> entries.number(typed, least, most), decimals);
  }

  private Field<BigDecimal> number(
      Caption caption, Function<String, Entry<BigDecimal>> read, int decimals) {
    return new Field<>(caption, read, number -> texts.number(number.doubleValue(), decimals), "")
        .inAnyLanguage(Fields::plain, this::plainNumber, this::ownNumber);
  }

  /** Degrees on the globe from minus to plus a limit, or nothing. */
  public Field<BigDecimal> degrees(Caption caption, int most) {
    return number(caption, typed -> entries.degrees(typed, most), DEGREE_DECIMALS);
  }

  /** A time of the day, or nothing. */
  public Field<LocalTime> time(Caption caption) {
    return new Field<>(caption, entries::time, texts::time, "").inAnyLanguage(LocalTime::toString);
  }

  /** A duration in minutes between two limits, or nothing: 45, 1:30 or 1,5 h. */
  public Field<Integer> minutes(Caption caption, int least, int most) {
    return minutes(caption, least, most, "");
  }

  /** A duration in minutes between two limits. */
  public Field<Integer> requiredMinutes(Caption caption, int least, int most) {
    return minutes(caption, least, most, blank("minutes"));
  }

  private Field<Integer> minutes(Caption caption, int least, int most, String blankComplaint) {
    return new Field<>(
            caption,
            typed -> entries.minutes(typed, least, most),
            minutes -> texts.get("entries.minutes-written", String.valueOf(minutes)),
            blankComplaint)
        .inAnyLanguage(minutes -> minutes + " min");
  }

  /** A duration in minutes, typed in hours with decimals, or nothing. */
  public Field<Integer> hours(Caption caption) {
    return new Field<>(
            caption,
            typed ->
                map(
                    entries.number(
                        typed, BigDecimal.ZERO, BigDecimal.valueOf(GrowthProject.MOST_HOURS)),
                    hours ->
                        hours.multiply(MINUTES).setScale(0, RoundingMode.HALF_UP).intValueExact()),
            minutes -> texts.number(minutes / MINUTES.doubleValue(), 2),
            "")
        .inAnyLanguage(
            minutes -> plain(BigDecimal.valueOf(minutes).divide(MINUTES, 4, RoundingMode.HALF_UP)),
            this::plainNumber,
            this::ownNumber);
  }

  /** A number of per cent between two limits, with or without the sign; also above 100. */
  public Field<BigDecimal> requiredPercentage(
      Caption caption, BigDecimal least, BigDecimal most, int decimals) {
    return new Field<>(
            caption,
            typed ->
                map(
                    entries.number(withoutSign(typed), least, most),
                    percent -> percent.setScale(decimals, RoundingMode.HALF_UP)),
            percent -> texts.number(percent.doubleValue(), decimals),
            texts.get("entries.number"))
        .inAnyLanguage(Fields::plain, this::plainNumber, this::ownNumber);
  }

  private static String withoutSign(String typed) {
    String bare = typed.strip();
    return bare.endsWith("%") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** A share in per cent; nothing means none. */
  public Field<Share> share(Caption caption) {
    return new Field<>(
            caption,
            typed -> map(entries.percent(typed), Share::of),
            share -> share.equals(Share.NONE) ? "" : percent(share.toDecimal()),
            "")
        .inAnyLanguage(
            share -> plain(share.toDecimal().movePointRight(2)),
            this::plainNumber,
            this::ownNumber);
  }

  /** A share in per cent. */
  public Field<Share> requiredShare(Caption caption) {
    return new Field<>(
            caption,
            typed -> map(entries.percent(typed), Share::of),
            share -> percent(share.toDecimal()),
            blank("share"))
        .inAnyLanguage(
            share -> plain(share.toDecimal().movePointRight(2)),
            this::plainNumber,
            this::ownNumber);
  }

  /** A probability in per cent, or nothing. */
  public Field<Probability> probability(Caption caption) {
    return new Field<>(
            caption,
            typed -> map(entries.percent(typed), value -> new Probability(value.doubleValue())),
            probability -> percent(BigDecimal.valueOf(probability.value())),
            "")
        .inAnyLanguage(
            probability -> plain(BigDecimal.valueOf(probability.value()).movePointRight(2)),
            this::plainNumber,
            this::ownNumber);
  }

  /** Three digits behind the point could be thousands, so that there are never three. */
  static String plain(BigDecimal number) {
    return (number.scale() == 3 ? number.setScale(4) : number).toPlainString();
  }

  /**
   * A number of a kind of its own, of which also what cannot be taken is the same number in every
   * language.
   *
   * @param plain writes a value
   */
  public <T> Field<T> inAnyLanguage(Field<T> field, Function<T, String> plain) {
    return field.inAnyLanguage(plain, this::plainNumber, this::ownNumber);
  }

  private String plainNumber(String typed) {
    return plainNumber(entries, typed);
  }

  /** A number that cannot be taken, so that every language reads it alike; else the text itself. */
  static String plainNumber(Entries entries, String typed) {
    return entries.number(withoutSign(typed), UNLIMITED.negate(), UNLIMITED)
            instanceof Entry.Value<BigDecimal>(BigDecimal value)
        ? plain(value)
        : entries.keptOpen(typed);
  }

  private String ownNumber(String plain) {
    return ownNumber(texts, plain);
  }

  /** A number that every language reads alike in the form of one; else the text itself. */
  static String ownNumber(Texts texts, String plain) {
    if (!PLAIN.matcher(plain).matches()) {
      return plain;
    }
    BigDecimal number = new BigDecimal(plain);
    return texts.number(number.doubleValue(), Math.max(0, number.stripTrailingZeros().scale()));
  }

  private String percent(BigDecimal fraction) {
    return texts.number(fraction.movePointRight(2).doubleValue(), PERCENT_DECIMALS);
  }

  /** A mail address, or nothing. */
  public Field<String> mail(Caption caption) {
    return text(caption)
        .checkedBy(
            typed ->
                typed.isEmpty() || MAIL.matcher(typed).matches() ? "" : texts.get("entries.mail"));
  }

  /** A line of any text; an empty one is a value, too. */
  public Field<String> text(Caption caption) {
    return text(caption, CustomerField.Text.LONGEST);
  }

  /**
   * Any text; an empty one is a value, too.
   *
   * @param longest the most characters
   */
  public Field<String> text(Caption caption, int longest) {
    return new Field<>(caption, typed -> text(typed, longest), text -> text, "");
  }

  /**
   * A line of text that must not be empty.
   *
   * @param blankComplaint what to say if it is
   */
  public Field<String> requiredText(Caption caption, String blankComplaint) {
    return requiredText(caption, CustomerField.Text.LONGEST, blankComplaint);
  }

  /**
   * A text that must not be empty.
   *
   * @param longest the most characters
   * @param blankComplaint what to say if it is empty
   */
  public Field<String> requiredText(Caption caption, int longest, String blankComplaint) {
    return new Field<>(
        caption,
        typed -> typed.isBlank() ? new Entry.Blank<>() : text(typed, longest),
        text -> text,
        blankComplaint);
  }

  private Entry<String> text(String typed, int longest) {
    String text = typed.strip();
    return text.length() > longest
        ? new Entry.Bad<>(texts.get("entries.too-long", texts.number(longest)))
        : new Entry.Value<>(text);
  }

  private String blank(String what) {
    return texts.get("entries.blank-" + what);
  }

  /** Does something with what could be read. */
  public static <A, B> Entry<B> map(Entry<A> entry, Function<A, B> use) {
    return switch (entry) {
      case Entry.Value<A>(A value) -> new Entry.Value<>(use.apply(value));
      case Entry.Blank<A> _ -> new Entry.Blank<>();
      case Entry.Bad<A>(String why) -> new Entry.Bad<>(why);
    };
  }
}
