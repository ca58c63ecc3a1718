package app.revier.intake;

/**
 * What was decided about a row that brings a customer who is probably there already.
 *
 * @param what what was decided
 * @param number the number of the other customer, as in the book or in another row of the file
 */
public record DoubleChoice(What what, String number) {

  /** What can be decided. */
  public enum What {
    /** It is the same customer: the row is taken as if it had the other's number. */
    SAME,
    /** It is another customer: the row is taken as it is. */
    OTHER,
    /** The row is left out. */
    LEAVE_OUT
  }
}
