package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a rep prepares for a planned stop: quiet time directly before it, and questions for the
 * customer. The questions are the customer's, so that they are there also when the visit is moved,
 * planned anew or taken out.
 *
 * @param questions what is to be asked; empty for nothing
 * @param minutes quiet preparation, zero or more
 */
public record Preparation(String questions, int minutes) {

  /** What is prepared for a stop; none if there is no such stop. */
  public static @Nullable Preparation of(StopId id, Snapshot now) {
    Stop stop = now.agenda().stop(id);
    if (stop == null) {
      return null;
    }
    Customer customer = customer(stop, now);
    return new Preparation(
        customer == null ? "" : customer.visiting().questions(), stop.preparationMinutes());
  }

  private static @Nullable Customer customer(Stop stop, Snapshot now) {
    CustomerId id = stop.customer();
    return id == null ? null : now.territory().customer(id);
  }

  /** The same with other questions. */
  public Preparation withQuestions(String text) {
    return new Preparation(text, minutes);
  }

  /** The same with another time. */
  public Preparation withMinutes(int time) {
    return new Preparation(questions, time);
  }

  /**
   * Prepares a stop in another way, in one step. Nothing else is moved for it: what does not fit
   * any more is shown as a conflict.
   *
   * @param change of what is prepared when its turn comes
   */
  public static Optional<BookChange> change(
      Book book, StopId id, UnaryOperator<Preparation> change) {
    Snapshot now = book.snapshot();
    Preparation before = of(id, now);
    Stop stop = now.agenda().stop(id);
    if (before == null || stop == null) {
      return Optional.empty();
    }
    Preparation after = change.apply(before);
    Customer customer = customer(stop, now);
    if (after.minutes != before.minutes) {
      return minutes(book, stop, after.minutes);
    }
    return customer == null || after.equals(before)
        ? Optional.empty()
        : book.customers().save(CustomerFields.QUESTIONS.with(customer, after.questions));
  }

  private static Optional<BookChange> minutes(Book book, Stop stop, int minutes) {
    Agenda agenda = book.snapshot().agenda();
    List<Stop> day =
        agenda.stopsOn(stop.date()).stream()
            .map(one -> one.id().equals(stop.id()) ? one.withPreparationMinutes(minutes) : one)
            .toList();
    List<AgendaEntry> made = new ArrayList<>();
    AppointmentId appointment = stop.appointment();
    Appointment known = appointment == null ? null : agenda.appointment(appointment);
    if (known != null) {
      made.add(known.withPreparationMinutes(minutes));
    }
    Customer customer = customer(stop, book.snapshot());
    ChangeLabel label =
        ChangeLabel.of("stop-prepared", customer == null ? stop.title() : customer.name());
    return book.days().byHand(label, Set.of(stop.date()), day, List.of(), made);
  }
}
