package app.revier.territory;

/** What to do about a customer, by share of wallet and whitespace. */
public enum Strategy {
  /** Nearly all is bought from us: hold, do not lose. */
  MAINTAIN,
  /** There is more to be had. */
  GROW,
  /** Nearly all is bought elsewhere. */
  WIN
}
