package app.revier.atlas;

import app.revier.place.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Postcodes with neighbouring numbers: they mostly lie near each other, and always some of them do.
 */
final class Neighbourhood {

  private static final int MOST = 12;
  private static final int LEAST = 3;

  /** So many of the next numbers on each side lie beside a postcode. */
  private static final int SIDE = 3;

  private final List<String> numbers;
  private final Map<String, Spot> known;

  /**
   * Of some postcodes.
   *
   * @param numbers all, in order
   * @param known where some of them are; may change meanwhile
   */
  Neighbourhood(List<String> numbers, Map<String, Spot> known) {
    this.numbers = numbers;
    this.known = known;
  }

  /**
   * Where the postcodes with the nearest numbers are: of those with the same first three digits,
   * else two, else one.
   *
   * @param counts which count
   */
  List<Spot> of(String postcode, Predicate<String> counts) {
    List<Spot> spots = List.of();
    for (int digits = 3; digits >= 1 && spots.size() < LEAST; digits--) {
      spots = of(postcode, postcode.substring(0, digits), counts);
    }
    return spots;
  }

  /**
   * Where the postcodes with the next lower and the next higher numbers are, whatever their first
   * digits: where one region ends, the next often begins.
   *
   * @param counts which count
   */
  List<Spot> beside(String postcode, Predicate<String> counts) {
    int at = Collections.binarySearch(numbers, postcode);
    List<Spot> spots = new ArrayList<>();
    for (int step : new int[] {-1, 1}) {
      int found = 0;
      for (int i = at + step; i >= 0 && i < numbers.size() && found < SIDE; i += step) {
        Spot spot = known.get(numbers.get(i));
        if (spot != null && counts.test(numbers.get(i))) {
          spots.add(spot);
          found++;
        }
      }
    }
    return spots;
  }

  private List<Spot> of(String postcode, String prefix, Predicate<String> counts) {
    int below = Collections.binarySearch(numbers, postcode) - 1;
    int above = below + 2;
    List<String> nearest = new ArrayList<>();
    while (nearest.size() < MOST) {
      boolean lower = below >= 0 && numbers.get(below).startsWith(prefix);
      boolean upper = above < numbers.size() && numbers.get(above).startsWith(prefix);
      if (!lower && !upper) {
        break;
      }
      boolean down =
          lower
              && (!upper || far(postcode, numbers.get(below)) < far(postcode, numbers.get(above)));
      String next = numbers.get(down ? below-- : above++);
      if (known.containsKey(next) && counts.test(next)) {
        nearest.add(next);
      }
    }
    return nearest.stream().map(known::get).toList();
  }

  private static int far(String one, String other) {
    return Math.abs(Integer.parseInt(one) - Integer.parseInt(other));
  }

  /**
   * How far a place is from its neighbours, in kilometres: the mean of the second and the third
   * nearest of them, so that neither one wrong neighbour nor many far ones count.
   */
  static double km(Spot spot, List<Spot> neighbours) {
    double[] km = neighbours.stream().mapToDouble(spot::km).sorted().toArray();
    return switch (km.length) {
      case 0 -> Double.POSITIVE_INFINITY;
      case 1 -> km[0];
      case 2 -> km[1];
      default -> (km[1] + km[2]) / 2;
    };
  }

  /** How far a place is from the second nearest of the postcodes beside it, in kilometres. */
  static double second(Spot spot, List<Spot> beside) {
    double[] km = beside.stream().mapToDouble(spot::km).sorted().toArray();
    return km.length == 0 ? Double.POSITIVE_INFINITY : km[Math.min(1, km.length - 1)];
  }

  /** The neighbour that the others are nearest to; none without neighbours. */
  static @Nullable Spot centre(List<Spot> neighbours) {
    return neighbours.stream()
        .min(
            Comparator.comparingDouble(
                one -> {
                  double[] km = neighbours.stream().mapToDouble(one::km).sorted().toArray();
                  return Arrays.stream(km, 0, km.length / 2 + 1).sum();
                }))
        .orElse(null);
  }
}
