package app.revier.week;

import app.revier.agenda.Absence;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plans days anew after something changed, so that as little as possible changes (method, section
 * 9). Confirmed stops stay. Days on which nothing happened stay to the minute: they only take in
 * what has lost its place. If all that has lost its place finds another, nothing else moves at all;
 * otherwise the stops of the days on which something happened may move for a price, and what comes
 * of that is taken only if it is worth more than that price.
 */
public final class Replanner {

  /** What it costs to begin a little earlier or later, as a share of the price of moving. */
  private static final double A_LITTLE = 0.25;

  /** What work and wishes that fall out cost, in points, since they have no value of their own. */
  private static final double WORK_LOST = 500;

  private static final double WISH_REFUSED = 1_000_000;

  private final WeekRequest request;
  private final List<Stop> proposed;
  private final List<Change> changes;
  private final Set<CustomerId> cancelled;
  private final LocalDate lastDay;

  private Replanner(WeekRequest request, List<Change> changes) {
    this.request = request;
    this.changes = List.copyOf(changes);
    cancelled = new Revision(List.of(), changes).cancelled();
    lastDay = request.lastDay();
    proposed =
        request.agenda().stops().stream()
            .filter(stop -> !stop.confirmed() && isInTheseDays(stop.date()))
            .toList();
  }

  /**
   * Plans anew.
   *
   * @param request the days, with the stops planned before in its agenda
   * @param changes what changed
   * @param search how to look for the plan; it may be run up to three times
   */
  public static Replan replan(WeekRequest request, List<Change> changes, WeekSearch search) {
    return new Replanner(request, changes).replan(search);
  }

  private Replan replan(WeekSearch search) {
    Replan asItStands = replan(Set.of(), search);
    Set<LocalDate> loose = loose(asItStands);
    if (loose.isEmpty()) {
      return asItStands;
    }
    Replan loosened = better(asItStands, replan(loose, search));
    Set<LocalDate> needed = new HashSet<>(loose);
    needed.retainAll(touched(loosened));
    return needed.size() == loose.size() ? loosened : better(loosened, replan(needed, search));
  }

  private Replan better(Replan one, Replan other) {
    return worth(other) > worth(one) ? other : one;
  }

  /** What the visits of a plan are worth, less the price of all that moves or falls out. */
  private double worth(Replan replan) {
    double price = Math.max(1, request.rules().weights().move());
    double worth = replan.plan().points() - wishesRefused(replan).size() * WISH_REFUSED;
    for (Replan.Moved move : replan.firmMoved()) {
      Stop before = move.before();
      long minutes = Math.abs(ChronoUnit.MINUTES.between(before.begin(), move.begin()));
      boolean little = move.date().equals(before.date()) && minutes <= Revision.SAME_TIME_MINUTES;
      worth -= little ? price * A_LITTLE : price;
    }
    for (Stop stop : replan.firmDropped()) {
      worth -= price + (stop.kind() == Stop.Kind.VISIT ? 0 : WORK_LOST);
    }
    return worth;
  }

  private List<Appointment> wishesRefused(Replan replan) {
    List<Appointment> refused = new ArrayList<>();
    for (Change change : changes) {
      if (change instanceof Change.Demanded(Appointment wanted)) {
        boolean planned =
            replan.plan().days().stream()
                .flatMap(day -> day.stops().stream())
                .anyMatch(stop -> wanted.equals(stop.appointment()));
        if (!planned) {
          refused.add(wanted);
        }
      }
    }
    return refused;
  }

  /** The days whose stops may have to move: nothing has to where all has found a place. */
  private Set<LocalDate> loose(Replan replan) {
    Set<LocalDate> loose = new HashSet<>();
    for (Appointment wanted : wishesRefused(replan)) {
      wanted.from().datesUntil(wanted.until().plusDays(1)).forEach(loose::add);
    }
    if (!replan.firmMoved().isEmpty() || !replan.firmDropped().isEmpty()) {
      for (Change change : changes) {
        switch (change) {
          case Change.HoursLost lost -> loose.add(lost.date());
          case Change.StuckUntil stuck -> loose.add(stuck.date());
          case Change.Cancelled _, Change.Demanded _, Change.Ill _ -> {}
        }
      }
    }
    loose.removeIf(day -> !isInTheseDays(day));
    return loose;
  }

  /** The days on which a plan has something that was not there, or not something that was. */
  private static Set<LocalDate> touched(Replan replan) {
    Set<LocalDate> touched = new HashSet<>();
    for (Replan.Moved move : replan.moved()) {
      touched.add(move.before().date());
      touched.add(move.date());
    }
    replan.dropped().forEach(stop -> touched.add(stop.date()));
    replan.added().forEach(visit -> touched.add(visit.date()));
    return touched;
  }

