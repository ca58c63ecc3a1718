package app.revier.book;

import java.util.List;

/**
 * What was ticked on the phone, as the file says it; nothing of it is checked.
 *
 * @param book the identity of the book it belongs to
 * @param visits in the order of the file
 */
public record Ticks(String book, List<Tick> visits) {

  /** Keeps its own copy. */
  public Ticks {
    visits = List.copyOf(visits);
  }

  /**
   * What was ticked of one visit. A part that is missing or no text is empty.
   *
   * @param number which visit of the file it is, from 1
   * @param stop the id of the stop; zero if it is missing
   * @param date the day
   * @param customer the customer's number
   * @param result what came of it
   * @param note what was said
   */
  public record Tick(
      int number, long stop, String date, String customer, String result, String note) {}
}
