package app.revier.book;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import java.time.LocalDate;

/** Moves an appointment with its stop. */
final class MovedAppointment {

  private MovedAppointment() {}

  /** An appointment with a fixed time has it from its stop; another may be on that day as well. */
  static Appointment with(Appointment known, Stop placed) {
    LocalDate date = placed.date();
    int minutes = (placed.end().toSecondOfDay() - placed.begin().toSecondOfDay()) / 60;
    LocalDate from = known.isFixed() || date.isBefore(known.from()) ? date : known.from();
    LocalDate until = known.isFixed() || date.isAfter(known.until()) ? date : known.until();
    return new Appointment(
        known.id(),
        known.customer(),
        known.title(),
        from,
        until,
        known.isFixed() ? placed.begin() : null,
        minutes,
        known.preparationMinutes(),
        known.origin());
  }
}
