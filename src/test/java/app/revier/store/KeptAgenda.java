package app.revier.store;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.book.Write;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agenda of the {@link KeptBook}, with every part of every entry and every word. */
final class KeptAgenda {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 12);

  private static final Appointment FIXED =
      new Appointment(
          new AppointmentId(1),
          new CustomerId(1),
          "Jahresgespräch",
          DAY,
          DAY,
          LocalTime.of(9, 30),
          90,
          15);

  static final Agenda FULL =
      new Agenda(
          List.of(
              absence(1, Absence.Kind.VACATION, "Skiurlaub"),
              absence(2, Absence.Kind.SICK, ""),
              absence(3, Absence.Kind.TRADE_FAIR, "Düsseldorf"),
              absence(4, Absence.Kind.TRAINING, "日本"),
              absence(5, Absence.Kind.OFFICE, "")),
          List.of(
              FIXED,
              new Appointment(
                  new AppointmentId(2), null, "Anruf", DAY, DAY.plusDays(4), null, 20, 0)),
          List.of(
              new Task(new TaskId(1), "Angebot", 120, 0, DAY.minusDays(3), DAY, true),
              new Task(new TaskId(2), "Ausschreibung", 90, 3, null, null, false)),
          List.of(
              stop(1, Stop.Kind.APPOINTMENT, 1L, 1L, null, true),
              stop(2, Stop.Kind.TASK, null, null, 2L, false),
              stop(3, Stop.Kind.VISIT, 2L, null, null, false),
              stop(4, Stop.Kind.BREAK, null, null, null, true)));

  private KeptAgenda() {}

  /** Changes of the agenda in the edit that is undone: one of each sort. */
  static List<Write> edit() {
    return List.of(
        new Write.RemoveEntry(new AbsenceId(2)),
        new Write.PutEntry(stop(3, Stop.Kind.VISIT, 2L, null, null, true)),
        new Write.PutEntry(new Task(new TaskId(3), "Neu", 15, 0, null, DAY, false)));
  }

  private static Absence absence(long id, Absence.Kind kind, String note) {
    LocalDate from = DAY.plusDays(10 * id);
    return new Absence(new AbsenceId(id), kind, from, from.plusDays(id), note);
  }

  private static Stop stop(
      long id,
      Stop.Kind kind,
      @Nullable Long customer,
      @Nullable Long appointment,
      @Nullable Long task,
      boolean confirmed) {
    return new Stop(
        new StopId(id),
        DAY,
        kind,
        customer == null ? null : new CustomerId(customer),
        appointment == null ? null : new AppointmentId(appointment),
        task == null ? null : new TaskId(task),
        kind == Stop.Kind.VISIT ? "" : "Titel " + id,
        LocalTime.of(8, 0).plusMinutes(100 * id),
        LocalTime.of(9, 0, 30).plusMinutes(100 * id),
        (int) id,
        confirmed);
  }
}
