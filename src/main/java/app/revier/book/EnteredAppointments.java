package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Repeats;
import app.revier.agenda.SeriesChange;
import app.revier.agenda.SeriesChange.Scope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Enters, changes and removes appointments, alone or in a series (decision 0035). Each change is
 * one step that can be undone. What is at a fixed time in a week that is planned stands in its day
 * at once, and the rest of that day is put in order around it: see {@link PlacedAppointments}.
 */
public final class EnteredAppointments {

  private final Book book;
  private final String language;

  /**
   * Appointments of an open book, whose newest agenda counts.
   *
   * @param language the ISO 639 code of the language in which holidays are named
   */
  public EnteredAppointments(Book book, String language) {
    this.book = book;
    this.language = language;
  }

  /**
   * Adds an appointment.
   *
   * @param appointment with an id of {@link AgendaEdits#nextAppointmentId}
   * @param repeats how it comes again; none if it does not
   * @throws IllegalArgumentException if it comes again on no day
   */
  public Optional<BookChange> add(Appointment appointment, @Nullable Repeats repeats) {
    return repeats == null
        ? keep(
            ChangeLabel.of("appointment-added", appointment.title()),
            new SeriesChange(List.of(), List.of(appointment)))
        : keep(
            ChangeLabel.of("series-added", appointment.title()),
            SeriesChange.beginning(appointment, repeats, book.agenda()::nextAppointmentId));
  }

  /**
   * Changes an appointment, or more of its series: see {@link SeriesChange#changing}. Nothing
   * happens to one that is gone.
   *
   * @param after as it shall be
   * @param repeats how it shall come again; none if it shall not
   * @throws IllegalArgumentException if it comes again on no day
   */
  public Optional<BookChange> change(Appointment after, @Nullable Repeats repeats, Scope scope) {
    Agenda agenda = agenda();
    Appointment before = agenda.appointment(after.id());
    if (before == null) {
      return Optional.empty();
    }
    SeriesChange change =
        SeriesChange.changing(
            agenda,
            before,
            after,
            repeats,
            scope,
            this::isReported,
            book.agenda()::nextAppointmentId);
    return keep(ChangeLabel.of(code(scope, repeats, before) + "-edited", after.title()), change);
  }

  private static String code(Scope scope, @Nullable Repeats repeats, Appointment before) {
    boolean begins = repeats != null && before.origin() == null;
    return begins ? "series" : code(scope);
  }

  private static String code(Scope scope) {
    return switch (scope) {
      case THIS -> "appointment";
      case FOLLOWING -> "series-rest";
      case ALL -> "series";
    };
  }

  /** Removes an appointment, or more of its series. Nothing happens to one that is gone. */
  public Optional<BookChange> remove(AppointmentId id, Scope scope) {
    Agenda agenda = agenda();
    Appointment before = agenda.appointment(id);
    return before == null
        ? Optional.empty()
        : keep(
            ChangeLabel.of(code(scope) + "-deleted", before.title()),
            SeriesChange.removing(agenda, before, scope, this::isReported));
  }

  /** How many appointments of a series are meant, those that stay as they are not counted. */
  public int count(Appointment one, Scope scope) {
    return (int)
        SeriesChange.meant(agenda(), one, scope).stream()
            .filter(other -> other.id().equals(one.id()) || !isReported(other))
            .count();
  }

  private boolean isReported(Appointment one) {
    return one.isFixed() && new ReportedAgenda(agenda()).report(one.customer(), one.from()) != null;
  }

  private Optional<BookChange> keep(ChangeLabel label, SeriesChange change) {
    Agenda before = agenda();
    List<Appointment> made =
        change.made().stream().filter(one -> !one.equals(before.appointment(one.id()))).toList();
    PlacedAppointments placed = new PlacedAppointments(book, language, change.removed(), made);
    return book.days().byHand(label, placed.days(), placed.stops(), change.removed(), made);
  }

  private Agenda agenda() {
    return book.snapshot().agenda();
  }
}
