package app.revier.book;

import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes stops for what is not planned. */
final class WantedStop {

  /** What begins on a day ends on it. */
  private static final int LONGEST = 24 * 60 - 1;

  private final Book book;
  private final WeekRequest request;

  /** Stops by the rules of a request. */
  WantedStop(Book book, WeekRequest request) {
    this.book = book;
    this.request = request;
  }

  /** How long something takes, in minutes; the least if there is no such thing any more. */
  int minutes(Wanted wanted) {
    int minutes =
        switch (wanted) {
          case Wanted.Visit(CustomerId id) -> {
            Customer customer = customer(id);
            yield customer == null ? 1 : request.rules().visitMinutes(customer);
          }
          case Wanted.Call _ -> book.snapshot().settings().get(WeekSettings.CALL_MINUTES);
          case Wanted.Stranded(StopId id) -> {
            Stop stop = book.snapshot().agenda().stop(id);
            yield stop == null ? 1 : length(stop);
          }
          case Wanted.Agreed(AppointmentId id) -> {
            Appointment appointment = book.snapshot().agenda().appointment(id);
            yield appointment == null ? 1 : appointment.minutes();
          }
          case Wanted.Work(TaskId id) -> {
            Task task = book.snapshot().agenda().task(id);
            yield task == null ? 1 : task.minutes();
          }
        };
    return Math.min(minutes, LONGEST);
  }

  private static int length(Stop stop) {
    return (stop.end().toSecondOfDay() - stop.begin().toSecondOfDay()) / 60;
  }

  private @Nullable Customer customer(CustomerId id) {
    return book.snapshot().territory().customer(id);
  }

  /** A stop for something; none if there is no such thing any more. */
  Optional<Stop> at(Wanted wanted, LocalDate date, LocalTime begin, LocalTime end) {
    StopId id = book.days().nextStopId();
    return switch (wanted) {
      case Wanted.Visit(CustomerId who) ->
          Optional.ofNullable(customer(who))
              .map(
                  one ->
                      new Stop(
                          id,
                          date,
                          Stop.Kind.VISIT,
                          who,
                          null,
                          null,
                          "",
                          begin,
                          end,
                          one.visiting().preparationMinutes(),
                          false));
      case Wanted.Call(CustomerId who) ->
          Optional.ofNullable(customer(who))
              .map(
                  one ->
                      new Stop(
                          id,
                          date,
                          Stop.Kind.TASK,
                          null,
                          null,
                          null,
                          "",
                          begin,
                          end,
                          0,
                          false,
                          who));
      case Wanted.Stranded(StopId which) ->
          Optional.ofNullable(book.snapshot().agenda().stop(which))
              .filter(stop -> !stop.confirmed())
              .map(stop -> stop.at(date, begin, end));
      case Wanted.Agreed(AppointmentId which) ->
          Optional.ofNullable(book.snapshot().agenda().appointment(which))
              .map(
                  one ->
                      new Stop(
                          id,
                          date,
                          Stop.Kind.APPOINTMENT,
                          one.customer(),
                          which,
                          null,
                          one.title(),
                          begin,
                          end,
                          one.preparationMinutes(),
                          false));
      case Wanted.Work(TaskId which) ->
          Optional.ofNullable(book.snapshot().agenda().task(which))
              .map(
                  one ->
                      new Stop(
                          id,
                          date,
                          Stop.Kind.TASK,
                          null,
                          null,
                          which,
                          one.title(),
                          begin,
                          end,
                          0,
                          false,
                          one.called()));
    };
  }
}
