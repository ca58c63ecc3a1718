package app.revier.place;

/**
 * A town, or a part of one.
 *
 * @param name as it is written there
 * @param spot where its middle is
 * @param kind how large it is; of towns with one name the larger kind is meant
 */
public record Town(String name, Spot spot, Kind kind) {

  /** How large a town is. */
  public enum Kind {
    /** It has several postcodes: as written, its name means it and no longer one. */
    CITY,
    /** Any other. */
    TOWN,
    /** A district or village of another town. */
    PART
  }
}
