package app.revier.intake;

import app.revier.territory.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/**
 * Reads single values as a person types them, with the same understanding as an import: signs,
 * currencies, "T€", groups of thousands, all forms of dates. A number that an import calls
 * ambiguous is ambiguous here, too: "1.234" is 1234 in German, but may be 1.234 or 1234 in English.
 */
public final class ValueParser {

  private static final int PERCENT_SCALE = 2;

  /** Behind a number that somebody has to decide, see {@link #keptOpen}. */
  private static final String OPEN = "?";

  private final DecimalMark mark;

  /** A parser for texts with this decimal mark. */
  public ValueParser(DecimalMark mark) {
    this.mark = mark;
  }

  /** A parser for what is typed in a language: a comma before decimals except in English. */
  public static ValueParser of(Locale language) {
    return new ValueParser(
        language.getLanguage().equals("en") ? DecimalMark.POINT : DecimalMark.COMMA);
  }

  /**
   * An amount of at most ten billion, of either sign, with at most two decimals. Bad: {@code
   * NOT_A_NUMBER}, {@code OUT_OF_RANGE}, {@code ROUNDED} for more decimals.
   */
  public Parsed<Money> money(String text) {
    return then(
        number(text, ValueKind.MONEY, RowValues.LARGEST.negate(), RowValues.LARGEST),
        value ->
            value.stripTrailingZeros().scale() > 2
                ? new Parsed.Bad<>(Problem.Code.ROUNDED)
                : new Parsed.Value<>(Money.rounded(value)));
  }

  /** As {@link #money}, but a negative amount is bad: {@code NEGATIVE}. */
  public Parsed<Money> positiveMoney(String text) {
    return then(
        money(text),
        money ->
            money.isNegative()
                ? new Parsed.Bad<>(Problem.Code.NEGATIVE)
                : new Parsed.Value<>(money));
  }

  /**
   * A number between two limits, both included. Bad: {@code NOT_A_NUMBER}, {@code OUT_OF_RANGE},
   * and {@code NEGATIVE} where the lower limit is zero or more. What can be read in two ways is
   * read in the one that lies between the limits, if only one does.
   */
  public Parsed<BigDecimal> number(String text, BigDecimal least, BigDecimal most) {
    return number(text, ValueKind.DECIMAL, least, most);
  }

  /** Degrees on the globe from minus to plus a limit: whatever sign stands before decimals. */
  public Parsed<BigDecimal> degrees(String text, int most) {
    BigDecimal limit = BigDecimal.valueOf(most);
    return number(text, ValueKind.DEGREES, limit.negate(), limit);
  }

  private Parsed<BigDecimal> number(
      String text, ValueKind kind, BigDecimal least, BigDecimal most) {
    String line = CellText.line(text);
    if (line.isEmpty()) {
      return new Parsed.Empty<>();
    }
    boolean asked = line.endsWith(OPEN);
    return switch (NumberText.of(asked ? line.substring(0, line.length() - 1) : line)) {
      case NumberText.Sure sure when !sure.percent() && !asked -> within(sure.value(), least, most);
      case NumberText.Either either when !either.percent() ->
          asked
              ? new Parsed.Ambiguous<>(either.decimal(), either.grouped())
              : either(either, kind, least, most);
      default -> new Parsed.Bad<>(Problem.Code.NOT_A_NUMBER);
    };
  }

  private Parsed<BigDecimal> either(
      NumberText.Either either, ValueKind kind, BigDecimal least, BigDecimal most) {
    NumberText.Taken taken = either.as(kind, mark, true);
    Parsed<BigDecimal> decimal = within(either.decimal(), least, most);
    if (taken.sure()) {
      return within(taken.value(), least, most);
    }
    return kind == ValueKind.DECIMAL
            && decimal instanceof Parsed.Value<BigDecimal>
            && within(either.grouped(), least, most) instanceof Parsed.Bad<BigDecimal>
        ? decimal
        : new Parsed.Ambiguous<>(either.decimal(), either.grouped());
  }

