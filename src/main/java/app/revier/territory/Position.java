package app.revier.territory;

/**
 * A point on the earth in WGS 84 degrees. The book keeps seven decimals (about a centimetre).
 *
 * @param latitude -90 to 90, north positive
 * @param longitude -180 to 180, east positive
 * @param origin how the position is known
 * @param errorKm how far from the door it is expected to be, in kilometres, zero or more
 * @param house what tells the house from others around the same point, such as its street and
 *     number; empty if that is not known. Positions with the same house need no drive between them
 */
public record Position(
    double latitude, double longitude, Origin origin, double errorKm, String house) {

  /** How a position is known. */
  public enum Origin {
    /** Entered, imported or moved by hand. */
    GIVEN(0),
    /** Found from the whole address. */
    GEOCODED(0.1),
    /** Said to be only about there. */
    APPROXIMATE(5),
    /** The middle of the postcode; never kept, since it follows from the address. */
    POSTCODE(5),
    /** The middle of the town; never kept, since it follows from the address. */
    TOWN(5);

    private final double usualErrorKm;

    Origin(double usualErrorKm) {
      this.usualErrorKm = usualErrorKm;
    }

    /** Whether the position follows from postcode or town, so that ways take about so long. */
    public boolean isByArea() {
      return this == POSTCODE || this == TOWN;
    }
  }

  /** Refuses what is not on the globe. */
  public Position {
    if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
    }
    if (!(errorKm >= 0)) {
      throw new IllegalArgumentException("error of " + errorKm + " km");
    }
  }

  /** A point with the error that is usual for the way it is known. */
  public Position(double latitude, double longitude, Origin origin) {
    this(latitude, longitude, origin, origin.usualErrorKm, "");
  }

  /** The same point in a house. */
  public Position in(String other) {
    return new Position(latitude, longitude, origin, errorKm, other);
  }

  /** Whether both are known to be one house. */
  public boolean isSameHouseAs(Position other) {
    return !house.isEmpty() && house.equals(other.house);
  }
}
