package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the calls that are due by the customers' calls a year into gaps of days that are planned
 * already (method, section 14; decision 0037). Nothing moves for a call, and no visit is left out
 * for one: they are put in when all else has its place.
 *
 * <p>A call that stood in the days before stays at its time if that is still free. Nobody is called
 * in a week in which he is visited, nor twice in a week.
 */
final class CallPlan {

  private final WeekRequest request;
  private final LocalDate last;
  private final Map<CustomerId, CustomerFacts> facts = new HashMap<>();
  private final Map<CustomerId, LocalDate> calls = new HashMap<>();
  private final Progressing done;
  private final boolean adding;

  /**
   * Calls of the days of a request.
   *
   * @param last the last of the days
   * @param done what the weeks planned so far hold
   * @param adding whether calls are put in that did not stand there before
   */
  CallPlan(WeekRequest request, LocalDate last, Progressing done, boolean adding) {
    this.request = request;
    this.done = done;
    this.last = last;
    this.adding = adding;
    for (CustomerFacts one : request.customers()) {
      CustomerFacts.Calls wanted = one.calls();
      if (wanted != null) {
        facts.put(one.customer().id(), one);
        note(one.customer().id(), wanted.last());
      }
    }
    request.agenda().stops().stream()
        .filter(stop -> stop.called() != null && stop.date().isBefore(request.from()))
        .forEach(stop -> note(Objects.requireNonNull(stop.called()), stop.date()));
  }

  private void note(CustomerId customer, @Nullable LocalDate day) {
    if (day != null) {
      calls.merge(customer, day, (one, other) -> one.isAfter(other) ? one : other);
    }
  }

  /** The days of a week with the calls, which count for the weeks after it from now on. */
  List<PlannedDay> in(List<PlannedDay> week) {
    List<PlannedDay> days = with(week);
    for (PlannedDay day : days) {
      for (PlannedStop stop : day.stops()) {
        Customer called = stop.called();
        if (called != null) {
          note(called.id(), day.day().date());
        }
      }
    }
    return days;
  }

  /** The days of a week with the calls, as long as it is only looked at. */
  List<PlannedDay> with(List<PlannedDay> week) {
    if (week.isEmpty() || facts.isEmpty()) {
      return week;
    }
    List<PlannedDay> days = new ArrayList<>(week);
    standing(days).forEach(stop -> stay(days, stop));
    if (adding) {
      due(days).forEach(one -> put(days, one));
    }
    return days;
  }

  // What stood there

  private List<Stop> standing(List<PlannedDay> days) {
    return request.agenda().stops().stream()
        .filter(stop -> stop.isRhythmCall() && !stop.confirmed())
        .filter(stop -> facts.containsKey(stop.called()))
        .filter(stop -> !isOff(Objects.requireNonNull(stop.called()), stop.date()))
        .filter(stop -> days.stream().anyMatch(day -> day.day().date().equals(stop.date())))
        .sorted(Agenda.BY_TIME)
        .toList();
  }

  private void stay(List<PlannedDay> days, Stop stop) {
    Customer called = Objects.requireNonNull(facts.get(stop.called())).customer();
    Hours time = new Hours(stop.begin(), stop.end());
    List<Hours> working = request.rules().hoursOn(stop.date());
    boolean works =
        working.stream()
            .anyMatch(
                span -> !time.open().isBefore(span.open()) && !time.close().isAfter(span.close()));
    if (!works || isCalled(days, called.id())) {
      return;
    }
    for (int i = 0; i < days.size(); i++) {
      PlannedDay day = days.get(i);
      if (day.day().date().equals(stop.date())) {
        PlannedStop call = call(called, stop.title(), stop.begin(), stop.end());
        for (int at = 0; at <= day.stops().size(); at++) {
          PlannedDay with = new Gap(request.rules(), day, at).with(call, time);
          if (with != null) {
            days.set(i, with);
            return;
          }
        }
      }
    }
  }

  // What is due

  private List<CustomerFacts> due(List<PlannedDay> days) {
    LocalDate end = days.getLast().day().date();
    LocalDate first = days.getFirst().day().date();
    return facts.values().stream()
        .filter(one -> !rhythm(one).dueBy(first).isAfter(end))
        .filter(one -> !isCalled(days, one.customer().id()))
        .filter(one -> !isVisited(days, one.customer().id()))
        .sorted(
            Comparator.comparing((CustomerFacts one) -> rhythm(one).dueBy(first))
                .thenComparing(one -> one.customer().id()))
        .toList();
  }

  /** When a call is due, and from when on it may come. */
  private record Due(Rhythm rhythm) {

    LocalDate dueBy(LocalDate first) {
      LocalDate due = rhythm.dueOn();
      return due == null ? first : due;
    }
  }

