package app.revier.outcomes;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The distribution of a total that consists of a certain amount and of many outcomes, each of which
 * comes or does not (method, section 6). Computed, not sampled: the same outcomes always give the
 * same figures.
 *
 * <p>Amounts are counted in buckets. Where the {@link #errorBound()} is zero, and it is for up to
 * 20 outcomes and for amounts that are multiples of a not too small bucket, the probabilities are
 * exact but for the rounding of the arithmetic, about 1e-12. Otherwise each amount is rounded to
 * the bucket, so that a total may be off by up to that bound; the probability that is given for an
 * amount then lies between the true ones for the amount more and less the bound, and mostly very
 * near the true one, since the roundings are chosen to cancel out.
 *
 * <p>With a correlation ρ above zero the outcomes follow a one-factor Gaussian copula; the
 * probabilities are then integrated over the common factor, to 1e-4 or better.
 */
public final class OutcomeDistribution {

  /** A probability that lacks so much to a wanted one counts as that: it is rounding. */
  private static final double ROUNDING = 1e-12;

  /** The curve leaves out totals that are less likely missed or reached than this. */
  private static final double CURVE_END = 1e-4;

  private final Money expected;
  private final long certain;
  private final long most;
  private final TotalTail tail;
  private final Money bucket;
  private final Money errorBound;

  OutcomeDistribution(Money expected, UncertainOutcomes trials, TotalTail tail, Grid grid) {
    this.expected = expected;
    certain = trials.certain();
    most = trials.most();
    this.tail = tail;
    bucket = Money.ofCents(grid.bucket());
    errorBound = Money.ofCents(grid.errorBound());
  }

  /**
   * A total and how likely it is reached.
   *
   * @param total an amount
   * @param atLeast the probability of that amount or more
   */
  public record Point(Money total, Probability atLeast) {}

  /**
   * The distribution of a certain amount plus all outcomes that come.
   *
   * @param certain what comes in any case; may be negative
   * @param outcomes what may come
   * @param correlation ρ, 0 (independent) to below 1
   * @throws IllegalArgumentException if the correlation is out of range
   */
  public static OutcomeDistribution of(Money certain, List<Outcome> outcomes, double correlation) {
    return of(certain, outcomes, correlation, () -> {});
  }

  /**
   * The same, to be given up in between.
   *
   * @param pulse runs every few milliseconds of work, on several threads; if it fails, so does this
   */
  public static OutcomeDistribution of(
      Money certain, List<Outcome> outcomes, double correlation, Runnable pulse) {
    if (!(correlation >= 0 && correlation < 1)) {
      throw new IllegalArgumentException("correlation out of range: " + correlation);
    }
    UncertainOutcomes trials = UncertainOutcomes.of(certain, outcomes);
    CommonFactor factor = new CommonFactor(correlation, trials.cents(), trials.chances());
    Layout layout = Layout.of(trials, factor, trials.size(), 0);
    Mixture mixture =
        Mixture.joined(
            GivenCase.visitAll(
                layout, factor, layout.gridded().length, pulse, () -> new Mixture(layout, factor)));
    return new OutcomeDistribution(
        expected(certain, outcomes), trials, mixture.tail(), layout.grid());
  }

  /** The certain amount and each outcome times its probability, rounded once. */
  static Money expected(Money certain, List<Outcome> outcomes) {
    BigDecimal sum = BigDecimal.valueOf(certain.cents());
    for (Outcome outcome : outcomes) {
      sum =
          sum.add(
              BigDecimal.valueOf(outcome.amount().cents())
                  .multiply(outcome.probability().toDecimal()));
    }
    return Money.ofCents(sum.setScale(0, RoundingMode.HALF_UP).longValueExact());
  }

  /** The expected total, exact to the cent. */
  public Money expected() {
    return expected;
  }

  /** The least total there can be. */
  public Money min() {
    return Money.ofCents(certain);
  }

  /** The greatest total there can be. */
  public Money max() {
    return Money.ofCents(most);
  }

  /** The probability of a total of at least an amount. */
  public Probability atLeast(Money target) {
    return Probability.within(atLeast(target.cents()), 0, 1);
  }

  private double atLeast(long total) {
    if (total <= certain) {
      return 1;
    }
    return total > most ? 0 : tail.atLeast(total - certain);
  }

  /**
   * The quantile: the smallest total that is not exceeded with at least a probability.
   *
   * @param p 0 to 1; 0 gives the least, 1 the greatest total
   */
  public Money quantile(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("probability out of range: " + p);
    }
    return p == 1 ? max() : Money.ofCents(smallestNotReachedBy(1 - p + ROUNDING));
  }

  /**
   * The greatest total that is reached with at least a probability: what one can count on with that
   * confidence.
   */
  public Money reachedWith(Probability confidence) {
    long low = certain;
    long high = most;
    while (low < high) {
      long middle = high - (high - low) / 2;
      if (atLeast(middle) >= confidence.value() - ROUNDING) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return Money.ofCents(low);
  }

  /** The smallest total that is exceeded with at most a probability. */
  private long smallestNotReachedBy(double probability) {
    long low = certain;
    long high = most;
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (atLeast(middle + 1) <= probability) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The width of the buckets in which amounts are counted; one cent if they are not. */
  public Money bucket() {
    return bucket;
  }

  /** How far rounding to the bucket can move a total; zero if no amount had to be rounded. */
  public Money errorBound() {
    return errorBound;
  }

  /**
   * Totals in rising order with the probability that each is reached, evenly spaced over all that
   * is neither as good as certain nor as good as impossible; fewer, if there are not so many
   * totals.
   *
   * @param points how many, from 2
   */
  public List<Point> curve(int points) {
    if (points < 2) {
      throw new IllegalArgumentException("curve of " + points + " points");
    }
    long first = quantile(CURVE_END).cents();
    long width = quantile(1 - CURVE_END).cents() - first;
    int parts = (int) Math.min(points - 1, Math.max(width, 1));
    List<Point> curve = new ArrayList<>(parts + 1);
    for (int i = 0; i <= parts; i++) {
      Money total = Money.ofCents(first + Math.round(width * (i / (double) parts)));
      curve.add(new Point(total, atLeast(total)));
      if (width == 0) {
        break;
      }
    }
    return curve;
  }
}
