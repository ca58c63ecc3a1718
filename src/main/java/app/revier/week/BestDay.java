package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The day on which one more stop costs the least way, with nothing in conflict that was not so
 * before: for a visit a field day if there is one, for work without a customer a day at the desk.
 *
 * @param date which day
 * @param stops all stops of that day, the new one included
 * @param extraMinutes more on the road than before, below zero where the order gets better
 */
public record BestDay(LocalDate date, List<Stop> stops, int extraMinutes) {

  /** Keeps its own copy. */
  public BestDay {
    stops = List.copyOf(stops);
  }

  /**
   * The best day for a stop.
   *
   * @param request the days, as they stand
   * @param stop a visit, a visit that is wanted within some days or a task, whose date and
   *     beginning do not matter
   * @param ids gives a break that the day needs now its identity
   * @return none if it fits on none of the days
   */
  public static Optional<BestDay> of(WeekRequest request, Stop stop, Supplier<StopId> ids) {
    boolean field = stop.customer() != null;
    List<PlannedDay> days =
        StandingPlan.of(request, request.agenda()).days().stream()
            .filter(day -> isPossible(request, stop, day.day().date()))
            .toList();
    return Stream.of(field, !field)
        .flatMap(
            first ->
                days.stream()
                    .filter(day -> day.day().field() == first)
                    .flatMap(day -> on(request, day, stop, ids).stream())
                    .min(Comparator.comparingInt(BestDay::extraMinutes))
                    .stream())
        .findFirst();
  }

  /**
   * A wish has its days, a task its deadline unless that is over, and blocks of one project lie
   * apart.
   */
  private static boolean isPossible(WeekRequest request, Stop stop, LocalDate date) {
    Agenda agenda = request.agenda();
    Appointment wish = stop.appointment() == null ? null : agenda.appointment(stop.appointment());
    if (wish != null) {
      return !date.isBefore(wish.from()) && !date.isAfter(wish.until());
    }
    Task task = stop.task() == null ? null : agenda.task(stop.task());
    if (task == null) {
      return true;
    }
    LocalDate earliest = task.earliest();
    LocalDate last = task.isLongProject() ? task.deadline() : new Deadlines(request).lastDay(task);
    boolean apart =
        !task.isLongProject()
            || agenda.stopsOn(date).stream().noneMatch(other -> task.id().equals(other.task()));
    boolean overdue = last != null && last.isBefore(request.from());
    return apart
        && (earliest == null || !date.isBefore(earliest))
        && (last == null || overdue || !date.isAfter(last));
  }

  /**
   * A visit on one day.
   *
   * @param request the days, as they stand
   * @param date which day
   * @param visit the visit, whose date and beginning do not matter
   * @param ids gives a break that the day needs now its identity
   * @return none if it does not fit on the day
   */
  public static Optional<BestDay> on(
      WeekRequest request, LocalDate date, Stop visit, Supplier<StopId> ids) {
    return StandingPlan.of(request, request.agenda()).days().stream()
        .filter(day -> day.day().date().equals(date))
        .findFirst()
        .flatMap(day -> on(request, day, visit, ids));
  }

  private static Optional<BestDay> on(
      WeekRequest request, PlannedDay before, Stop visit, Supplier<StopId> ids) {
    LocalDate date = before.day().date();
    List<Stop> wanted = new ArrayList<>(request.agenda().stopsOn(date));
    wanted.add(visit.at(date, visit.begin(), visit.end()));
    int conflicts = DayConflicts.of(request.rules(), before).size();
    return Stream.of(DayByHand.Rest.ALWAYS, DayByHand.Rest.NEVER, DayByHand.Rest.AT_ANY_TIME)
        .map(rest -> DayByHand.withOneMore(request, date, wanted, visit.id(), rest, ids))
        .flatMap(
            stops -> {
              PlannedDay after = standing(request, date, stops);
              // A call that finds no gap is not there.
              boolean there = stops.stream().anyMatch(stop -> stop.id().equals(visit.id()));
              return !there || DayConflicts.of(request.rules(), after).size() > conflicts
                  ? Stream.empty()
                  : Stream.of(new BestDay(date, stops, driveMinutes(after) - driveMinutes(before)));
            })
        .findFirst();
  }

  private static PlannedDay standing(WeekRequest request, LocalDate date, List<Stop> stops) {
    Agenda agenda = request.agenda();
    List<StopId> before = agenda.stopsOn(date).stream().map(Stop::id).toList();
    return StandingPlan.of(request, agenda.with(before, stops)).days().stream()
        .filter(day -> day.day().date().equals(date))
        .findFirst()
        .orElseThrow();
  }

  private static int driveMinutes(PlannedDay day) {
    return day.stops().isEmpty() ? 0 : day.driveMinutes();
  }
}
