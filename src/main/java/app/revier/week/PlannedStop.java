package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.territory.Customer;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a planned day.
 *
 * @param kind what it is
 * @param customer at whom, for what happens at a customer
 * @param appointment the appointment it is, if it is one of the agenda
 * @param task the task it is, if it is one
 * @param title what it is about; empty for a plain visit
 * @param driveMinutes on the road from the place before; zero for what is done on the spot
 * @param arrive when the rep is there, or has the spot before done
 * @param begin when it begins, preparation not included
 * @param end when it ends
 * @param preparationMinutes quiet preparation directly before the beginning, after the arrival
 * @param confirmed whether it was confirmed before
 * @param value why the visit is worth it; none for all but visits
 * @param called to whom it is a call, if it is one: the rep is not there
 */
public record PlannedStop(
    Stop.Kind kind,
    @Nullable Customer customer,
    @Nullable Appointment appointment,
    @Nullable Task task,
    String title,
    int driveMinutes,
    LocalTime arrive,
    LocalTime begin,
    LocalTime end,
    int preparationMinutes,
    boolean confirmed,
    @Nullable VisitValue value,
    @Nullable Customer called) {

  /** What is no call. */
  public PlannedStop(
      Stop.Kind kind,
      @Nullable Customer customer,
      @Nullable Appointment appointment,
      @Nullable Task task,
      String title,
      int driveMinutes,
      LocalTime arrive,
      LocalTime begin,
      LocalTime end,
      int preparationMinutes,
      boolean confirmed,
      @Nullable VisitValue value) {
    this(
        kind,
        customer,
        appointment,
        task,
        title,
        driveMinutes,
        arrive,
        begin,
        end,
        preparationMinutes,
        confirmed,
        value,
        null);
  }

  /** Whether it is a call that is due by the customer's calls a year: it fills a gap of the day. */
  public boolean isRhythmCall() {
    return called != null && task == null;
  }

  /** The same, reached at another time. */
  PlannedStop arriving(LocalTime time) {
    return new PlannedStop(
        kind,
        customer,
        appointment,
        task,
        title,
        driveMinutes,
        time,
        begin,
        end,
        preparationMinutes,
        confirmed,
        value,
        called);
  }

  /** Whether it is a stop of the book, at the same time of its day. */
  public boolean is(Stop stop) {
    return isOfTheSame(stop)
        && stop.begin().equals(begin)
        && stop.end().equals(end)
        && stop.preparationMinutes() == preparationMinutes;
  }

  /** Whether it is for the same customer, appointment or task as a stop of the book. */
  public boolean isOfTheSame(Stop stop) {
    return stop.kind() == kind
        && Objects.equals(stop.customer(), customer == null ? null : customer.id())
        && Objects.equals(stop.appointment(), appointment == null ? null : appointment.id())
        && Objects.equals(stop.task(), task == null ? null : task.id())
        && Objects.equals(stop.called(), called == null ? null : called.id());
  }
}
