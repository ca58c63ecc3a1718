package app.revier.text;

/**
 * What became of a text typed into a field.
 *
 * @param <T> what the field is for
 */
public sealed interface Entry<T> {

  /**
   * The text could be read.
   *
   * @param value what it means
   */
  record Value<T>(T value) implements Entry<T> {}

  /** The field was left empty. */
  record Blank<T>() implements Entry<T> {}

  /**
   * The text could not be read.
   *
   * @param complaint why, in a sentence for the person at the field
   */
  record Bad<T>(String complaint) implements Entry<T> {}
}
