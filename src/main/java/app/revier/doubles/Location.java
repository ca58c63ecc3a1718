package app.revier.doubles;

import app.revier.territory.Customer;
import app.revier.territory.Position;
import org.jspecify.annotations.Nullable;

/**
 * Where a customer is, made comparable.
 *
 * @param town postcode and town
 * @param street the street
 * @param point the point, if it is known to the house
 */
record Location(TownKey town, Street street, @Nullable Position point) {

  /** Points as near as this are one house. */
  static final double HOUSE_KM = 0.1;

  /** Points as near as this may be of one company. */
  private static final double TOWN_KM = 1;

  private static final double KM_PER_DEGREE = 111.2;

  /** Makes it comparable. */
  static Location of(Customer customer) {
    Position position = customer.position();
    boolean exact =
        position != null
            && position.errorKm() <= HOUSE_KM
            && (position.origin() == Position.Origin.GIVEN
                || position.origin() == Position.Origin.GEOCODED);
    return new Location(
        TownKey.of(customer.address().postcode(), customer.address().city()),
        Street.of(customer.address().street()),
        exact ? position : null);
  }

  /** How it agrees with another. */
  PlaceLikeness like(Location other) {
    double km = point == null || other.point == null ? Double.NaN : kilometres(point, other.point);
    if (km <= HOUSE_KM) {
      return PlaceLikeness.HOUSE;
    }
    if (town.isSame(other.town)) {
      PlaceLikeness like = street.like(other.street);
      return like == PlaceLikeness.TOWN && km > TOWN_KM ? PlaceLikeness.OTHER_STREET : like;
    }
    if (town.isComparable(other.town)) {
      return PlaceLikeness.ELSEWHERE;
    }
    if (Double.isNaN(km)) {
      return PlaceLikeness.UNKNOWN;
    }
    return km > TOWN_KM ? PlaceLikeness.ELSEWHERE : PlaceLikeness.OTHER_STREET;
  }

  /** The way as the crow flies; good enough for the next street, and too short beyond the town. */
  private static double kilometres(Position a, Position b) {
    double north = Math.abs(a.latitude() - b.latitude()) * KM_PER_DEGREE;
    if (north > TOWN_KM) {
      return north;
    }
    double east =
        (a.longitude() - b.longitude())
            * KM_PER_DEGREE
            * Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
    return Math.sqrt(north * north + east * east);
  }
}
