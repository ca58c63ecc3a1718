package app.revier.doubles;

import app.revier.territory.Position;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The places under which customers are found, so that those at other places need no comparing. */
final class PlaceKeys {

  /** Under this all customers are found, once somebody looks there. */
  static final long ANYWHERE = 1;

  /** Under this those are found of whom the town is not known. */
  static final long VAGUE = 2;

  /** The most keys of one customer: four of towns and streets, four cells. */
  private static final int MOST = 8;

  /** Twice as wide as a house is allowed to be off, wherever in Europe it is. */
  private static final double CELL_NORTH = 0.002;

  private static final double CELL_EAST = 0.008;

  /** So the cells half a cell to all sides are enough. */
  private static final double BESIDE = 0.5;

  private PlaceKeys() {}

  /** The places under which a customer is found. */
  static long[] of(Location location) {
    Keys keys = new Keys();
    if (location.town().isVague()) {
      keys.add(VAGUE);
    }
    keys.addTown(location.town());
    keys.addCell(location.point());
    return keys.toArray();
  }

  /**
   * The places at which a customer looks for others.
   *
   * @param vague whether there are others of whom the town is not known
   */
  static long[] around(Location location, boolean vague) {
    if (location.town().isVague()) {
      return new long[] {ANYWHERE};
    }
    Keys keys = new Keys();
    if (vague) {
      keys.add(VAGUE);
    }
    keys.addTown(location.town());
    keys.addCellsAround(location.point());
    return keys.toArray();
  }

  /** The town, the postcode and the cell, as far as they are known. */
  static long[] known(Location location) {
    Keys keys = new Keys();
    keys.addTown(location.town());
    keys.addCell(location.point());
    return keys.toArray();
  }

  /** Where those are found who may be in the same town or house. */
  static long[] knownAround(Location location) {
    Keys keys = new Keys();
    keys.addTown(location.town());
    keys.addCellsAround(location.point());
    return keys.toArray();
  }

  /** Where a customer is found by those who may be in the same street, and by its cell. */
  static long[] streets(Location location) {
    Keys keys = new Keys();
    for (long town : towns(location)) {
      keys.add(Hashing.of(town, Hashing.of(house(location))));
    }
    keys.addCell(location.point());
    return keys.toArray();
  }

  /**
   * Where those are found who may be in the same street: with the same house number or none, or if
   * it has none, in the whole town.
   */
  static long[] streetsAround(Location location) {
    Keys keys = new Keys();
    boolean hasHouse = hasHouse(location);
    for (long town : towns(location)) {
      if (hasHouse) {
        keys.add(Hashing.of(town, Hashing.of(house(location))));
        keys.add(Hashing.of(town, Hashing.of("")));
      } else {
        keys.add(town);
      }
    }
    keys.addCellsAround(location.point());
    return keys.toArray();
  }

  /** Whether street and house number are known. */
  static boolean hasHouse(Location location) {
    return !house(location).isEmpty();
  }

  /** Whether town or postcode is missing, so that others may not be comparable. */
  static boolean isHalfKnown(Location location) {
    return location.town().isVague() || location.town().postcode().isEmpty();
  }

  /** The town and the postcode, as far as they are known. */
  static long[] towns(Location location) {
    Keys keys = new Keys();
    keys.addTown(location.town());
    return keys.toArray();
  }

  private static String house(Location location) {
    return location.street().name().isEmpty() ? "" : location.street().house();
  }

  /** A few keys. */
  private static final class Keys {
    private final long[] keys = new long[MOST];
    private int size;

    void add(long key) {
      keys[size++] = key;
    }

    void addTown(TownKey town) {
      if (!town.isVague()) {
        add(townKey(town));
      }
      if (!town.postcode().isEmpty()) {
        add(postcodeKey(town));
      }
    }

    void addCell(@Nullable Position point) {
      if (point != null) {
        add(cell(north(point, 0), east(point, 0)));
      }
    }

    void addCellsAround(@Nullable Position point) {
      if (point != null) {
        long north = north(point, BESIDE);
        long east = east(point, BESIDE);
        add(cell(north, east));
        add(cell(north, east + 1));
        add(cell(north + 1, east));
        add(cell(north + 1, east + 1));
      }
    }

    long[] toArray() {
      return Arrays.copyOf(keys, size);
    }
  }

  private static long townKey(TownKey town) {
    return Hashing.of(Hashing.of(town.name()), 3);
  }

  private static long postcodeKey(TownKey town) {
    return Hashing.of(Hashing.of(town.postcode()), 4);
  }

  private static long north(Position point, double beside) {
    return (long) Math.floor(point.latitude() / CELL_NORTH - beside);
  }

  private static long east(Position point, double beside) {
    return (long) Math.floor(point.longitude() / CELL_EAST - beside);
  }

  private static long cell(long north, long east) {
    return Hashing.of(Hashing.of(north, east), 5);
  }
}
