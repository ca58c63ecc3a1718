package app.revier.week.check;

import static app.revier.week.check.CheckedPlan.minute;
import static app.revier.week.check.CheckedPlan.overlapsAny;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import java.util.List;

/** Looks for gaps of a planned day in which a call would be in nobody's way. */
final class CallGaps {

  private final CheckedPlan checked;

  CallGaps(CheckedPlan checked) {
    this.checked = checked;
  }

  /** Whether a call to a customer fits somewhere while all else stays: tried minute by minute. */
  boolean hasGap(PlannedDay day, Customer customer, int minutes) {
    List<Hours> open = checked.receives(customer, day.day().date());
    List<Hours> working = checked.hours(day.day().date());
    for (int at = 0; at <= day.stops().size(); at++) {
      int from = at == 0 ? minute(day.day().begin()) : minute(day.stops().get(at - 1).end());
      int until = WayRules.latestBack(day);
      for (int begin = from; begin + minutes <= until; begin++) {
        int end = begin + minutes;
        if (covers(working, begin, end)
            && (open == null || covers(open, begin, end))
            && !overlapsAny(begin, end, day.day().blocked())
            && leavesWay(day, at, end, minutes)
            && staysShort(day, at, begin, end)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean covers(List<Hours> spans, int begin, int end) {
    return spans.stream()
        .anyMatch(span -> minute(span.open()) <= begin && end <= minute(span.close()));
  }

  /** Whether what follows can be reached when a call is over, with the buffer between meetings. */
  private boolean leavesWay(PlannedDay day, int at, int end, int minutes) {
    if (at == day.stops().size()) {
      return home(day, end) <= WayRules.latestBack(day);
    }
    PlannedStop next = day.stops().get(at);
    int way = next.driveMinutes();
    int departure = end;
    while (overlapsAny(departure, departure + way, day.day().blocked())) {
      departure++;
    }
    return departure + way <= minute(next.begin()) - next.preparationMinutes()
        && slack(day, at) >= minutes;
  }

  private static int home(PlannedDay day, int end) {
    int departure = end;
    while (overlapsAny(departure, departure + day.lastDriveMinutes(), day.day().blocked())) {
      departure++;
    }
    return departure + day.lastDriveMinutes();
  }

  /** How much more the meetings around a place leave beside way, buffer, preparation and work. */
  private int slack(PlannedDay day, int at) {
    Position here = null;
    int free = 0;
    int work = 0;
    for (int i = 0; i < day.stops().size(); i++) {
      PlannedStop stop = day.stops().get(i);
      int length = minute(stop.end()) - minute(stop.begin()) + stop.preparationMinutes();
      Position there = checked.place(stop);
      if (there == null) {
        work += length;
        continue;
      }
      if (i >= at) {
        return here == null
            ? Integer.MAX_VALUE
            : minute(stop.begin())
                - free
                - work
                - checked.drive(here, there)
                - checked.buffer(day.day().date())
                - stop.preparationMinutes();
      }
      here = there;
      free = minute(stop.end());
      work = 0;
    }
    return Integer.MAX_VALUE;
  }

  /** A day without a break stays one that needs none. */
  private static boolean staysShort(PlannedDay day, int at, int begin, int end) {
    boolean pause = day.stops().stream().anyMatch(stop -> stop.kind() == Stop.Kind.BREAK);
    int leave = at == 0 ? begin : minute(day.leave());
    int back = at == day.stops().size() ? home(day, end) : minute(day.back());
    return pause || day.day().breakMinutes() == 0 || BreakRules.isShort(day, leave, back);
  }
}
