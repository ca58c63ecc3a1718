package app.revier.week;

/** What does not go together on a day as it stands; the rep may have put it there by hand. */
public sealed interface Conflict {

  /** The number of the stop it is about, from 0; the number of stops if it is about the day. */
  int stop();

  /**
   * It begins, or its preparation, before the stop before it is over.
   *
   * @param stop which
   * @param other the stop before it
   */
  record Overlap(int stop, int other) implements Conflict {}

  /**
   * There is too little time for the way, the buffer and the preparation.
   *
   * @param stop before which
   * @param minutes how much is missing, from 1
   */
  record TooLittleTime(int stop, int minutes) implements Conflict {}

  /**
   * The customer does not receive visits then, or the rep does not work.
   *
   * @param stop which
   */
  record Closed(int stop) implements Conflict {}

  /**
   * It lies, or the way to it, in hours without work.
   *
   * @param stop which
   */
  record InGap(int stop) implements Conflict {}

  /**
   * The rep would have to leave before the day begins.
   *
   * @param stop for which
   * @param minutes how much too early, from 1
   */
  record LeavesEarly(int stop, int minutes) implements Conflict {}

  /**
   * The rep is back after the end of the day less the reserve.
   *
   * @param stop the number of stops
   * @param minutes how much too late, from 1
   */
  record BackLate(int stop, int minutes) implements Conflict {}

  /**
   * The day is so long that it needs a break, and has none.
   *
   * @param stop the number of stops
   */
  record NoBreak(int stop) implements Conflict {}
}
