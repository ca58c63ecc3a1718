package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.TaskId;
import app.revier.territory.CustomerId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is done by the weeks planned so far: visits, visits for projects, tasks, appointments. */
final class Progressing {

  private final Map<CustomerId, LocalDate> lastVisits = new HashMap<>();
  private final Map<CustomerId, Integer> projectVisitsLeft = new HashMap<>();
  private final Map<CustomerId, LocalDate> needsSince = new HashMap<>();
  private final Set<TaskId> tasks = new HashSet<>();
  private final Map<Block, Integer> blocks = new HashMap<>();
  private final LocalDate last;
  private final Set<AppointmentId> appointments = new HashSet<>();

  /**
   * What is done before the days of a request, and planned on other days.
   *
   * @param last the last day of the request
   */
  Progressing(WeekRequest request, LocalDate last) {
    this.last = last;
    for (CustomerFacts facts : request.customers()) {
      LocalDate visit = facts.customer().visiting().lastVisit();
      if (visit != null) {
        lastVisits.put(facts.customer().id(), visit);
      }
      CustomerFacts.ProjectStep step = facts.step();
      if (step != null) {
        projectVisitsLeft.put(facts.customer().id(), step.visits());
        needsSince.put(facts.customer().id(), step.since());
      }
    }
    for (Appointment appointment : request.agenda().appointments()) {
      if (appointment.isFixed() && appointment.from().isBefore(request.from())) {
        visitOn(appointment.customer(), appointment.from());
      }
    }
    for (Stop stop : request.agenda().stops()) {
      if (stop.confirmed() && stop.date().isBefore(request.from())) {
        visitOn(stop.customer(), stop.date());
        visitForProjects(stop);
      }
      if (stop.date().isBefore(request.from()) || stop.date().isAfter(last)) {
        noteElsewhere(stop);
      }
    }
  }

  /** Visits from the day on that the projects' need was told for are not in it yet. */
  private void visitForProjects(Stop stop) {
    CustomerId customer = stop.customer();
    LocalDate since = customer == null ? null : needsSince.get(customer);
    if (customer != null && since != null && !stop.date().isBefore(since)) {
      projectVisitsLeft.computeIfPresent(customer, (id, left) -> Math.max(0, left - 1));
    }
  }

  private void noteElsewhere(Stop stop) {
    if (stop.appointment() != null && stop.confirmed()) {
      appointments.add(stop.appointment());
    }
    if (stop.task() != null) {
      tasks.add(stop.task());
      blocks.merge(new Block(stop.task(), monday(stop.date())), 1, Integer::sum);
    }
  }

  /** The blocks of a long project in a week. */
  private record Block(TaskId task, LocalDate monday) {}

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private void visitOn(@Nullable CustomerId customer, LocalDate day) {
    if (customer != null) {
      lastVisits.merge(customer, day, (a, b) -> a.isAfter(b) ? a : b);
    }
  }

  /** Takes note of a planned day. */
  void add(PlannedDay day) {
    for (PlannedStop stop : day.stops()) {
      if (stop.customer() != null) {
        CustomerId customer = stop.customer().id();
        visitOn(customer, day.day().date());
        projectVisitsLeft.computeIfPresent(customer, (id, left) -> Math.max(0, left - 1));
      }
      if (stop.appointment() != null) {
        appointments.add(stop.appointment().id());
      }
      if (stop.task() != null && !stop.task().isLongProject()) {
        tasks.add(stop.task().id());
      }
    }
  }

  /** Whether a day comes after those of the request. */
  boolean isLater(LocalDate day) {
    return day.isAfter(last);
  }

  /** The latest visit, planned ones included. */
  @Nullable LocalDate lastVisit(CustomerId customer) {
    return lastVisits.get(customer);
  }

  /** The visits that the customer's project still needs. */
  int projectVisitsLeft(CustomerId customer) {
    return projectVisitsLeft.getOrDefault(customer, 0);
  }

  /** Whether an appointment is planned. */
  boolean isPlanned(AppointmentId appointment) {
    return appointments.contains(appointment);
  }

  /** The blocks of a long project that lie on other days of the week of a day. */
  int blocks(TaskId task, LocalDate day) {
    return blocks.getOrDefault(new Block(task, monday(day)), 0);
  }

  /** Whether a task is planned. */
  boolean isPlanned(TaskId task) {
    return tasks.contains(task);
  }
}
