package app.revier.desktop.screen.week;

import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.book.BookChange;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A task, or a long project that gets blocks of time every week. */
final class TaskModel extends EntryModel {

  private static final int MOST_BLOCKS = 20;
  private static final int USUAL = 60;

  private final boolean project;
  private final @Nullable Task known;
  private final Field<String> name;
  private final Field<Integer> minutes;
  private final Field<Integer> blocks;
  private final Field<LocalDate> earliest;
  private final Field<LocalDate> deadline;
  private final Choice<Boolean> done = Choice.mark(Caption.of("entry.done"));

  /**
   * Something new, or a task of the book.
   *
   * @param project whether it gets blocks every week
   * @param known the one of the book; none for something new
   */
  TaskModel(Desk desk, WeekViewModel week, EntryKey key, boolean project, @Nullable Task known) {
    super(desk, week, key);
    this.project = project;
    this.known = known;
    name = kinds.requiredText(Caption.of("entry.title"), texts.get("entry.no-title"));
    minutes =
        kinds.requiredMinutes(
            Caption.of(project ? "entry.block-minutes" : "entry.minutes"), 1, EntryFields.LONGEST);
    blocks = kinds.whole(Caption.of("entry.blocks"), 1, MOST_BLOCKS);
    earliest = kinds.date(Caption.of("entry.earliest"));
    deadline = kinds.date(Caption.of("entry.deadline"));
    name.show(known == null ? null : known.title());
    EntryFields.show(minutes, known == null ? null : known.minutes(), USUAL);
    EntryFields.show(blocks, known == null ? null : known.blocksPerWeek(), 1);
    earliest.show(known == null ? null : known.earliest());
    deadline.show(known == null ? null : known.deadline());
    done.show(known != null && known.done());
    begin(Caption.of(project ? "entry.project" : "entry.task"));
  }

  @Override
  String title() {
    String what = project ? "entry.project" : "entry.task";
    return texts.get(isNew() ? what + "-new" : what);
  }

  @Override
  List<List<Input>> rows() {
    List<Input> time = project ? List.of(blocks, minutes) : List.of(minutes);
    return known == null
        ? List.of(List.of(name), time, List.of(earliest, deadline))
        : List.of(List.of(name), time, List.of(earliest, deadline), List.of(done));
  }

  @Override
  boolean isRequired(Input input) {
    return input.equals(name) || input.equals(minutes) || input.equals(blocks);
  }

  @Override
  String whyNot() {
    return EntryFields.isBefore(deadline.value(), earliest.value())
        ? texts.get("entry.due-before")
        : "";
  }

  @Override
  Supplier<String> consequence() {
    boolean over = EntryFields.isBefore(deadline.value(), desk.book().snapshot().today());
    boolean open = !Boolean.TRUE.equals(done.value());
    return () -> over && open ? texts.get("entry.task-overdue") : "";
  }

  @Override
  Supplier<Optional<BookChange>> saving() {
    String about = EntryFields.need(name);
    int length = EntryFields.need(minutes);
    int perWeek = project ? EntryFields.need(blocks) : 0;
    LocalDate from = earliest.value();
    LocalDate due = deadline.value();
    boolean ready = Boolean.TRUE.equals(done.value());
    return () -> {
      TaskId id = known == null ? desk.book().agenda().nextTaskId() : known.id();
      CustomerId called = known == null ? null : known.called();
      Task made = new Task(id, about, length, perWeek, from, due, ready, called);
      return known != null && made.equals(known.withDone(ready))
          ? desk.book().agenda().setDone(id, ready)
          : desk.book().agenda().save(made);
    };
  }

  @Override
  @Nullable Supplier<Optional<BookChange>> deleting() {
    return known == null ? null : () -> desk.book().agenda().delete(List.of(known.id()));
  }
}
