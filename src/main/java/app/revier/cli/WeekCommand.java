package app.revier.cli;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.book.Book;
import app.revier.book.ChangeReview;
import app.revier.book.Learned;
import app.revier.book.OnlineSettings;
import app.revier.book.RoadTimes;
import app.revier.book.ServiceFailureException;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.WeekPlanning;
import app.revier.book.WeekSettings;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.territory.Customer;
import app.revier.text.AnswerTexts;
import app.revier.text.RoadTexts;
import app.revier.text.WeekTexts;
import app.revier.week.Change;
import app.revier.week.Replan;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans days and keeps the plan in the book. */
@Command(name = "week")
final class WeekCommand implements Callable<Integer> {

  private static final double MOST_SECONDS = 3600;

  /** A hundred times the usual, for which a large territory takes some minutes. */
  private static final long MOST_STEPS = 100 * WeekSearch.USUAL_STEPS;

  private static final String ALL = "all";

  private final Invocation call;
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--from", required = true, paramLabel = "DATE", descriptionKey = "cli.week-from")
  private String firstDay = "";

  @Option(names = "--days", paramLabel = "N", descriptionKey = "cli.option-days")
  private int days = 5;

  @Option(names = "--seconds", paramLabel = "S", descriptionKey = "cli.option-seconds")
  private @Nullable Double seconds;

  @Option(names = "--steps", paramLabel = "N", descriptionKey = "cli.option-steps")
  private long steps = WeekSearch.USUAL_STEPS;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.option-seed")
  private long seed = 1;

  @Option(names = "--change", paramLabel = "CHANGE", descriptionKey = "cli.option-change")
  private List<String> changes = new ArrayList<>();

  @Option(names = "--confirm", paramLabel = "all|NUMBER", descriptionKey = "cli.option-confirm")
  private List<String> confirm = new ArrayList<>();

  @Option(names = "--anew", descriptionKey = "cli.option-anew")
  private boolean anew;

  @Option(names = "--dry-run", descriptionKey = "cli.option-dry-run")
  private boolean dryRun;

  @Option(names = "--ics", paramLabel = "FILE.ics", descriptionKey = "cli.option-ics")
  private @Nullable Path ics;

  @Option(names = "--html", paramLabel = "FILE.html", descriptionKey = "cli.option-html")
  private @Nullable Path html;