  /** A plan for which the stops of some days may move for a price, and all others stay. */
  private Replan replan(Set<LocalDate> loose, WeekSearch search) {
    List<Stop> before = new ArrayList<>();
    List<Stop> kept = new ArrayList<>();
    for (Stop stop : proposed) {
      // The break goes where it is in nobody's way.
      boolean follows = stop.customer() != null || stop.kind() == Stop.Kind.BREAK;
      if (follows && loose.contains(stop.date())) {
        before.add(stop);
      } else if (!isWantedOtherwise(stop)) {
        kept.add(stop);
      }
    }
    WeekRequest revised =
        request.revised(agenda(), new Revision(before, changes, kept, happened(loose)));
    WeekPlan plan = WeekPlanner.plan(revised, search);
    PlanDifferences found = new PlanDifferences(stops(plan), this::isMissed, plan);
    List<Stop> calledOff = calledOff(cancelled);
    List<Replan.Hole> holes = new Holes(revised, plan, ids(found.added())).of(calledOff);
    return new Replan(
        revised,
        plan,
        calledOffAppointments(),
        calledOff,
        found.moved(),
        found.dropped(),
        found.added(),
        holes);
  }

  /** What stood on the days of a plan, and what a change takes on any other day. */
  private List<Stop> stops(WeekPlan plan) {
    Set<LocalDate> days = new HashSet<>();
    plan.days().forEach(day -> days.add(day.day().date()));
    plan.daysOff().forEach(day -> days.add(day.date()));
    return request.agenda().stops().stream()
        .filter(stop -> days.contains(stop.date()) || isTaken(stop))
        .toList();
  }

  private boolean isTaken(Stop stop) {
    return changes.stream().anyMatch(change -> takes(change, stop));
  }

  /** Whoever calls off is not missed, and what is confirmed stands in the book in any case. */
  private boolean isMissed(Stop stop) {
    boolean calledOff = stop.customer() != null && cancelled.contains(stop.customer());
    return !calledOff && (!stop.confirmed() || isTaken(stop));
  }

  private static boolean takes(Change change, Stop stop) {
    return switch (change) {
      case Change.Ill(Absence ill) -> ill.covers(stop.date());
      case Change.HoursLost lost -> lost.takes(stop);
      case Change.Cancelled _, Change.Demanded _, Change.StuckUntil _ -> false;
    };
  }

  /** Whether its customer calls it off, or asks for another visit. */
  private boolean isWantedOtherwise(Stop stop) {
    CustomerId customer = stop.customer();
    return customer != null
        && (cancelled.contains(customer)
            || changes.stream()
                .anyMatch(
                    change ->
                        change instanceof Change.Demanded(Appointment wanted)
                            && customer.equals(wanted.customer())));
  }

  /** The days that lose something, which others may have instead; any day where none is planned. */
  private @Nullable Set<LocalDate> happened(Set<LocalDate> loose) {
    if (!StandingPlan.isAny(request)) {
      return null;
    }
    Set<LocalDate> days = new HashSet<>(loose);
    proposed.stream().filter(this::isWantedOtherwise).map(Stop::date).forEach(days::add);
    calledOff(cancelled).stream().map(Stop::date).forEach(days::add);
    calledOffAppointments().stream()
        .filter(Appointment::isFixed)
        .map(Appointment::from)
        .forEach(days::add);
    for (Change change : changes) {
      switch (change) {
        case Change.HoursLost lost -> days.add(lost.date());
        case Change.StuckUntil stuck -> days.add(stuck.date());
        case Change.Cancelled _, Change.Demanded _, Change.Ill _ -> {}
      }
    }
    return days;
  }

  private static Set<CustomerId> ids(List<Replan.Added> added) {
    Set<CustomerId> ids = new HashSet<>();
    added.forEach(one -> ids.add(one.customer().id()));
    return ids;
  }

  /** The appointments of these days with customers who called off. */
  private List<Appointment> calledOffAppointments() {
    return request.agenda().appointmentsWithin(request.from(), lastDay).stream()
        .filter(one -> one.customer() != null && cancelled.contains(one.customer()))
        .toList();
  }

  /** Without the called-off visits, with those asked for, which are not wanted as before. */
  private Agenda agenda() {
    Agenda agenda = request.agenda();
    List<Appointment> appointments = new ArrayList<>(agenda.appointments());
    appointments.removeAll(calledOffAppointments());
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
            .filter(stop -> isInTheseDays(stop.date()) || !Change.isWantedAnew(stop, changes))
            .toList();
    List<Absence> absences = new ArrayList<>(agenda.absences());
    for (Change change : changes) {
      if (change instanceof Change.Ill(Absence absence)) {
        absences.add(absence);
      }
    }
    return agenda.with(absences, appointments, stops);
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
    return stop.customer() != null
        && cancelled.contains(stop.customer())
        && isInTheseDays(stop.date());
  }

  private boolean isInTheseDays(LocalDate day) {
    return !day.isBefore(request.from()) && !day.isAfter(lastDay);
  }
}
