package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds who could be visited where a day has room, such as that of a called-off visit: customers
 * whose visit is due, or may be made already and is worth its way, prospects included. Whoever is
 * visited in these days anyway, was visited not long ago or is visited soon after is left in peace.
 * First comes whose visit is worth most for the time that it takes with its way.
 */
public final class Holes {

  private static final int MOST_NEARBY = 5;

  /** So many are tried, those whose visits are worth most for their time. */
  private static final int MOST_TRIED = 60;

  /** So many minutes later is tried where the earliest does not do. */
  private static final int STEP = 15;

  /** The made-up identities of the stops of a plan that is not kept yet begin here. */
  private static final long FIRST_ID = 1L << 40;

  private final WeekRequest request;
  private final WeekPlan plan;
  private final Set<CustomerId> added;
  private final Set<CustomerId> taken = new HashSet<>();
  private final Progressing done;

  /**
   * Holes in a new plan.
   *
   * @param added who is only visited in the new plan: proposals for the holes like all others
   */
  Holes(WeekRequest request, WeekPlan plan, Set<CustomerId> added) {
    this.request = request;
    this.plan = plan;
    this.added = added;
    done = new Progressing(request, request.lastDay());
    for (PlannedDay day : plan.days()) {
      for (PlannedStop stop : day.stops()) {
        if (stop.customer() != null && !added.contains(stop.customer().id())) {
          taken.add(stop.customer().id());
        }
      }
    }
    taken.addAll(request.revision().cancelled());
    request.agenda().appointmentsWithin(request.from(), request.lastDay()).stream()
        .map(one -> one.customer())
        .filter(Objects::nonNull)
        .forEach(taken::add);
  }

  /**
   * The free span of a day as it stands, and who could be visited in it.
   *
   * @param request the days, as they stand
   * @param standing the same days as a plan
   * @param date which day
   * @param time within the span
   * @return none if the day is no working day, or the span holds no more than the way
   */
  public static Optional<Replan.Hole> at(
      WeekRequest request, WeekPlan standing, LocalDate date, LocalTime time) {
    return standing.days().stream()
        .filter(day -> day.day().date().equals(date))
        .findFirst()
        .flatMap(day -> new Holes(request, standing, Set.of()).hole(date, time, day));
  }

  /** The rooms of called-off stops, on working days, where more than the way is left. */
  List<Replan.Hole> of(List<Stop> calledOff) {
    List<Replan.Hole> holes = new ArrayList<>();
    for (Stop stop : calledOff) {
      plan.days().stream()
          .filter(day -> day.day().date().equals(stop.date()))
          .findFirst()
          .flatMap(day -> hole(stop.date(), stop.begin(), day))
          .ifPresent(holes::add);
    }
    return holes;
  }

  /** The room of a day around a time, which ends at the next thing that is not only added. */
  private Optional<Replan.Hole> hole(LocalDate date, LocalTime time, PlannedDay whole) {
    PlannedDay day = withoutAdded(whole);
    int at = (int) day.stops().stream().filter(stop -> stop.begin().isBefore(time)).count();
    Between room = Between.of(request.rules().on(date), day, at);
    Position to = room.to() == null ? day.day().finish() : room.to();
    return room.busy() - room.free() > request.rules().drive(room.from(), to)
        ? Optional.of(
            new Replan.Hole(
                date, Clock.time(room.free()), Clock.time(room.busy()), nearby(day, room)))
        : Optional.empty();
  }

  private PlannedDay withoutAdded(PlannedDay day) {
    return new PlannedDay(
        day.day(),
        day.leave(),
        day.back(),
        day.lastDriveMinutes(),
        day.stops().stream()
            .filter(stop -> stop.customer() == null || !added.contains(stop.customer().id()))
            .toList());
  }

  /** Who may be visited, with what that is worth at most for its time. */
  private record Candidate(CustomerFacts facts, VisitValue value, int minutes, double worth) {}

  private List<Replan.Nearby> nearby(PlannedDay day, Between room) {
    List<Candidate> candidates =
        request.customers().stream()
            .filter(facts -> !taken.contains(facts.customer().id()))
            .flatMap(facts -> candidate(facts, day.day().date(), room).stream())
            .sorted(Comparator.comparingDouble(Candidate::worth).reversed())
            .limit(MOST_TRIED)
            .toList();
    OneMore days = standing(day, candidates);
    return days.standing(day.day().date()).stream()
        .flatMap(
            before -> candidates.stream().flatMap(one -> placed(one, days, before, room).stream()))
        .limit(MOST_NEARBY)
        .toList();
  }

