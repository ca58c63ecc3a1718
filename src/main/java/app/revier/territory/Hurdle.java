package app.revier.territory;

/** What stands in the way of growth at an existing customer (method, section 3). */
public enum Hurdle {
  /** Fears to depend on one supplier. */
  FEARS_DEPENDENCE,
  /** Will demand a larger discount on the whole. */
  DEMANDS_DISCOUNT,
  /** A quiet account that a competitor wants. */
  WANTED_BY_COMPETITOR,
  /** Other departments side with a competitor. */
  DEPARTMENTS_WITH_COMPETITOR,
  /** What we did in the past. */
  PAST_PERFORMANCE
}
