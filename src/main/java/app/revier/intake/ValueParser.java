package app.revier.intake;

import app.revier.territory.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Reads single values as a person types them, with the same understanding as an import: signs,
 * currencies, "T€", groups of thousands, all forms of dates. Where a text can be read in two ways
 * ("1.234") the language decides; it is never guessed.
 */
public final class ValueParser {

  private static final int PERCENT_SCALE = 2;

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
    return switch (number(text, RowValues.LARGEST.negate(), RowValues.LARGEST)) {
      case Parsed.Empty<BigDecimal> _ -> new Parsed.Empty<>();
      case Parsed.Bad<BigDecimal>(Problem.Code code) -> new Parsed.Bad<>(code);
      case Parsed.Value<BigDecimal>(BigDecimal value) ->
          value.stripTrailingZeros().scale() > 2
              ? new Parsed.Bad<>(Problem.Code.ROUNDED)
              : new Parsed.Value<>(Money.rounded(value));
    };
  }

  /** As {@link #money}, but a negative amount is bad: {@code NEGATIVE}. */
  public Parsed<Money> positiveMoney(String text) {
    Parsed<Money> parsed = money(text);
    return parsed instanceof Parsed.Value<Money>(Money money) && money.isNegative()
        ? new Parsed.Bad<>(Problem.Code.NEGATIVE)
        : parsed;
  }

  /**
   * A number between two limits, both included. Bad: {@code NOT_A_NUMBER}, {@code OUT_OF_RANGE},
   * and {@code NEGATIVE} where the lower limit is zero or more.
   */
  public Parsed<BigDecimal> number(String text, BigDecimal least, BigDecimal most) {
    String line = CellText.line(text);
    if (line.isEmpty()) {
      return new Parsed.Empty<>();
    }
    return switch (NumberText.of(line)) {
      case NumberText.Sure sure when !sure.percent() -> within(sure.value(), least, most);
      case NumberText.Either either when !either.percent() ->
          within(either.under(mark), least, most);
      default -> new Parsed.Bad<>(Problem.Code.NOT_A_NUMBER);
    };
  }

  /** A whole number between two limits, both included; one with decimals is {@code ROUNDED}. */
  public Parsed<Integer> whole(String text, int least, int most) {
    return switch (number(text, BigDecimal.valueOf(least), BigDecimal.valueOf(most))) {
      case Parsed.Empty<BigDecimal> _ -> new Parsed.Empty<>();
      case Parsed.Bad<BigDecimal>(Problem.Code code) -> new Parsed.Bad<>(code);
      case Parsed.Value<BigDecimal>(BigDecimal value) ->
          value.stripTrailingZeros().scale() > 0
              ? new Parsed.Bad<>(Problem.Code.ROUNDED)
              : new Parsed.Value<>(value.setScale(0, RoundingMode.UNNECESSARY).intValueExact());
    };
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
    Parsed<BigDecimal> parsed = number(bare, BigDecimal.ZERO, BigDecimal.valueOf(100));
    return parsed instanceof Parsed.Value<BigDecimal>(BigDecimal percent)
        ? new Parsed.Value<>(percent.movePointLeft(PERCENT_SCALE))
        : parsed;
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
    return day.getYear() > RowValues.LAST_YEAR
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
