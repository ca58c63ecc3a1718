package app.revier.week;

import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.tour.TourPlan;
import app.revier.tour.TourSchedule;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Turns a found plan of tours into days with times. */
final class Timetable {

  private final WeekProblem week;

  Timetable(WeekProblem week) {
    this.week = week;
  }

  /** The days of a plan. */
  List<PlannedDay> days(TourPlan plan) {
    List<PlannedDay> days = new ArrayList<>();
    for (int tour = 0; tour < week.days().size(); tour++) {
      days.add(day(tour, plan.schedule(week.problem(), tour)));
    }
    return days;
  }

  /** When the rep is back with these jobs in order. */
  LocalTime back(int tour, List<Integer> order) {
    return day(tour, TourSchedule.of(week.problem(), tour, order)).back();
  }

  private PlannedDay day(int tour, TourSchedule schedule) {
    WorkDay day = week.days().get(tour);
    return day(day, withoutNeedlessBreak(day, schedule));
  }

  private PlannedDay day(WorkDay day, List<TourSchedule.Stop> schedule) {
    List<PlannedStop> stops = new ArrayList<>();
    Position place = day.start();
    LocalTime leave = day.begin();
    LocalTime free = day.begin();
    LocalTime over = day.begin();
    for (TourSchedule.Stop stop : schedule) {
      LocalTime end = Clock.time(stop.end());
      if (!week.isBlocked(stop.job())) {
        Engagement engagement = week.engagements().get(stop.job());
        LocalTime begin = Clock.time(stop.start() + WeekProblem.ahead(engagement));
        int drive = 0;
        if (engagement.place() != null) {
          drive = week.rules().drive(place, engagement.place());
          place = engagement.place();
        }
        if (stops.isEmpty()) {
          // Nobody leaves home only to wait at the first door.
          leave = begin.minusMinutes(engagement.preparation() + (long) drive);
          free = leave;
        }
        stops.add(stop(engagement, day, drive, free.plusMinutes(drive), begin, end));
        over = end;
      }
      free = end;
    }
    int lastDrive = week.rules().drive(place, day.finish());
    LocalTime home = departure(day, over, lastDrive);
    return new PlannedDay(
        day, stops.isEmpty() ? home : leave, home.plusMinutes(lastDrive), lastDrive, stops);
  }

  /**
   * Nobody waits for a break before leaving or before going home, unless the day is so long that it
   * needs one: the search keeps room for a break on each day that could become long.
   */
  private List<TourSchedule.Stop> withoutNeedlessBreak(WorkDay day, TourSchedule schedule) {
    List<TourSchedule.Stop> work =
        schedule.stops().stream().filter(stop -> !week.isBlocked(stop.job())).toList();
    if (work.isEmpty()) {
      return schedule.stops();
    }
    for (TourSchedule.Stop end : List.of(work.getLast(), work.getFirst())) {
      if (isFreeBreak(week.engagements().get(end.job()))) {
        List<TourSchedule.Stop> others = new ArrayList<>(schedule.stops());
        others.remove(end);
        PlannedDay without = day(day, others);
        if (!week.rules().needsBreak(without.leave(), without.back(), day.blocked())) {
          return others;
        }
      }
    }
    return schedule.stops();
  }

  /** A break that stands for none that was agreed. */
  private boolean isFreeBreak(Engagement one) {
    return one.claim().isBreak()
        && week.engagements().stream()
            .noneMatch(other -> other.confirmed() && other.group() == one.group());
  }

  /** The way home begins as soon as no gap is in its way. */
  private static LocalTime departure(WorkDay day, LocalTime over, int minutes) {
    int from = Clock.minute(over);
    for (Hours gap : day.blocked()) {
      if (from < Clock.minute(gap.close()) && from + minutes > Clock.minute(gap.open())) {
        from = Clock.minute(gap.close());
      }
    }
    return Clock.time(from);
  }

  private static PlannedStop stop(
      Engagement engagement,
      WorkDay day,
      int drive,
      LocalTime arrive,
      LocalTime begin,
      LocalTime end) {
    VisitValue value = engagement.value();
    return new PlannedStop(
        engagement.kind(),
        engagement.customer(),
        engagement.appointment(),
        engagement.task(),
        engagement.title(),
        drive,
        arrive,
        begin,
        end,
        engagement.preparation(),
        engagement.confirmed(),
        value == null ? null : value.on(day.date()),
        engagement.called());
  }
}
