package app.revier.selection;

/** What the rep has decided about a project beforehand. */
public enum Pin {
  /** Nothing: it may be taken or left. */
  FREE,
  /** It is taken, whatever the limits say. */
  IN,
  /** It is left. */
  OUT
}
