package app.revier.cli;

import app.revier.agenda.Activity;
import app.revier.book.Book;
import app.revier.book.Snapshot;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The timeline: what came of contacts, and what was noted, the latest first. */
@Command(name = "activities")
final class ActivitiesCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--customer", paramLabel = "NUMBER", descriptionKey = "cli.activities-customer")
  private @Nullable String number;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  ActivitiesCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    return call.read(this::show);
  }

  /** An entry of the timeline: an activity or a note. */
  private record Line(
      LocalDate date, Customer customer, @Nullable Activity activity, @Nullable Note note) {}

  private int show(Book book) {
    Snapshot snapshot = book.snapshot();
    CustomerId only = new Given(call.texts()).customer(number, snapshot);
    List<Line> lines = lines(snapshot, only);
    if (json) {
      Json.print(call.out(), lines.stream().map(line -> document(line, snapshot)).toList());
    } else {
      print(lines, snapshot);
    }
    return ExitStatus.DONE;
  }

  private static List<Line> lines(Snapshot snapshot, @Nullable CustomerId only) {
    List<Line> lines = new ArrayList<>();
    for (Activity activity : snapshot.agenda().activities()) {
      Customer customer = snapshot.territory().customer(activity.customer());
      if (customer != null && (only == null || only.equals(customer.id()))) {
        lines.add(new Line(activity.date(), customer, activity, null));
      }
    }
    for (Customer customer : snapshot.territory().customers()) {
      if (only == null || only.equals(customer.id())) {
        customer.notes().forEach(note -> lines.add(new Line(note.date(), customer, null, note)));
      }
    }
    lines.sort(Comparator.comparing(Line::date).reversed());
    return lines;
  }

  private static Map<String, @Nullable Object> document(Line line, Snapshot snapshot) {
    Activity activity = line.activity();
    Map<String, @Nullable Object> one = Json.object();
    one.put("date", line.date().toString());
    one.put("customer", line.customer().number());
    one.put("kind", activity == null ? "note" : Codes.hyphened(activity.kind()));
    one.put("text", text(line));
    one.put("minutes", activity == null ? null : activity.minutes());
    one.put("project", activity == null ? null : id(activity));
    if (activity != null) {
      GrowthProject project = project(activity, snapshot);
      LocalDate next = activity.nextDate();
      one.put("result", Codes.hyphened(activity.result()));
      one.put("planned", activity.planned());
      Activity.Drive drive = activity.drive();
      one.put("driveMinutes", drive == null ? null : drive.minutes());
      one.put("driveEstimated", drive == null ? null : drive.estimated());
      one.put("projectName", project == null ? null : project.name());
      one.put("stage", activity.stage().isEmpty() ? null : activity.stage());
      one.put("nextStep", activity.nextStep().isEmpty() ? null : activity.nextStep());
      one.put("nextStepDate", next == null ? null : next.toString());
    }
    return one;
  }

  private static @Nullable Long id(Activity activity) {
    return activity.project() == null ? null : (Long) activity.project().value();
  }

  private static @Nullable GrowthProject project(Activity activity, Snapshot snapshot) {
    return activity.project() == null ? null : snapshot.territory().project(activity.project());
  }

  private static String text(Line line) {
    Note note = line.note();
    Activity activity = line.activity();
    return note != null ? note.text() : activity == null ? "" : activity.note();
  }

  private void print(List<Line> lines, Snapshot snapshot) {
    var texts = call.texts();
    TextTable table =
        new TextTable(
            texts.get("cli.column-date"),
            texts.get("cli.column-customer"),
            texts.get("cli.column-stop"),
            texts.get("cli.column-result"),
            ">" + texts.get("cli.column-minutes"),
            texts.get("cli.column-project"),
            texts.get("cli.column-what"),
            texts.get("cli.column-next"));
    for (Line line : lines) {
      Activity activity = line.activity();
      if (activity == null) {
        table.row(
            texts.date(line.date()),
            line.customer().name(),
            texts.get("cli.activity-note"),
            "",
            "",
            "",
            oneLine(text(line)),
            "");
      } else {
        GrowthProject project = project(activity, snapshot);
        Integer minutes = activity.minutes();
        table.row(
            texts.date(line.date()),
            line.customer().name(),
            texts.get("cli.activity-" + Codes.hyphened(activity.kind())),
            texts.get("cli.activity-" + Codes.hyphened(activity.result())),
            minutes == null ? "" : texts.number(minutes),
            project == null ? "" : project.name(),
            oneLine(text(line)),
            next(activity));
      }
    }
    table.print(call.out());
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private String next(Activity activity) {
    LocalDate date = activity.nextDate();
    return date == null
        ? activity.nextStep()
        : call.texts().date(date) + ": " + activity.nextStep();
  }
}
