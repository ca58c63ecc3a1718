package app.revier.intake;

/**
 * What came of reading a typed text.
 *
 * @param <T> the kind of value
 */
public sealed interface Parsed<T> {

  /**
   * It is this.
   *
   * @param value the value
   */
  record Value<T>(T value) implements Parsed<T> {}

  /** Nothing was typed. */
  record Empty<T>() implements Parsed<T> {}

  /**
   * It is no such value.
   *
   * @param code why not
   */
  record Bad<T>(Problem.Code code) implements Parsed<T> {}
}
