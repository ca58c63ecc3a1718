package app.revier.desktop.screen.week;

import app.revier.agenda.SeriesChange.Scope;
import app.revier.agenda.Task;
import app.revier.book.BookChange;
import app.revier.book.EnteredAppointments;
import app.revier.desktop.nav.Desk;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What is changed in the list of the rep's own time; each change is one step. */
final class EntryEdits {

  private final Desk desk;
  private final WeekViewModel week;

  EntryEdits(Desk desk, WeekViewModel week) {
    this.desk = desk;
    this.week = week;
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
      desk.notices().done(why, null, null);
    }
  }
}
