package app.revier.agenda;

import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a planned day, as it is kept in the book.
 *
 * @param id which stop
 * @param date the day
 * @param kind what it is
 * @param customer at whom it is, if it is at a customer
 * @param appointment the appointment it is, if it is one
 * @param task the task it is, if it is one
 * @param title what the day shows; may be empty for a visit
 * @param begin when it begins, preparation not included
 * @param end when it ends, after the beginning
 * @param preparationMinutes quiet preparation directly before it, zero or more
 * @param confirmed whether it is agreed; a proposed one may be planned anew
 * @param called to whom it is a call, if it is one: the rep is not there. With a task it is that
 *     task, without one it is due by the calls a year of the customer
 */
public record Stop(
    StopId id,
    LocalDate date,
    Kind kind,
    @Nullable CustomerId customer,
    @Nullable AppointmentId appointment,
    @Nullable TaskId task,
    String title,
    LocalTime begin,
    LocalTime end,
    int preparationMinutes,
    boolean confirmed,
    @Nullable CustomerId called)
    implements AgendaEntry {

  /** What fills a part of a planned day. */
  public enum Kind {
    /** A visit that the plan chose. */
    VISIT,
    /** Something agreed. */
    APPOINTMENT,
    /** A task or a block of a long project. */
    TASK,
    /** A break. */
    BREAK
  }

  /** A stop that is no call. */
  public Stop(
      StopId id,
      LocalDate date,
      Kind kind,
      @Nullable CustomerId customer,
      @Nullable AppointmentId appointment,
      @Nullable TaskId task,
      String title,
      LocalTime begin,
      LocalTime end,
      int preparationMinutes,
      boolean confirmed) {
    this(
        id,
        date,
        kind,
        customer,
        appointment,
        task,
        title,
        begin,
        end,
        preparationMinutes,
        confirmed,
        null);
  }

  /** Refuses an end that is not after the beginning, and a call that is something else as well. */
  public Stop {
    boolean both = called != null && (kind != Kind.TASK || customer != null);
    if (!end.isAfter(begin)
        || preparationMinutes < 0
        || preparationMinutes > Appointment.MOST_MINUTES
        || both) {
      throw new IllegalArgumentException("stop from " + begin + " to " + end);
    }
  }

  /** The same stop at another time. */
  public Stop at(LocalDate newDate, LocalTime newBegin, LocalTime newEnd) {
    return new Stop(
        id,
        newDate,
        kind,
        customer,
        appointment,
        task,
        title,
        newBegin,
        newEnd,
        preparationMinutes,
        confirmed,
        called);
  }

  /** The same stop with other quiet preparation. */
  public Stop withPreparationMinutes(int minutes) {
    return new Stop(
        id, date, kind, customer, appointment, task, title, begin, end, minutes, confirmed, called);
  }

  /** The same stop, agreed or only proposed. */
  public Stop withConfirmed(boolean value) {
    return new Stop(
        id,
        date,
        kind,
        customer,
        appointment,
        task,
        title,
        begin,
        end,
        preparationMinutes,
        value,
        called);
  }

  /** With whom the rep speaks: at whom it is, or who is called; none if it is with no customer. */
  public @Nullable CustomerId contact() {
    return customer == null ? called : customer;
  }

  /** Whether it is a call that is due by the customer's calls a year: it fills a gap of the day. */
  public boolean isRhythmCall() {
    return called != null && task == null;
  }
}
