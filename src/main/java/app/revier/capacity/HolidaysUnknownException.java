package app.revier.capacity;

/** Nobody can say which days are public holidays. */
public final class HolidaysUnknownException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String region;
  private final int year;

  /** Unknown for this region in this year. */
  public HolidaysUnknownException(String region, int year) {
    super("no public holidays of " + region + " in " + year);
    this.region = region;
    this.year = year;
  }

  /** Where. */
  public String region() {
    return region;
  }

  /** When. */
  public int year() {
    return year;
  }
}
