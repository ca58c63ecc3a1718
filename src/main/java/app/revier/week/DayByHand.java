package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.tour.SearchEffort;
import app.revier.tour.TourPlan;
import app.revier.tour.TourSchedule;
import app.revier.tour.TourSearch;
import app.revier.week.Engagement.Claim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A day that the rep has changed by hand, put in order again by the rules of the planner. What was
 * put somewhere stands there, as does all that is agreed. Everything else stays at its time if it
 * can; else it goes where it costs the least way, and if there is no such place it stays where it
 * was, in conflict with the others.
 */
public final class DayByHand {

  /** A day holds few stops: more steps find nothing better, and the rep waits for it. */
  private static final long STEPS = 400;

  private final WeekRequest request;
  private final WorkDay day;
  private final Set<StopId> placed;
  private final Set<StopId> free;
  private final boolean anywhere;
  private final Gathered gathered;
  private final Map<CustomerId, Customer> customers = new HashMap<>();
  private final Map<Integer, Stop> stopOf = new HashMap<>();

  /** Whether room is made for a break. */
  enum Rest {
    IF_LONG,
    ALWAYS,
    /** At whatever time of the day, where no other room is left. */
    AT_ANY_TIME,
    NEVER
  }

  private DayByHand(
      WeekRequest request,
      WorkDay day,
      List<Stop> stops,
      Set<StopId> placed,
      Set<StopId> free,
      boolean anywhere,
      Rest rest) {
    this.request = request;
    this.day = day;
    this.placed = placed;
    this.free = free;
    this.anywhere = anywhere;
    gathered = new Gathered(request);
    Set<CustomerId> there = new HashSet<>();
    stops.stream().map(Stop::customer).forEach(there::add);
    request.customers().stream()
        .map(CustomerFacts::customer)
        .filter(customer -> there.contains(customer.id()))
        .forEach(customer -> customers.put(customer.id(), customer));
    stops.stream().filter(stop -> !isWeak(stop)).forEach(this::add);
    if (rest == Rest.AT_ANY_TIME) {
      new Breaks(new Hours(day.begin(), day.end()), gathered).add(day, stops);
    } else if (rest == Rest.ALWAYS || (rest == Rest.IF_LONG && isLong())) {
      new Breaks(request.rules().breakHours(), gathered).add(day, stops);
    }
  }

  /**
   * The stops of a day in order.
   *
   * @param request the days around it, and the rules
   * @param date which day; on a day off nothing is put in order
   * @param stops all stops of the day, those that were put somewhere included
   * @param placed which of them stand where the rep has put them
   * @param ids gives a break that the day needs now its identity
   */
  public static List<Stop> inOrder(
      WeekRequest request,
      LocalDate date,
      List<Stop> stops,
      Collection<StopId> placed,
      Supplier<StopId> ids) {
    return planned(request, date, stops, Set.copyOf(placed), Set.of(), Rest.IF_LONG, ids);
  }

  /**
   * The stops of a day in the order that costs the least way, as early as they can be: what is
   * agreed stands, all else may move.
   *
   * @param request the days around it, and the rules
   * @param date which day; on a day off nothing is put in order
   * @param stops all stops of the day
   * @param ids gives a break that the day needs now its identity
   */
  public static List<Stop> shortest(
      WeekRequest request, LocalDate date, List<Stop> stops, Supplier<StopId> ids) {
    Set<StopId> all = new HashSet<>();
    stops.forEach(stop -> all.add(stop.id()));
    return planned(request, date, stops, Set.of(), all, Rest.IF_LONG, ids);
  }

  /**
   * The stops of a day with one more, which goes where it costs the least way; the others stay at
   * their times if they can.
   *
   * @param request the days around it, and the rules
   * @param date which day; on a day off nothing is put in order
   * @param stops all stops of the day, the new one included, whose time does not matter
   * @param added the new one
   * @param rest whether room is made for a break, since the day may be long with one more
   * @param ids gives a break that the day needs now its identity
   */
  static List<Stop> withOneMore(
      WeekRequest request,
      LocalDate date,
      List<Stop> stops,
      StopId added,
      Rest rest,
      Supplier<StopId> ids) {
    return planned(request, date, stops, Set.of(), Set.of(added), rest, ids);
  }

  /**
   * The same, with room for a break if the day is long as it stands with the new one.
   *
   * @param request the days around it, and the rules
   * @param date which day; on a day off nothing is put in order
   * @param stops all stops of the day, the new one included
   * @param added the new one
   * @param ids gives a break that the day needs now its identity
   */
  public static List<Stop> withOneMore(
      WeekRequest request, LocalDate date, List<Stop> stops, StopId added, Supplier<StopId> ids) {
    return planned(request, date, stops, Set.of(), Set.of(added), Rest.IF_LONG, ids);
  }

  private static List<Stop> planned(
      WeekRequest request,
      LocalDate date,
      List<Stop> stops,
      Set<StopId> placed,
      Set<StopId> free,
      Rest rest,
      Supplier<StopId> ids) {
    Agenda changed =
        request
            .agenda()
            .with(request.agenda().stopsOn(date).stream().map(Stop::id).toList(), stops);
    WeekRequest alone =
        new WeekRequest(date, 1, request.customers(), changed, request.holidays(), request.rules());
    return WorkDays.of(alone).working().stream()
        .filter(day -> day.date().equals(date))
        .findFirst()
        .map(day -> planned(alone, day, stops, placed, free, rest, ids))
        .orElse(stops);
  }

