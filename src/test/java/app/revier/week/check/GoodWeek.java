package app.revier.week.check;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Night;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHours;
import app.revier.week.CallLeft;
import app.revier.week.Change;
import app.revier.week.CustomerFacts;
import app.revier.week.DayOff;
import app.revier.week.Revision;
import app.revier.week.Slip;
import app.revier.week.Unplanned;
import app.revier.week.ValueWeights;
import app.revier.week.VisitValue;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekRules;
import app.revier.week.WeekShape;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A week planned by hand that keeps to all rules, with all parts open to change: three working
 * days, a holiday and a day of vacation; a minute of way for each hundredth degree of latitude.
 */
final class GoodWeek {

  static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);
  static final LocalDate TUESDAY = MONDAY.plusDays(1);
  static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
  static final LocalDate THURSDAY = MONDAY.plusDays(3);
  static final LocalDate FRIDAY = MONDAY.plusDays(4);

  static final Position HOME = place(50.00);
  static final Position HOTEL = place(50.30);

  static final Customer AHORN =
      customer(1, "Ahorn GmbH", place(50.20), 60, MONDAY.minusDays(41), 10, mornings());
  static final Customer BIRKE = customer(2, "Birke AG", place(50.30), null, null, 0, null);
  static final Customer EICHE = customer(3, "Eiche KG", null, null, null, 0, null);
  static final Customer FICHTE =
      customer(4, "Fichte GmbH", place(50.10), null, MONDAY.minusDays(22), 0, null);
  static final Customer LINDE =
      customer(5, "Linde & Sohn", place(50.40), null, MONDAY.minusDays(32), 0, null);
  static final Customer TANNE =
      customer(6, "Tanne AG", place(50.35), null, MONDAY.minusDays(6), 0, null);

  static final Appointment CALL = appointment(1, null, MONDAY, MONDAY, "13:00", 30, 0);
  static final Appointment WANTED = appointment(2, FICHTE, TUESDAY, THURSDAY, null, 40, 5);
  static final Appointment ON_HOLIDAY = appointment(3, BIRKE, THURSDAY, THURSDAY, "10:00", 30, 0);

  static final Task OFFER = task(1, 60, 0, WEDNESDAY);
  static final Task PROJECT = task(2, 60, 2, null);
  static final Task REPORT = task(3, 300, 0, THURSDAY);

  static final VisitValue VALUE =
      new VisitValue(List.of(new VisitValue.OfClass(SizeClass.A, null, 100)));

  final List<CustomerFacts> customers =
      new ArrayList<>(
          List.of(
              facts(AHORN, 30),
              facts(BIRKE, 30),
              facts(EICHE, 30),
              facts(FICHTE, 60),
              facts(LINDE, 20),
              facts(TANNE, 10)));
  final List<Absence> absences =
      new ArrayList<>(
          List.of(
              new Absence(
                  new AbsenceId(1), Absence.Kind.VACATION, FRIDAY, FRIDAY.plusDays(9), "")));
  final List<Appointment> appointments = new ArrayList<>(List.of(CALL, WANTED, ON_HOLIDAY));
  final List<Task> tasks = new ArrayList<>(List.of(OFFER, PROJECT, REPORT));
  final List<Stop> stops =
      new ArrayList<>(List.of(stop(1, TUESDAY, Stop.Kind.VISIT, TANNE, "10:00", "10:30")));
  final Map<LocalDate, String> holidays = new HashMap<>(Map.of(THURSDAY, "Feiertag"));
  Map<DayOfWeek, List<Hours>> hours = hours();
  Hours breakHours = span("11:30", "14:00");
  Set<DayOfWeek> fieldWeekdays = EnumSet.allOf(DayOfWeek.class);
  int longestDay = 24 * 60;
  LocalDate from = MONDAY;
  int days = 5;
  final List<Change> changes = new ArrayList<>();
  final List<Stop> kept = new ArrayList<>();
  final List<CalledOff> calledOff = new ArrayList<>();
  final List<SpecialRule> special = new ArrayList<>();

  final DaySketch monday =
      new DaySketch(
              MONDAY,
              HOME,
              HOTEL,
              visit(AHORN, 20, "09:00", "10:00").arrive("08:50").prepared(10),
              new StopSketch(Stop.Kind.TASK, 0, "10:00", "11:00").of(PROJECT),
              new StopSketch(Stop.Kind.BREAK, 0, "12:00", "12:30").arrive("11:00"),
              new StopSketch(Stop.Kind.APPOINTMENT, 0, "13:00", "13:30").arrive("12:30").of(CALL))
          .out("08:30", "13:40", 10);
  final DaySketch tuesday =
      new DaySketch(
              TUESDAY,
              HOTEL,
              HOME,
              visit(TANNE, 5, "10:00", "10:30").confirmed(),
              visit(BIRKE, 5, "10:50", "11:35").arrive("10:35"),
              new StopSketch(Stop.Kind.BREAK, 0, "11:35", "12:05"),
              new StopSketch(Stop.Kind.TASK, 0, "12:05", "13:05").of(OFFER))
          .out("09:55", "13:35", 30);
  final DaySketch wednesday =
      new DaySketch(
              WEDNESDAY,
              HOME,
              HOME,
              new StopSketch(Stop.Kind.APPOINTMENT, 10, "11:00", "11:40")
                  .arrive("10:55")
                  .prepared(5)
                  .at(FICHTE)
                  .of(WANTED),
              new StopSketch(Stop.Kind.TASK, 0, "13:00", "14:00").of(PROJECT))
          .out("10:45", "14:10", 10);
  final List<DaySketch> planned = new ArrayList<>(List.of(monday, tuesday, wednesday));

  final List<DayOff> daysOff =
      new ArrayList<>(
          List.of(
              new DayOff.Holiday(THURSDAY, "Feiertag"),
              new DayOff.Away(FRIDAY, Absence.Kind.VACATION)));
  final List<Unplanned> leftOut =
      new ArrayList<>(
          List.of(
              new Unplanned(
                  BIRKE, ON_HOLIDAY, null, 0, new Unplanned.Clashes(THURSDAY, "Feiertag")),
              new Unplanned(null, null, REPORT, 0, new Unplanned.NoRoom()),
              new Unplanned(LINDE, null, null, 90, new Unplanned.NotWorthTheWay(TUESDAY, 200)),
              new Unplanned(EICHE, null, null, 30, new Unplanned.NoPosition())));
  final List<Slip> slips =
      new ArrayList<>(
          List.of(
              new Slip(LINDE, MONDAY.minusDays(12), null, 14),
              new Slip(AHORN, MONDAY.minusDays(11), MONDAY, 11)));
  double points = 300;
  final List<WeekPlan.Displaced> displaced = new ArrayList<>();

  GoodWeek() {
    wednesday.blocked = List.of(span("12:00", "13:00"));
    wednesday.reserve = 48;
    wednesday.pause = 0;
  }

  WeekRequest request() {
    WeekRules rules =
        new WeekRules(
            new WeekHours(hours),
            HOME,
            List.of(new Night(MONDAY, HOTEL, "Hotel")),
            45,
            15,
            Share.percent(10),
            30,
            breakHours,
            1,
            5,
            (from, to) -> (int) Math.round(Math.abs(from.latitude() - to.latitude()) * 100),
            ValueWeights.DEFAULTS,
            Money.of(50_000),
            new WeekShape(fieldWeekdays, 1, 1, longestDay, Set.of()));
    List<Stop> all = new ArrayList<>(stops);
    all.addAll(kept);
    Agenda agenda =
        new Agenda(
            absences,
            appointments,
            tasks,
            all,
            List.of(),
            calledOff,
            special,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    Revision revision = new Revision(List.of(), changes, kept);
    return new WeekRequest(from, days, customers, agenda, holidays, rules, revision);
  }

  final List<CallLeft> calls = new ArrayList<>();

  WeekPlan plan() {
    return new WeekPlan(
        planned.stream().map(DaySketch::build).toList(),
        daysOff,
        leftOut,
        slips,
        points,
        displaced,
        calls);
  }

  List<Violation> violations() {
    return WeekVerifier.check(request(), plan());
  }

  static StopSketch visit(Customer customer, int drive, String begin, String end) {
    return new StopSketch(Stop.Kind.VISIT, drive, begin, end).at(customer).worth(VALUE);
  }

  static Position place(double latitude) {
    return new Position(latitude, 7, Position.Origin.GIVEN);
  }

  static Hours span(String open, String close) {
    return new Hours(LocalTime.parse(open), LocalTime.parse(close));
  }

  static CustomerFacts facts(Customer customer, @Nullable Integer interval) {
    return new CustomerFacts(customer, true, SizeClass.A, null, interval, Money.ZERO, null);
  }

  static Stop stop(
      long id, LocalDate date, Stop.Kind kind, Customer customer, String begin, String end) {
    return new Stop(
        new StopId(id),
        date,
        kind,
        customer.id(),
        null,
        null,
        "",
        LocalTime.parse(begin),
        LocalTime.parse(end),
        0,
        true);
  }

  static Appointment appointment(
      long id,
      @Nullable Customer customer,
      LocalDate from,
      LocalDate until,
      @Nullable String begin,
      int minutes,
      int preparation) {
    return new Appointment(
        new AppointmentId(id),
        customer == null ? null : customer.id(),
        "Termin " + id,
        from,
        until,
        begin == null ? null : LocalTime.parse(begin),
        minutes,
        preparation);
  }

  static Task task(long id, int minutes, int blocks, @Nullable LocalDate deadline) {
    return new Task(new TaskId(id), "Aufgabe " + id, minutes, blocks, null, deadline, false);
  }

  private static Customer customer(
      long id,
      String name,
      @Nullable Position position,
      @Nullable Integer minutes,
      @Nullable LocalDate lastVisit,
      int preparation,
      @Nullable WeekHours hours) {
    return Customer.named(new CustomerId(id), "K" + id, name)
        .edit()
        .position(position)
        .visiting(new Visiting(null, minutes, lastVisit, hours, preparation))
        .build();
  }

  private static WeekHours mornings() {
    return new WeekHours(
        Map.of(
            DayOfWeek.MONDAY, List.of(span("09:00", "11:00")),
            DayOfWeek.TUESDAY, List.of(span("08:00", "09:00"), span("14:00", "16:00"))));
  }

  private static Map<DayOfWeek, List<Hours>> hours() {
    Map<DayOfWeek, List<Hours>> hours = new EnumMap<>(DayOfWeek.class);
    for (int day = 1; day <= 5; day++) {
      hours.put(DayOfWeek.of(day), List.of(span("08:00", "17:00")));
    }
    hours.put(DayOfWeek.WEDNESDAY, List.of(span("08:00", "12:00"), span("13:00", "17:00")));
    return hours;
  }
}
