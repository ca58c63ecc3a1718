package app.revier.week;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Night;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Share;
import app.revier.territory.Visiting;
import app.revier.territory.WeekHours;
import app.revier.territory.WeekHoursText;
import app.revier.week.check.WeekVerifier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * A small week, put together step by step. Home is in the middle; a customer lies so many minutes
 * to the east of it, or to the west for negative minutes. Every plan goes through the verifier.
 */
final class WeekSketch {

  /** A Monday. */
  static final LocalDate MONDAY = LocalDate.of(2027, 1, 11);

  private static final Position HOME = at(0);

  private final List<CustomerFacts> customers = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();
  private final List<Appointment> appointments = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Stop> stops = new ArrayList<>();
  private final List<Night> nights = new ArrayList<>();
  private final Map<LocalDate, String> holidays = new HashMap<>();
  private LocalDate from = MONDAY;
  private int days = 1;
  private WeekHours hours = WeekHoursText.parse("mon-fri 08:00-16:00");
  private int buffer;
  private Share reserve = Share.NONE;
  private int breakMinutes;
  private int taskReserve = 1;
  private WeekShape shape = WeekShape.OPEN;
  private ValueWeights weights = new ValueWeights(1, 1, 1, 1, 0.1, 60);

  /** A place so many minutes from home: a minute is a hundredth of a degree. */
  static Position at(int minutes) {
    return new Position(50, 7 + minutes / 100.0, Position.Origin.GIVEN);
  }

  private static int drive(Position from, Position to) {
    return (int) Math.round(Math.abs(from.longitude() - to.longitude()) * 100);
  }

  WeekSketch from(LocalDate date, int count) {
    from = date;
    days = count;
    return this;
  }

  WeekSketch hours(String text) {
    hours = text.isEmpty() ? new WeekHours(Map.of()) : WeekHoursText.parse(text);
    return this;
  }

  WeekSketch buffer(int minutes) {
    buffer = minutes;
    return this;
  }

  WeekSketch reserve(int percent) {
    reserve = Share.percent(percent);
    return this;
  }

  WeekSketch breakOf(int minutes) {
    breakMinutes = minutes;
    return this;
  }

  WeekSketch taskReserve(int workingDays) {
    taskReserve = workingDays;
    return this;
  }

  WeekSketch weights(ValueWeights other) {
    weights = other;
    return this;
  }

  /** Visits on Mondays to Thursdays, on so many of so many working days. */
  WeekSketch inField(int days, int ofDays) {
    shape =
        new WeekShape(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
            days,
            ofDays,
            shape.longestDay(),
            shape.halfDays());
    return this;
  }

  WeekSketch longestDay(int minutes) {
    shape =
        new WeekShape(
            shape.fieldWeekdays(), shape.inField(), shape.ofDays(), minutes, shape.halfDays());
    return this;
  }

  WeekSketch halfDay(LocalDate day) {
    shape =
        new WeekShape(
            shape.fieldWeekdays(),
            shape.inField(),
            shape.ofDays(),
            shape.longestDay(),
            Set.of(MonthDay.from(day)));
    return this;
  }

  WeekSketch holiday(LocalDate date, String name) {
    holidays.put(date, name);
    return this;
  }

  WeekSketch night(LocalDate date, int minutes) {
    nights.add(new Night(date, at(minutes), ""));
    return this;
  }

  WeekSketch absence(LocalDate first, LocalDate last) {
    absences.add(
        new Absence(new AbsenceId(absences.size() + 1), Absence.Kind.VACATION, first, last, ""));
    return this;
  }

  /** A due customer of a class at a place; visits take an hour. */
  WeekSketch customer(String name, Cell cell, int minutesAway) {
    return customer(name, cell, at(minutesAway), null, 60, null);
  }

  /** A customer with hours of its own. */
  WeekSketch customer(String name, Cell cell, int minutesAway, String open) {
    return customer(name, cell, at(minutesAway), open, 60, null);
  }

  WeekSketch customer(
      String name,
      Cell cell,
      @Nullable Position place,
      @Nullable String open,
      int minutes,
      @Nullable LocalDate lastVisit) {
    return customer(name, cell, place, open, minutes, lastVisit, 0);
  }

  WeekSketch customer(
      String name,
      Cell cell,
      @Nullable Position place,
      @Nullable String open,
      int minutes,
      @Nullable LocalDate lastVisit,
      int preparation) {
    long id = customers.size() + 1L;
    Customer customer =
        Customer.named(new CustomerId(id), "K" + id, name)
            .edit()
            .position(place)
            .visiting(
                new Visiting(
                    null,
                    minutes,
                    lastVisit,
                    open == null ? null : WeekHoursText.parse(open),
                    preparation))
            .build();
    customers.add(new CustomerFacts(customer, true, cell.size(), cell, 30, Money.ZERO, null));
    return this;
  }

