package app.revier.selection;

import app.revier.selection.Effort.Work;
import app.revier.selection.HigherCumulants.Errors;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntToDoubleFunction;

/**
 * A bound on the hit probability in one case of the common factor for many projects, of which each
 * is small beside the spread of all: where {@link AdaptiveBound} gains much by waiting for the
 * outcomes of others, this one decides beforehand, as a selection does.
 *
 * <p>How likely a set reaches the target hangs on the mean, the variance and the third cumulant of
 * what it brings, and hardly on more. These three are sums over the set. So all sets within the
 * limits are divided into boxes of variance and third cumulant; in a box the mean is bounded by the
 * linear relaxation of the limits, with multipliers for the sides of the box; and what is reached
 * with that mean is worked out from the characteristic function (J. Gil-Pelaez, Biometrika 38,
 * 1951). What the higher cumulants may change is bounded by {@link HigherCumulants}, and added.
 */
final class CumulantBound {

  /** Quadrature and arithmetic. */
  private static final double ROUNDING = 2e-5;

  /** Less is not worth dividing a box for. */
  private static final double SMALL = 1e-4;

  private static final int MOST_BOXES = 4_000;
  private static final int MULTIPLIER_ROUNDS = 8;

  /** Tilts that are tried, by the one that is best for a normal total. */
  private static final double[] TILTS = {1, 0.85, 1.2, 0.7, 1.5};

  private final Candidates candidates;
  private final Work work;
  private final Cumulants cumulants;
  private final VarianceLevels levels;
  private final Spectrum spectrum;

  /** Sets whose variance and third cumulant lie between two each. */
  private record Box(
      int upperLevel,
      int lowerLevel,
      double least,
      double most,
      double byVariance,
      double byThird,
      double bound,
      boolean wider) {

    /** The same where the bound of a whole that it is part of is lower. */
    private Box within(Box whole) {
      double lower = Math.min(bound, whole.bound);
      return new Box(upperLevel, lowerLevel, least, most, byVariance, byThird, lower, wider);
    }
  }

  /**
   * Prepares for the sets within the limits in one case.
   *
   * @param number of the case
   */
  CumulantBound(HitFigures figures, Candidates candidates, int number, Work work) {
    this.candidates = candidates;
    this.work = work;
    cumulants = new Cumulants(figures.probabilities(), candidates, number);
    levels = new VarianceLevels(Math.max(1, most(cumulants::variance)));
    spectrum = new Spectrum(figures, candidates, number, levels.most(), work);
  }

  /** No set within the limits has more of this together. */
  private double most(IntToDoubleFunction ofCandidate) {
    double[] values = new double[cumulants.count()];
    Arrays.setAll(values, j -> Math.max(0, ofCandidate.applyAsDouble(j)));
    Relaxation relaxation = candidates.relaxation(values);
    work.spend(relaxation.solve());
    return Math.min(relaxation.bound(), Arrays.stream(values).sum());
  }

  /**
   * No set within the limits reaches the target more likely.
   *
   * @param enough no smaller bound is looked for, or is given back
   */
  double bound(double enough) {
    double simple = tilted(enough);
    return simple <= enough ? enough : Math.max(enough, Math.min(simple, byBoxes(enough)));
  }

  /** By the inequality of Chernoff: for any tilt, P(X ≥ t) ≤ E exp(tilt · (X − t)). */
  private double tilted(double enough) {
    double lacking = spectrum.need() - most(cumulants::mean);
    if (lacking <= 0) {
      return 1;
    }
    double usual = lacking / (levels.most() + spectrum.variance());
    double least = 1;
    for (int i = 0; i < TILTS.length && least > enough; i++) {
      double tilt = usual * TILTS[i];
      double bound = Math.exp(spectrum.tilted(tilt) + most(j -> cumulants.tilted(j, tilt)));
      least = bound < least ? bound : least;
    }
    return least;
  }

  private double byBoxes(double enough) {
    HigherCumulants higher =
        new HigherCumulants(cumulants, spectrum, candidates, levels, Math.max(enough, 1e-6), work);
    Box all =
        box(
            higher,
            0,
            VarianceLevels.LAST,
            -most(j -> -cumulants.third(j)),
            most(cumulants::third),
            0,
            0);
    PriorityQueue<Box> open =
        new PriorityQueue<>(Comparator.comparingDouble((Box box) -> -box.bound()));
    open.add(all);
    for (int i = 0; i < MOST_BOXES && !work.ended(); i++) {
      Box worst = open.element();
      if (worst.bound() <= enough || !split(higher, worst, open)) {
        break;
      }
    }
    return open.element().bound();
  }

