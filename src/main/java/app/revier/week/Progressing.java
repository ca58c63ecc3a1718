package app.revier.week;

import app.revier.agenda.Activity;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.TaskId;
import app.revier.territory.CustomerId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done by the weeks planned so far: visits, visits for projects, tasks, appointments. */
final class Progressing {

  private final Map<CustomerId, LocalDate> lastVisits = new HashMap<>();
  private final Map<CustomerId, Integer> projectVisitsLeft = new HashMap<>();
  private final Map<CustomerId, LocalDate> needsSince = new HashMap<>();
  private final Set<TaskId> tasks = new HashSet<>();
  private final Map<Block, Integer> blocks = new HashMap<>();
  private final Map<CustomerId, SortedSet<LocalDate>> ahead = new HashMap<>();
  private final LocalDate last;
  private final Set<AppointmentId> appointments = new HashSet<>();
  private final List<Activity> reports;
  private @Nullable LocalDate added;

  /**
   * What is done before the days of a request, and planned on other days.
   *
   * @param last the last day of the request
   */
  Progressing(WeekRequest request, LocalDate last) {
    this.last = last;
    reports = request.agenda().activities();
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
      if (stop.date().isBefore(request.from())) {
        visitOn(stop.customer(), stop.date());
        visitForProjects(stop);
      }
      noteAhead(stop, request);
      if (stop.date().isBefore(request.from()) || stop.date().isAfter(last)) {
        noteElsewhere(stop, request);
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

  private void noteElsewhere(Stop stop, WeekRequest request) {
    if (stop.appointment() != null && isMeant(stop, request)) {
      appointments.add(stop.appointment());
    }
    if (stop.task() != null) {
      tasks.add(stop.task());
      blocks.merge(new Block(stop.task(), monday(stop.date())), 1, Integer::sum);
    }
  }

  /**
   * Whether a stop on another day settles its appointment. One that is not confirmed may have been
   * planned before the appointment was changed.
   */
  private static boolean isMeant(Stop stop, WeekRequest request) {
    Appointment appointment =
        stop.appointment() == null ? null : request.agenda().appointment(stop.appointment());
    return stop.confirmed()
        || (appointment != null
            && !stop.date().isBefore(appointment.from())
            && !stop.date().isAfter(appointment.until()));
  }

  /** Visits that stand on days to come count before they are made. */
  private void noteAhead(Stop stop, WeekRequest request) {
    CustomerId customer = stop.customer();
    boolean stands =
        stop.date().isAfter(last) || stop.confirmed() || request.revision().kept().contains(stop);
    if (customer != null && !stop.date().isBefore(request.from()) && stands) {
      ahead.computeIfAbsent(customer, any -> new TreeSet<>()).add(stop.date());
    }
  }

  /** A stop that was to stay cannot. */
  void notAhead(Stop stop) {
    CustomerId customer = stop.customer();
    SortedSet<LocalDate> days = customer == null ? null : ahead.get(customer);
    if (days != null) {
      days.remove(stop.date());
    }
  }

  /** The days from the first of the request on for which a visit stands, in order. */
  SortedSet<LocalDate> ahead(CustomerId customer) {
    return ahead.getOrDefault(customer, Collections.emptySortedSet());
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
    added = day.day().date();
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

  /**
   * The latest visit before a day for which another stands; none if there was none or it is not
   * known any more, because the visit of that day is the last itself and nobody has reported it.
   */
  @Nullable LocalDate lastVisitBefore(CustomerId customer, LocalDate day) {
    SortedSet<LocalDate> between = standingBefore(customer, day);
    if (!between.isEmpty()) {
      return between.getLast();
    }
    LocalDate latest = lastVisit(customer);
    if (latest == null || latest.isBefore(day)) {
      return latest;
    }
    return reports.stream()
        .filter(one -> one.customer().equals(customer) && one.isHeldVisit())
        .flatMap(
            one ->
                Stream.concat(Stream.of(one.date()), Stream.ofNullable(one.effects().lastVisit())))
        .filter(date -> date.isBefore(day))
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  /** The visits that the customer's project still needs before one that stands on a day. */
  int projectVisitsLeftBefore(CustomerId customer, LocalDate day) {
    return Math.max(0, projectVisitsLeft(customer) - standingBefore(customer, day).size());
  }

  /** The days before a day for which a visit stands that are not added yet. */
  private SortedSet<LocalDate> standingBefore(CustomerId customer, LocalDate day) {
    LocalDate from = added == null ? LocalDate.MIN : added.plusDays(1);
    return from.isBefore(day) ? ahead(customer).subSet(from, day) : Collections.emptySortedSet();
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
