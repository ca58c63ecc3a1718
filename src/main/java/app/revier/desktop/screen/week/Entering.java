package app.revier.desktop.screen.week;

import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.SeriesChange.Scope;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.book.BookChange;
import app.revier.book.EnteredAppointments;
import app.revier.book.Wanted;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Open;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the rep enters of the own time: opens the forms for it, and changes it in its list. Each
 * change is one step.
 */
final class Entering {

  /** No later minute of the day is proposed. */
  private static final int LATEST = 23 * 60;

  private final Desk desk;
  private final WeekViewModel week;

  Entering(Desk desk, WeekViewModel week) {
    this.desk = desk;
    this.week = week;
  }

  /** Opens the form for something at the side; nothing happens without a key. */
  void open(@Nullable EntryKey key) {
    if (key != null) {
      week.begin(new SideTask.Enter(key));
    }
  }

  /** Opens an appointment or a task beside its week, or chooses a stop of a day. */
  void lead(AgendaEntryId entry) {
    if (entry instanceof StopId stop) {
      week.endTask();
      week.show(stop);
      return;
    }
    Appointment appointment =
        entry instanceof AppointmentId id ? desk.book().snapshot().agenda().appointment(id) : null;
    if (appointment != null) {
      week.show(appointment.from());
    }
    open(EntryKey.of(entry));
  }

  /** Leaves a form, unless something else is done at the side by now. */
  void leave(EntryKey key) {
    if (new SideTask.Enter(key).equals(week.taskProperty().get())) {
      week.endTask();
    }
  }

  /** Opens what is not planned: an appointment, a task or a customer. */
  void open(Open one) {
    EntryKey key =
        switch (one.wanted()) {
          case Wanted.Agreed(AppointmentId id) -> EntryKey.of(id);
          case Wanted.Work(TaskId id) -> EntryKey.of(id);
          case null, default -> null;
        };
    open(key, one.customer());
  }

  /** Opens what a block is: an appointment, a task or a customer. */
  void open(Block block) {
    open(EntryKey.of(block.entry()), block.customer());
  }

  private void open(@Nullable EntryKey key, @Nullable CustomerId customer) {
    if (key == null && customer != null) {
      week.open(customer);
    } else {
      open(key);
    }
  }

  /** Enters something new, on the day of the chosen stop and after it if there is one. */
  void open(EntryKind kind) {
    StopId id = week.selectedProperty().get();
    WeekContent shown = week.contentProperty().get();
    Block block = shown == null || id == null ? null : shown.block(id);
    LocalDate day = shown == null || block == null ? null : shown.dateOf(block);
    LocalTime begin =
        block == null ? null : LocalTime.ofSecondOfDay(Math.min(block.until(), LATEST) * 60L);
    open(new EntryKey.New(kind, day, begin));
  }

  /** Marks a task as done, or as not done after all; nothing happens to all else. */
  void toggleDone(EntryLine line) {
    if (line.key() instanceof EntryKey.OneTask one) {
      run(
          () -> {
            Task task = desk.book().snapshot().agenda().task(one.id());
            return task == null
                ? Optional.empty()
                : desk.book().agenda().setDone(one.id(), !task.done());
          });
    }
  }

  /** Removes what a line stands for, a series as a whole. */
  void remove(EntryLine line) {
    switch (line.key()) {
      case EntryKey.OneAppointment one ->
          run(
              () ->
                  new EnteredAppointments(desk.book(), desk.texts().language().code())
                      .remove(one.id(), Scope.ALL));
      case EntryKey.OneTask one -> run(() -> desk.book().agenda().delete(List.of(one.id())));
      case EntryKey.OneAbsence one -> run(() -> desk.book().agenda().delete(List.of(one.id())));
      case EntryKey.OneNight one -> run(() -> desk.book().settings().removeNight(one.date()));
      case EntryKey.New _ -> {}
    }
  }

  private void run(Supplier<Optional<BookChange>> edit) {
    String why = week.readOnlyReason();
    if (why.isEmpty()) {
      desk.tasks().run(desk.texts().get("week.changing"), _ -> edit.get(), desk.undoing()::offer);
    } else {
      desk.notices().explain(why);
    }
  }
}
