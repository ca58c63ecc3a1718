package app.revier.desktop.screen.week;

import app.revier.agenda.Absence;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.Night;
import app.revier.agenda.Task;
import app.revier.book.Snapshot;
import app.revier.book.WeekSettings;
import app.revier.desktop.nav.Desk;
import org.jspecify.annotations.Nullable;

/** Makes what is behind the form of an entry. */
final class EntryForms {

  private EntryForms() {}

  /** What is behind the form; none if there is no such entry any more. */
  static @Nullable EntryModel of(Desk desk, WeekViewModel week, EntryKey key) {
    Snapshot now = desk.book().snapshot();
    Agenda agenda = now.agenda();
    return switch (key) {
      case EntryKey.New made -> made(desk, week, made);
      case EntryKey.OneAppointment one -> {
        Appointment known = agenda.appointment(one.id());
        yield known == null ? null : new AppointmentModel(desk, week, key, known.isFixed(), known);
      }
      case EntryKey.OneTask one -> {
        Task known = agenda.task(one.id());
        yield known == null ? null : new TaskModel(desk, week, key, known.isLongProject(), known);
      }
      case EntryKey.OneAbsence one -> {
        Absence known = agenda.absence(one.id());
        yield known == null ? null : new AbsenceModel(desk, week, key, known);
      }
      case EntryKey.OneNight one -> {
        Night known =
            now.settings().get(WeekSettings.NIGHTS).stream()
                .filter(night -> night.date().equals(one.date()))
                .findFirst()
                .orElse(null);
        yield known == null ? null : new NightModel(desk, week, key, known);
      }
    };
  }

  private static EntryModel made(Desk desk, WeekViewModel week, EntryKey.New key) {
    return switch (key.kind()) {
      case APPOINTMENT -> new AppointmentModel(desk, week, key, true, null);
      case WISH -> new AppointmentModel(desk, week, key, false, null);
      case TASK -> new TaskModel(desk, week, key, false, null);
      case PROJECT -> new TaskModel(desk, week, key, true, null);
      case ABSENCE -> new AbsenceModel(desk, week, key, null);
      case NIGHT -> new NightModel(desk, week, key, null);
    };
  }
}
