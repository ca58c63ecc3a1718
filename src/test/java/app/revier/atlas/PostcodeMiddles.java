package app.revier.atlas;

import app.revier.place.Spot;
import app.revier.place.Town;
import app.revier.place.TownIndex;
import app.revier.place.TownName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  private static final double FARTHEST_SURE = 55;

  /** The towns of one postcode lie nearer together. */
  private static final double TOGETHER = 20;

  /** What a name that agrees less well has to be nearer, in kilometres. */
  private static final double LOOSE_KM = 2.5;

  /** So near to its neighbours a place needs no other proof, in kilometres. */
  private static final double NEAR = 12;

  /** So many postcodes around a place show in which region it is. */
  private static final int AROUND = 8;

  /** A town with so many postcodes is a region of its own. */
  private static final int LARGE = 4;

  private static final int ROUNDS = 5;

  private final Map<String, List<String>> names;
  private final Map<String, Spot> anchors;
  private final Map<String, List<TownIndex.Match>> meanings = new HashMap<>();
  private final Map<String, Set<String>> regions = new HashMap<>();
  private final Map<String, Integer> postcodesOfTown = new HashMap<>();
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
    this.names = names;
    this.anchors = anchors;
    numbers = List.copyOf(new TreeMap<>(names).keySet());
    neighbourhood = new Neighbourhood(numbers, known);
    names.forEach(
        (postcode, of) ->
            of.forEach(
                name -> {
                  regions.computeIfAbsent(name, n -> new HashSet<>()).add(postcode.substring(0, 2));
                  postcodesOfTown.merge(name, 1, Integer::sum);
                  meanings.computeIfAbsent(name, n -> meanings(towns, n));
                }));
  }

  /** A name put together from two may mean either. */
  private static List<TownIndex.Match> meanings(TownIndex towns, String name) {
    List<TownIndex.Match> matches = new ArrayList<>(towns.matches(name));
    if (matches.isEmpty()) {
      for (String part : TownName.parts(name)) {
        towns
            .matches(part)
            .forEach(one -> matches.add(new TownIndex.Match(one.town(), one.looseness() + 1)));
      }
    }
    return matches;
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
          next.put(postcode, middle(postcode, there));
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
    return names(postcode).stream()
        .mapToInt(name -> postcodesOfTown.getOrDefault(name, 1))
        .min()
        .orElse(1);
  }

  /** The neighbours of a postcode that are known and of another town. */
  List<Spot> neighbours(String postcode) {
    Set<String> own = new HashSet<>(names(postcode));
    return neighbourhood.of(postcode, other -> names(other).stream().noneMatch(own::contains));
  }

  private List<String> names(String postcode) {
    return names.getOrDefault(postcode, List.of());
  }

  /** To begin with: names that only one town has. */
  private void sure() {
    for (String postcode : numbers) {
      List<Spot> spots =
          names(postcode).stream()
              .map(name -> meanings.getOrDefault(name, List.of()))
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
    List<Spot> neighbours = neighbours(postcode);
    Candidate best = null;
    for (String name : names(postcode)) {
      for (TownIndex.Match match : meanings.getOrDefault(name, List.of())) {
        double alone = Neighbourhood.km(match.town().spot(), neighbours) + loose(match);
        double km = alone + apart(match.town().spot(), postcode, name);
        if (sharers(postcode) < LARGE && isForeign(postcode, match.town().spot(), neighbours)) {
          continue;
        }
        if (alone < (isSure(name, match, postcode) ? FARTHEST_SURE : FARTHEST)
            && (best == null || km < best.km())) {
          best = new Candidate(match, km, alone);
        }
      }
    }
    if (best == null) {
      return List.of();
    }
    Map<String, Town> towns = new LinkedHashMap<>();
    for (String name : names(postcode)) {
      Town town = nearest(name, best.match().town().spot());
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
  private boolean isForeign(String postcode, Spot spot, List<Spot> neighbours) {
    if (Neighbourhood.km(spot, neighbours) < NEAR) {
      return false;
    }
    String region = postcode.substring(0, 2);
    Set<String> own = new HashSet<>(names(postcode));
    return known.entrySet().stream()
        .filter(one -> Math.abs(one.getValue().latitude() - spot.latitude()) < 0.4)
        .filter(one -> Math.abs(one.getValue().longitude() - spot.longitude()) < 0.6)
        .filter(one -> names(one.getKey()).stream().noneMatch(own::contains))
        .sorted(Comparator.comparingDouble(one -> one.getValue().km(spot)))
        .limit(AROUND)
        .noneMatch(one -> one.getKey().startsWith(region));
  }

  /** Whether nothing else can be meant: one town only has the name, and one place only uses it. */
  private boolean isSure(String name, TownIndex.Match match, String postcode) {
    long exact =
        meanings.getOrDefault(name, List.of()).stream().filter(one -> one.looseness() == 0).count();
    return match.looseness() == 0
        && exact == 1
        && regions.getOrDefault(name, Set.of()).size() == 1
        && (names(postcode).size() == 1 || supported(match.town(), postcode, name));
  }

  private boolean supported(Town town, String postcode, String name) {
    return names(postcode).stream()
        .filter(other -> !other.equals(name))
        .flatMap(other -> meanings.getOrDefault(other, List.of()).stream())
        .anyMatch(one -> one.looseness() == 0 && one.town().spot().km(town.spot()) < TOGETHER);
  }

  /** How far the other towns of the postcode are from a place at least, in the mean. */
  private double apart(Spot spot, String postcode, String name) {
    double sum = 0;
    int others = 0;
    for (String other : names(postcode)) {
      if (!other.equals(name) && !meanings.getOrDefault(other, List.of()).isEmpty()) {
        double nearest = 3 * TOGETHER;
        for (TownIndex.Match match : meanings.getOrDefault(other, List.of())) {
          nearest = Math.min(nearest, match.town().spot().km(spot));
        }
        sum += nearest;
        others++;
      }
    }
    return others == 0 ? 0 : 2 * sum / others;
  }

  /** Here the neighbours tell which of several towns is meant, also where names contradict. */
  private static double loose(TownIndex.Match match) {
    return LOOSE_KM * Math.min(2, match.looseness());
  }

  private @Nullable Town nearest(String name, Spot spot) {
    return meanings.getOrDefault(name, List.of()).stream()
        .filter(one -> one.town().spot().km(spot) + loose(one) < TOGETHER)
        .min(Comparator.comparingDouble(one -> one.town().spot().km(spot) + loose(one)))
        .map(TownIndex.Match::town)
        .orElse(null);
  }

  /** Towns with postcodes of their own besides count less. */
  private Spot middle(String postcode, List<Town> towns) {
    List<Spot> spots = towns.stream().map(Town::spot).toList();
    List<Double> weights =
        names(postcode).stream()
            .filter(name -> towns.stream().anyMatch(town -> means(name, town)))
            .map(name -> 1.0 / postcodesOfTown.getOrDefault(name, 1))
            .toList();
    return spots.size() == weights.size() ? Points.mean(spots, weights) : Points.median(spots);
  }

  private boolean means(String name, Town town) {
    return meanings.getOrDefault(name, List.of()).stream().anyMatch(one -> one.town().equals(town));
  }
}
