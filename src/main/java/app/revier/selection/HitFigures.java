package app.revier.selection;

import app.revier.outcomes.Outcome;
import app.revier.outcomes.SubsetProbabilities;
import app.revier.selection.Effort.Work;
import app.revier.selection.SelectionProblem.Item;
import app.revier.task.Pulse;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What searches for the highest hit probability have in common that differ in nothing but limits
 * and pins: worked out once, whoever asks first. Several threads may ask.
 */
final class HitFigures {

  private final SubsetProbabilities probabilities;
  private final Runnable pulse;
  private final long[] amounts;
  private final Map<BitSet, Double> judged = new ConcurrentHashMap<>();
  private final Map<Integer, CoarseGrid> grids = new ConcurrentHashMap<>();

  /**
   * Prepares.
   *
   * @param pulse runs every few milliseconds of work, and may fail to end it
   */
  HitFigures(SelectionProblem problem, Runnable pulse) {
    this.pulse = pulse;
    probabilities =
        new SubsetProbabilities(
            Money.ofCents(problem.certain()),
            problem.base(),
            problem.items().stream()
                .map(
                    item ->
                        new Outcome(
                            Money.ofCents(item.amount()), new Probability(item.probability())))
                .toList(),
            problem.correlation(),
            Money.ofCents(problem.target()),
            pulse);
    amounts = problem.items().stream().mapToLong(Item::amount).toArray();
  }

  /** Work of so many steps. */
  Work work(long steps) {
    return new Work(steps, pulse);
  }

  /** What the project at a place brings, in cents. */
  long amount(int place) {
    return amounts[place];
  }

  /** The probability of reaching the target with the projects at these places. */
  double hit(BitSet places) {
    Double known = judged.get(places);
    if (known == null) {
      known = probabilities.of(places);
      judged.put((BitSet) places.clone(), known);
    }
    return known;
  }

  /** How likely what comes, by case of the common factor. */
  SubsetProbabilities probabilities() {
    return probabilities;
  }

  /**
   * A grid with at least so many places up to a sum of amounts, or the finest that there is.
   *
   * @param reach no set brings more than this, in cents
   */
  CoarseGrid grid(long reach, int places) {
    long span = Math.max(1, Math.min(probabilities.need(), reach));
    int most = (int) Math.max(1, span / probabilities.width() / places);
    int power = Integer.highestOneBit(most);
    // In few sizes, so that searches within other limits find theirs ready.
    int widths = most >= power + power / 2 ? power + power / 2 : power;
    return grids.computeIfAbsent(
        widths, number -> new CoarseGrid(probabilities, amounts, number, new Pulse(pulse)));
  }

  /** The best set of candidates so far by hit probability, then by expected amount, then by use. */
  static final class Best {

    /** Probabilities that differ by no more are equal. */
    static final double TIE = 1e-12;

    private final HitFigures figures;
    private final Candidates candidates;
    private BitSet set;
    private double hit;
    private long value;

    /** Begins with a set of candidates within the limits. */
    Best(HitFigures figures, Candidates candidates, BitSet start) {
      this.figures = figures;
      this.candidates = candidates;
      set = (BitSet) start.clone();
      hit = hit(start);
      value = candidates.value(start);
    }

    /** The hit probability with a set of candidates beside what is pinned in. */
    double hit(BitSet other) {
      return figures.hit(candidates.chosen(other));
    }

    /**
     * Takes another set within the limits if it is better.
     *
     * @return whether it is
     */
    boolean offer(BitSet other) {
      double otherHit = hit(other);
      long otherValue = candidates.value(other);
      boolean better =
          otherHit > hit + TIE || (otherHit >= hit - TIE && isWorthMore(other, otherValue));
      if (better) {
        set = (BitSet) other.clone();
        hit = otherHit;
        value = otherValue;
      }
      return better;
    }

    private boolean isWorthMore(BitSet other, long otherValue) {
      return otherValue > value || (otherValue == value && candidates.compareUse(other, set) < 0);
    }

    /** The set, as a copy. */
    BitSet set() {
      return (BitSet) set.clone();
    }

    /** Its hit probability. */
    double hit() {
      return hit;
    }

    /** Its expected amount, in thousandths of a cent. */
    long value() {
      return value;
    }
  }
}
