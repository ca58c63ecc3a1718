package app.revier.week;

import app.revier.agenda.Stop;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds who could be visited where a called-off visit leaves room. */
public final class Holes {

  private static final int MOST_NEARBY = 5;

  private final WeekRequest request;
  private final WeekPlan plan;
  private final Set<CustomerId> added;
  private final Set<CustomerId> taken = new HashSet<>();

  /**
   * Holes in a new plan.
   *
   * @param added who is only visited in the new plan: proposals for the holes like all others
   */
  Holes(WeekRequest request, WeekPlan plan, Set<CustomerId> added) {
    this.request = request;
    this.plan = plan;
    this.added = added;
    for (PlannedDay day : plan.days()) {
      for (PlannedStop stop : day.stops()) {
        if (stop.customer() != null && !added.contains(stop.customer().id())) {
          taken.add(stop.customer().id());
        }
      }
    }
    taken.addAll(request.revision().cancelled());
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

  /** Where one comes from, where one has to go, and when. */
  private record Room(
      LocalDate date, Position from, int free, Position to, int busy, boolean last) {}

  private Optional<Replan.Hole> hole(LocalDate date, LocalTime time, PlannedDay day) {
    Position from = day.day().start();
    int free = Clock.minute(day.day().begin());
    Position to = day.day().finish();
    int busy = Clock.minute(day.day().latestBack());
    boolean last = true;
    for (PlannedStop stop : day.stops()) {
      if (stop.customer() != null && added.contains(stop.customer().id())) {
        continue;
      }
      Position place = stop.customer() == null ? null : stop.customer().position();
      if (stop.begin().isBefore(time)) {
        free = Clock.minute(stop.end());
        from = place == null ? from : place;
      } else {
        busy = Clock.minute(stop.begin()) - stop.preparationMinutes();
        to = place == null ? to : place;
        last = place == null;
        break;
      }
    }
    Room room = new Room(date, from, free, to, busy, last);
    return busy - free > request.rules().drive(from, to)
        ? Optional.of(
            new Replan.Hole(room.date(), Clock.time(free), Clock.time(busy), nearby(room)))
        : Optional.empty();
  }

  private List<Replan.Nearby> nearby(Room room) {
    return request.customers().stream()
        .filter(facts -> !taken.contains(facts.customer().id()))
        .map(facts -> candidate(facts, room))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparingInt(Replan.Nearby::detourMinutes)
                .thenComparing(
                    Comparator.comparingDouble((Replan.Nearby one) -> one.value().points())
                        .reversed()))
        .limit(MOST_NEARBY)
        .toList();
  }

  private Optional<Replan.Nearby> candidate(CustomerFacts facts, Room room) {
    Customer customer = facts.customer();
    Position place = customer.position();
    if (place == null) {
      return Optional.empty();
    }
    WeekRules rules = request.rules();
    int there = rules.drive(room.from(), place);
    int onward = rules.drive(place, room.to());
    int buffer = rules.on(room.date()).bufferMinutes();
    int earliest = room.free() + there + buffer + customer.visiting().preparationMinutes();
    Integer own = customer.visiting().minutes();
    int minutes = own == null ? rules.visitMinutes() : own;
    int latest = room.busy() - onward - (room.last() ? 0 : buffer) - minutes;
    int begin = begin(customer, room.date(), earliest, minutes);
    if (begin < 0 || begin > latest) {
      return Optional.empty();
    }
    int detour = there + onward - rules.drive(room.from(), room.to());
    int left = facts.step() == null ? 0 : facts.step().visits();
    Rhythm rhythm = Rhythm.of(facts, customer.visiting().lastVisit(), left);
    VisitValue value = new VisitValues(rules).of(facts, rhythm, left, room.date());
    boolean about =
        Stream.of(room.from(), place, room.to()).anyMatch(one -> one.origin().isByArea());
    return Optional.of(
        new Replan.Nearby(facts, Clock.time(begin), Math.max(0, detour), about, value));
  }

  /** The first minute at which a visit can begin, or -1. */
  private int begin(Customer customer, LocalDate date, int earliest, int minutes) {
    Map<LocalDate, List<Hours>> spans =
        new Spans(plan.days().stream().map(PlannedDay::day).toList(), request.rules())
            .common(customer, date::equals);
    for (Hours span : spans.getOrDefault(date, List.of())) {
      int begin = Math.max(earliest, Clock.minute(span.open()));
      LocalTime close = span.close();
      if (begin + minutes <= Clock.minute(close)) {
        return begin;
      }
    }
    return -1;
  }
}
