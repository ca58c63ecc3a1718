package app.revier.cli;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Book;
import app.revier.book.ChangedAgenda;
import app.revier.book.KeptPlan;
import app.revier.book.OnlineSettings;
import app.revier.book.RoadTimes;
import app.revier.book.ServiceFailureException;
import app.revier.book.Setting;
import app.revier.book.WeekPlanning;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.text.CalendarEntries;
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
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans days and keeps the plan in the book. */
@Command(name = "week")
final class WeekCommand implements Callable<Integer> {

  private static final double MOST_SECONDS = 3600;
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
    if (seconds != null && !(seconds > 0 && seconds <= MOST_SECONDS)) {
      throw new UsageException(call.texts().get("cli.wrong-seconds"));
    }
    if (steps < 0) {
      throw new UsageException(call.texts().get("cli.wrong-steps"));
    }
    if (ics != null && !ics.toString().toLowerCase(Locale.ROOT).endsWith(".ics")) {
      throw new UsageException(call.texts().get("cli.wrong-ics-name", ics));
    }
    if (dryRun && !confirm.isEmpty()) {
      throw new UsageException(call.texts().get("cli.confirm-and-dry-run"));
    }
  }

  private int plan(Book book) {
    List<Change> changed =
        new WeekChanges(book, call.texts(), from, from.plusDays(days - 1L)).read(changes);
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
    int status = plan(book, planning, changed);
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

  /** Keeps what the road service has told, and says if it failed. */
  private void settle(RoadTimes roads, Book book) {
    if (!dryRun && !roads.found().isEmpty()) {
      book.keepDrives(roads.found());
    }
    URI service = book.snapshot().settings().find(OnlineSettings.ROADS);
    ServiceFailureException failure = roads.failure().orElse(null);
    if (failure != null && service != null) {
      call.err().println(call.texts().get("cli.roads-" + Codes.hyphened(failure.kind()), service));
    }
  }

  private int plan(Book book, WeekPlanning planning, List<Change> changed) {
    WeekRequest request;
    try {
      request = planning.request(from, days);
    } catch (HolidaysUnknownException e) {
      UsageException wrong = new UsageException(call.texts().get("cli.wrong-year"));
      wrong.initCause(e);
      throw wrong;
    }
    if (planning.isHomeAssumed()) {
      call.err().println(call.texts().get("cli.week-home-assumed"));
    }
    WeekTexts words =
        new WeekTexts(call.texts(), call.terms(), book.snapshot().settings().get(Setting.CURRENCY));
    List<Stop> asked = planning.asked();
    WeekDocument document = new WeekDocument(words, request, planning.isHomeAssumed(), asked);
    WeekReport report = new WeekReport(call, words, request, asked);
    PositionNote places = new PositionNote(book.snapshot(), call.texts());
    Days days = new Days(book, planning, request, words);
    if (!changed.isEmpty()) {
      Replan replan = planning.replan(request, changed, search());
      days.finish(replan, changed);
      if (json) {
        Map<String, @Nullable Object> told = document.of(replan);
        told.put("contradicted", places.document());
        Json.print(call.out(), told);
      } else {
        report.print(replan);
        places.sentences().forEach(call.out()::println);
      }
      return ExitStatus.DONE;
    }
    WeekPlan plan;
    if (!confirm.isEmpty() && !anew && planning.isPlanned(request)) {
      plan = days.lock();
    } else {
      plan = planning.plan(anew ? request : request.keepingWhatIsPlanned(), search());
      days.finish(plan);
    }
    RegionNote note = note(book, plan);
    if (json) {
      Map<String, @Nullable Object> told = document.of(plan);
      told.put("partialHolidays", note.document());
      told.put("contradicted", places.document());
      Json.print(call.out(), told);
    } else {
      report.print(plan);
      places.sentences().forEach(call.out()::println);
      note.sentences().forEach(call.out()::println);
    }
    return ExitStatus.DONE;
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

  /** The days of one call: their plan goes into the calendar file and the book. */
  private final class Days {

    private final Book book;
    private final WeekPlanning planning;
    private final WeekRequest request;
    private final WeekTexts words;

    Days(Book book, WeekPlanning planning, WeekRequest request, WeekTexts words) {
      this.book = book;
      this.planning = planning;
      this.request = request;
      this.words = words;
    }

    /** Locks what stands and moves nothing. */
    WeekPlan lock() {
      Agenda agenda = book.snapshot().agenda();
      Set<StopId> ids = stopsToConfirm(planning.standing(request, List.of()));
      WeekPlan plan = planning.standing(request, ids);
      List<Stop> confirmed =
          agenda.stops().stream()
              .filter(stop -> ids.contains(stop.id()))
              .map(stop -> stop.withConfirmed(true))
              .toList();
      KeptPlan kept = planning.settle(plan, agenda.with(List.of(), confirmed), book);
      CalendarEntries.Calendar calendar = calendar(kept);
      book.days().confirm(ids, true, calendar.gone(), calendar.given());
      return plan;
    }

    void finish(WeekPlan plan) {
      KeptPlan kept = planning.settle(plan, book);
      finish(kept, List.of(), List.of());
    }

    void finish(Replan replan, List<Change> changed) {
      ChangedAgenda agenda = new ChangedAgenda(replan, changed, book.snapshot().agenda(), book);
      KeptPlan kept = planning.settle(replan.plan(), agenda.left(), book);
      finish(kept, agenda.removed(), agenda.made());
    }

    private void finish(KeptPlan kept, List<AgendaEntryId> removed, List<AgendaEntry> made) {
      CalendarEntries.Calendar calendar = calendar(kept);
      if (!dryRun) {
        List<AgendaEntryId> gone = new ArrayList<>(removed);
        gone.addAll(calendar.gone());
        List<AgendaEntry> come = new ArrayList<>(made);
        come.addAll(calendar.given());
        planning.keep(kept, gone, come, book);
        if (!confirm.isEmpty()) {
          book.days().confirm(stopsToConfirm(kept.plan()), true);
        }
      }
    }

    /** The calendar file first: if it cannot be written, the book is not changed. */
    private CalendarEntries.Calendar calendar(KeptPlan kept) {
      if (ics == null) {
        return CalendarEntries.Calendar.NONE;
      }
      String territory = book.snapshot().settings().get(Setting.TERRITORY_NAME);
      CalendarEntries.Calendar calendar =
          new CalendarEntries(territory, call.texts(), words)
              .of(kept, book.snapshot().agenda().published(), book.days()::nextPublishedId);
      call.parts().calendarWriter().write(ics, calendar.entries());
      return calendar;
    }

    private Set<StopId> stopsToConfirm(WeekPlan plan) {
      Set<LocalDate> dates = new HashSet<>();
      plan.days().forEach(day -> dates.add(day.day().date()));
      plan.daysOff().forEach(day -> dates.add(day.date()));
      Set<String> wanted = new HashSet<>(confirm);
      boolean all = wanted.remove(ALL);
      Set<StopId> ids = new HashSet<>();
      Set<String> found = new HashSet<>();
      for (Stop stop : book.snapshot().agenda().stops()) {
        var customer =
            stop.customer() == null ? null : book.snapshot().territory().customer(stop.customer());
        boolean named = customer != null && wanted.contains(customer.number());
        if (dates.contains(stop.date()) && (all || named)) {
          ids.add(stop.id());
          if (customer != null) {
            found.add(customer.number());
          }
        }
      }
      wanted.removeAll(found);
      if (!wanted.isEmpty()) {
        call.err().println(call.texts().get("cli.week-not-planned", String.join(", ", wanted)));
      }
      return ids;
    }
  }
}
