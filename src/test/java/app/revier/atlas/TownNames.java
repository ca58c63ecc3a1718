package app.revier.atlas;

import app.revier.place.Spot;
import app.revier.place.Town;
import app.revier.place.TownIndex;
import app.revier.place.TownName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The town names of the postcodes, and which towns they may mean. */
final class TownNames {

  /** The towns of one postcode lie nearer together. */
  static final double TOGETHER = 20;

  /** What a name that agrees less well has to be nearer, in kilometres. */
  private static final double LOOSE_KM = 2.5;

  private final Map<String, List<String>> names;
  private final Map<String, List<TownIndex.Match>> meanings = new HashMap<>();
  private final Map<String, Set<String>> regions = new HashMap<>();
  private final Map<String, Integer> postcodesOfTown = new HashMap<>();

  /**
   * Of some postcodes.
   *
   * @param names the towns of each
   * @param towns those of which it is known where they are
   */
  TownNames(Map<String, List<String>> names, TownIndex towns) {
    this.names = names;
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

  /** What a name may mean. */
  List<TownIndex.Match> meanings(String name) {
    return meanings.getOrDefault(name, List.of());
  }

  /** The towns of a postcode. */
  List<String> of(String postcode) {
    return names.getOrDefault(postcode, List.of());
  }

  /** How many postcodes the town of a postcode has: the least of its towns. */
  int sharers(String postcode) {
    return of(postcode).stream()
        .mapToInt(name -> postcodesOfTown.getOrDefault(name, 1))
        .min()
        .orElse(1);
  }

  /** Whether nothing else can be meant: one town only has the name, and one place only uses it. */
  boolean isSure(String name, TownIndex.Match match, String postcode) {
    long exact = meanings(name).stream().filter(one -> one.looseness() == 0).count();
    return match.looseness() == 0
        && exact == 1
        && regions.getOrDefault(name, Set.of()).size() == 1
        && (of(postcode).size() == 1 || supported(match.town(), postcode, name));
  }

  private boolean supported(Town town, String postcode, String name) {
    return of(postcode).stream()
        .filter(other -> !other.equals(name))
        .flatMap(other -> meanings(other).stream())
        .anyMatch(one -> one.looseness() == 0 && one.town().spot().km(town.spot()) < TOGETHER);
  }

  /** Here the neighbours tell which of several towns is meant, also where names contradict. */
  static double loose(TownIndex.Match match) {
    return LOOSE_KM * Math.min(2, match.looseness());
  }

  /** The town that a name means near a place; none if none is there. */
  @Nullable Town nearest(String name, Spot spot) {
    return meanings(name).stream()
        .filter(one -> one.town().spot().km(spot) + loose(one) < TOGETHER)
        .min(Comparator.comparingDouble(one -> one.town().spot().km(spot) + loose(one)))
        .map(TownIndex.Match::town)
        .orElse(null);
  }

  /** Towns with postcodes of their own besides count less. */
  Spot middle(String postcode, List<Town> towns) {
    List<Spot> spots = towns.stream().map(Town::spot).toList();
    List<Double> weights =
        of(postcode).stream()
            .filter(name -> towns.stream().anyMatch(town -> means(name, town)))
            .map(name -> 1.0 / postcodesOfTown.getOrDefault(name, 1))
            .toList();
    return spots.size() == weights.size() ? Points.mean(spots, weights) : Points.median(spots);
  }

  private boolean means(String name, Town town) {
    return meanings(name).stream().anyMatch(one -> one.town().equals(town));
  }
}
