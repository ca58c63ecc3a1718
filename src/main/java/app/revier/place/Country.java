package app.revier.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known of one country: its postcodes, its postcode regions and its towns. */
final class Country {

  /** Postcodes that are not known are as far off as this besides, in kilometres. */
  private static final double GUESSED_KM = 5;

  /** So far beyond its outermost places a country may reach, in degrees. */
  private static final double MARGIN = 0.3;

  private final NavigableMap<String, Spot> postcodes = new TreeMap<>();
  private final Map<String, Spot> regions = new HashMap<>();
  private final List<Town> towns = new ArrayList<>();
  private double south = 90;
  private double north = -90;
  private double west = 180;
  private double east = -180;
  private @Nullable TownIndex index;

  void add(String line) {
    String[] cells = line.split("\t", -1);
    Spot spot =
        new Spot(
            Integer.parseInt(cells[2]) / 1000.0,
            Integer.parseInt(cells[3]) / 1000.0,
            Integer.parseInt(cells[4]) / 10.0);
    south = Math.min(south, spot.latitude());
    north = Math.max(north, spot.latitude());
    west = Math.min(west, spot.longitude());
    east = Math.max(east, spot.longitude());
    switch (cells[0]) {
      case "P" -> postcodes.put(cells[1], spot);
      case "R" -> regions.put(cells[1], spot);
      case "C" -> towns.add(new Town(cells[1], spot, Town.Kind.CITY));
      case "T" -> towns.add(new Town(cells[1], spot, Town.Kind.TOWN));
      case "D" -> towns.add(new Town(cells[1], spot, Town.Kind.PART));
      default -> throw new IllegalArgumentException("no place: " + line);
    }
  }

  /** Where a postcode is; none if it is not in the list. */
  @Nullable Spot postcode(String postcode) {
    return postcodes.get(postcode);
  }

  /**
   * Where a postcode that is not in the list lies: at the nearest number with the same two leading
   * digits, such as that of a large customer or of post-office boxes beside those of its town. The
   * nearer of the two neighbours is taken, and their distance counts as error.
   */
  @Nullable Spot nearestPostcode(String postcode) {
    if (postcode.length() < 3 || !postcode.chars().allMatch(Character::isDigit)) {
      return null;
    }
    String region = postcode.substring(0, 2);
    Map.Entry<String, Spot> below = same(postcodes.lowerEntry(postcode), region);
    Map.Entry<String, Spot> above = same(postcodes.higherEntry(postcode), region);
    if (below == null || above == null) {
      Map.Entry<String, Spot> only = below == null ? above : below;
      return only == null
          ? null
          : only.getValue().withError(only.getValue().errorKm() + 2 * GUESSED_KM);
    }
    boolean down = far(below, postcode) <= far(above, postcode);
    Spot nearer = (down ? below : above).getValue();
    double apart = nearer.km((down ? above : below).getValue());
    return nearer.withError(nearer.errorKm() + Math.max(GUESSED_KM, apart / 2));
  }

  private static Map.@Nullable Entry<String, Spot> same(
      Map.@Nullable Entry<String, Spot> entry, String region) {
    return entry == null || !entry.getKey().startsWith(region) ? null : entry;
  }

  private static int far(Map.Entry<String, Spot> entry, String postcode) {
    return Math.abs(Integer.parseInt(entry.getKey()) - Integer.parseInt(postcode));
  }

  /** The region that a postcode lies in, with its reach as error; none if there is no such list. */
  @Nullable Spot region(String postcode) {
    for (int length = Math.min(3, postcode.length()); length > 0; length--) {
      Spot region = regions.get(postcode.substring(0, length));
      if (region != null) {
        return region;
      }
    }
    return null;
  }

  /** Whether a point lies within the country or close to it, as far as its places show. */
  boolean holds(Spot point) {
    return point.latitude() > south - MARGIN
        && point.latitude() < north + MARGIN
        && point.longitude() > west - MARGIN
        && point.longitude() < east + MARGIN;
  }

  /** Its towns by their names; put in order when first asked for. */
  synchronized TownIndex towns() {
    TownIndex made = index;
    if (made == null) {
      made = new TownIndex(towns);
      index = made;
    }
    return made;
  }
}