  /** Puts two halves in the place of the first box; returns whether it can be divided. */
  private boolean split(HigherCumulants higher, Box box, PriorityQueue<Box> open) {
    boolean byLevel = box.lowerLevel() - box.upperLevel() > 1;
    if (!byLevel && !box.wider()) {
      return false;
    }
    open.remove();
    double first = box.byVariance();
    double second = box.byThird();
    if (byLevel && (!box.wider() || box.lowerLevel() == VarianceLevels.LAST)) {
      int middle = (box.upperLevel() + box.lowerLevel()) / 2;
      Box upper = box(higher, box.upperLevel(), middle, box.least(), box.most(), first, second);
      Box lower = box(higher, middle, box.lowerLevel(), box.least(), box.most(), first, second);
      open.add(upper.within(box));
      open.add(lower.within(box));
    } else {
      double middle = (box.least() + box.most()) / 2;
      int from = box.upperLevel();
      int to = box.lowerLevel();
      open.add(box(higher, from, to, box.least(), middle, first, second).within(box));
      open.add(box(higher, from, to, middle, box.most(), first, second).within(box));
    }
    return true;
  }

  /** A box with the multipliers that bound the mean best, looked for from given ones on. */
  private Box box(
      HigherCumulants higher,
      int upperLevel,
      int lowerLevel,
      double least,
      double most,
      double first,
      double second) {
    double low = levels.at(lowerLevel);
    double high = levels.at(upperLevel);
    double byVariance = first;
    double byThird = second;
    double mean = mean(low, high, least, most, byVariance, byThird);
    double stepOfVariance = 1 / Math.sqrt(levels.most());
    double stepOfThird = 0.5 / levels.most();
    for (int round = 0; round < MULTIPLIER_ROUNDS; round++) {
      boolean moved = false;
      for (int way = 0; way < 4; way++) {
        double sign = way % 2 == 0 ? 1 : -1;
        double otherVariance = byVariance + (way < 2 ? sign * stepOfVariance : 0);
        double otherThird = byThird + (way < 2 ? 0 : sign * stepOfThird);
        double other = mean(low, high, least, most, otherVariance, otherThird);
        if (other < mean) {
          mean = other;
          byVariance = otherVariance;
          byThird = otherThird;
          moved = true;
        }
      }
      if (!moved) {
        stepOfVariance /= 3;
        stepOfThird /= 3;
      }
    }
    double bound = cantelli(mean, high);
    boolean wider = false;
    if (bound > 0) {
      double[] reached = reached(higher, mean, upperLevel, lowerLevel, least, most);
      bound = Math.min(bound, reached[0]);
      wider = reached[1] > 0;
    }
    return new Box(upperLevel, lowerLevel, least, most, byVariance, byThird, bound, wider);
  }

  /** No set within the limits that lies in the box has a higher mean, with any multipliers. */
  private double mean(
      double low, double high, double least, double most, double byVariance, double byThird) {
    double sides =
        Math.min(byVariance * low, byVariance * high) + Math.min(byThird * least, byThird * most);
    return most(
            j ->
                cumulants.mean(j)
                    + byVariance * cumulants.variance(j)
                    + byThird * cumulants.third(j))
        - sides;
  }

  /** For any distribution: P(X − mean ≥ d) ≤ v ÷ (v + d²). */
  private double cantelli(double mean, double high) {
    double lacking = spectrum.need() - mean;
    double spread = high + spectrum.variance();
    return lacking <= 0 ? 1 : spread / (spread + lacking * lacking);
  }

  /**
   * With a mean, what is reached at most, and whether the third cumulant or the variance decides.
   */
  private double[] reached(
      HigherCumulants higher,
      double mean,
      int upperLevel,
      int lowerLevel,
      double least,
      double most) {
    Errors errors = higher.between(upperLevel, lowerLevel);
    double error = errors.error() + spectrum.wrapped(mean - spectrum.need(), cumulants.largest());
    if (error >= 1) {
      return new double[] {1, 0};
    }
    double low = levels.at(lowerLevel);
    double variance = (low + levels.at(upperLevel)) / 2;
    double third = (least + most) / 2;
    double sum = 0;
    double slopeOfVariance = 0;
    double slopeOfThird = 0;
    for (int node = 0; node < errors.last(); node++) {
      double frequency = spectrum.frequency(node);
      double square = frequency * frequency;
      double rest = errors.fourth() * square * square / 24;
      double largest = spectrum.size(node) * Math.exp(-low * square / 2 + rest);
      double size = spectrum.size(node) * Math.exp(-variance * square / 2 + rest);
      double turn =
          frequency * (mean - spectrum.need())
              + spectrum.turn(node)
              - third * square * frequency / 6;
      sum += size * Math.sin(turn) / frequency;
      slopeOfVariance += largest * frequency / 2;
      slopeOfThird += largest * square / 6;
    }
    work.spend(60L * errors.last());
    double perNode = spectrum.step() / Math.PI;
    double ofVariance = slopeOfVariance * perNode * (variance - low);
    double ofThird = slopeOfThird * perNode * (most - least) / 2;
    double bound = 0.5 + sum * perNode + ofVariance + ofThird + error + ROUNDING;
    return new double[] {
      Math.clamp(bound / Spectrum.NORMAL_AT_SHIFT, 0, 1),
      ofThird > ofVariance || (lowerLevel - upperLevel == 1 && ofThird > SMALL) ? 1 : 0
    };
  }
}
