package app.revier.desktop.screen.week;

import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.book.ReportedAgenda;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.desktop.screen.week.WeekContent.Hold;
import app.revier.desktop.screen.week.WeekContent.Kind;
import app.revier.desktop.screen.week.WeekContent.Span;
import app.revier.desktop.screen.week.WeekContent.Special;
import app.revier.desktop.tour.DayTour;
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
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the days of a week into words and minutes. */
final class DayContents {

  private final Texts texts;
  private final WeekTexts words;
  private final WeekRequest request;
  private final ReportedAgenda reported;
  private final Map<CustomerId, Cell> cells;

  /**
   * Days of a request.
   *
   * @param reported what came of the stops
   * @param cells the cells of the customers that have one
   */
  DayContents(
      Texts texts,
      WeekTexts words,
      WeekRequest request,
      ReportedAgenda reported,
      Map<CustomerId, Cell> cells) {
    this.texts = texts;
    this.words = words;
    this.request = request;
    this.cells = cells;
    this.reported = reported;
  }

  /** How many visits and appointments at customers a day holds. */
  static long visits(PlannedDay day) {
    return day.stops().stream().filter(stop -> stop.customer() != null).count();
  }

  /** How long the rep is on the road. */
  static int driveMinutes(PlannedDay day) {
    return day.stops().isEmpty() ? 0 : day.driveMinutes();
  }

  /**
   * A day on which the rep does not work, with what stands on it all the same.
   *
   * @param stranded in order
   */
  Day dayOff(DayOff off, List<Block> stranded) {
    return new Day(
        off.date(),
        heading(off.date()),
        words.dayOff(off),
        false,
        0,
        0,
        0,
        List.of(),
        stranded,
        stranded.isEmpty() ? "" : words.dayOff(off),
        "",
        List.of(),
        List.of(),
        null);
  }

  private String heading(LocalDate date) {
    return texts.shortDay(date);
  }

  /** A working day. */
  Day day(PlannedDay day) {
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
        day.day().blocked().stream().map(DayContents::span).toList(),
        blocks,
        day.stops().isEmpty() ? "" : texts.get("week.day-sum", visits, texts.number(visits)),
        day.stops().isEmpty() ? "" : texts.get("week.day-drive", texts.number(day.driveMinutes())),
        conflicts.stream()
            .filter(one -> one.stop() == day.stops().size())
            .map(one -> words.conflict(one, day))
            .toList(),
        special(day.day().date()),
        DayTour.of(day));
  }

  private List<Special> special(LocalDate date) {
    return request.agenda().special().stream()
        .filter(rule -> rule.covers(date) && !(rule.what() instanceof SpecialRule.NoCall))
        .map(rule -> new Special(rule.id(), words.special().of(rule, this::name)))
        .toList();
  }

  private String name(CustomerId id) {
    return request.customers().stream()
        .map(CustomerFacts::customer)
        .filter(customer -> customer.id().equals(id))
        .map(Customer::name)
        .findFirst()
        .orElse("");
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
    return new Block(
        kind, null, null, null, from, until, title, "", null, List.of(), Hold.FREE, "");
  }

  private Block block(PlannedStop planned, @Nullable Stop stop, String conflict) {
    Customer customer = planned.customer() == null ? planned.called() : planned.customer();
    return new Block(
        Kind.of(planned.kind()),
        stop == null ? null : stop.id(),
        entry(planned),
        customer == null ? null : customer.id(),
        minute(planned.begin()),
        minute(planned.end()),
        planned.isRhythmCall() && customer != null ? customer.name() : words.title(planned),
        planned.called() != null ? texts.get("week.kind-call") : town(planned.customer()),
        customer == null ? null : cells.get(customer.id()),
        words.purposes(planned.value()),
        hold(planned, stop),
        conflict);
  }

  private static String town(@Nullable Customer customer) {
    return customer == null ? "" : customer.address().city();
  }

  private static @Nullable AgendaEntryId entry(PlannedStop planned) {
    Appointment appointment = planned.appointment();
    Task task = planned.task();
    return appointment != null ? appointment.id() : task == null ? null : task.id();
  }

  private Hold hold(PlannedStop planned, @Nullable Stop stop) {
    if (stop != null && reported.report(stop) != null) {
      return Hold.REPORTED;
    }
    return planned.confirmed() ? Hold.CONFIRMED : Hold.FREE;
  }

  private String conflict(List<Conflict> conflicts, int stop, PlannedDay day) {
    return conflicts.stream()
        .filter(one -> one.stop() == stop)
        .map(one -> words.conflict(one, day))
        .reduce((one, other) -> one + " · " + other)
        .orElse("");
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }
}
