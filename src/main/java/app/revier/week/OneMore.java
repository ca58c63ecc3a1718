package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Days as they stand with one more visit in one of them: whether anything is in conflict then that
 * was not so before, and how much longer the rep is on the road.
 */
final class OneMore {

  private final WeekRequest request;

  /** The days of a request, of which all customers but those who stand in them do not matter. */
  OneMore(WeekRequest request) {
    this.request = request;
  }

  /** Of the territory only who stands in the days is looked at, and who is to be visited. */
  static WeekRequest narrow(WeekRequest whole, Collection<CustomerId> wanted) {
    LocalDate last = whole.lastDay();
    Set<CustomerId> there = new HashSet<>(wanted);
    whole.agenda().stops().stream()
        .filter(stop -> !stop.date().isBefore(whole.from()) && !stop.date().isAfter(last))
        .map(Stop::customer)
        .filter(Objects::nonNull)
        .forEach(there::add);
    whole.agenda().appointmentsWithin(whole.from(), last).stream()
        .map(appointment -> appointment.customer())
        .filter(Objects::nonNull)
        .forEach(there::add);
    List<CustomerFacts> some =
        whole.customers().stream().filter(facts -> there.contains(facts.customer().id())).toList();
    return new WeekRequest(
        whole.from(), whole.days(), some, whole.agenda(), whole.holidays(), whole.rules());
  }

  /** The same days without a stop. */
  OneMore without(Stop gone) {
    return new OneMore(request.with(request.agenda().with(List.of(gone.id()), List.of())));
  }

  /** The days. */
  WeekRequest request() {
    return request;
  }

  /** A day as it stands; none if the rep does not work on it. */
  Optional<PlannedDay> standing(LocalDate date) {
    return standing(request.agenda(), date);
  }

  private Optional<PlannedDay> standing(Agenda agenda, LocalDate date) {
    return StandingPlan.of(alone(agenda, date), agenda).days().stream()
        .filter(day -> day.day().date().equals(date))
        .findFirst();
  }

  /** One day of the days. */
  WeekRequest alone(LocalDate date) {
    return alone(request.agenda(), date);
  }

  private WeekRequest alone(Agenda agenda, LocalDate date) {
    return new WeekRequest(
        date, 1, request.customers(), agenda, request.holidays(), request.rules());
  }

  /**
   * A day with a visit at a time.
   *
   * @param begin the minute of the day at which it begins
   * @return none if something is in conflict then
   */
  Optional<Opening> at(PlannedDay day, Stop visit, int begin) {
    int minutes = Clock.minute(visit.end()) - Clock.minute(visit.begin());
    List<Stop> stops = new ArrayList<>(request.agenda().stopsOn(day.day().date()));
    stops.add(visit.at(day.day().date(), Clock.time(begin), Clock.time(begin + minutes)));
    stops.sort(Agenda.BY_TIME);
    return sound(day, stops, visit.id());
  }

  /** A day with a visit in it, if nothing is in conflict that was not so before. */
  Optional<Opening> sound(PlannedDay before, List<Stop> stops, StopId visit) {
    LocalDate date = before.day().date();
    List<Stop> there = request.agenda().stopsOn(date);
    Agenda changed = request.agenda().with(there.stream().map(Stop::id).toList(), stops);
    PlannedDay after = standing(changed, date).orElseThrow();
    if (DayConflicts.of(request.rules(), after).size()
        > DayConflicts.of(request.rules(), before).size()) {
      return Optional.empty();
    }
    Stop placed = stops.stream().filter(stop -> stop.id().equals(visit)).findFirst().orElseThrow();
    List<Stop> moved =
        there.stream()
            .filter(stop -> stop.kind() != Stop.Kind.BREAK && !stops.contains(stop))
            .toList();
    return Optional.of(
        new Opening(
            placed,
            driveMinutes(after) - driveMinutes(before),
            after.isAbout(),
            there.isEmpty(),
            stops,
            there,
            moved,
            null));
  }

  /** The minutes on the road; nobody leaves for a day without stops. */
  static int driveMinutes(PlannedDay day) {
    return day.stops().isEmpty() ? 0 : day.driveMinutes();
  }
}