  @Option(names = "--pdf", paramLabel = "FILE.pdf", descriptionKey = "cli.option-pdf")
  private @Nullable Path pdf;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  WeekCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    from = new Given(call.texts()).day(firstDay);
    checkUsage();
    return dryRun ? call.read(this::plan) : call.changeExisting(this::plan);
  }

  private void checkUsage() {
    if (days < 1 || days > WeekRequest.MOST_DAYS) {
      throw new UsageException(
          call.texts().get("cli.wrong-days", String.valueOf(WeekRequest.MOST_DAYS)));
    }
    if (seconds != null && !(seconds >= 0 && seconds <= MOST_SECONDS)) {
      throw new UsageException(call.texts().get("cli.wrong-seconds"));
    }
    if (steps < 0 || steps > MOST_STEPS) {
      throw new UsageException(call.texts().get("cli.wrong-steps", String.valueOf(MOST_STEPS)));
    }
    if (ics != null && !ics.toString().toLowerCase(Locale.ROOT).endsWith(".ics")) {
      throw new UsageException(call.texts().get("cli.wrong-ics-name", ics));
    }
    if (html != null && !html.toString().toLowerCase(Locale.ROOT).matches(".*\\.html?")) {
      throw new UsageException(call.texts().get("cli.wrong-html-name", html));
    }
    if (pdf != null && !pdf.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      throw new UsageException(call.texts().get("cli.wrong-pdf-name", pdf));
    }
    if (dryRun && !confirm.isEmpty()) {
      throw new UsageException(call.texts().get("cli.confirm-and-dry-run"));
    }
  }

  private int plan(Book book) {
    Given given = new Given(call.texts());
    confirm.stream()
        .filter(number -> !number.equals(ALL))
        .forEach(number -> given.existing(number, book.snapshot()));
    RoadTimes roads =
        RoadTimes.of(book, call.parts().services(), call.parts().consent()).orElse(null);
    if (roads == null) {
      sayIfNotTurnedOn(book);
    }
    WeekPlanning planning =
        roads == null
            ? new WeekPlanning(book.snapshot(), call.language().code())
            : new WeekPlanning(book.snapshot(), call.language().code(), roads);
    int status = plan(book, planning, request(planning));
    if (roads != null) {
      settle(roads, book);
    }
    return status;
  }

  /** A book may name a service that nobody has turned on here. */
  private void sayIfNotTurnedOn(Book book) {
    URI service = book.snapshot().settings().find(OnlineSettings.ROADS);
    if (service != null) {
      call.err().println(call.texts().get("cli.roads-not-here", service));
    }
  }

  private WeekRequest request(WeekPlanning planning) {
    try {
      return planning.request(from, days);
    } catch (HolidaysUnknownException e) {
      UsageException wrong = new UsageException(call.texts().get("cli.wrong-year"));
      wrong.initCause(e);
      throw wrong;
    }
  }

  /** What reported drives teach is said where their times are planned. */
  private void offerDriveFactor(Snapshot snapshot) {
    int setting = snapshot.settings().get(WeekSettings.DRIVE_FACTOR);
    Learned learned = Learned.of(snapshot);
    Integer factor = learned.offeredDriveFactor(setting);
    if (factor != null) {
      call.say(
          "cli.week-drive-offer",
          call.texts().percent(learned.drives().percent() / 100.0),
          String.valueOf(factor));
    }
  }

  /** Keeps what the road service has told, and says if it failed. */
  private void settle(RoadTimes roads, Book book) {
    if (!dryRun && !roads.found().isEmpty()) {
      book.keepDrives(roads.found());
    }
    URI service = book.snapshot().settings().find(OnlineSettings.ROADS);
    ServiceFailureException failure = roads.failure().orElse(null);
    if (failure != null && service != null) {
      call.err().println(new RoadTexts(call.texts()).failure(service, failure.kind()));
    }
  }

  private int plan(Book book, WeekPlanning planning, WeekRequest request) {
    WeekTexts words =
        new WeekTexts(call.texts(), call.terms(), book.snapshot().settings().get(Setting.CURRENCY));
    ChangeReview review = review(book, request);
    List<String> notes = notes(review, new AnswerTexts(call.texts()), book);
    if (planning.isHomeAssumed() && !request.customers().isEmpty()) {
      call.err().println(call.texts().get("cli.week-home-assumed"));
    }
    KeptDays kept = new KeptDays(call, book, planning, request, words, options());
    Replan replan = null;
    WeekPlan plan;
    if (!review.changes().isEmpty()) {
      replan = planning.replan(request, review.changes(), search());
      kept.finish(replan, review.changes());
      plan = replan.plan();
    } else if (planning.isPlanned(request) && !anew && (!confirm.isEmpty() || !notes.isEmpty())) {
      plan = kept.lock();
    } else {
      plan =
          planning.plan(
              anew ? request.keepingWhatIsAsked() : request.keepingWhatIsPlanned(), search());
      kept.finish(plan);
    }
    notes.addAll(kept.notes());
    notes.addAll(missed(planning, book));
    RegionNote note = note(book, plan);
    PositionNote places = new PositionNote(book.snapshot(), call.texts());
    List<Stop> asked = planning.asked();
    if (json) {
      WeekDocument document = new WeekDocument(words, request, planning.isHomeAssumed(), asked);
      Map<String, @Nullable Object> told = document.of(plan, replan, notes);
      told.put("partialHolidays", note.document());
      told.put("contradicted", places.document());
      Json.print(call.out(), told);
    } else {
      new WeekReport(call, words, request, asked).print(plan, replan);
      places.sentences().forEach(call.out()::println);
      note.sentences().forEach(call.out()::println);
      offerDriveFactor(book.snapshot());
      notes.forEach(call.out()::println);
    }
    return ExitStatus.DONE;
  }

  private KeptDays.Options options() {
    Set<String> numbers = new HashSet<>(confirm);
    boolean all = numbers.remove(ALL);
    return new KeptDays.Options(dryRun, ics, html, pdf, all, numbers);
  }

  private ChangeReview review(Book book, WeekRequest request) {
    List<Change> asked = new WeekChanges(book, call.texts(), from, request.lastDay()).read(changes);
    return new ChangeReview(asked, request, book.snapshot().today());
  }

  /** Wishes whose days are over, so that none of them is forgotten. */
  private List<String> missed(WeekPlanning planning, Book book) {
    List<String> missed = new ArrayList<>();
    for (Appointment wish : planning.missed()) {
      Customer customer =
          Objects.requireNonNull(
              book.snapshot().territory().customer(Objects.requireNonNull(wish.customer())));
      missed.add(
          call.texts()
              .get(
                  "cli.week-missed",
                  customer.name(),
                  call.texts().date(wish.until()),
                  customer.number(),
                  String.valueOf(wish.id().value())));
    }
    return missed;
  }

  /** What is answered to changes; one that contradicts what is agreed is refused. */
  private static List<String> notes(ChangeReview review, AnswerTexts words, Book book) {
    List<String> notes = new ArrayList<>();
    for (ChangeReview.Answer answer : review.answers()) {
      Customer customer = book.snapshot().territory().customer(answer.customer());
      String sentence = words.answer(answer, Objects.requireNonNull(customer));
      if (answer instanceof ChangeReview.AgreedOnAnotherDay) {
        throw new UsageException(sentence);
      }
      notes.add(sentence);
    }
    return notes;
  }

  /** The holidays on planned days that do not count. */
  private RegionNote note(Book book, WeekPlan plan) {
    Set<LocalDate> planned = new HashSet<>();
    plan.days().forEach(day -> planned.add(day.day().date()));
    int last = planned.stream().mapToInt(LocalDate::getYear).max().orElse(from.getYear());
    return new RegionNote(book.snapshot(), call.texts(), from.getYear(), last, planned::contains);
  }

  private WeekSearch search() {
    return seconds == null
        ? WeekSearch.ofSteps(seed, steps)
        : WeekSearch.ofMillis(seed, Math.round(seconds * 1000));
  }
}
