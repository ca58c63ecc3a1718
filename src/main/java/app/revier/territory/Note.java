package app.revier.territory;

import java.time.LocalDate;

/**
 * Something worth remembering about a customer.
 *
 * @param text what
 * @param source from where; may be empty
 * @param date when it was learned
 */
public record Note(String text, String source, LocalDate date) {

  /** The most characters of a text that is entered. */
  public static final int LONGEST = 10_000;
}
