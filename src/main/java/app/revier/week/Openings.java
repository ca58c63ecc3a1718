package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where one more visit could be in the days as they stand ("When can you come?"): on each field day
 * up to three places that are an hour apart or more. First come the places at which all else stays,
 * those that cost the least way first; then one for which others are at another time, and those of
 * visits that are only proposed. Nothing is in conflict afterwards that was not so before.
 */
public final class Openings {

  /** So many minutes later is tried where the earliest does not do. */
  private static final int STEP = 15;

  /** So far apart two places of a day are that make a choice. */
  private static final int APART = 60;

  /** So many places of a day are offered. */
  private static final int MOST_A_DAY = 3;

  /** So many visits are tried whose place it could have, those worth least. */
  private static final int MOST_INSTEAD = 6;

  private final OneMore days;
  private final Stop visit;
  private final Supplier<StopId> ids;
  private final Customer customer;

  private Openings(OneMore days, Stop visit, Customer customer, Supplier<StopId> ids) {
    this.days = days;
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
   * @return three a day at most; none if nobody knows where the customer is
   */
  public static List<Opening> of(WeekRequest whole, Stop visit, Supplier<StopId> ids) {
    WeekRequest request =
        OneMore.narrow(whole, visit.customer() == null ? List.of() : List.of(visit.customer()));
    Customer customer =
        request.customers().stream()
            .map(CustomerFacts::customer)
            .filter(one -> one.id().equals(visit.customer()))
            .findFirst()
            .orElse(null);
    if (customer == null || customer.position() == null) {
      return List.of();
    }
    Openings openings = new Openings(new OneMore(request), visit, customer, ids);
    return StandingPlan.of(request, request.agenda()).days().stream()
        .filter(day -> day.day().field())
        .flatMap(day -> openings.on(day).stream())
        .sorted(
            Comparator.comparingInt(Opening::cost)
                .thenComparing(Opening::date)
                .thenComparing(opening -> opening.visit().begin()))
        .toList();
  }

  /** One by one, so that no more is tried than is needed for so many places. */
  private List<Opening> on(PlannedDay day) {
    int most = day.stops().isEmpty() ? 1 : MOST_A_DAY;
    List<Opening> chosen = new ArrayList<>();
    Stream.of(
            asItStands(day).stream(),
            Stream.of(day).flatMap(one -> whereOthersMove(one).stream()),
            inPlaceOfAnother(day))
        .flatMap(places -> places)
        .filter(place -> chosen.stream().allMatch(other -> isApart(place, other)))
        .limit(most)
        .forEach(chosen::add);
    return chosen;
  }

  private static boolean isApart(Opening one, Opening other) {
    int minutes = Clock.minute(one.visit().begin()) - Clock.minute(other.visit().begin());
    return Math.abs(minutes) >= APART;
  }

  /** Between what stands; the least way first, of equals the earliest. */
  private List<Opening> asItStands(PlannedDay day) {
    List<Opening> found = new ArrayList<>();
    for (int at = 0; at <= day.stops().size(); at++) {
      found.addAll(before(day, at));
    }
    return found.stream()
        .sorted(
            Comparator.comparingInt(Opening::detourMinutes)
                .thenComparing(opening -> opening.visit().begin()))
        .toList();
  }

  /** Before a stop of a day, or after the last: as early as it can be, and an hour later each. */
  private List<Opening> before(PlannedDay day, int at) {
    WeekRules rules = days.request().rules().on(day.day().date());
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
        new Spans(List.of(day.day()), rules)
            .common(customer, any -> true)
            .getOrDefault(day.day().date(), List.of());
    List<Opening> found = new ArrayList<>();
    int next = first;
    for (Hours span : open) {
      int begin = Math.max(next, Clock.minute(span.open()));
      int latest = Math.min(last, Clock.minute(span.close()) - minutes);
      while (begin <= latest && found.size() < MOST_A_DAY) {
        Optional<Opening> sound = earliest(day, begin, latest, rules.gridMinutes());
        if (sound.isEmpty()) {
          break;
        }
        found.add(sound.get());
        next = Clock.minute(sound.get().visit().begin()) + APART;
        begin = next;
      }
    }
    return found;
  }

  private Optional<Opening> earliest(PlannedDay day, int begin, int latest, int grid) {
    int rounded = Math.ceilDiv(begin, grid) * grid;
    for (int one = rounded <= latest ? rounded : begin; one <= latest; one += STEP) {
      Optional<Opening> sound = days.at(day, visit, one);
      if (sound.isPresent()) {
        return sound;
      }
    }
    // The latest makes the day the shortest, which may then need no break.
    return days.at(day, visit, latest);
  }

  private Optional<Opening> whereOthersMove(PlannedDay day) {
    if (freeMinutes(day) < Clock.minute(visit.end()) - Clock.minute(visit.begin())) {
      return Optional.empty();
    }
    return BestDay.on(days.alone(day.day().date()), day.day().date(), visit, ids)
        .flatMap(best -> days.sound(day, best.stops(), visit.id()));
  }

  /** What is left of a day, however its stops are ordered: nobody searches a full day. */
  private static int freeMinutes(PlannedDay day) {
    int taken = OneMore.driveMinutes(day);
    for (PlannedStop stop : day.stops()) {
      taken += Clock.minute(stop.end()) - Clock.minute(stop.begin()) + stop.preparationMinutes();
    }
    return Clock.minute(day.day().latestBack()) - Clock.minute(day.day().begin()) - taken;
  }

  /** The places of the proposed visits that are worth least. */
  private Stream<Opening> inPlaceOfAnother(PlannedDay day) {
    return day.stops().stream()
        .filter(stop -> stop.kind() == Stop.Kind.VISIT && !stop.confirmed())
        .filter(stop -> stop.value() != null)
        .sorted(
            Comparator.comparingDouble(stop -> stop.value() == null ? 0 : stop.value().points()))
        .limit(MOST_INSTEAD)
        .flatMap(
            planned ->
                days.request().agenda().stopsOn(day.day().date()).stream()
                    .filter(planned::is)
                    .limit(1))
        .flatMap(stop -> insteadOf(stop, day).stream());
  }

  private Optional<Opening> insteadOf(Stop gone, PlannedDay before) {
    Openings others = new Openings(days.without(gone), visit, customer, ids);
    return others
        .days
        .standing(before.day().date())
        .filter(day -> conflicts(day) <= conflicts(before))
        .flatMap(
            day ->
                others.asItStands(day).stream()
                    .findFirst()
                    .map(found -> inPlaceOf(gone, before, day, found)));
  }

  private int conflicts(PlannedDay day) {
    return DayConflicts.of(days.request().rules(), day).size();
  }

  private static Opening inPlaceOf(
      Stop gone, PlannedDay before, PlannedDay without, Opening found) {
    List<Stop> whole = new ArrayList<>(found.before());
    whole.add(gone);
    whole.sort(Agenda.BY_TIME);
    return new Opening(
        found.visit(),
        found.detourMinutes() + OneMore.driveMinutes(without) - OneMore.driveMinutes(before),
        found.about(),
        false,
        found.stops(),
        whole,
        found.moved(),
        gone);
  }
}