  /**
   * A number that can be read in two ways, so that it can be read in two ways in every language;
   * any other text stays as it is.
   */
  public String keptOpen(String text) {
    return number(text, ValueKind.MONEY, RowValues.LARGEST.negate(), RowValues.LARGEST)
                instanceof Parsed.Ambiguous<BigDecimal>
            && !text.strip().endsWith(OPEN)
        ? text.strip() + OPEN
        : text;
  }

  /** A whole number between two limits, both included; one with decimals is {@code ROUNDED}. */
  public Parsed<Integer> whole(String text, int least, int most) {
    return then(
        number(text, ValueKind.WHOLE, BigDecimal.valueOf(least), BigDecimal.valueOf(most)),
        value ->
            value.stripTrailingZeros().scale() > 0
                ? new Parsed.Bad<>(Problem.Code.ROUNDED)
                : new Parsed.Value<>(value.setScale(0, RoundingMode.UNNECESSARY).intValueExact()));
  }

  /**
   * A part of a whole as per cent, with or without the sign: "85", "85 %" and "12,5" give 0.85,
   * 0.85 and 0.125. Bad: {@code NOT_A_NUMBER}, {@code NEGATIVE}, {@code OUT_OF_RANGE} above 100.
   */
  public Parsed<BigDecimal> percent(String text) {
    String line = CellText.line(text);
    String bare = line.endsWith("%") ? line.substring(0, line.length() - 1) : line;
    if (bare.isBlank()) {
      return line.isEmpty() ? new Parsed.Empty<>() : new Parsed.Bad<>(Problem.Code.NOT_A_NUMBER);
    }
    return then(
        number(bare, ValueKind.SHARE, BigDecimal.ZERO, BigDecimal.valueOf(100)),
        percent -> new Parsed.Value<>(percent.movePointLeft(PERCENT_SCALE)));
  }

  /**
   * A part of a whole as a number from 0 to 1, or as per cent with the sign: "0,8" and "80 %" give
   * 0.8. Bad: as {@link #percent}.
   */
  public Parsed<BigDecimal> fraction(String text) {
    return CellText.line(text).endsWith("%")
        ? percent(text)
        : number(text, ValueKind.SHARE, BigDecimal.ZERO, BigDecimal.ONE);
  }

  private static <A, B> Parsed<B> then(Parsed<A> parsed, Function<A, Parsed<B>> use) {
    return switch (parsed) {
      case Parsed.Value<A>(A value) -> use.apply(value);
      case Parsed.Empty<A> _ -> new Parsed.Empty<>();
      case Parsed.Bad<A>(Problem.Code code) -> new Parsed.Bad<>(code);
      case Parsed.Ambiguous<A>(BigDecimal decimal, BigDecimal grouped) ->
          new Parsed.Ambiguous<>(decimal, grouped);
    };
  }

  /**
   * A day from 1900 to 2199; a month alone is its first day; of 3/4/2026 the day comes first. Bad:
   * {@code NOT_A_DATE}.
   */
  public Parsed<LocalDate> day(String text) {
    String line = CellText.line(text);
    if (line.isEmpty()) {
      return new Parsed.Empty<>();
    }
    LocalDate day =
        switch (DateText.of(line)) {
          case DateText.None _ -> LocalDate.MAX;
          case DateText.Sure sure -> sure.day();
          case DateText.Either either -> either.dayFirst();
          case DateText.Month month -> month.first().atDay(1);
        };
    return day.getYear() > RowDays.LAST_YEAR
        ? new Parsed.Bad<>(Problem.Code.NOT_A_DATE)
        : new Parsed.Value<>(day);
  }

  private static Parsed<BigDecimal> within(BigDecimal value, BigDecimal least, BigDecimal most) {
    if (value.compareTo(least) >= 0 && value.compareTo(most) <= 0) {
      return new Parsed.Value<>(value);
    }
    return new Parsed.Bad<>(
        value.signum() < 0 && least.signum() >= 0
            ? Problem.Code.NEGATIVE
            : Problem.Code.OUT_OF_RANGE);
  }
}
