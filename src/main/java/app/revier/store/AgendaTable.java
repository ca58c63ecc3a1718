package app.revier.store;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.territory.CustomerId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of one kind of agenda entries.
 *
 * @param rows the table
 * @param entry the kind
 * @param id its ids
 */
record AgendaTable<T extends AgendaEntry>(
    RowTable<T> rows, Class<T> entry, Class<? extends AgendaEntryId> id) {

  static final AgendaTable<Absence> ABSENCES =
      new AgendaTable<>(
          rows(
              BookTable.ABSENCE,
              List.of("id", "kind", "first_day", "last_day", "note"),
              AgendaTable::fill,
              AgendaTable::absence),
          Absence.class,
          AbsenceId.class);

  static final AgendaTable<Appointment> APPOINTMENTS =
      new AgendaTable<>(
          rows(
              BookTable.APPOINTMENT,
              List.of(
                  "id",
                  "customer",
                  "title",
                  "first_day",
                  "last_day",
                  "begin_time",
                  "minutes",
                  "preparation_minutes",
                  "calendar",
                  "series",
                  "occurrence",
                  "as_read",
                  "rule"),
              StoredAppointment::fill,
              StoredAppointment::read),
          Appointment.class,
          AppointmentId.class);

  static final AgendaTable<Task> TASKS =
      new AgendaTable<>(
          rows(
              BookTable.TASK,
              List.of(
                  "id",
                  "title",
                  "minutes",
                  "blocks_per_week",
                  "earliest_day",
                  "deadline",
                  "done",
                  "called"),
              AgendaTable::fill,
              AgendaTable::task),
          Task.class,
          TaskId.class);

  static final AgendaTable<Stop> STOPS =
      new AgendaTable<>(
          rows(
              BookTable.STOP,
              List.of(
                  "id",
                  "day",
                  "kind",
                  "customer",
                  "appointment",
                  "task",
                  "title",
                  "begin_time",
                  "end_time",
                  "preparation_minutes",
                  "confirmed",
                  "called"),
              AgendaTable::fill,
              AgendaTable::stop),
          Stop.class,
          StopId.class);

  /** All of them, owners before what belongs to them. */
  static final List<AgendaTable<?>> ALL =
      List.of(
          ABSENCES,
          APPOINTMENTS,
          TASKS,
          STOPS,
          JournalTables.ACTIVITIES,
          JournalTables.CALLED_OFF,
          JournalTables.SPECIAL_RULES,
          JournalTables.INQUIRIES,
          JournalTables.PUBLISHED,
          HistoryTables.STAGE_CHANGES,
          HistoryTables.REVIEWS);

  /** Puts the values of the columns after the id. */
  interface Fill<T> {
    Values into(Values values, T entry);
  }

  static <T extends AgendaEntry> RowTable<T> rows(
      BookTable table, List<String> columns, Fill<T> fill, Function<PackedRow, T> read) {
    return new RowTable<>(
        table,
        columns,
        entry -> entry.id().value(),
        entry -> fill.into(new Values(columns.size()).number(entry.id().value()), entry),
        read);
  }

  private static Values fill(Values values, Absence absence) {
    return values
        .word(absence.kind())
        .day(absence.from())
        .day(absence.until())
        .text(absence.note());
  }

  private static Absence absence(PackedRow row) {
    return new Absence(
        new AbsenceId(row.number()),
        row.word(Absence.Kind.class),
        row.day(),
        row.day(),
        row.text());
  }

  private static Values fill(Values values, Task task) {
    return values
        .text(task.title())
        .number(task.minutes())
        .number(task.blocksPerWeek())
        .day(task.earliest())
        .day(task.deadline())
        .flag(task.done())
        .add(number(task.called()));
  }

  private static Task task(PackedRow row) {
    return new Task(
        new TaskId(row.number()),
        row.text(),
        row.integer(),
        row.integer(),
        row.optionalDay(),
        row.optionalDay(),
        row.flag(),
        customer(row));
  }

  private static Values fill(Values values, Stop stop) {
    return values
        .day(stop.date())
        .word(stop.kind())
        .add(number(stop.customer()))
        .add(number(stop.appointment()))
        .add(number(stop.task()))
        .text(stop.title())
        .time(stop.begin())
        .time(stop.end())
        .number(stop.preparationMinutes())
        .flag(stop.confirmed())
        .add(number(stop.called()));
  }

  private static Stop stop(PackedRow row) {
    return new Stop(
        new StopId(row.number()),
        row.day(),
        row.word(Stop.Kind.class),
        customer(row),
        optional(row, AppointmentId::new),
        optional(row, TaskId::new),
        row.text(),
        row.time(),
        row.time(),
        row.integer(),
        row.flag(),
        customer(row));
  }

  static @Nullable CustomerId customer(PackedRow row) {
    return optional(row, CustomerId::new);
  }

  static <I> @Nullable I optional(PackedRow row, Function<Long, I> id) {
    Long number = row.optionalNumber();
    return number == null ? null : id.apply(number);
  }

  static @Nullable Long number(@Nullable CustomerId id) {
    return id == null ? null : (Long) id.value();
  }

  private static @Nullable Long number(@Nullable AgendaEntryId id) {
    return id == null ? null : (Long) id.value();
  }
}
