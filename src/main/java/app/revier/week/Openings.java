package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Where one more visit could be in the days as they stand ("When can you come?"): on each field day
 * the place that costs the least way while all else stays; where there is none, the place for which
 * others are at another time; else that of a visit that is only proposed. Nothing is in conflict
 * afterwards that was not so before.
 */
public final class Openings {

  /** So many minutes later is tried where the earliest does not do. */
  private static final int STEP = 15;

  /** So many visits are tried whose place it could have, those worth least. */
  private static final int MOST_INSTEAD = 6;

  /** So many conflicts a day may have at most, also if it has more without the visit. */
  private final int most;

  private final WeekRequest request;
  private final Stop visit;
  private final Supplier<StopId> ids;
  private final Customer customer;

  private Openings(
      WeekRequest request, Stop visit, Customer customer, Supplier<StopId> ids, int most) {
    this.most = most;
    this.request = request;
    this.visit = visit;
    this.customer = customer;
    this.ids = ids;
  }

  /**
   * The openings for a visit, the best first: the fewest minutes on the road, with others that move
   * or give their place as so many more.
   *
   * @param whole the days, as they stand
   * @param visit the visit, whose date and beginning do not matter
   * @param ids gives a break that a day needs now its identity
   * @return one a day at most; none if nobody knows where the customer is
   */
  public static List<Opening> of(WeekRequest whole, Stop visit, Supplier<StopId> ids) {
    WeekRequest request = narrow(whole, visit);
    Customer customer =
        request.customers().stream()
            .map(CustomerFacts::customer)
            .filter(one -> one.id().equals(visit.customer()))
            .findFirst()
            .orElse(null);
    if (customer == null || customer.position() == null) {
      return List.of();
    }
    Openings openings = new Openings(request, visit, customer, ids, Integer.MAX_VALUE);
    List<PlannedDay> days = StandingPlan.of(request, request.agenda()).days();
    return days.stream()
        .filter(day -> day.day().field())
        .flatMap(day -> openings.on(day).stream())
        .sorted(Comparator.comparingInt(Opening::cost).thenComparing(Opening::date))
        .toList();
  }

