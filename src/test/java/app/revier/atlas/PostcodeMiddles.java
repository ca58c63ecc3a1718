package app.revier.atlas;

import app.revier.place.Spot;
import app.revier.place.Town;
import app.revier.place.TownIndex;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds where German postcodes are from the names of their towns. A name may mean several towns:
 * the one is taken that the other towns of the postcode and the postcodes with neighbouring numbers
 * are near to, in several rounds, since neighbours become known on the way. A name that lies
 * nowhere near is left out.
 */
final class PostcodeMiddles {

  /** Farther from its neighbours no postcode lies whose town is in doubt, in kilometres. */
  private static final double FARTHEST = 28;

  /** Nor one whose name only one town has. */
  private static final double FARTHEST_SURE = 45;

  /** Nor one that was placed by hand and whose town no list confirms. */
  private static final double FARTHEST_BY_HAND = 35;

  /** Nor one of those that lies amid another region. */
  private static final double AMISS = 20;

  /** So near to its neighbours a place needs no other proof, in kilometres. */
  private static final double NEAR = 12;

  /** So many postcodes around a place show in which region it is. */
  private static final int AROUND = 8;

  /** A town with so many postcodes is a region of its own. */
  private static final int LARGE = 4;

  private static final int ROUNDS = 5;

  private final TownNames names;
  private final Map<String, Spot> anchors;
  private final List<String> numbers;
  private final Map<String, Spot> known = new HashMap<>();
  private final Map<String, List<Town>> claimed = new HashMap<>();
  private final Neighbourhood neighbourhood;

  /**
   * Postcodes to find.
   *
   * @param names the towns of each
   * @param towns those of which it is known where they are
   * @param anchors postcodes of which it is known already
   */
  PostcodeMiddles(Map<String, List<String>> names, TownIndex towns, Map<String, Spot> anchors) {
    this.names = new TownNames(names, towns);
    this.anchors = anchors;
    numbers = List.copyOf(new TreeMap<>(names).keySet());
    neighbourhood = new Neighbourhood(numbers, known);
  }