  /** Who was never called is called as long after the last visit as others after a call. */
  private Due rhythm(CustomerFacts one) {
    int days = Objects.requireNonNull(one.calls()).days();
    CustomerId id = one.customer().id();
    return new Due(new Rhythm(days, calls.getOrDefault(id, done.lastVisit(id))));
  }

  private static boolean isCalled(List<PlannedDay> days, CustomerId id) {
    return stops(days).map(PlannedStop::called).anyMatch(one -> one != null && one.id().equals(id));
  }

  private static boolean isVisited(List<PlannedDay> days, CustomerId id) {
    return stops(days)
        .map(PlannedStop::customer)
        .anyMatch(one -> one != null && one.id().equals(id));
  }

  private static Stream<PlannedStop> stops(List<PlannedDay> days) {
    return days.stream().flatMap(day -> day.stops().stream());
  }

  /** In a gap between two stops first, then on a day at the desk, then at an end of a field day. */
  private void put(List<PlannedDay> days, CustomerFacts one) {
    for (Place place : Place.values()) {
      for (int i = 0; i < days.size(); i++) {
        PlannedDay with = on(days.get(i), one, place);
        if (with != null) {
          days.set(i, with);
          return;
        }
      }
    }
  }

  /** Where in a day a call is best. */
  private enum Place {
    INSIDE,
    AT_THE_DESK,
    ANYWHERE
  }

  private @Nullable PlannedDay on(PlannedDay day, CustomerFacts one, Place place) {
    LocalDate date = day.day().date();
    if ((place == Place.AT_THE_DESK && day.day().field()) || !isOpen(one, date)) {
      return null;
    }
    Customer customer = one.customer();
    int minutes = Math.min(Objects.requireNonNull(one.calls()).minutes(), Clock.LAST_MINUTE);
    List<Hours> within =
        new Spans(List.of(day.day()), request.rules())
            .common(customer, date::equals)
            .getOrDefault(date, List.of());
    PlannedStop call = call(customer, "", LocalTime.MIN, Clock.time(minutes));
    for (int at = 0; at <= day.stops().size(); at++) {
      Gap gap = new Gap(request.rules(), day, at);
      PlannedDay with = place == Place.INSIDE && !gap.isInside() ? null : gap.with(call, within);
      if (with != null) {
        return with;
      }
    }
    return null;
  }

  /** Whether a call on a day comes neither too soon after the last nor before the next. */
  private boolean isOpen(CustomerFacts one, LocalDate date) {
    LocalDate again =
        new Rhythm(Objects.requireNonNull(one.calls()).days(), date).allowedFrom(date);
    return !isOff(one.customer().id(), date)
        && request.revision().isOpen(date)
        && !date.isBefore(rhythm(one).rhythm().allowedFrom(date))
        && later(one.customer().id()).noneMatch(day -> day.isBefore(again));
  }

  private static boolean isSince(LocalDate monday, @Nullable LocalDate call) {
    return call != null && !call.isBefore(monday);
  }

  private boolean isOff(CustomerId id, LocalDate date) {
    return request.rules().special().isCallOff(id, date);
  }

  private Stream<LocalDate> later(CustomerId id) {
    return request.agenda().stops().stream()
        .filter(stop -> id.equals(stop.called()) && stop.date().isAfter(last))
        .map(Stop::date);
  }

  /** A call at a time. */
  static PlannedStop call(Customer customer, String title, LocalTime begin, LocalTime end) {
    return new PlannedStop(
        Stop.Kind.TASK, null, null, null, title, 0, begin, begin, end, 0, false, null, customer);
  }

  // What is left

  /**
   * The calls that are due in the days and have no place in them, those due first before others.
   */
  List<CallLeft> left(List<PlannedDay> days) {
    if (days.isEmpty()) {
      return List.of();
    }
    LocalDate first = days.getFirst().day().date();
    LocalDate end = days.getLast().day().date();
    LocalDate monday = end.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<PlannedDay> lastWeek =
        days.stream().filter(day -> !day.day().date().isBefore(monday)).toList();
    List<CallLeft> left = new ArrayList<>();
    for (CustomerFacts one : facts.values()) {
      CustomerId id = one.customer().id();
      LocalDate due = rhythm(one).dueBy(first);
      boolean waits =
          due.isAfter(end)
              || isSince(monday, rhythm(one).rhythm().last())
              || isOff(id, end)
              || isVisited(lastWeek, id)
              || later(id).findAny().isPresent();
      if (!waits) {
        int minutes = Objects.requireNonNull(one.calls()).minutes();
        left.add(new CallLeft(one.customer(), due, minutes));
      }
    }
    left.sort(Comparator.comparing(CallLeft::dueOn).thenComparing(one -> one.customer().id()));
    return left;
  }
}
