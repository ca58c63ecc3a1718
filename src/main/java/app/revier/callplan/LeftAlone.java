package app.revier.callplan;

import app.revier.segment.Classification;

/**
 * A customer that the call plan leaves as it is.
 *
 * @param classification who it is
 * @param visits the visits a year it gets all the same, from 0
 * @param weight what a visit takes of the limit: 1, or minutes
 * @param reason why
 */
public record LeftAlone(Classification classification, int visits, long weight, Reason reason) {

  /** Why a customer is left as it is. */
  public enum Reason {
    /** It gets no visits today, so nothing says what they bring. */
    NO_VISITS,
    /** Without a potential it has no strategy, and it is not judged by itself either. */
    POTENTIAL_MISSING,
    /** Its judgements do not rise from one to the next. */
    NOT_IN_ORDER,
    /** Its fewest visits are more than its most. */
    LEAST_ABOVE_MOST
  }
}
