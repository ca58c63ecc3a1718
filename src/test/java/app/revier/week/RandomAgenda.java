package app.revier.week;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.territory.CustomerId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Makes agendas around some days: absences, appointments that overlap or cannot be, tasks with
 * tight or past deadlines, and stops that were confirmed or only proposed.
 */
final class RandomAgenda {

  private final Random random;
  private final LocalDate from;
  private final int days;
  private final List<CustomerFacts> customers;
  private final List<Appointment> appointments = new ArrayList<>();
  private final List<Task> tasks = new ArrayList<>();
  private final List<Stop> stops = new ArrayList<>();

  RandomAgenda(Random random, LocalDate from, int days, List<CustomerFacts> customers) {
    this.random = random;
    this.from = from;
    this.days = days;
    this.customers = customers;
  }

  Agenda agenda() {
    List<Absence> absences = new ArrayList<>();
    for (int id = some(0.25, 3); id > 0; id--) {
      LocalDate first = around();
      Absence.Kind kind = Absence.Kind.values()[random.nextInt(Absence.Kind.values().length)];
      absences.addFirst(
          new Absence(new AbsenceId(id), kind, first, first.plusDays(random.nextInt(5)), ""));
    }
    for (int id = 1, count = some(0.6, 8); id <= count; id++) {
      appointments.add(appointment(id));
    }
    for (int id = 1, count = some(0.5, 6); id <= count; id++) {
      tasks.add(task(id));
    }
    for (int id = 1, count = some(0.4, 8); id <= count; id++) {
      stops.add(stop(id));
    }
    List<SpecialRule> special = new ArrayList<>();
    for (int id = 1, count = some(0.5, 4); id <= count; id++) {
      LocalDate first = around();
      special.add(
          new SpecialRule(
              new SpecialRuleId(id), first, first.plusDays(random.nextInt(3)), special()));
    }
    if (random.nextInt(4) == 0) {
      LocalDate monday = around().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      special.add(
          new SpecialRule(
              new SpecialRuleId(9),
              monday,
              monday.plusDays(6),
              new SpecialRule.ShorterBuffer(5 * random.nextInt(4))));
    }
    return new Agenda(
        absences,
        appointments,
        tasks,
        stops,
        List.of(),
        List.of(),
        special,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private SpecialRule.What special() {
    CustomerId customer = someone();
    return switch (random.nextInt(6)) {
      case 0 -> new SpecialRule.EndsLater(LocalTime.of(18 + random.nextInt(5), 5));
      case 1 -> new SpecialRule.SmallerReserve(random.nextInt(60));
      case 2 -> new SpecialRule.Stuck(LocalTime.of(8 + random.nextInt(6), 0), customer);
      case 3, 4 ->
          customer == null ? new SpecialRule.FieldDay() : new SpecialRule.AnyHours(customer);
      default -> new SpecialRule.FieldDay();
    };
  }

  /** None, or up to a number. */
  private int some(double probability, int most) {
    return random.nextDouble() < probability ? 1 + random.nextInt(most) : 0;
  }

  /** A day of the span, or some days before or after. */
  private LocalDate around() {
    return from.plusDays(random.nextInt(days + 6) - 3L);
  }

  private LocalTime time() {
    int minute = random.nextInt(10) == 0 ? random.nextInt(1439) : 420 + random.nextInt(132) * 5;
    return LocalTime.ofSecondOfDay(minute * 60L);
  }

  private @Nullable CustomerId someone() {
    if (customers.isEmpty() || random.nextInt(4) == 0) {
      return null;
    }
    return customers.get(random.nextInt(customers.size())).customer().id();
  }

  private Appointment appointment(int id) {
    LocalDate first = around();
    boolean fixed = random.nextInt(5) < 3;
    LocalTime begin = fixed ? time() : null;
    int minutes = 5 + random.nextInt(12) * 10;
    if (begin != null) {
      minutes = Math.min(minutes, 24 * 60 - begin.toSecondOfDay() / 60);
    }
    return new Appointment(
        new AppointmentId(id),
        someone(),
        "Termin " + id,
        first,
        fixed ? first : first.plusDays(random.nextInt(8)),
        begin,
        minutes,
        random.nextInt(3) == 0 ? 15 : 0);
  }

  private Task task(int id) {
    LocalDate earliest = random.nextInt(3) == 0 ? around() : null;
    LocalDate deadline = random.nextInt(4) == 0 ? null : around().plusDays(random.nextInt(6));
    if (earliest != null && deadline != null && deadline.isBefore(earliest)) {
      earliest = null;
    }
    return new Task(
        new TaskId(id),
        "Aufgabe " + id,
        5 + random.nextInt(random.nextInt(10) == 0 ? 600 : 120),
        random.nextInt(3) == 0 ? 1 + random.nextInt(4) : 0,
        earliest,
        deadline,
        random.nextInt(10) == 0);
  }

  private Stop stop(int id) {
    LocalTime begin = time();
    int room = 24 * 60 - 1 - begin.toSecondOfDay() / 60;
    LocalTime end = begin.plusMinutes(Math.min(room, 5 + random.nextInt(90)));
    LocalDate date = around();
    int kind = random.nextInt(10);
    if (kind < 2 && !appointments.isEmpty()) {
      Appointment one = appointments.get(random.nextInt(appointments.size()));
      if (stops.stream().noneMatch(stop -> one.id().equals(stop.appointment()))) {
        return stop(id, date, Stop.Kind.APPOINTMENT, one.customer(), one.id(), null, begin, end);
      }
    }
    if (kind < 4 && !tasks.isEmpty()) {
      Task one = tasks.get(random.nextInt(tasks.size()));
      if (one.isLongProject() || stops.stream().noneMatch(stop -> one.id().equals(stop.task()))) {
        return stop(id, date, Stop.Kind.TASK, null, null, one.id(), begin, end);
      }
    }
    CustomerId customer = kind < 9 ? someone() : null;
    return customer == null
        ? stop(id, date, Stop.Kind.BREAK, null, null, null, begin, end)
        : stop(id, date, Stop.Kind.VISIT, customer, null, null, begin, end);
  }

  private Stop stop(
      int id,
      LocalDate date,
      Stop.Kind kind,
      @Nullable CustomerId customer,
      @Nullable AppointmentId appointment,
      @Nullable TaskId task,
      LocalTime begin,
      LocalTime end) {
    return new Stop(
        new StopId(id),
        date,
        kind,
        customer,
        appointment,
        task,
        "",
        begin,
        end,
        kind != Stop.Kind.BREAK && random.nextInt(4) == 0 ? 10 : 0,
        random.nextInt(4) != 0);
  }
}
