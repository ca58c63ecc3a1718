package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Customer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Planned days as they are taken along on the phone.
 *
 * @param territory what the territory is called; may be empty
 * @param book the identity of the book, by which it knows its ticks again; empty for days that are
 *     only looked at, on which nothing can be ticked
 * @param days in order, days off included
 */
public record PhonePage(String territory, String book, List<Day> days) {

  /** Keeps its own copy. */
  public PhonePage {
    days = List.copyOf(days);
  }

  /** Whether what came of a visit can be ticked. */
  public boolean isForTicks() {
    return !book.isEmpty();
  }

  /**
   * One day.
   *
   * @param leave when the rep leaves; none on a day off
   * @param back when the rep is back; none on a day off
   * @param off why the day is off; empty if it is not
   * @param entries what it holds, in order
   */
  public record Day(
      LocalDate date,
      @Nullable LocalTime leave,
      @Nullable LocalTime back,
      String off,
      List<Entry> entries) {

    /** Keeps its own copy. */
    public Day {
      entries = List.copyOf(entries);
    }
  }

  /**
   * What a part of a day holds.
   *
   * @param stop which stop of the book it is
   * @param kind what it is
   * @param begin when it begins, preparation not included
   * @param end when it ends
   * @param preparationMinutes quiet preparation directly before it, zero or more
   * @param customer at whom; none for what is done anywhere
   * @param title what it is called, or about at the customer; empty for a plain visit
   * @param purpose what it is for; may be empty
   * @param last what was said last; none if nothing is known
   * @param next what is to come next; none if nothing is known
   * @param reported what was reported of it already, if anything
   */
  public record Entry(
      StopId stop,
      Stop.Kind kind,
      LocalTime begin,
      LocalTime end,
      int preparationMinutes,
      @Nullable Customer customer,
      String title,
      String purpose,
      @Nullable Said last,
      @Nullable Said next,
      Activity.@Nullable Result reported) {}

  /**
   * Something said with a customer.
   *
   * @param date when it was said, or is due; none if that is not known
   */
  public record Said(String text, @Nullable LocalDate date) {}
}
