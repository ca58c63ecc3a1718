package app.revier.doubles;

import app.revier.territory.Position;
import java.util.Arrays;

/** The places under which customers are found, so that those at other places need no comparing. */
final class PlaceKeys {

  /** Under this all customers are found, once somebody looks there. */
  static final long ANYWHERE = 1;

  /** Under this those are found of whom the town is not known. */
  static final long VAGUE = 2;

  /** Wider than a house is allowed to be off, wherever in Europe it is. */
  private static final double CELL_NORTH = 0.002;

  private static final double CELL_EAST = 0.004;

  private PlaceKeys() {}

  /** The places under which a customer is found. */
  static long[] of(Location location) {
    long[] places = new long[3];
    int size = 0;
    TownKey town = location.town();
    if (town.isVague()) {
      places[size++] = VAGUE;
    } else {
      places[size++] = townKey(town);
    }
    if (!town.postcode().isEmpty()) {
      places[size++] = postcodeKey(town);
    }
    Position point = location.point();
    if (point != null) {
      places[size++] = cell(north(point), east(point));
    }
    return Arrays.copyOf(places, size);
  }

  /**
   * The places at which a customer looks for others.
   *
   * @param vague whether there are others of whom the town is not known
   */
  static long[] around(Location location, boolean vague) {
    TownKey town = location.town();
    if (town.isVague()) {
      return new long[] {ANYWHERE};
    }
    long[] places = new long[12];
    int size = 0;
    if (vague) {
      places[size++] = VAGUE;
    }
    places[size++] = townKey(town);
    if (!town.postcode().isEmpty()) {
      places[size++] = postcodeKey(town);
    }
    Position point = location.point();
    if (point != null) {
      for (int north = -1; north <= 1; north++) {
        for (int east = -1; east <= 1; east++) {
          places[size++] = cell(north(point) + north, east(point) + east);
        }
      }
    }
    return Arrays.copyOf(places, size);
  }

  private static long townKey(TownKey town) {
    return Hashing.of(Hashing.of(town.name()), 3);
  }

  private static long postcodeKey(TownKey town) {
    return Hashing.of(Hashing.of(town.postcode()), 4);
  }

  private static long north(Position point) {
    return (long) Math.floor(point.latitude() / CELL_NORTH);
  }

  private static long east(Position point) {
    return (long) Math.floor(point.longitude() / CELL_EAST);
  }

  private static long cell(long north, long east) {
    return Hashing.of(Hashing.of(north, east), 5);
  }
}
