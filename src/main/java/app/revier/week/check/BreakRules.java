package app.revier.week.check;

import static app.revier.week.check.CheckedPlan.minute;
import static app.revier.week.check.CheckedPlan.overlapsAny;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The break of a day. */
final class BreakRules {

  private final CheckedPlan checked;
  private final Findings findings;

  BreakRules(CheckedPlan checked, Findings findings) {
    this.checked = checked;
    this.findings = findings;
  }

  void check() {
    for (PlannedDay day : checked.plan.days()) {
      if (day.day().breakMinutes() > 0 && isLong(day)) {
        hasBreak(day);
      }
      needless(day);
    }
  }

  /**
   * At most one that nobody agreed on, and not before leaving or going home if the day is short.
   */
  private void needless(PlannedDay day) {
    List<PlannedStop> free =
        day.stops().stream()
            .filter(stop -> stop.kind() == Stop.Kind.BREAK && !stop.confirmed())
            .toList();
    int most = day.day().breakMinutes() > 0 ? 1 : 0;
    findings.require(free.size() <= most, Rule.NEEDLESS_BREAK, day.day().date(), free.size());
    for (PlannedStop one : free) {
      List<PlannedStop> others = new ArrayList<>(day.stops());
      others.remove(one);
      boolean atAnEnd = one.equals(day.stops().getFirst()) || one.equals(day.stops().getLast());
      boolean needed = !atAnEnd || isLong(day, others) || isAgreedOn(day);
      findings.require(needed, Rule.NEEDLESS_BREAK, day.day().date(), one);
    }
  }

  /** Whether a day with some of its stops is so long that it needs a break. */
  private boolean isLong(PlannedDay day, List<PlannedStop> stops) {
    Position here = day.day().start();
    int over = minute(day.day().begin());
    for (PlannedStop stop : stops) {
      Position there = checked.place(stop);
      here = there == null ? here : there;
      over = minute(stop.end());
    }
    int way = checked.drive(here, day.day().finish());
    while (overlapsAny(over, over + way, day.day().blocked())) {
      over++;
    }
    int leave = over;
    if (!stops.isEmpty()) {
      PlannedStop first = stops.getFirst();
      Position there = checked.place(first);
      int drive = there == null ? 0 : checked.drive(day.day().start(), there);
      leave = minute(first.begin()) - first.preparationMinutes() - drive;
    }
    return !isShort(day, leave, over + way);
  }

  private static boolean isLong(PlannedDay day) {
    return !isShort(day, minute(day.leave()), minute(day.back()));
  }

  /** Whether a day has no more than six hours of work between two times, without the gaps. */
  static boolean isShort(PlannedDay day, int leave, int back) {
    int work = 0;
    for (int at = leave; at < back; at++) {
      work += overlapsAny(at, at + 1, day.day().blocked()) ? 0 : 1;
    }
    return work <= DayLimits.WITHOUT_BREAK;
  }

  /** Where the break that was agreed is not possible, another stands for it. */
  private boolean isAgreedOn(PlannedDay day) {
    return checked.request.agenda().stops().stream()
        .filter(stop -> stop.confirmed() && stop.date().equals(day.day().date()))
        .anyMatch(stop -> stop.kind() == Stop.Kind.BREAK);
  }

  /**
   * Whether the break that a day could need has room within some hours beside some stops as they
   * stand.
   */
  boolean hasRoom(PlannedDay day, List<PlannedStop> stops, Hours hours) {
    if (day.day().breakMinutes() == 0
        || day.stops().stream().anyMatch(stop -> stop.kind() == Stop.Kind.BREAK)) {
      return true;
    }
    PlannedDay tried =
        new PlannedDay(day.day(), day.leave(), day.back(), day.lastDriveMinutes(), stops);
    return fits(tried, hours, stop -> true);
  }

  private void hasBreak(PlannedDay day) {
    Hours wanted = checked.request.rules().breakHours();
    Hours anytime = new Hours(day.day().begin(), day.day().end());
    if (isWithin(day, wanted) || isConfirmed(day)) {
      return;
    }
    boolean right =
        isWithin(day, anytime)
            ? !fits(day, wanted, stop -> cannotMove(stop) || isKept(day, stop))
            : !fits(day, anytime, BreakRules::cannotMove);
    findings.require(right, Rule.BREAK, day.day().date(), day.stops());
  }

  /** Whatever break was agreed is the rep's own choice. */
  private static boolean isConfirmed(PlannedDay day) {
    return day.stops().stream()
        .anyMatch(stop -> stop.kind() == Stop.Kind.BREAK && stop.confirmed());
  }

  private static boolean isWithin(PlannedDay day, Hours hours) {
    return day.stops().stream()
        .filter(stop -> stop.kind() == Stop.Kind.BREAK)
        .filter(stop -> minute(stop.end()) - minute(stop.begin()) >= day.day().breakMinutes())
        .anyMatch(
            stop -> !stop.begin().isBefore(hours.open()) && !stop.end().isAfter(hours.close()));
  }

  /**
   * Whether what cannot be moved leaves room for a break within some hours: tried minute by minute
   * between each two of these stops.
   */
  private boolean fits(PlannedDay day, Hours hours, Predicate<PlannedStop> stays) {
    List<PlannedStop> fixed = day.stops().stream().filter(stays).toList();
    Position here = day.day().start();
    boolean fromVisit = false;
    int free = minute(day.day().begin());
    for (PlannedStop next : fixed) {
      Position there = checked.place(next);
      int way = 0;
      if (there != null) {
        boolean buffer = fromVisit && CheckedPlan.isVisit(next);
        way = checked.drive(here, there) + (buffer ? checked.buffer(day.day().date()) : 0);
      }
      int until = minute(next.begin()) - next.preparationMinutes() - way;
      if (fitsBetween(free, until, minute(next.begin()), hours, day)) {
        return true;
      }
      free = minute(next.end());
      if (there != null) {
        here = there;
        fromVisit = CheckedPlan.isVisit(next);
      }
    }
    int end = WayRules.latestBack(day);
    int until = end - checked.drive(here, day.day().finish());
    return fitsBetween(free, until, end, hours, day);
  }

  /** A break leaves its hours rather than that a kept stop moves. */
  private boolean isKept(PlannedDay day, PlannedStop stop) {
    return checked.isKept(day.day().date(), stop);
  }

  private static boolean cannotMove(PlannedStop stop) {
    Appointment appointment = stop.appointment();
    return stop.confirmed() || (appointment != null && appointment.isFixed());
  }

  /** Whether there is a minute at which the break can begin; a gap behind it must leave the way. */
  private static boolean fitsBetween(
      int free, int until, int nextBegin, Hours hours, PlannedDay day) {
    int length = day.day().breakMinutes();
    List<Hours> gaps = day.day().blocked();
    int first = Math.max(free, minute(hours.open()));
    for (int begin = first; begin + length <= Math.min(until, minute(hours.close())); begin++) {
      int end = begin + length;
      boolean leavesWay =
          gaps.stream()
              .filter(gap -> minute(gap.open()) >= end && minute(gap.open()) < nextBegin)
              .allMatch(gap -> minute(gap.close()) <= until);
      if (!overlapsAny(begin, end, gaps) && leavesWay) {
        return true;
      }
    }
    return false;
  }
}
