package app.revier.desktop.screen.matrix;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Slide;
import app.revier.territory.Money;
import app.revier.territory.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The sliders beside the limits. Shares are spread evenly and moved by whole per cent. Amounts are
 * spread by their square root, since the small ones matter most, up to the largest figure of a
 * customer, and rounded to two digits.
 */
final class ThresholdSlides {

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
  private static final MathContext ONE_DIGIT = new MathContext(1, RoundingMode.CEILING);
  private static final BigDecimal LEAST_RANGE = BigDecimal.valueOf(1000);

  private final Map<Field<?>, Slide<?>> slides = new LinkedHashMap<>();
  private final Map<Field<Money>, BigDecimal> ranges = new LinkedHashMap<>();

  ThresholdSlides(ThresholdForm form) {
    amount(form.aFrom);
    amount(form.bFrom);
    amount(form.minimumWhitespace);
    share(form.aReach);
    share(form.bReach);
    share(form.winUpTo);
    share(form.maintainFrom);
  }

  private void amount(Field<Money> field) {
    ranges.put(field, LEAST_RANGE);
    slides.put(
        field,
        new Slide<>(
            field,
            amount -> Math.sqrt(amount.toDecimal().doubleValue() / range(field).doubleValue()),
            place -> amountAt(place, range(field))));
  }

  private BigDecimal range(Field<Money> field) {
    return Objects.requireNonNull(ranges.get(field));
  }

  private static Money amountAt(double place, BigDecimal range) {
    BigDecimal part = BigDecimal.valueOf(place);
    BigDecimal amount = part.multiply(part).multiply(range).round(TWO_DIGITS);
    return Money.rounded(amount.setScale(0, RoundingMode.UP));
  }

  private void share(Field<Share> field) {
    slides.put(
        field,
        new Slide<>(
            field,
            share -> share.toDouble(),
            place -> Share.of(BigDecimal.valueOf(place).setScale(2, RoundingMode.HALF_UP))));
  }

  /** The slider of a field. */
  Slide<?> of(Field<?> field) {
    return Objects.requireNonNull(slides.get(field));
  }

  /**
   * Lets the amounts run as far as there are figures, and at least to twice what the book has.
   *
   * @param largest the largest figure of a customer
   */
  void reach(Money largest) {
    ranges
        .keySet()
        .forEach(
            field -> {
              Money kept = field.kept();
              BigDecimal twice =
                  kept == null ? BigDecimal.ZERO : kept.toDecimal().multiply(BigDecimal.TWO);
              BigDecimal range = largest.toDecimal().max(twice).max(LEAST_RANGE).round(ONE_DIGIT);
              BigDecimal before = ranges.put(field, range);
              if (before == null || before.compareTo(range) != 0) {
                of(field).follow();
              }
            });
  }
}
