package app.revier.cli;

import app.revier.agenda.Agenda;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.book.Book;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the work besides the visits. */
@Command(name = "tasks")
final class TasksCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  TasksCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.read(this::show);
  }

  private int show(Book book) {
    List<Task> tasks = book.snapshot().agenda().tasks();
    if (json) {
      Json.print(call.out(), tasks.stream().map(TasksCommand::document).toList());
    } else {
      print(tasks);
    }
    return ExitStatus.DONE;
  }

  private static Map<String, @Nullable Object> document(Task task) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("id", task.id().value());
    one.put("title", task.title());
    one.put("minutes", task.minutes());
    one.put("perWeek", task.blocksPerWeek());
    one.put("from", task.earliest() == null ? null : task.earliest().toString());
    one.put("due", task.deadline() == null ? null : task.deadline().toString());
    one.put("done", task.done());
    return one;
  }

  private void print(List<Task> tasks) {
    var texts = call.texts();
    TextTable table =
        new TextTable(
            ">" + texts.get("cli.column-id"),
            texts.get("cli.column-done"),
            texts.get("cli.column-title"),
            ">" + texts.get("cli.column-minutes"),
            ">" + texts.get("cli.column-per-week"),
            texts.get("cli.column-from"),
            texts.get("cli.column-due"));
    for (Task task : tasks) {
      table.row(
          String.valueOf(task.id().value()),
          task.done() ? "x" : "",
          task.title(),
          texts.number(task.minutes()),
          task.isLongProject() ? texts.number(task.blocksPerWeek()) : "",
          task.earliest() == null ? "" : texts.date(task.earliest()),
          task.deadline() == null ? "" : texts.date(task.deadline()));
    }
    table.print(call.out());
  }

  /** Adds a task. */
  @Command(name = "add")
  static final class Add implements Callable<Integer> {

    private static final int MOST_BLOCKS = 20;

    private final Invocation call;

    @Parameters(paramLabel = "TITLE", descriptionKey = "cli.task-title")
    private String title = "";

    @Option(
        names = "--minutes",
        required = true,
        paramLabel = "N",
        descriptionKey = "cli.option-task-minutes")
    private int minutes;

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "cli.option-due")
    private @Nullable String due;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option-from")
    private @Nullable String from;

    @Option(names = "--per-week", paramLabel = "N", descriptionKey = "cli.option-per-week")
    private int perWeek;

    @Option(names = "--json", descriptionKey = "cli.option-json")
    private boolean json;

    Add(Invocation call) {
      this.call = call;
    }

    @Override
    public Integer call() {
      Given given = new Given(call.texts());
      given.whole(minutes, 1, Task.MOST_MINUTES, "--minutes");
      given.whole(perWeek, 0, MOST_BLOCKS, "--per-week");
      LocalDate earliest = given.optionalDay(from);
      LocalDate deadline =
          due == null || earliest == null ? given.optionalDay(due) : given.until(due, earliest);
      String about = given.title(title);
      return call.change(
          book -> {
            TaskId id = book.agenda().nextTaskId();
            book.agenda().save(new Task(id, about, minutes, perWeek, earliest, deadline, false));
            return call.added(id.value(), json);
          });
    }
  }

  /** Marks a task as done. */
  @Command(name = "done")
  static final class Done implements Callable<Integer> {

    private final Invocation call;

    @Parameters(paramLabel = "ID", descriptionKey = "cli.entry-id")
    private long id;

    Done(Invocation call) {
      this.call = call;
    }

    @Override
    public Integer call() {
      return call.changeExisting(
          book -> {
            Task task =
                new Given(call.texts()).found(book.snapshot().agenda().task(new TaskId(id)), id);
            book.agenda().setDone(task.id(), true);
            call.say("cli.task-done", task.title());
            return ExitStatus.DONE;
          });
    }
  }

  /** Removes a task. */
  @Command(name = "remove")
  static final class Remove extends RemoveEntry<TaskId> {

    Remove(Invocation call) {
      super(call, TaskId::new, Agenda::task);
    }
  }
}
