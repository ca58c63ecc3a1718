package app.revier.store;

import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Origin;
import app.revier.agenda.Repetition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The row of an appointment. Where it comes from is empty if the rep entered it alone. */
final class StoredAppointment {

  private StoredAppointment() {}

  static Values fill(Values values, Appointment appointment) {
    values
        .add(AgendaTable.number(appointment.customer()))
        .text(appointment.title())
        .day(appointment.from())
        .day(appointment.until())
        .time(appointment.begin())
        .number(appointment.minutes())
        .number(appointment.preparationMinutes());
    return switch (appointment.origin()) {
      case null -> origin(values, "", "", "", "", "");
      case Origin.Series(String series, Repetition rule, LocalDate day) ->
          origin(values, "", series, day.toString(), "", rule.written());
      case Origin.CalendarEvent(String calendar, String uid, String occurrence, String read) ->
          origin(values, calendar, uid, occurrence, read, "");
    };
  }

  private static Values origin(
      Values values, String calendar, String series, String occurrence, String read, String rule) {
    return values.text(calendar).text(series).text(occurrence).text(read).text(rule);
  }

  static Appointment read(PackedRow row) {
    return new Appointment(
        new AppointmentId(row.number()),
        AgendaTable.customer(row),
        row.text(),
        row.day(),
        row.day(),
        row.optionalTime(),
        row.integer(),
        row.integer(),
        origin(row.text(), row.text(), row.text(), row.text(), row.text()));
  }

  private static @Nullable Origin origin(
      String calendar, String series, String occurrence, String read, String rule) {
    if (!calendar.isEmpty()) {
      return new Origin.CalendarEvent(calendar, series, occurrence, read);
    }
    return series.isEmpty()
        ? null
        : new Origin.Series(series, Repetition.read(rule), LocalDate.parse(occurrence));
  }
}
