package app.revier.selection;

import java.util.BitSet;

/** The best set of candidates so far by hit probability, then by expected amount, then by use. */
final class HitBest {

  /** Probabilities that differ by no more are equal. */
  static final double TIE = 1e-12;

  private final HitModel model;
  private final Candidates candidates;
  private final BitSet pinned;
  private BitSet set;
  private double hit;
  private long value;

  /**
   * Begins with a set within the limits.
   *
   * @param pinned the places in the problem of what is taken in any case
   */
  HitBest(HitModel model, Candidates candidates, BitSet pinned, BitSet start) {
    this.model = model;
    this.candidates = candidates;
    this.pinned = pinned;
    set = (BitSet) start.clone();
    hit = judge(start);
    value = candidates.value(start);
  }

  private double judge(BitSet other) {
    BitSet places = candidates.places(other);
    places.or(pinned);
    return model.judge().of(places);
  }

  /**
   * Takes another set within the limits if it is better.
   *
   * @return whether it is
   */
  boolean offer(BitSet other) {
    double otherHit = judge(other);
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
