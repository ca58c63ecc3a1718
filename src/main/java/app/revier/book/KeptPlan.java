package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.WeekPlan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A plan with the stops that the book keeps for it. A stop that was planned before and is of the
 * same customer, appointment or task keeps its identity, at whatever time: the one at the same time
 * first, else the one on the nearest day. A visit that the customer asks for takes the place of the
 * one that was planned.
 */
public final class KeptPlan {

  private final WeekPlan plan;
  private final Agenda agenda;
  private final Set<LocalDate> dates = new HashSet<>();
  private final Map<LocalDate, List<Stop>> byDay = new HashMap<>();
  private final List<Stop> stops = new ArrayList<>();

  /**
   * Finds the stops.
   *
   * @param agenda what the book holds, in which the plan is to be kept
   * @param ids gives new stops their identity
   */
  KeptPlan(WeekPlan plan, Agenda agenda, Supplier<StopId> ids) {
    this.plan = plan;
    this.agenda = agenda;
    plan.days().forEach(day -> dates.add(day.day().date()));
    plan.daysOff().forEach(day -> dates.add(day.date()));
    ReportedAgenda reported = new ReportedAgenda(agenda);
    List<Stop> free = new ArrayList<>();
    for (Stop stop : agenda.stops()) {
      if (dates.contains(stop.date())) {
        if (stop.confirmed() || reported.report(stop) != null) {
          stops.add(stop);
        } else {
          free.add(stop);
        }
      }
    }
    Map<Place, Stop> taken = taken(free);
    for (PlannedDay day : plan.days()) {
      LocalDate date = day.day().date();
      List<Stop> those = new ArrayList<>();
      for (int i = 0; i < day.stops().size(); i++) {
        PlannedStop planned = day.stops().get(i);
        Stop before = taken.get(new Place(date, i));
        those.add(planned.confirmed() ? standing(date, planned) : stop(date, planned, before, ids));
      }
      byDay.put(date, those);
      those.stream().filter(stop -> !stops.contains(stop)).forEach(stops::add);
    }
  }

  /** A place in the plan. */
  private record Place(LocalDate date, int number) {}

  /** How far a stop of the plan is from one of the book. */
  private record Pair(Place place, Stop before, boolean askedFor, long away) {}

  private Map<Place, Stop> taken(List<Stop> free) {
    List<Pair> pairs = new ArrayList<>();
    for (PlannedDay day : plan.days()) {
      LocalDate date = day.day().date();
      for (int i = 0; i < day.stops().size(); i++) {
        PlannedStop planned = day.stops().get(i);
        if (!planned.confirmed()) {
          for (Stop before : free) {
            if (planned.isOfTheSame(before)) {
              pairs.add(new Pair(new Place(date, i), before, false, away(date, planned, before)));
            } else if (isAskedForInstead(planned, before)) {
              pairs.add(new Pair(new Place(date, i), before, true, away(date, planned, before)));
            }
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparing(Pair::askedFor)
            .thenComparingLong(Pair::away)
            .thenComparing(pair -> pair.before().id())
            .thenComparing(pair -> pair.place().date())
            .thenComparingInt(pair -> pair.place().number()));
    Map<Place, Stop> taken = new HashMap<>();
    Set<StopId> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!taken.containsKey(pair.place()) && used.add(pair.before().id())) {
        taken.put(pair.place(), pair.before());
      }
    }
    return taken;
  }

  /** Whether a visit that a customer asks for is planned where one was planned without asking. */
  private static boolean isAskedForInstead(PlannedStop planned, Stop before) {
    return planned.customer() != null
        && planned.customer().id().equals(before.customer())
        && planned.appointment() != null
        && !planned.appointment().isFixed()
        && before.kind() == Stop.Kind.VISIT;
  }

  /** Days count before minutes. */
  private static long away(LocalDate date, PlannedStop planned, Stop before) {
    long days = Math.abs(ChronoUnit.DAYS.between(before.date(), date));
    return days * 1_440 + Math.abs(ChronoUnit.MINUTES.between(before.begin(), planned.begin()));
  }

  private Stop standing(LocalDate date, PlannedStop planned) {
    return agenda.stops().stream()
        .filter(stop -> stop.date().equals(date) && planned.is(stop))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("confirmed by nobody: " + planned));
  }

  private static Stop stop(
      LocalDate date, PlannedStop planned, @Nullable Stop before, Supplier<StopId> ids) {
    return new Stop(
        before == null ? ids.get() : before.id(),
        date,
        planned.kind(),
        planned.customer() == null ? null : planned.customer().id(),
        planned.appointment() == null ? null : planned.appointment().id(),
        planned.task() == null ? null : planned.task().id(),
        planned.title(),
        planned.begin(),
        planned.end(),
        planned.preparationMinutes(),
        false,
        planned.called() == null ? null : planned.called().id());
  }

  /** The plan. */
  public WeekPlan plan() {
    return plan;
  }

  /** The stops of a planned day, in the order of the plan. */
  public List<Stop> on(LocalDate date) {
    return byDay.getOrDefault(date, List.of());
  }

  /** All days of the plan, days off included. */
  Set<LocalDate> dates() {
    return dates;
  }

  /** What the book holds for these days from now on. */
  List<Stop> stops() {
    return stops;
  }

  /**
   * All stops that are to take place once the plan is kept: those of the plan, and those of other
   * days that were not reported otherwise.
   */
  public List<Stop> takingPlace() {
    List<Stop> all = new ArrayList<>();
    byDay.values().forEach(all::addAll);
    new ReportedAgenda(agenda)
        .forPlanning().stops().stream()
            .filter(stop -> !byDay.containsKey(stop.date()))
            .forEach(all::add);
    return all;
  }
}
