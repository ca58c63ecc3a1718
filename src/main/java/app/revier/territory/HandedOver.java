package app.revier.territory;

import java.time.LocalDate;

/**
 * That a customer was handed over to a colleague: it is the rep's own no more, and stays in the
 * book as it was.
 *
 * @param to to whom, not empty
 * @param date on which day
 */
public record HandedOver(String to, LocalDate date) {

  /** The most characters of a name. */
  public static final int LONGEST = 200;

  /** Refuses a handover to nobody. */
  public HandedOver {
    if (to.isBlank() || to.length() > LONGEST) {
      throw new IllegalArgumentException("handed over to nobody");
    }
  }
}