  /** What cannot be reached in time where it was put takes its time of the day all the same. */
  private static List<Stop> planned(
      WeekRequest request,
      WorkDay day,
      List<Stop> stops,
      Set<StopId> placed,
      Set<StopId> free,
      Rest rest,
      Supplier<StopId> ids) {
    DayByHand there = new DayByHand(request, day, stops, placed, free, false, rest);
    return there.holdsPlaced()
        ? there.inOrder(stops, ids)
        : new DayByHand(request, day, stops, placed, free, true, rest).inOrder(stops, ids);
  }

  private boolean holdsPlaced() {
    WeekProblem week = new WeekProblem(List.of(day), gathered.all(), request.rules());
    Set<StopId> held = new HashSet<>();
    FirmClaims.first(week).tours().getFirst().stream()
        .map(stopOf::get)
        .filter(Objects::nonNull)
        .forEach(stop -> held.add(stop.id()));
    return held.containsAll(placed);
  }

  private void add(Stop stop) {
    Customer customer = stop.customer() == null ? null : customers.get(stop.customer());
    if (stop.customer() != null && (customer == null || customer.position() == null)) {
      return;
    }
    Hours now = new Hours(stop.begin(), stop.end());
    if (stop.kind() == Stop.Kind.BREAK) {
      if (stands(stop)) {
        add(stop, customer, List.of(now), Claim.AGREED, gathered.breakGroup(day.date()));
      }
      return;
    }
    if (stands(stop)) {
      add(stop, customer, List.of(now), Claim.AGREED, Engagement.ALONE);
      return;
    }
    int group = gathered.nextGroup();
    if (!free.contains(stop.id())) {
      add(stop, customer, List.of(now), Claim.KEPT, group);
    }
    List<Hours> open =
        new Spans(List.of(day), request.rules())
            .common(customer, day.date()::equals)
            .getOrDefault(day.date(), List.of());
    if (!open.isEmpty()) {
      add(stop, customer, open, Claim.NOW, group);
    }
  }

  /** Whether the day is so long that a break belongs into it, whatever moves. */
  private boolean isLong() {
    PlannedDay standing = StandingPlan.of(request, request.agenda()).days().getFirst();
    return request.rules().needsBreak(standing.leave(), standing.back(), day.blocked());
  }

  /** A call that fills a gap gives way to all else. */
  private boolean isWeak(Stop stop) {
    return stop.isRhythmCall() && !stands(stop);
  }

  private boolean stands(Stop stop) {
    Appointment appointment = appointment(stop);
    return stop.confirmed()
        || placed.contains(stop.id())
        || (appointment != null && appointment.isFixed());
  }

  private @Nullable Appointment appointment(Stop stop) {
    return stop.appointment() == null ? null : request.agenda().appointment(stop.appointment());
  }

  private void add(
      Stop stop, @Nullable Customer customer, List<Hours> within, Claim claim, int group) {
    Task task = stop.task() == null ? null : request.agenda().task(stop.task());
    stopOf.put(gathered.all().size(), stop);
    gathered.add(
        new Engagement(
            stop.kind(),
            customer,
            appointment(stop),
            task,
            stop.title(),
            customer == null || (anywhere && placed.contains(stop.id()))
                ? null
                : customer.position(),
            Clock.minute(stop.end()) - Clock.minute(stop.begin()),
            stop.preparationMinutes(),
            Map.of(day.date(), within),
            claim,
            0,
            group,
            stop.confirmed(),
            null));
  }

  private List<Stop> inOrder(List<Stop> stops, Supplier<StopId> ids) {
    WeekProblem week = new WeekProblem(List.of(day), gathered.all(), request.rules());
    TourSearch.Options options =
        TourSearch.Options.of(1, SearchEffort.ofSteps(STEPS)).from(FirmClaims.first(week));
    TourPlan found =
        MovedBreak.withoutWaiting(
            week, FirmClaims.settled(week, TourSearch.run(week.problem(), options)));
    List<Stop> result = new ArrayList<>();
    Set<StopId> done = new HashSet<>();
    for (TourSchedule.Stop planned : found.schedule(week.problem(), 0).stops()) {
      Stop stop = stopOf.get(planned.job());
      if (stop != null) {
        int begin = planned.start() + WeekProblem.ahead(gathered.all().get(planned.job()));
        result.add(at(stop, begin));
        done.add(stop.id());
      }
    }
    new Timetable(week)
        .days(found).getFirst().stops().stream()
            .filter(one -> one.kind() == Stop.Kind.BREAK)
            .filter(one -> result.stream().noneMatch(one::is))
            .forEach(one -> result.add(pause(one, stops, ids)));
    stops.stream()
        .filter(stop -> !done.contains(stop.id()))
        .filter(stop -> stop.kind() != Stop.Kind.BREAK || stands(stop))
        .filter(stop -> !isWeak(stop))
        .forEach(result::add);
    List<Stop> weak = stops.stream().filter(this::isWeak).sorted(Agenda.BY_TIME).toList();
    if (!weak.isEmpty()) {
      return new CallsOfDay(request, day, free).among(result, weak);
    }
    result.sort(Comparator.comparing(Stop::begin).thenComparing(Stop::id));
    return result;
  }

  private static Stop at(Stop stop, int begin) {
    int minutes = Clock.minute(stop.end()) - Clock.minute(stop.begin());
    return stop.at(stop.date(), Clock.time(begin), Clock.time(begin + minutes));
  }

  /** The break keeps its identity, wherever it is now. */
  private Stop pause(PlannedStop planned, List<Stop> before, Supplier<StopId> ids) {
    StopId id =
        before.stream()
            .filter(stop -> stop.kind() == Stop.Kind.BREAK && !stop.confirmed())
            .map(Stop::id)
            .findFirst()
            .orElseGet(ids);
    return new Stop(
        id,
        day.date(),
        Stop.Kind.BREAK,
        null,
        null,
        null,
        "",
        planned.begin(),
        planned.end(),
        0,
        false);
  }
}