  /** Only who stands in the days counts: a territory may have a hundred thousand others. */
  private static WeekRequest narrow(WeekRequest whole, Stop visit) {
    Set<CustomerId> there = new HashSet<>();
    there.add(Objects.requireNonNull(visit.customer()));
    LocalDate last = whole.lastDay();
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

  private Optional<Opening> on(PlannedDay day) {
    return asItStands(day).or(() -> whereOthersMove(day)).or(() -> inPlaceOfAnother(day));
  }

  /** Between what stands, as early as it can be; the least way of all such places. */
  private Optional<Opening> asItStands(PlannedDay day) {
    List<Opening> found = new ArrayList<>();
    for (int at = 0; at <= day.stops().size(); at++) {
      before(day, at).ifPresent(found::add);
    }
    return found.stream().min(Comparator.comparingInt(Opening::detourMinutes));
  }

  /** Before a stop of a day, or after the last. */
  private Optional<Opening> before(PlannedDay day, int at) {
    WeekRules rules = request.rules().on(day.day().date());
    Between room = Between.of(rules, day, at);
    Position there = Objects.requireNonNull(customer.position());
    int minutes = Clock.minute(visit.end()) - Clock.minute(visit.begin());
    int first =
        room.free()
            + rules.drive(room.from(), there)
            + room.bufferBefore()
            + visit.preparationMinutes();
    int onward = room.to() == null ? 0 : rules.drive(there, room.to());
    int last = room.busy() - onward - room.bufferAfter() - minutes;
    List<Hours> open =
        new Spans(List.of(day.day()), request.rules())
            .common(customer, any -> true)
            .getOrDefault(day.day().date(), List.of());
    for (Hours span : open) {
      int begin = Math.max(first, Clock.minute(span.open()));
      int latest = Math.min(last, Clock.minute(span.close()) - minutes);
      int rounded = Math.ceilDiv(begin, rules.gridMinutes()) * rules.gridMinutes();
      for (int one = rounded <= latest ? rounded : begin; one <= latest; one += STEP) {
        Optional<Opening> sound = at(day, one, minutes);
        if (sound.isPresent()) {
          return sound;
        }
      }
      // The latest makes the day the shortest, which may then need no break.
      Optional<Opening> sound = begin <= latest ? at(day, latest, minutes) : Optional.empty();
      if (sound.isPresent()) {
        return sound;
      }
    }
    return Optional.empty();
  }

  private Optional<Opening> at(PlannedDay day, int begin, int minutes) {
    List<Stop> stops = new ArrayList<>(request.agenda().stopsOn(day.day().date()));
    stops.add(visit.at(day.day().date(), Clock.time(begin), Clock.time(begin + minutes)));
    stops.sort(Agenda.BY_TIME);
    return sound(day, stops);
  }

  private Optional<Opening> whereOthersMove(PlannedDay day) {
    if (freeMinutes(day) < Clock.minute(visit.end()) - Clock.minute(visit.begin())) {
      return Optional.empty();
    }
    return BestDay.on(alone(request.agenda(), day.day().date()), day.day().date(), visit, ids)
        .flatMap(best -> sound(day, best.stops()));
  }

  /** What is left of a day, however its stops are ordered: nobody searches a full day. */
  private static int freeMinutes(PlannedDay day) {
    int taken = driveMinutes(day);
    for (PlannedStop stop : day.stops()) {
      taken += Clock.minute(stop.end()) - Clock.minute(stop.begin()) + stop.preparationMinutes();
    }
    return Clock.minute(day.day().latestBack()) - Clock.minute(day.day().begin()) - taken;
  }

  /** The proposed visit that is worth least of those whose place would do. */
  private Optional<Opening> inPlaceOfAnother(PlannedDay day) {
    return day.stops().stream()
        .filter(stop -> stop.kind() == Stop.Kind.VISIT && !stop.confirmed())
        .filter(stop -> stop.value() != null)
        .sorted(
            Comparator.comparingDouble(stop -> stop.value() == null ? 0 : stop.value().points()))
        .limit(MOST_INSTEAD)
        .flatMap(
            planned ->
                request.agenda().stopsOn(day.day().date()).stream()
                    .filter(planned::is)
                    .limit(1)
                    .flatMap(
                        stop ->
                            new Openings(
                                    request.with(
                                        request.agenda().with(List.of(stop.id()), List.of())),
                                    visit,
                                    customer,
                                    ids,
                                    DayConflicts.of(request.rules(), day).size())
                                .insteadOf(stop, day).stream()))
        .findFirst();
  }

  private Optional<Opening> insteadOf(Stop gone, PlannedDay before) {
    return standing(request.agenda(), before.day().date())
        .flatMap(day -> asItStands(day).map(found -> inPlaceOf(gone, before, day, found)));
  }

  private static Opening inPlaceOf(
      Stop gone, PlannedDay before, PlannedDay without, Opening found) {
    List<Stop> whole = new ArrayList<>(found.before());
    whole.add(gone);
    whole.sort(Agenda.BY_TIME);
    return new Opening(
        found.visit(),
        found.detourMinutes() + driveMinutes(without) - driveMinutes(before),
        found.about(),
        false,
        found.stops(),
        whole,
        found.moved(),
        gone);
  }

  /** A day with the visit in it, if nothing is in conflict that was not so before. */
  private Optional<Opening> sound(PlannedDay before, List<Stop> stops) {
    LocalDate date = before.day().date();
    List<Stop> there = request.agenda().stopsOn(date);
    Agenda changed = request.agenda().with(there.stream().map(Stop::id).toList(), stops);
    PlannedDay after = standing(changed, date).orElseThrow();
    int allowed = Math.min(most, DayConflicts.of(request.rules(), before).size());
    if (DayConflicts.of(request.rules(), after).size() > allowed) {
      return Optional.empty();
    }
    Stop placed =
        stops.stream().filter(stop -> stop.id().equals(visit.id())).findFirst().orElseThrow();
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

  private WeekRequest alone(Agenda agenda, LocalDate date) {
    return new WeekRequest(
        date, 1, request.customers(), agenda, request.holidays(), request.rules());
  }

  private Optional<PlannedDay> standing(Agenda agenda, LocalDate date) {
    return StandingPlan.of(alone(agenda, date), agenda).days().stream()
        .filter(day -> day.day().date().equals(date))
        .findFirst();
  }

  private static int driveMinutes(PlannedDay day) {
    return day.stops().isEmpty() ? 0 : day.driveMinutes();
  }
}