  /** The customer that was added last, with another interval and a project that needs visits. */
  WeekSketch wanting(@Nullable Integer interval, int projectVisits) {
    CustomerFacts last = customers.removeLast();
    customers.add(
        new CustomerFacts(
            last.customer(),
            true,
            last.size(),
            last.cell(),
            interval,
            Money.ZERO,
            projectVisits == 0
                ? null
                : new CustomerFacts.ProjectStep("Ausbau", Money.of(1_000), projectVisits)));
    return this;
  }

  /** The same with the days from which and up to which the visits of the project are spread. */
  WeekSketch wanting(
      @Nullable Integer interval, int projectVisits, LocalDate since, LocalDate start) {
    CustomerFacts last = customers.removeLast();
    customers.add(
        new CustomerFacts(
            last.customer(),
            true,
            last.size(),
            last.cell(),
            interval,
            Money.ZERO,
            new CustomerFacts.ProjectStep("Ausbau", Money.of(1_000), projectVisits, since, start)));
    return this;
  }

  CustomerId id(String name) {
    return customers.stream()
        .map(CustomerFacts::customer)
        .filter(customer -> customer.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  WeekSketch appointment(String title, @Nullable String at, LocalDate date, String time, int min) {
    return appointment(title, at, date, date, LocalTime.parse(time), min, 0);
  }

  WeekSketch appointment(
      String title,
      @Nullable String at,
      LocalDate first,
      LocalDate last,
      @Nullable LocalTime begin,
      int minutes,
      int preparation) {
    appointments.add(
        new Appointment(
            new AppointmentId(appointments.size() + 1),
            at == null ? null : id(at),
            title,
            first,
            last,
            begin,
            minutes,
            preparation));
    return this;
  }

  WeekSketch task(String title, int minutes, @Nullable LocalDate deadline) {
    tasks.add(new Task(new TaskId(tasks.size() + 1), title, minutes, 0, null, deadline, false));
    return this;
  }

  WeekSketch blocks(String title, int minutes, int perWeek) {
    tasks.add(new Task(new TaskId(tasks.size() + 1), title, minutes, perWeek, null, null, false));
    return this;
  }

  /** A visit that stands in the book. */
  WeekSketch stop(String name, LocalDate date, String begin, int minutes, boolean confirmed) {
    LocalTime time = LocalTime.parse(begin);
    stops.add(
        new Stop(
            new StopId(stops.size() + 1),
            date,
            Stop.Kind.VISIT,
            id(name),
            null,
            null,
            "",
            time,
            time.plusMinutes(minutes),
            0,
            confirmed));
    return this;
  }

  /** The stops of a plan as proposals of the book. */
  WeekSketch proposed(WeekPlan plan) {
    for (PlannedDay day : plan.days()) {
      for (PlannedStop stop : day.stops()) {
        if (stop.customer() != null) {
          stops.add(
              new Stop(
                  new StopId(stops.size() + 1),
                  day.day().date(),
                  Stop.Kind.VISIT,
                  stop.customer().id(),
                  null,
                  null,
                  "",
                  stop.begin(),
                  stop.end(),
                  0,
                  false));
        }
      }
    }
    return this;
  }

  WeekRequest request() {
    return new WeekRequest(
        from,
        days,
        customers,
        new Agenda(absences, appointments, tasks, stops),
        holidays,
        new WeekRules(
            hours,
            HOME,
            nights,
            60,
            buffer,
            reserve,
            breakMinutes,
            new Hours(LocalTime.of(11, 30), LocalTime.of(14, 0)),
            taskReserve,
            1,
            WeekSketch::drive,
            weights,
            Money.of(50_000),
            shape));
  }

  WeekPlan plan() {
    WeekRequest request = request();
    WeekPlan plan = WeekPlanner.plan(request, WeekSearch.ofSteps(1, 3_000));
    Assertions.assertThat(WeekVerifier.check(request, plan)).isEmpty();
    return plan;
  }

  Replan replan(Change... changes) {
    Replan replan = Replanner.replan(request(), List.of(changes), WeekSearch.ofSteps(1, 3_000));
    Assertions.assertThat(WeekVerifier.check(replan.request(), replan.plan())).isEmpty();
    return replan;
  }

  /** The stops of a day as {@code 08:30 Name}, with the kind for what is no visit. */
  static List<String> stops(WeekPlan plan, int day) {
    return plan.days().get(day).stops().stream().map(WeekSketch::told).toList();
  }

  private static String told(PlannedStop stop) {
    String what = stop.customer() == null ? stop.title() : stop.customer().name();
    return stop.begin() + " " + (stop.kind() == Stop.Kind.BREAK ? "break" : what);
  }

  /** Why something is left out, by the name of the customer or the title. */
  static Unplanned.Why why(WeekPlan plan, String name) {
    return plan.leftOut().stream()
        .filter(
            one ->
                (one.customer() != null && one.customer().name().equals(name))
                    || (one.appointment() != null && one.appointment().title().equals(name))
                    || (one.task() != null && one.task().title().equals(name)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " not in " + plan.leftOut()))
        .why();
  }
}
