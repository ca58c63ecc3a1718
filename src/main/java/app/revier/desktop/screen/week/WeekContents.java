package app.revier.desktop.screen.week;

import app.revier.agenda.Stop;
import app.revier.book.ReportedAgenda;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.desktop.screen.week.WeekContent.Kind;
import app.revier.desktop.screen.week.WeekContent.Open;
import app.revier.desktop.screen.week.WeekContent.Span;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.text.Texts;
import app.revier.text.WeekTexts;
import app.revier.week.Conflict;
import app.revier.week.CustomerFacts;
import app.revier.week.DayConflicts;
import app.revier.week.DayOff;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Unplanned;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the days of a week as they stand in the book into words. */
final class WeekContents {

  private final Texts texts;
  private final WeekTexts words;
  private final Snapshot snapshot;
  private final WeekRequest request;
  private final WeekPlanning planning;
  private final LocalDate monday;
  private final Map<CustomerId, Cell> cells = new HashMap<>();

  private WeekContents(Desk desk, Snapshot snapshot, WeekRequest request, LocalDate monday) {
    texts = desk.texts();
    this.snapshot = snapshot;
    this.request = request;
    this.monday = monday;
    planning = new WeekPlanning(snapshot, texts.language().code());
    words = new WeekTexts(texts, desk.terms(), snapshot.settings().get(Setting.CURRENCY));
  }

  /**
   * The week of a Monday.
   *
   * @param request the days of that week
   */
  static WeekContent of(Desk desk, Snapshot snapshot, WeekRequest request, LocalDate monday) {
    return new WeekContents(desk, snapshot, request, monday).content();
  }

  /** The days of a plan that is still being searched, as far as it has come. */
  static WeekContent preview(
      Desk desk, Snapshot snapshot, WeekRequest request, LocalDate monday, List<PlannedDay> found) {
    WeekContents contents = new WeekContents(desk, snapshot, request, monday);
    contents.noteCells();
    WeekPlan standing = contents.planning.standing(request, List.of());
    List<Day> days = new ArrayList<>();
    found.forEach(day -> days.add(contents.day(day)));
    standing.daysOff().forEach(day -> days.add(contents.dayOff(day)));
    days.sort(Comparator.comparing(Day::date));
    WeekPlan plan = new WeekPlan(found, standing.daysOff(), List.of(), List.of(), 0);
    return new WeekContent(
        monday,
        contents.title(days),
        contents.sum(plan),
        days,
        List.of(),
        List.of(),
        List.of(),
        "",
        true);
  }

  private void noteCells() {
    for (CustomerFacts facts : request.customers()) {
      Cell cell = facts.cell();
      if (cell != null) {
        cells.put(facts.customer().id(), cell);
      }
    }
  }

  private WeekContent content() {
    WeekPlan plan = planning.standing(request, List.of());
    boolean planned = planning.isPlanned(request);
    noteCells();
    List<Day> days = new ArrayList<>();
    plan.days().forEach(day -> days.add(day(day)));
    plan.daysOff().forEach(day -> days.add(dayOff(day)));
    days.sort(Comparator.comparing(Day::date));
    return new WeekContent(
        monday,
        title(days),
        planned ? sum(plan) : "",
        days,
        planned ? open(plan) : List.of(),
        planned ? plan.slips().stream().map(words::slip).toList() : List.of(),
        asked(),
        hint(planned),
        planned);
  }