  /** Where those postcodes are of whose towns it is known. */
  Map<String, Spot> find() {
    known.putAll(anchors);
    sure();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Spot> next = new HashMap<>(anchors);
      claimed.clear();
      for (String postcode : numbers) {
        List<Town> there = there(postcode);
        if (!there.isEmpty()) {
          claimed.put(postcode, there);
        }
        if (!there.isEmpty() && !anchors.containsKey(postcode)) {
          next.put(postcode, names.middle(postcode, there));
        }
      }
      known.clear();
      known.putAll(next);
    }
    return Map.copyOf(known);
  }

  /** The towns that were found to be meant, by postcode. */
  Map<String, List<Town>> claimed() {
    return claimed;
  }

  /** How many postcodes the town of a postcode has: the least of its towns. */
  int sharers(String postcode) {
    return names.sharers(postcode);
  }

  /** The neighbours of a postcode that are known and of another town. */
  List<Spot> neighbours(String postcode) {
    Set<String> own = new HashSet<>(names.of(postcode));
    return neighbourhood.of(postcode, other -> names.of(other).stream().noneMatch(own::contains));
  }

  /** How far a place is from the postcodes that should be near it, in kilometres. */
  double apart(String postcode, Spot spot) {
    Set<String> own = new HashSet<>(names.of(postcode));
    return apart(postcode, spot, other -> names.of(other).stream().noneMatch(own::contains));
  }

  /** The mean of the distances by equal leading digits and by the next numbers. */
  private double apart(String postcode, Spot spot, Predicate<String> counts) {
    return (Neighbourhood.km(spot, neighbourhood.of(postcode, counts))
            + Neighbourhood.second(spot, neighbourhood.beside(postcode, counts)))
        / 2;
  }

  /** The middle of what lies beside a postcode, its own town as well; none if nothing is known. */
  @Nullable Spot amid(String postcode) {
    List<Spot> beside = neighbourhood.beside(postcode, other -> true);
    return beside.isEmpty() ? null : Points.median(beside);
  }

  /**
   * Whether a place written by hand is to be refused: no town of its name is there, and it lies far
   * from the postcodes that should be near it, or less far, but in the midst of another region.
   */
  boolean refuses(String postcode, Spot spot) {
    double wide = names.sharers(postcode) < LARGE ? NEAR : FARTHEST;
    boolean confirmed =
        names.of(postcode).stream()
            .flatMap(name -> names.meanings(name).stream())
            .anyMatch(one -> one.town().spot().km(spot) < wide);
    double km = apart(postcode, spot);
    return !confirmed && (km > FARTHEST_BY_HAND || (km > AMISS && isForeign(postcode, spot)));
  }

  /** To begin with: names that only one town has. */
  private void sure() {
    for (String postcode : numbers) {
      List<Spot> spots =
          names.of(postcode).stream()
              .map(name -> names.meanings(name))
              .filter(meant -> meant.size() == 1 && meant.getFirst().looseness() == 0)
              .map(meant -> meant.getFirst().town().spot())
              .toList();
      if (!spots.isEmpty()) {
        known.putIfAbsent(postcode, Points.median(spots));
      }
    }
  }

  /** A meaning of one of the names, with how far it is from all that it should be near to. */
  private record Candidate(TownIndex.Match match, double km, double alone) {}

  /** The towns that are meant by the names of a postcode. */
  private List<Town> there(String postcode) {
    Candidate best = null;
    for (String name : names.of(postcode)) {
      for (TownIndex.Match match : names.meanings(name)) {
        Spot spot = match.town().spot();
        double near = apart(postcode, spot, other -> !names.of(other).contains(name));
        double alone = near + TownNames.loose(match);
        double km = alone + apart(spot, postcode, name);
        boolean sure = names.isSure(name, match, postcode);
        if (names.sharers(postcode) < LARGE
            && !(sure && near < FARTHEST)
            && near >= NEAR
            && isForeign(postcode, spot)) {
          continue;
        }
        if (alone < (sure ? FARTHEST_SURE : FARTHEST) && (best == null || km < best.km())) {
          best = new Candidate(match, km, alone);
        }
      }
    }
    if (best == null) {
      return List.of();
    }
    Map<String, Town> towns = new LinkedHashMap<>();
    for (String name : names.of(postcode)) {
      Town town = names.nearest(name, best.match().town().spot());
      if (town != null) {
        towns.put(name, town);
      }
    }
    return List.copyOf(towns.values());
  }

  /**
   * Whether a place lies in the midst of postcodes of another region: the two leading digits are
   * regions without gaps.
   */
  private boolean isForeign(String postcode, Spot spot) {
    String region = postcode.substring(0, 2);
    Set<String> own = new HashSet<>(names.of(postcode));
    List<String> around =
        known.entrySet().stream()
            .filter(one -> Math.abs(one.getValue().latitude() - spot.latitude()) < 0.4)
            .filter(one -> Math.abs(one.getValue().longitude() - spot.longitude()) < 0.6)
            .filter(one -> names.of(one.getKey()).stream().noneMatch(own::contains))
            .sorted(Comparator.comparingDouble(one -> one.getValue().km(spot)))
            .limit(AROUND)
            .map(Map.Entry::getKey)
            .toList();
    return !around.isEmpty() && around.stream().noneMatch(one -> one.startsWith(region));
  }

  /** How far the other towns of the postcode are from a place at least, in the mean. */
  private double apart(Spot spot, String postcode, String name) {
    double sum = 0;
    int others = 0;
    for (String other : names.of(postcode)) {
      if (!other.equals(name) && !names.meanings(other).isEmpty()) {
        double nearest = 3 * TownNames.TOGETHER;
        for (TownIndex.Match match : names.meanings(other)) {
          nearest = Math.min(nearest, match.town().spot().km(spot));
        }
        sum += nearest;
        others++;
      }
    }
    return others == 0 ? 0 : 2 * sum / others;
  }
}
