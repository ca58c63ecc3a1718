package app.revier.territory;

/**
 * A point on the earth in WGS 84 degrees. The book keeps seven decimals (about a centimetre).
 *
 * @param latitude -90 to 90, north positive
 * @param longitude -180 to 180, east positive
 * @param origin how the position is known
 */
public record Position(double latitude, double longitude, Origin origin) {

  /** How a position is known. */
  public enum Origin {
    /** Entered or imported. */
    GIVEN,
    /** Found from the address. */
    GEOCODED,
    /** Only the middle of the town or postcode area. */
    APPROXIMATE
  }

  /** Refuses what is not on the globe. */
  public Position {
    if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
    }
  }
}
