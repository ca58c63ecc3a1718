package app.revier.selection;

/** What projects use and what may be limited. */
public enum Resource {
  /** Visits still needed, a number. */
  VISITS,
  /** Working time still needed, in minutes. */
  MINUTES,
  /** Money still to spend, in cents. */
  BUDGET
}
