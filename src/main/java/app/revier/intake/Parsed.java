package app.revier.intake;

import java.math.BigDecimal;

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

  /**
   * It may be one number or another, as {@code 600.000} may, and is not to be guessed.
   *
   * @param decimal if its sign stands before decimals
   * @param grouped if its sign groups thousands
   */
  record Ambiguous<T>(BigDecimal decimal, BigDecimal grouped) implements Parsed<T> {}
}
