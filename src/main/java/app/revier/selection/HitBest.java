package app.revier.selection;

import java.util.BitSet;

/** The best set of candidates so far by hit probability, then by expected amount, then by use. */
final class HitBest {

  /** Probabilities that differ by no more are equal. */
  static final double TIE = 1e-12;

  private final HitFigures figures;
  private final Candidates candidates;
  private BitSet set;
  private double hit;
  private long value;

  /** Begins with a set of candidates within the limits. */
  HitBest(HitFigures figures, Candidates candidates, BitSet start) {
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
