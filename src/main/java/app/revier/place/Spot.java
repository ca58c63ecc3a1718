package app.revier.place;

/**
 * A point on the map with how far off it is expected to be.
 *
 * @param latitude WGS 84 degrees, north positive
 * @param longitude WGS 84 degrees, east positive
 * @param errorKm the expected distance in kilometres between the point and an address there, zero
 *     or more
 */
public record Spot(double latitude, double longitude, double errorKm) {

  private static final double KM_PER_DEGREE = 111.195;

  /**
   * The distance in kilometres on a plane touching the globe; good to a per cent up to some hundred
   * kilometres, which is enough to tell places apart.
   */
  public double km(Spot other) {
    double middle = Math.toRadians((latitude + other.latitude) / 2);
    return KM_PER_DEGREE
        * Math.hypot(latitude - other.latitude, (longitude - other.longitude) * Math.cos(middle));
  }

  /** The same point, known less well or better. */
  public Spot withError(double km) {
    return new Spot(latitude, longitude, km);
  }
}
