package app.revier.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Sets within the limits, made from a solved relaxation. */
final class Completion {

  private final Candidates candidates;
  private final Relaxation relaxation;

  Completion(Candidates candidates, Relaxation relaxation) {
    this.candidates = candidates;
    this.relaxation = relaxation;
  }

  /** A relaxation of the limits for values of the candidates, of zero or more. */
  static Relaxation relaxation(Candidates candidates, double[] values) {
    long[] limits = candidates.limits();
    double[][] uses = new double[limits.length][values.length];
    for (int i = 0; i < limits.length; i++) {
      for (int j = 0; j < values.length; j++) {
        uses[i][j] = limits[i] == 0 ? 0 : (double) candidates.use(i, j) / limits[i];
      }
    }
    return new Relaxation(values, uses);
  }

  /** What the relaxation takes quite, and of the rest what still fits. */
  BitSet rounded() {
    BitSet set = new BitSet();
    long[] left = candidates.limits();
    for (int j = 0; j < candidates.count(); j++) {
      if (relaxation.part(j) > 1 - 1e-9 && candidates.fits(j, left)) {
        candidates.take(j, left);
        set.set(j);
      }
    }
    fill(set, left);
    return set;
  }

  /** Adds what fits into what is left, what is worth most beyond its price first. */
  void fill(BitSet set, long[] left) {
    List<Integer> others = new ArrayList<>();
    for (int j = set.nextClearBit(0); j < candidates.count(); j = set.nextClearBit(j + 1)) {
      if (candidates.fits(j, left)) {
        others.add(j);
      }
    }
    others.sort(Comparator.comparingDouble(j -> -relaxation.cost(j)));
    for (int j : others) {
      if (candidates.fits(j, left)) {
        candidates.take(j, left);
        set.set(j);
      }
    }
  }
}
