package app.revier.cli;

import app.revier.agenda.Appointment;
import app.revier.book.Book;
import app.revier.book.CalendarPlan;
import app.revier.book.CalendarPlan.Changed;
import app.revier.book.CalendarPlan.Chosen;
import app.revier.book.CalendarPlan.Kept;
import app.revier.book.ReadCalendar.Problem;
import app.revier.book.ReadCalendar.WholeDays;
import app.revier.book.TimeSettings;
import app.revier.intake.UnreadableFileException;
import app.revier.text.CalendarTexts;
import app.revier.text.FailureTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the busy times of a calendar file into the book. */
@Command(name = "import")
final class CalendarCommand implements Callable<Integer> {

  private final Invocation call;

  @Parameters(paramLabel = "FILE.ics", descriptionKey = "cli.calendar-file")
  private Path file = Path.of("");

  @Option(names = "--calendar", paramLabel = "NAME", descriptionKey = "cli.calendar-name")
  private @Nullable String calendar;

  @Option(names = "--again", descriptionKey = "cli.calendar-take-again")
  private boolean again;

  @Option(names = "--dry-run", descriptionKey = "cli.import-dry-run")
  private boolean dryRun;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  CalendarCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() throws IOException {
    if (calendar != null && (calendar.isBlank() || calendar.length() > 200)) {
      throw new UsageException(call.texts().get("cli.wrong-calendar-name"));
    }
    if (!dryRun) {
      return call.change(this::run);
    }
    return Files.exists(call.file()) ? call.read(this::run) : call.readScratch(this::run);
  }

  private int run(Book book) {
    CalendarTexts sentences = new CalendarTexts(call.texts());
    CalendarPlan plan = plan(book, sentences);
    for (Matter matter : matters(plan, sentences)) {
      call.err()
          .println(file + "::" + matter.line() + ":: " + matter.code() + ": " + matter.sentence());
    }
    if (!dryRun) {
      book.calendars().apply(plan, sentences.untitled());
    }
    if (json) {
      Json.print(call.out(), document(plan, sentences));
    } else {
      print(plan, sentences);
    }
    return plan.rejected() > 0 ? ExitStatus.REJECTED : ExitStatus.DONE;
  }

  /** Something in the file that was not taken as it stands there. */
  private record Matter(int line, String code, boolean rejected, String sentence) {}

  private static List<Matter> matters(CalendarPlan plan, CalendarTexts sentences) {
    List<Matter> matters = new ArrayList<>();
    for (Problem problem : plan.read().problems()) {
      matters.add(
          new Matter(
              problem.line(),
              CalendarTexts.code(problem.code()),
              problem.code().rejects(),
              sentences.sentence(problem)));
    }
    for (WholeDays event : plan.away()) {
      matters.add(new Matter(event.line(), "all-day", true, sentences.leftOut(event)));
    }
    matters.sort(Comparator.comparingInt(Matter::line));
    return matters;
  }

  private CalendarPlan plan(Book book, CalendarTexts sentences) {
    if (book.calendars().zone().isEmpty()) {
      throw new NotDoneException(
          call.texts()
              .get("cli.calendar-zone", book.snapshot().settings().get(TimeSettings.REGION)),
          null);
    }
    try {
      CalendarPlan plan = prepare(book, sentences);
      return again ? plan.with(new Chosen(plan.removed(), Map.of())) : plan;
    } catch (UnreadableFileException e) {
      String sentence =
          new FailureTexts(call.texts()).unreadableCalendar(e.reason(), file.toString());
      throw new NotDoneException(sentence, e);
    }
  }

  private CalendarPlan prepare(Book book, CalendarTexts sentences) throws UnreadableFileException {
    return book.calendars()
        .prepare(call.parts().weekFiles().calendarReader(), file, calendar, sentences.untitled());
  }

  private void print(CalendarPlan plan, CalendarTexts sentences) {
    lines("cli.calendar-new", sentences.lines(plan.added()));
    lines("cli.calendar-again", sentences.lines(plan.chosen().again()));
    lines("cli.calendar-changed", sentences.changes(plan.changed()));
    lines("cli.calendar-gone", sentences.lines(plan.gone()));
    if (!again) {
      sentences.lines(plan.removed()).forEach(line -> call.say("cli.calendar-removed", line));
    }
    plan.kept().stream().map(sentences::line).forEach(call.out()::println);
    sentences.remarks(plan).forEach(call.out()::println);
    call.say(
        dryRun ? "cli.calendar-would" : "cli.calendar-done",
        plan.calendar(),
        plan.added().size() + plan.chosen().again().size(),
        plan.changed().size(),
        plan.gone().size(),
        plan.unchanged(),
        plan.kept().size());
  }

  /** A whole calendar is only looked at line by line before it is taken. */
  private void lines(String key, List<String> lines) {
    if (dryRun) {
      lines.forEach(line -> call.say(key, line));
    }
  }

  private Map<String, @Nullable Object> document(CalendarPlan plan, CalendarTexts sentences) {
    Map<String, @Nullable Object> document = Json.object();
    document.put("calendar", plan.calendar());
    document.put("added", plan.added().stream().map(CalendarCommand::one).toList());
    document.put("changed", plan.changed().stream().map(CalendarCommand::both).toList());
    document.put("gone", plan.gone().stream().map(CalendarCommand::one).toList());
    document.put("kept", plan.kept().stream().map(CalendarCommand::both).toList());
    document.put("removed", plan.removed().stream().map(CalendarCommand::one).toList());
    document.put("again", plan.chosen().again().size());
    document.put("unchanged", plan.unchanged());
    document.put("elsewhere", plan.elsewhere());
    document.put("outside", plan.outside());
    document.put("free", plan.read().free());
    document.put("own", plan.read().own());
    document.put("rejected", plan.rejected());
    List<Object> problems = new ArrayList<>();
    for (Matter matter : matters(plan, sentences)) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("row", matter.line());
      one.put("code", matter.code());
      one.put("severity", matter.rejected() ? "rejected" : "doubtful");
      one.put("message", matter.sentence());
      problems.add(one);
    }
    document.put("problems", problems);
    return document;
  }

  private static Map<String, @Nullable Object> one(Appointment appointment) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("title", appointment.title());
    one.put("date", appointment.from().toString());
    one.put("at", appointment.begin() == null ? null : appointment.begin().toString());
    one.put("minutes", appointment.minutes());
    return one;
  }

  private static Map<String, @Nullable Object> both(Changed changed) {
    Map<String, @Nullable Object> one = one(changed.after());
    one.put("before", one(changed.before()));
    return one;
  }

  private static Map<String, @Nullable Object> both(Kept kept) {
    Map<String, @Nullable Object> one = one(kept.appointment());
    one.put("why", Codes.hyphened(kept.why()));
    one.put("wanted", kept.wanted() == null ? null : one(kept.wanted()));
    return one;
  }
}
