package app.revier.territory;

import java.time.LocalDate;

/**
 * Something worth remembering about a customer.
 *
 * @param text what
 * @param source from where; may be empty
 * @param date when it was learned
 * @param kind what kind of note it is
 */
public record Note(String text, String source, LocalDate date, Kind kind) {

  /** What kind of note it is. */
  public enum Kind {
    /** Anything worth remembering. */
    NOTE,
    /** A mail that was written or came. */
    MAIL,
    /** What was found out about the customer, with its source. */
    RESEARCH
  }

  /** The most characters of a text that is entered. */
  public static final int LONGEST = 10_000;

  /** Anything worth remembering. */
  public Note(String text, String source, LocalDate date) {
    this(text, source, date, Kind.NOTE);
  }
}
