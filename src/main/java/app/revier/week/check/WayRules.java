package app.revier.week.check;

import static app.revier.week.check.CheckedPlan.minute;
import static app.revier.week.check.CheckedPlan.overlapsAny;

import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import java.time.LocalDate;
import java.util.List;

/** How a day goes from place to place. */
final class WayRules {

  private final CheckedPlan checked;
  private final Findings findings;

  WayRules(CheckedPlan checked, Findings findings) {
    this.checked = checked;
    this.findings = findings;
  }

  void check() {
    for (PlannedDay day : checked.plan.days()) {
      leave(day);
      order(day);
      drives(day);
      arrivals(day);
      buffers(day);
      blocked(day);
      back(day);
    }
  }

  /** A stop without a journey lets the rep begin with it, or with its preparation. */
  private void leave(PlannedDay day) {
    LocalDate date = day.day().date();
    boolean early = minute(day.leave()) < minute(day.day().begin());
    findings.require(!early, Rule.LEAVE, date, day.leave(), day.day().begin());
    if (!day.stops().isEmpty() && day.stops().getFirst().driveMinutes() == 0) {
      PlannedStop first = day.stops().getFirst();
      int expected = minute(first.begin()) - first.preparationMinutes();
      findings.require(minute(day.leave()) == expected, Rule.LEAVE, date, day.leave(), first);
    }
  }

  private void order(PlannedDay day) {
    int free = minute(day.leave());
    for (PlannedStop stop : day.stops()) {
      boolean follows =
          free <= minute(stop.begin()) - stop.preparationMinutes()
              && minute(stop.begin()) < minute(stop.end());
      findings.require(follows, Rule.ORDER, day.day().date(), stop, free);
      free = minute(stop.end());
    }
  }

  private void drives(PlannedDay day) {
    Position here = day.day().start();
    for (PlannedStop stop : day.stops()) {
      Position there = checked.place(stop);
      int expected = there == null ? 0 : checked.drive(here, there);
      findings.require(
          stop.driveMinutes() == expected, Rule.DRIVE, day.day().date(), stop, expected);
      here = there == null ? here : there;
    }
    int last = checked.drive(here, day.day().finish());
    findings.require(
        day.lastDriveMinutes() == last, Rule.DRIVE, day.day().date(), day.lastDriveMinutes(), last);
  }

  private void arrivals(PlannedDay day) {
    PlannedStop before = null;
    for (PlannedStop stop : day.stops()) {
      int arrive = minute(stop.arrive());
      boolean onTime = arrive <= minute(stop.begin()) - stop.preparationMinutes();
      boolean right =
          before == null
              ? arrive == minute(day.leave()) + stop.driveMinutes()
              : setsOffRightly(arrive - stop.driveMinutes(), minute(before.end()), day);
      findings.require(onTime && right, Rule.ARRIVAL, day.day().date(), stop);
      before = stop;
    }
  }

  /** The way begins when the stop before is over, or when a gap after it is. */
  private static boolean setsOffRightly(int departure, int free, PlannedDay day) {
    return departure == free
        || (departure > free
            && day.day().blocked().stream().anyMatch(gap -> minute(gap.close()) == departure));
  }

  private void buffers(PlannedDay day) {
    PlannedStop before = null;
    int between = 0;
    for (PlannedStop stop : day.stops()) {
      Position there = checked.place(stop);
      if (there == null) {
        between += length(stop);
        continue;
      }
      boolean visit = CheckedPlan.isVisit(stop);
      Position here = before == null ? null : checked.place(before);
      if (visit && before != null && here != null) {
        int gap = minute(stop.begin()) - minute(before.end()) - between;
        int needed =
            checked.drive(here, there)
                + checked.buffer(day.day().date())
                + stop.preparationMinutes();
        findings.require(gap >= needed, Rule.BUFFER, day.day().date(), stop, gap, needed);
      }
      before = visit ? stop : null;
      between = 0;
    }
  }

  private static int length(PlannedStop stop) {
    return minute(stop.end()) - minute(stop.begin()) + stop.preparationMinutes();
  }

  private void blocked(PlannedDay day) {
    List<Hours> gaps = day.day().blocked();
    LocalDate date = day.day().date();
    for (PlannedStop stop : day.stops()) {
      int arrive = minute(stop.arrive());
      findings.require(
          !overlapsAny(arrive - stop.driveMinutes(), arrive, gaps), Rule.BLOCKED, date, stop);
      int begin = minute(stop.begin()) - stop.preparationMinutes();
      findings.require(!overlapsAny(begin, minute(stop.end()), gaps), Rule.BLOCKED, date, stop);
    }
    int back = minute(day.back());
    boolean drivesFreely = !overlapsAny(back - day.lastDriveMinutes(), back, gaps);
    findings.require(drivesFreely || cannotMove(day), Rule.BLOCKED, date, day.back());
  }

  private void back(PlannedDay day) {
    if (cannotMove(day)) {
      return;
    }
    int back = minute(day.back());
    int departure = back - day.lastDriveMinutes();
    PlannedStop last = day.stops().isEmpty() ? null : day.stops().getLast();
    int free = minute(last == null ? day.leave() : last.end());
    boolean right = setsOffRightly(departure, free, day) && back <= latestBack(day);
    findings.require(right, Rule.BACK, day.day().date(), day.back(), last);
  }

  static int latestBack(PlannedDay day) {
    int latest = minute(day.day().end()) - day.day().reserveMinutes();
    return Math.max(latest, minute(day.day().begin()));
  }

  /** A day between two hotels that are too far apart holds nothing, and is not over in time. */
  private boolean cannotMove(PlannedDay day) {
    if (!day.stops().isEmpty()) {
      return false;
    }
    int way = checked.drive(day.day().start(), day.day().finish());
    int latest = latestBack(day);
    int departure = minute(day.day().begin());
    while (departure + way <= latest) {
      if (!overlapsAny(departure, departure + way, day.day().blocked())) {
        return false;
      }
      departure++;
    }
    return true;
  }
}
