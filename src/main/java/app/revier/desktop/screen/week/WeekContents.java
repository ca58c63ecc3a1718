package app.revier.desktop.screen.week;

import app.revier.agenda.CalledOff;
import app.revier.agenda.Stop;
import app.revier.book.Arranging;
import app.revier.book.EasedWeek;
import app.revier.book.ReportedAgenda;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.Wanted;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.desktop.screen.week.WeekContent.Open;
import app.revier.desktop.screen.week.WeekContent.ToArrange;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.ArrangeTexts;
import app.revier.text.Texts;
import app.revier.text.WeekTexts;
import app.revier.week.CustomerFacts;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.Unplanned;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final DayContents said;

  private WeekContents(Desk desk, Snapshot snapshot, WeekRequest request, LocalDate monday) {
    texts = desk.texts();
    this.snapshot = snapshot;
    this.request = request;
    this.monday = monday;
    planning = new WeekPlanning(snapshot, texts.language().code());
    words = new WeekTexts(texts, desk.terms(), snapshot.settings().get(Setting.CURRENCY));
    for (CustomerFacts facts : request.customers()) {
      Cell cell = facts.cell();
      if (cell != null) {
        cells.put(facts.customer().id(), cell);
      }
    }
    said = new DayContents(texts, words, request, new ReportedAgenda(snapshot.agenda()), cells);
  }

  /**
   * The week of a Monday.
   *
   * @param request the days of that week
   */
  static WeekContent of(Desk desk, Snapshot snapshot, WeekRequest request, LocalDate monday) {
    return new WeekContents(desk, snapshot, request, monday).content(true);
  }

  /** The same without what is not planned and who comes too late, which takes longest by far. */
  static WeekContent daysOf(Desk desk, Snapshot snapshot, WeekRequest request, LocalDate monday) {
    return new WeekContents(desk, snapshot, request, monday).content(false);
  }

  /** The days of a plan that is not kept yet; those that it does not plan are as they stand. */
  static WeekContent preview(
      Desk desk, Snapshot snapshot, WeekRequest request, LocalDate monday, List<PlannedDay> found) {
    WeekContents contents = new WeekContents(desk, snapshot, request, monday);
    WeekPlan standing = contents.planning.standing(request, List.of());
    Set<LocalDate> planned = new HashSet<>();
    found.forEach(day -> planned.add(day.day().date()));
    List<PlannedDay> all = new ArrayList<>(found);
    standing.days().stream().filter(day -> !planned.contains(day.day().date())).forEach(all::add);
    List<Day> days = new ArrayList<>();
    all.forEach(day -> days.add(contents.said.day(day)));
    standing.daysOff().forEach(day -> days.add(contents.said.dayOff(day, List.of())));
    days.sort(Comparator.comparing(Day::date));
    WeekPlan plan = new WeekPlan(all, standing.daysOff(), List.of(), List.of(), 0);
    return new WeekContent(
        monday,
        contents.title(days),
        contents.sum(plan),
        days,
        List.of(),
        List.of(),
        new EntryLines(desk.texts(), snapshot).all(),
        List.of(),
        List.of(),
        List.of(),
        contents.hint(true),
        true,
        false);
  }

  private WeekContent content(boolean whole) {
    WeekPlan plan = planning.standing(request, List.of());
    boolean planned = planning.isPlanned(request);
    boolean known = planned && whole;
    List<Day> days = new ArrayList<>();
    Waiting waiting = new Waiting(texts, words, snapshot, cells);
    plan.days().forEach(day -> days.add(planned ? said.day(day) : waiting.with(said.day(day))));
    plan.daysOff()
        .forEach(day -> days.add(said.dayOff(day, waiting.on(day.date(), words.dayOff(day)))));
    days.sort(Comparator.comparing(Day::date));
    return new WeekContent(
        monday,
        title(days),
        planned ? sum(plan) : "",
        days,
        known ? open(plan) : List.of(),
        known ? plan.slips().stream().map(words::slip).toList() : List.of(),
        new EntryLines(texts, snapshot).all(),
        asked(),
        toArrange(),
        Answers.of(texts, snapshot, monday),
        hint(planned),
        planned,
        known);
  }

  private List<ToArrange> toArrange() {
    ArrangeTexts about = new ArrangeTexts(texts, snapshot);
    List<ToArrange> open = new ArrayList<>();
    for (Stop stop : Arranging.open(snapshot, monday, monday.plusDays(6))) {
      CustomerId id = stop.customer();
      Customer customer = id == null ? null : snapshot.territory().customer(id);
      if (customer != null) {
        open.add(
            new ToArrange(
                stop.id(),
                customer.name(),
                about.when(stop),
                about.state(snapshot.agenda().inquiry(stop))));
      }
    }
    return open;
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
    long visits = plan.days().stream().mapToLong(DayContents::visits).sum();
    int drive = plan.days().stream().mapToInt(DayContents::driveMinutes).sum();
    return texts.get("week.sum", visits, texts.number(visits), texts.number(drive));
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
      CustomerId id = stop.contact();
      Customer customer = id == null ? null : snapshot.territory().customer(id);
      asked.add(texts.get("week.asked", words.subject(stop, customer), texts.weekday(stop.date())));
    }
    return asked;
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
    Waiting waiting = new Waiting(texts, words, snapshot, cells);
    List<Open> open = new ArrayList<>(waiting.stranded(standing.daysOff()));
    there.addAll(waiting.subjects(standing.daysOff()));
    open.addAll(takenOut(there));
    WeekPlan kept = planning.kept(request);
    open.addAll(new CallContents(words, texts, snapshot, cells).open(request, kept));
    kept.leftOut().stream()
        .filter(one -> !(one.why() instanceof Unplanned.NoBreak))
        .filter(one -> one.appointment() == null || !there.contains(one.appointment().id()))
        .filter(one -> one.task() == null || !there.contains(one.task().id()))
        .filter(one -> isAgreed(one) || !there.contains(id(one.customer())))
        .map(this::open)
        .forEach(open::add);
    return open;
  }

  /** Whom the rep has taken out of these days, or who has called off. */
  private List<Open> takenOut(Set<Object> there) {
    LocalDate last = monday.plusDays(6);
    return request.agenda().calledOff().stream()
        .filter(off -> off.overlaps(monday, last))
        .map(CalledOff::customer)
        .distinct()
        .filter(id -> !there.contains(id))
        .map(snapshot.territory()::customer)
        .filter(Objects::nonNull)
        .map(
            customer ->
                new Open(
                    new Wanted.Visit(customer.id()),
                    customer.id(),
                    customer.name(),
                    cells.get(customer.id()),
                    texts.get("week.taken-out"),
                    null))
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
        EasedWeek.wanted(one),
        customer,
        words.subject(one),
        customer == null ? null : cells.get(customer),
        words.reasonAsItStands(one),
        one);
  }
}