  private String title(List<Day> days) {
    LocalDate last = days.isEmpty() ? monday.plusDays(4) : days.getLast().date();
    return texts.get(
        "week.title",
        texts.shortDate(monday),
        texts.date(last),
        String.valueOf(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
  }

  private String sum(WeekPlan plan) {
    long visits = plan.days().stream().mapToLong(WeekContents::visits).sum();
    int drive = plan.days().stream().mapToInt(WeekContents::driveMinutes).sum();
    return texts.get("week.sum", visits, texts.number(visits), texts.number(drive));
  }

  private static long visits(PlannedDay day) {
    return day.stops().stream().filter(stop -> stop.customer() != null).count();
  }

  private static int driveMinutes(PlannedDay day) {
    return day.stops().isEmpty() ? 0 : day.driveMinutes();
  }

  private String hint(boolean planned) {
    if (request.customers().isEmpty()) {
      return texts.get("week.hint-no-customers");
    }
    if (!planned) {
      return texts.get("week.hint-empty");
    }
    return planning.isHomeAssumed() ? texts.get("week.hint-home") : "";
  }

  private List<String> asked() {
    List<String> asked = new ArrayList<>();
    for (Stop stop : planning.asked()) {
      CustomerId id = stop.customer();
      Customer customer = id == null ? null : snapshot.territory().customer(id);
      asked.add(texts.get("week.asked", words.subject(stop, customer), texts.weekday(stop.date())));
    }
    return asked;
  }

  private Day dayOff(DayOff off) {
    return new Day(
        off.date(),
        heading(off.date()),
        words.dayOff(off),
        false,
        0,
        0,
        0,
        List.of(),
        List.of(),
        "",
        List.of());
  }

  private String heading(LocalDate date) {
    return texts.shortWeekday(date);
  }

  private Day day(PlannedDay day) {
    List<Conflict> conflicts = DayConflicts.of(request.rules(), day);
    List<Block> blocks = new ArrayList<>();
    List<Stop> stops = new ArrayList<>(request.agenda().stopsOn(day.day().date()));
    for (int i = 0; i < day.stops().size(); i++) {
      PlannedStop stop = day.stops().get(i);
      way(blocks, stop.driveMinutes(), minute(stop.arrive()), day.isWayAbout(i));
      int begin = minute(stop.begin());
      if (stop.preparationMinutes() > 0) {
        blocks.add(
            plain(Kind.PREPARATION, begin - stop.preparationMinutes(), begin, words.preparation()));
      }
      blocks.add(block(stop, take(stops, stop), conflict(conflicts, i, day)));
    }
    if (!day.stops().isEmpty()) {
      way(blocks, day.lastDriveMinutes(), minute(day.back()), day.isWayAbout(day.stops().size()));
    }
    long visits = visits(day);
    return new Day(
        day.day().date(),
        heading(day.day().date()),
        "",
        day.day().field(),
        minute(day.day().begin()),
        minute(day.day().end()),
        minute(day.day().latestBack()),
        day.day().blocked().stream().map(WeekContents::span).toList(),
        blocks,
        day.stops().isEmpty()
            ? ""
            : texts.get(
                "week.day-sum", visits, texts.number(visits), texts.number(day.driveMinutes())),
        conflicts.stream()
            .filter(one -> one.stop() == day.stops().size())
            .map(one -> words.conflict(one, day))
            .toList());
  }

  /** The stop of the book behind a stop of the plan; none while it is only being searched. */
  private static @Nullable Stop take(List<Stop> stops, PlannedStop planned) {
    Stop found = stops.stream().filter(planned::is).findFirst().orElse(null);
    stops.remove(found);
    return found;
  }

  private static Span span(Hours hours) {
    return new Span(minute(hours.open()), minute(hours.close()));
  }

  private void way(List<Block> blocks, int minutes, int arrive, boolean about) {
    if (minutes > 0) {
      String text = texts.number(minutes);
      blocks.add(
          plain(
              Kind.DRIVE,
              arrive - minutes,
              arrive,
              texts.get(about ? "week.drive-about" : "week.drive", text)));
    }
  }

  private static Block plain(Kind kind, int from, int until, String title) {
    return new Block(kind, null, null, from, until, title, "", null, "", false, "");
  }

  private Block block(PlannedStop planned, @Nullable Stop stop, String conflict) {
    Customer customer = planned.customer();
    boolean reported = stop != null && new ReportedAgenda(snapshot.agenda()).report(stop) != null;
    return new Block(
        Kind.of(planned.kind()),
        stop == null ? null : stop.id(),
        customer == null ? null : customer.id(),
        minute(planned.begin()),
        minute(planned.end()),
        words.title(planned),
        customer == null ? "" : customer.address().city(),
        customer == null ? null : cells.get(customer.id()),
        words.purpose(planned.value()),
        planned.confirmed() || reported,
        conflict);
  }

  private String conflict(List<Conflict> conflicts, int stop, PlannedDay day) {
    return conflicts.stream()
        .filter(one -> one.stop() == stop)
        .map(one -> words.conflict(one, day))
        .reduce((one, other) -> one + " · " + other)
        .orElse("");
  }

  /** What stands in the days is not open, even if it does not go together with others there. */
  private List<Open> open(WeekPlan standing) {
    Set<Object> there = new HashSet<>();
    for (PlannedDay day : standing.days()) {
      for (PlannedStop stop : day.stops()) {
        if (stop.customer() != null) {
          there.add(stop.customer().id());
        }
        if (stop.appointment() != null) {
          there.add(stop.appointment().id());
        }
        if (stop.task() != null) {
          there.add(stop.task().id());
        }
      }
    }
    return planning.leftOut(request).stream()
        .filter(one -> !(one.why() instanceof Unplanned.NoBreak))
        .filter(one -> one.appointment() == null || !there.contains(one.appointment().id()))
        .filter(one -> one.task() == null || !there.contains(one.task().id()))
        .filter(one -> isAgreed(one) || !there.contains(id(one.customer())))
        .map(this::open)
        .toList();
  }

  private static boolean isAgreed(Unplanned one) {
    return one.appointment() != null || one.task() != null;
  }

  private static @Nullable CustomerId id(@Nullable Customer customer) {
    return customer == null ? null : customer.id();
  }

  private Open open(Unplanned one) {
    CustomerId customer = id(one.customer());
    return new Open(
        customer,
        words.subject(one),
        customer == null ? null : cells.get(customer),
        one.why() instanceof Unplanned.NotWorthTheWay way
            ? texts.get(
                "week.open-fits",
                texts.weekday(way.date()),
                way.extraMinutes(),
                texts.number(way.extraMinutes()))
            : words.reason(one));
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }
}
