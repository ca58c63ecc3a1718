package app.revier.agenda;

import app.revier.territory.CustomerId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/**
 * How far the rep has come in arranging a visit with a customer: the customer was asked and has not
 * answered, is to be called again, or has answered, so that a wrong answer can be set back. It is
 * about a week, so that it holds on when the visit is planned for another time of the same week.
 *
 * @param id which
 * @param customer with whom
 * @param date for which day the visit was proposed
 * @param begin for which time
 * @param state how far it has come
 * @param until when an answer is expected, on which day to call again, which day was agreed to, or
 *     up to which day no visit is wanted
 */
public record Inquiry(
    InquiryId id,
    CustomerId customer,
    LocalDate date,
    LocalTime begin,
    State state,
    LocalDate until)
    implements AgendaEntry {

  /** How far a rep has come. */
  public enum State {
    /** The customer was asked and has not answered. */
    ASKED,
    /** The customer could not be asked and is to be called again. */
    LATER,
    /** The customer agreed: the visit is confirmed. */
    AGREED,
    /** The customer does not want the visit before a day. */
    REFUSED
  }

  /** Whether an answer is overdue on a day, or the day to call again has come. */
  public boolean isOver(LocalDate today) {
    return state == State.ASKED ? until.isBefore(today) : !until.isAfter(today);
  }

  /** Whether the rep still waits for the customer's word. */
  public boolean isOpen() {
    return state == State.ASKED || state == State.LATER;
  }

  /** Whether it is about a planned visit: one to the customer in that week. */
  public boolean isAbout(Stop stop) {
    return customer.equals(stop.customer()) && week(date).equals(week(stop.date()));
  }

  private static LocalDate week(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
