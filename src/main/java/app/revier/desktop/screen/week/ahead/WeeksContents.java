package app.revier.desktop.screen.week.ahead;

import app.revier.agenda.Stop;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.TimeSettings;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.ahead.WeeksContent.Day;
import app.revier.desktop.screen.week.ahead.WeeksContent.Dot;
import app.revier.desktop.screen.week.ahead.WeeksContent.Week;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import app.revier.text.WeekTexts;
import app.revier.week.DayOff;
import app.revier.week.PlannedDay;
import app.revier.week.WeekAhead;
import app.revier.week.WeekPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the weeks to come into words and numbers. */
final class WeeksContents {

  private final Texts texts;
  private final WeekTexts words;
  private final Snapshot snapshot;
  private final Map<LocalDate, DayOff> off = new HashMap<>();
  private final Map<LocalDate, PlannedDay> working = new HashMap<>();
  private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
  private final WeekPlanning planning;

  private WeeksContents(Desk desk, Snapshot snapshot) {
    texts = desk.texts();
    words = new WeekTexts(texts, desk.terms(), snapshot.settings().get(Setting.CURRENCY));
    this.snapshot = snapshot;
    planning = new WeekPlanning(snapshot, texts.language().code());
  }

  /**
   * Some weeks.
   *
   * @param monday the first day of the first
   * @param count how many, from 1
   */
  static WeeksContent of(Desk desk, Snapshot snapshot, LocalDate monday, int count) {
    return new WeeksContents(desk, snapshot).content(monday, count);
  }

  private WeeksContent content(LocalDate monday, int count) {
    weekdays.addAll(snapshot.settings().get(TimeSettings.HOURS).byDay().keySet());
    LocalDate end = monday.plusWeeks(count);
    for (Stop stop : snapshot.agenda().stops()) {
      if (!stop.date().isBefore(monday) && stop.date().isBefore(end)) {
        weekdays.add(stop.date().getDayOfWeek());
      }
    }
    WeekPlan days = planning.standing(planning.weeks(monday, count), List.of());
    days.days().forEach(day -> working.put(day.day().date(), day));
    days.daysOff().forEach(day -> off.put(day.date(), day));
    Map<CustomerId, Cell> cells = cells();
    List<Week> weeks = new ArrayList<>();
    int most = 1;
    for (WeekAhead week : planning.ahead(monday, count)) {
      weeks.add(week(week, cells));
      most = Math.max(most, Math.max(week.room(), week.standing() + week.waiting()));
    }
    return new WeeksContent(List.copyOf(weekdays), weeks, most);
  }

  private Map<CustomerId, Cell> cells() {
    Map<CustomerId, Cell> cells = new HashMap<>();
    for (Classification one : snapshot.segmentation().classifications()) {
      Cell cell = one.cell();
      if (cell != null) {
        cells.put(one.customer().id(), cell);
      }
    }
    return cells;
  }

  private Week week(WeekAhead week, Map<CustomerId, Cell> cells) {
    LocalDate monday = week.monday();
    List<Day> days = new ArrayList<>();
    for (DayOfWeek weekday : weekdays) {
      days.add(day(monday.plusDays(weekday.getValue() - 1L), cells));
    }
    LocalDate last = days.isEmpty() ? monday : days.getLast().date();
    return new Week(
        monday,
        texts.get("weeks.number", String.valueOf(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR))),
        texts.get("weeks.dates", texts.shortDate(monday), texts.shortDate(last)),
        days,
        week.room(),
        week.standing(),
        week.waiting(),
        load(week),
        week.late() == 0
            ? ""
            : texts.get(
                "weeks.late",
                texts.number(week.late()),
                week.daysLate(),
                texts.number(week.daysLate())));
  }

  private String load(WeekAhead week) {
    return texts.get(
        "weeks.load",
        texts.number(week.standing()),
        week.waiting(),
        texts.number(week.waiting()),
        texts.number(week.room()));
  }

  private Day day(LocalDate date, Map<CustomerId, Cell> cells) {
    DayOff free = off.get(date);
    PlannedDay there = working.get(date);
    List<Dot> dots =
        snapshot.agenda().stopsOn(date).stream()
            .filter(stop -> stop.kind() != Stop.Kind.BREAK)
            .sorted(Comparator.comparing(Stop::begin))
            .map(stop -> dot(stop, cells))
            .toList();
    return new Day(
        date, free == null ? "" : words.dayOff(free), there != null && there.day().field(), dots);
  }

  private Dot dot(Stop stop, Map<CustomerId, Cell> cells) {
    CustomerId id = stop.customer();
    Customer customer = id == null ? null : snapshot.territory().customer(id);
    @Nullable Cell cell = id == null ? null : cells.get(id);
    return new Dot(
        stop.id(),
        customer != null,
        cell,
        stop.confirmed(),
        texts.get(
            stop.confirmed() ? "weeks.dot-confirmed" : "weeks.dot",
            words.subject(stop, customer),
            texts.weekday(stop.date()),
            texts.time(stop.begin())));
  }
}
