package app.revier.outcomes;

/** The probabilities that the open part of a total reaches given amounts. */
interface TotalTail {

  /** The probability of at least so many cents. */
  double atLeast(long cents);
}
