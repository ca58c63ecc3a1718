package app.revier.excel.plan;

/**
 * What a column is called.
 *
 * @param key what it is in every language, such as {@code potential}; unique in its table
 * @param text what a reader sees, with the unit if it has one
 */
record Heading(String key, String text) {

  /** The same under another key, for columns that share their words. */
  Heading as(String other) {
    return new Heading(other, text);
  }
}
