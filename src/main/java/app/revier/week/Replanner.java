package app.revier.week;

import app.revier.agenda.Absence;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plans days anew after something changed, so that confirmed stops stay and as few others as
 * possible move: each planned visit is worth more where it is, by the price of moving (method,
 * section 9).
 */
public final class Replanner {

  private final WeekRequest request;
  private final List<Stop> proposed;
  private final List<Change> changes;
  private final LocalDate lastDay;

  private Replanner(WeekRequest request, List<Change> changes) {
    this.request = request;
    this.changes = List.copyOf(changes);
    lastDay = request.lastDay();
    proposed =
        request.agenda().stops().stream()
            .filter(stop -> !stop.confirmed() && isInTheseDays(stop))
            .toList();
  }

  /**
   * Plans anew.
   *
   * @param request the days, with the stops planned before in its agenda
   * @param changes what changed
   * @param search how to look for the plan
   */
  public static Replan replan(WeekRequest request, List<Change> changes, WeekSearch search) {
    return new Replanner(request, changes).replan(search);
  }

  private Replan replan(WeekSearch search) {
    WeekRequest revised = request.revised(agenda(), new Revision(proposed, changes));
    WeekPlan plan = WeekPlanner.plan(revised, search);
    Set<CustomerId> cancelled = revised.revision().cancelled();
    Map<CustomerId, PlannedAt> now = planned(plan);
    List<Replan.Moved> moved = new ArrayList<>();
    List<Stop> dropped = new ArrayList<>();
    Set<CustomerId> before = new HashSet<>();
    for (Stop stop : request.agenda().stops()) {
      CustomerId customer = stop.customer();
      if (customer != null && isInTheseDays(stop, plan)) {
        before.add(customer);
        PlannedAt at = now.get(customer);
        if (at == null) {
          if (!cancelled.contains(customer)) {
            dropped.add(stop);
          }
        } else if (hasMoved(stop, at)) {
          moved.add(new Replan.Moved(stop, at.date(), at.stop().begin()));
        }
      }
    }
    List<Replan.Added> added = new ArrayList<>();
    now.forEach(
        (id, at) -> {
          Customer customer = at.stop().customer();
          if (!before.contains(id) && customer != null) {
            added.add(new Replan.Added(customer, at.date(), at.stop().begin()));
          }
        });
    List<Replan.Hole> holes = new Holes(revised, plan, ids(added)).of(calledOff(cancelled));
    return new Replan(revised, plan, calledOffAppointments(), moved, dropped, added, holes);
  }

  private static Set<CustomerId> ids(List<Replan.Added> added) {
    Set<CustomerId> ids = new HashSet<>();
    added.forEach(one -> ids.add(one.customer().id()));
    return ids;
  }

  /** The appointments of these days with customers who called off. */
  private List<Appointment> calledOffAppointments() {
    Set<CustomerId> cancelled = new Revision(List.of(), changes).cancelled();
    return request.agenda().appointmentsWithin(request.from(), lastDay).stream()
        .filter(one -> one.customer() != null && cancelled.contains(one.customer()))
        .toList();
  }

  /** Without the called-off visits, with those asked for, which are not wanted as before. */
  private Agenda agenda() {
    Agenda agenda = request.agenda();
    List<Appointment> gone = calledOffAppointments();
    List<Appointment> appointments = new ArrayList<>(agenda.appointments());
    Set<CustomerId> cancelled = new Revision(List.of(), changes).cancelled();
    appointments.removeAll(gone);
    List<AppointmentId> lost = lostBefore();
    appointments.removeIf(one -> lost.contains(one.id()));
    for (Change change : changes) {
      if (change instanceof Change.Demanded(Appointment appointment)) {
        appointments.removeIf(one -> one.id().equals(appointment.id()));
        appointments.add(appointment);
      }
    }
    List<Stop> stops =
        agenda.stops().stream()
            .filter(stop -> !isCalledOff(stop, cancelled))
            .filter(stop -> stop.appointment() == null || !lost.contains(stop.appointment()))
            .filter(stop -> isInTheseDays(stop) || !Change.isWantedAnew(stop, changes))
            .toList();
    List<Absence> absences = new ArrayList<>(agenda.absences());
    for (Change change : changes) {
      if (change instanceof Change.Ill(Absence absence)) {
        absences.add(absence);
      }
    }
    return new Agenda(
        absences,
        appointments,
        agenda.tasks(),
        stops,
        agenda.activities(),
        agenda.calledOff(),
        agenda.special(),
        agenda.inquiries(),
        agenda.published());
  }

  /** What stands for lost hours that are within those lost now. */
  private List<AppointmentId> lostBefore() {
    return request.agenda().appointments().stream()
        .filter(
            one ->
                changes.stream()
                    .anyMatch(
                        change -> change instanceof Change.HoursLost lost && lost.covers(one)))
        .map(Appointment::id)
        .toList();
  }

  private List<Stop> calledOff(Set<CustomerId> cancelled) {
    return request.agenda().stops().stream().filter(stop -> isCalledOff(stop, cancelled)).toList();
  }

  private boolean isCalledOff(Stop stop, Set<CustomerId> cancelled) {
    return stop.customer() != null && cancelled.contains(stop.customer()) && isInTheseDays(stop);
  }

  private boolean isInTheseDays(Stop stop) {
    return !stop.date().isBefore(request.from()) && !stop.date().isAfter(lastDay);
  }

  /** A stop of a new plan and its day. */
  private record PlannedAt(LocalDate date, PlannedStop stop) {}

  private static Map<CustomerId, PlannedAt> planned(WeekPlan plan) {
    Map<CustomerId, PlannedAt> planned = new HashMap<>();
    for (PlannedDay day : plan.days()) {
      for (PlannedStop stop : day.stops()) {
        if (stop.customer() != null) {
          planned.putIfAbsent(stop.customer().id(), new PlannedAt(day.day().date(), stop));
        }
      }
    }
    return planned;
  }

  private boolean isInTheseDays(Stop stop, WeekPlan plan) {
    return plan.days().stream().anyMatch(day -> day.day().date().equals(stop.date()))
        || plan.daysOff().stream().anyMatch(day -> day.date().equals(stop.date()));
  }

  private static boolean hasMoved(Stop stop, PlannedAt at) {
    return !stop.date().equals(at.date())
        || Math.abs(ChronoUnit.MINUTES.between(stop.begin(), at.stop().begin()))
            > Revision.SAME_TIME_MINUTES;
  }
}
