package app.revier.desktop.screen.matrix;

import app.revier.segment.Thresholds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How the size of a customer is found. Mode and basis together, since only together they mean
 * something to the rep.
 *
 * @param mode by amounts or by the Pareto rule
 * @param basis by revenue or by potential
 */
record SizeRule(Thresholds.Mode mode, Thresholds.Basis basis) {

  /** All there are. */
  static final List<SizeRule> ALL = all();

  private static List<SizeRule> all() {
    List<SizeRule> all = new ArrayList<>();
    for (Thresholds.Basis basis : Thresholds.Basis.values()) {
      for (Thresholds.Mode mode : Thresholds.Mode.values()) {
        all.add(new SizeRule(mode, basis));
      }
    }
    return Collections.unmodifiableList(all);
  }

  static SizeRule of(Thresholds thresholds) {
    return new SizeRule(thresholds.mode(), thresholds.basis());
  }

  /** The name in text keys, such as {@code revenue-amounts}. */
  String code() {
    return (basis + "-" + mode).toLowerCase(Locale.ROOT);
  }
}
