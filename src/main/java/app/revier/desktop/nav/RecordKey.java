package app.revier.desktop.nav;

/**
 * What somebody types into, by its identity: a customer, a project, the settings. The place leads
 * back to it.
 *
 * @param place where its fields are
 * @param part tells apart what is typed in one place, such as a new customer; mostly empty
 */
public record RecordKey(Place place, String part) {

  /** What a place is about. */
  public static RecordKey of(Place place) {
    return new RecordKey(place, "");
  }
}
