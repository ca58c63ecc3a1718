package app.revier.desktop.screen.week;

import java.util.Locale;

/**
 * A line of the list of the rep's own time.
 *
 * @param key what it leads to
 * @param kind what it is
 * @param title what it is called
 * @param when its days and its time, in words
 * @param marks what is special about it, in words; may be empty
 * @param overdue whether it should have been done by now
 * @param over whether it is done, or its days are over
 */
record EntryLine(
    EntryKey key,
    EntryKind kind,
    String title,
    String when,
    String marks,
    boolean overdue,
    boolean over) {

  /** Whether it says something. */
  boolean says(String lowerCase) {
    return (title + "\n" + when + "\n" + marks).toLowerCase(Locale.ROOT).contains(lowerCase);
  }
}