  /** Somebody whom a visit concerns on a day, and who is not too far away for the room. */
  private Optional<Candidate> candidate(CustomerFacts facts, LocalDate date, Between room) {
    Customer customer = facts.customer();
    Position place = customer.position();
    if (place == null || request.agenda().isCalledOff(customer.id(), date)) {
      return Optional.empty();
    }
    WeekRules rules = request.rules();
    LocalDate before = done.lastVisitBefore(customer.id(), date);
    int left = done.projectVisitsLeftBefore(customer.id(), date);
    Rhythm rhythm = Rhythm.of(facts, before, left);
    LocalDate again = new Rhythm(rhythm.days(), date).allowedFrom(date);
    boolean soon =
        done.ahead(customer.id()).stream()
            .anyMatch(next -> !next.isBefore(date) && next.isBefore(again));
    if (soon || date.isBefore(rhythm.allowedFrom(date))) {
      return Optional.empty();
    }
    VisitValue value = new VisitValues(rules).of(facts, rhythm, left, date).on(date);
    int minutes = rules.visitMinutes(customer);
    int way = rules.drive(room.from(), place);
    int onward = room.to() == null ? 0 : rules.drive(place, room.to());
    int least = way + room.bufferBefore() + minutes + onward + room.bufferAfter();
    int more =
        room.to() == null ? 0 : Math.max(0, way + onward - rules.drive(room.from(), room.to()));
    boolean worthIt = value.isAskedFor() || value.points() > rules.weights().drive() * more;
    return worthIt && room.busy() - room.free() >= least
        ? Optional.of(
            new Candidate(facts, value, minutes, value.points() / Math.max(1, minutes + more)))
        : Optional.empty();
  }

  /** The first time at which the visit is in conflict with nothing, and its true way. */
  private Optional<Replan.Nearby> placed(
      Candidate one, OneMore days, PlannedDay before, Between room) {
    Customer customer = one.facts().customer();
    LocalDate date = before.day().date();
    Position place = Objects.requireNonNull(customer.position());
    int first =
        room.free()
            + request.rules().drive(room.from(), place)
            + room.bufferBefore()
            + customer.visiting().preparationMinutes();
    Stop visit = visit(customer, date, one.minutes());
    for (Hours span : spans(customer, date)) {
      int latest = Math.min(room.busy(), Clock.minute(span.close())) - one.minutes();
      for (int begin = Math.max(first, Clock.minute(span.open())); begin <= latest; begin += STEP) {
        Optional<Opening> sound = days.at(before, visit, begin);
        if (sound.isPresent()) {
          boolean about =
              Stream.of(
                      Optional.of(room.from()), Optional.of(place), Optional.ofNullable(room.to()))
                  .flatMap(Optional::stream)
                  .anyMatch(position -> position.origin().isByArea());
          return Optional.of(
              new Replan.Nearby(
                  one.facts(),
                  Clock.time(begin),
                  Math.max(0, sound.get().detourMinutes()),
                  about,
                  one.value()));
        }
      }
    }
    return Optional.empty();
  }

  private List<Hours> spans(Customer customer, LocalDate date) {
    Map<LocalDate, List<Hours>> spans =
        new Spans(plan.days().stream().map(PlannedDay::day).toList(), request.rules())
            .common(customer, date::equals);
    return spans.getOrDefault(date, List.of());
  }

  private static Stop visit(Customer customer, LocalDate date, int minutes) {
    return new Stop(
        new StopId(FIRST_ID),
        date,
        Stop.Kind.VISIT,
        customer.id(),
        null,
        null,
        "",
        LocalTime.MIN,
        LocalTime.MIN.plusMinutes(minutes),
        customer.visiting().preparationMinutes(),
        false);
  }

  /** The day of the plan, whether it is kept in the book or not. */
  private OneMore standing(PlannedDay day, List<Candidate> candidates) {
    LocalDate date = day.day().date();
    Agenda agenda = request.agenda();
    List<Stop> stops = new ArrayList<>();
    for (PlannedStop stop : day.stops()) {
      stops.add(stop(stop, date, FIRST_ID + 1 + stops.size()));
    }
    List<CustomerId> ids = candidates.stream().map(one -> one.facts().customer().id()).toList();
    WeekRequest planned =
        request.with(agenda.with(agenda.stopsOn(date).stream().map(Stop::id).toList(), stops));
    return new OneMore(OneMore.narrow(planned, ids));
  }

  private static Stop stop(PlannedStop stop, LocalDate date, long id) {
    return new Stop(
        new StopId(id),
        date,
        stop.kind(),
        stop.customer() == null ? null : stop.customer().id(),
        stop.appointment() == null ? null : stop.appointment().id(),
        stop.task() == null ? null : stop.task().id(),
        stop.title(),
        stop.begin(),
        stop.end(),
        stop.preparationMinutes(),
        stop.confirmed());
  }
}
