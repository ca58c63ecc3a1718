package app.revier.place;

import app.revier.place.Placing.Candidate;
import app.revier.place.Placing.Doubtful;
import app.revier.place.Placing.Reason;
import app.revier.place.Placing.Unknown;
import app.revier.place.TownIndex.Match;
import app.revier.territory.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The towns of a country that a written name may mean. */
final class TownSearch {

  /** Towns of one name that lie nearer are one town, in kilometres. */
  private static final double SAME_KM = 8;

  /** A district lies nearer to its town, in kilometres. */
  private static final double DISTRICT_KM = 25;

  /** So many candidates are enough to choose from. */
  private static final int MOST = 6;

  private final String country;
  private final List<Match> matches;

  TownSearch(String country, TownIndex towns, String name) {
    this.country = country;
    matches = name.isEmpty() ? List.of() : towns.matchesInParts(name);
  }

  /**
   * The towns a name may mean: as a whole; else as town and district, whatever stands between them,
   * where the district is taken if it is known near the town.
   */
  static List<Match> matches(TownIndex towns, String name) {
    List<Match> whole = towns.matches(name);
    List<String> parts = TownName.parts(name);
    if (!whole.isEmpty() && (whole.getFirst().looseness() < 2 || parts.size() < 2)) {
      return whole;
    }
    if (!whole.isEmpty()) {
      return districts(towns, whole, parts.getLast());
    }
    List<String> words = List.of(TownName.key(name).split(" "));
    for (int count = words.size() - 1; count > 0; count--) {
      List<Match> town = towns.matches(String.join(" ", words.subList(0, count)));
      if (!town.isEmpty()) {
        String rest = String.join(" ", words.subList(count, words.size()));
        return districts(towns, town, rest);
      }
    }
    for (String part : parts) {
      List<Match> town = towns.matches(part);
      if (!town.isEmpty()) {
        return town;
      }
    }
    return List.of();
  }

  private static List<Match> districts(TownIndex towns, List<Match> town, String rest) {
    List<Match> districts = new ArrayList<>();
    for (Match match : towns.matches(rest)) {
      boolean near =
          town.stream().anyMatch(one -> one.town().spot().km(match.town().spot()) < DISTRICT_KM);
      if (near && match.looseness() < 2) {
        districts.add(
            new Match(new Town(match.town().name(), match.town().spot(), Town.Kind.TOWN), 1));
      }
    }
    return districts.isEmpty() ? town : districts;
  }

  boolean isEmpty() {
    return matches.isEmpty();
  }

  /** Whether all towns of the name lie far from a place. */
  boolean isApart(Spot spot, double km) {
    return !matches.isEmpty()
        && matches.stream().allMatch(one -> one.town().spot().km(spot) > km + spot.errorKm());
  }

  List<Candidate> candidatesBeside(Candidate first) {
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(first);
    candidates.addAll(candidates(matches));
    return candidates.subList(0, Math.min(MOST, candidates.size()));
  }

  private List<Candidate> candidates(List<Match> of) {
    Map<Spot, Candidate> candidates = new LinkedHashMap<>();
    of.forEach(
        one ->
            candidates.putIfAbsent(
                one.town().spot(), new Candidate(one.town().name(), country, one.town().spot())));
    return candidates.values().stream().limit(MOST).toList();
  }

  /** The one town that is meant; in doubt if there are several. */
  Placing only() {
    return only(matches);
  }

  private Placing only(List<Match> among) {
    if (among.isEmpty()) {
      return new Unknown(Reason.NOT_FOUND);
    }
    int best = among.stream().mapToInt(Match::looseness).min().orElse(0);
    if (best >= TownIndex.CONFLICT) {
      return new Unknown(Reason.NOT_FOUND);
    }
    List<Match> meant = ofTowns(among.stream().filter(one -> one.looseness() == best).toList());
    if (best == TownName.AS_WRITTEN && mayBeCutShort(meant)) {
      meant = new ArrayList<>(meant);
      meant.addAll(
          among.stream()
              .filter(one -> one.looseness() == TownIndex.SAYS_MORE)
              .filter(one -> one.town().kind() != Town.Kind.PART)
              .toList());
    }
    Spot first = meant.getFirst().town().spot();
    return meant.stream().allMatch(one -> one.town().spot().km(first) < SAME_KM)
        ? Places.placed(first, Position.Origin.TOWN)
        : new Doubtful(Reason.SEVERAL_TOWNS, candidates(meant));
  }

  /** Villages and districts are meant only if no town is. */
  private static List<Match> ofTowns(List<Match> matches) {
    List<Match> towns =
        matches.stream().filter(one -> one.town().kind() != Town.Kind.PART).toList();
    return towns.isEmpty() ? matches : towns;
  }

  /**
   * Whether a name may be the beginning of a longer one, such as "Rotenburg" of that on the Fulda:
   * not that of a city. Only of Germany it is known which towns are.
   */
  private boolean mayBeCutShort(List<Match> meant) {
    return country.equals(Places.GERMANY)
        && meant.stream().noneMatch(one -> one.town().kind() == Town.Kind.CITY);
  }

  /**
   * The one town near a place that the postcode tells.
   *
   * @param region about where the postcode is
   * @param km how near
   */
  Placing within(Spot region, double km, String postcode) {
    List<Match> near =
        matches.stream()
            .filter(one -> one.town().spot().km(region) <= km)
            .sorted(
                Comparator.comparingInt(Match::looseness)
                    .thenComparingDouble(one -> one.town().spot().km(region)))
            .toList();
    if (!near.isEmpty() && near.getFirst().looseness() >= TownIndex.CONFLICT) {
      // The postcode says which of those is meant that call themselves otherwise.
      return Places.placed(near.getFirst().town().spot(), Position.Origin.TOWN);
    }
    return near.isEmpty()
        ? new Doubtful(
            Reason.POSTCODE_AND_TOWN_APART,
            candidatesBeside(new Candidate(postcode, country, region)))
        : only(near);
  }
}
