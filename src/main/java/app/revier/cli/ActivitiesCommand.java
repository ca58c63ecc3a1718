package app.revier.cli;

import app.revier.agenda.Activity;
import app.revier.agenda.StageChange;
import app.revier.book.Book;
import app.revier.book.Snapshot;
import app.revier.book.Timeline;
import app.revier.book.TimelineEntry;
import app.revier.book.Timelines;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.ProjectId;
import app.revier.text.Texts;
import app.revier.text.TimelineTexts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The timeline: all that happened with customers, the latest first. */
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

  /** What happened, and with whom. */
  private record Line(Customer customer, TimelineEntry entry) {}

  private int show(Book book) {
    Snapshot snapshot = book.snapshot();
    CustomerId only = new Given(call.texts()).customer(number, snapshot);
    Customer customer = only == null ? null : snapshot.territory().customer(only);
    List<Line> lines =
        customer == null
            ? all(snapshot, book)
            : of(customer, Timelines.of(snapshot, customer, book.salesOf(customer.id())));
    if (json) {
      Json.print(call.out(), lines.stream().map(line -> document(line, snapshot)).toList());
    } else if (lines.isEmpty()) {
      call.out().println(call.texts().get("cli.activities-none"));
    } else {
      print(lines, snapshot);
    }
    return ExitStatus.DONE;
  }

  private static List<Line> of(Customer customer, Timeline timeline) {
    return timeline.entries().stream().map(entry -> new Line(customer, entry)).toList();
  }

  private static List<Line> all(Snapshot snapshot, Book book) {
    List<Line> lines = new ArrayList<>();
    Timelines.ofAll(snapshot, book.salesByDay())
        .forEach((who, timeline) -> lines.addAll(of(who, timeline)));
    lines.sort(Comparator.comparing((Line line) -> line.entry().date()).reversed());
    return lines;
  }

  private Map<String, @Nullable Object> document(Line line, Snapshot snapshot) {
    TimelineEntry entry = line.entry();
    Activity activity = activity(entry);
    ProjectId project = project(entry);
    GrowthProject known = project == null ? null : snapshot.territory().project(project);
    Map<String, @Nullable Object> one = Json.object();
    one.put("date", entry.date().toString());
    one.put("customer", line.customer().number());
    one.put("kind", Codes.hyphened(entry.kind()));
    one.put("text", text(entry, snapshot));
    one.put("minutes", activity == null ? null : activity.minutes());
    one.put("project", project == null ? null : (Long) project.value());
    one.put("projectName", known == null ? null : known.name());
    more(entry, one);
    return one;
  }

  private static void more(TimelineEntry entry, Map<String, @Nullable Object> one) {
    switch (entry) {
      case TimelineEntry.Met(Activity activity) -> contact(activity, one);
      case TimelineEntry.Noted(Note note) ->
          one.put("source", note.source().isEmpty() ? null : note.source());
      case TimelineEntry.Staged(StageChange change) -> {
        one.put("stageBefore", change.from());
        one.put("stage", change.to());
      }
      case TimelineEntry.Ordered(LocalDate _, Money amount) ->
          one.put("amount", Json.amount(amount));
      case TimelineEntry.ContractBegun(LocalDate _, Contract contract) ->
          one.put("amount", Json.amount(contract.yearlyAmount()));
      case TimelineEntry.ContractEnded(LocalDate _, Contract contract) ->
          one.put("amount", Json.amount(contract.yearlyAmount()));
      case TimelineEntry.Moved(LocalDate _, String from, String to) -> {
        one.put("cellBefore", from);
        one.put("cell", to);
      }
    }
  }

  private static void contact(Activity activity, Map<String, @Nullable Object> one) {
    LocalDate next = activity.nextDate();
    Activity.Drive drive = activity.drive();
    one.put("result", Codes.hyphened(activity.result()));
    one.put("planned", activity.planned());
    one.put("driveMinutes", drive == null ? null : drive.minutes());
    one.put("driveEstimated", drive == null ? null : drive.estimated());
    one.put("stage", activity.stage().isEmpty() ? null : activity.stage());
    one.put("nextStep", activity.nextStep().isEmpty() ? null : activity.nextStep());
    one.put("nextStepDate", next == null ? null : next.toString());
  }

  private static @Nullable Activity activity(TimelineEntry entry) {
    return entry instanceof TimelineEntry.Met(Activity activity) ? activity : null;
  }

  private static @Nullable ProjectId project(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Met(Activity activity) -> activity.project();
      case TimelineEntry.Staged(StageChange change) -> change.project();
      default -> null;
    };
  }

  /** What was said or noted; for what nobody said, the same in the words of the language. */
  private String text(TimelineEntry entry, Snapshot snapshot) {
    return switch (entry) {
      case TimelineEntry.Met(Activity activity) -> activity.note();
      case TimelineEntry.Noted(Note note) -> note.text();
      default -> new TimelineTexts(call.texts()).told(entry, snapshot);
    };
  }

  private void print(List<Line> lines, Snapshot snapshot) {
    Texts texts = call.texts();
    TimelineTexts words = new TimelineTexts(texts);
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
      TimelineEntry entry = line.entry();
      Activity activity = activity(entry);
      Integer minutes = activity == null ? null : activity.minutes();
      GrowthProject project =
          activity == null || activity.project() == null
              ? null
              : snapshot.territory().project(activity.project());
      table.row(
          texts.date(entry.date()),
          line.customer().name(),
          words.kind(entry.kind()),
          activity == null ? "" : texts.get("cli.activity-" + Codes.hyphened(activity.result())),
          minutes == null ? "" : texts.number(minutes),
          project == null ? "" : project.name(),
          oneLine(text(entry, snapshot)),
          activity == null ? "" : next(activity));
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
