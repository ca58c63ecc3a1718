package app.revier.desktop.map;

/**
 * A town on the map.
 *
 * @param german its name on a German map
 * @param english its name on an English map
 * @param x where its middle is on the square of {@link Mercator}
 * @param y where its middle is
 * @param inhabitants how many, rounded to hundreds, above 0
 */
record MapTown(String german, String english, double x, double y, int inhabitants) {

  /** Its name in a language by its ISO 639 code. */
  String name(String language) {
    return language.equals("de") ? german : english;
  }
}
