package app.revier.atlas;

import app.revier.place.Spot;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How far off a place is expected to be: the way from its middle to an address there, by how far
 * apart places lie around it, and how surely the middle is known. Both are independent, so their
 * squares add up.
 */
final class Errors {

  private static final int NEAREST = 3;

  private Errors() {}

  /**
   * Half the mean distance to the nearest places elsewhere.
   *
   * @param all all places of the kind
   */
  static double reach(Spot spot, Collection<Spot> all) {
    double[] nearest =
        all.stream()
            .filter(other -> Math.abs(other.latitude() - spot.latitude()) < 0.5)
            .mapToDouble(spot::km)
            .filter(km -> km > 0.05)
            .sorted()
            .limit(NEAREST)
            .toArray();
    return Arrays.stream(nearest).average().orElse(10) / 2;
  }

  /** The error of a middle that is known to {@code known} kilometres. */
  static double error(double reach, double known) {
    return Math.clamp(Math.hypot(reach, known), 0.4, 30);
  }

  /** How many towns lie around each: in and about a large town many do. */
  static Map<Spot, Integer> around(Collection<Spot> all, double km) {
    Map<Spot, Integer> around = new HashMap<>();
    for (Spot spot : all) {
      long count =
          all.stream()
              .filter(other -> Math.abs(other.latitude() - spot.latitude()) < km / 111)
              .filter(other -> other.km(spot) < km)
              .count();
      around.put(spot, (int) count);
    }
    return around;
  }
}
