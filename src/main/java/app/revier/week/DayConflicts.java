package app.revier.week;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what does not go together on a day as it stands. */
public final class DayConflicts {

  private final WeekRules rules;
  private final PlannedDay day;
  private final List<Conflict> found = new ArrayList<>();

  private DayConflicts(WeekRules rules, PlannedDay day) {
    this.rules = rules.on(day.day().date());
    this.day = day;
  }

  /** The conflicts of a day, in the order of its stops; those of the whole day come last. */
  public static List<Conflict> of(WeekRules rules, PlannedDay day) {
    DayConflicts conflicts = new DayConflicts(rules, day);
    conflicts.stops();
    conflicts.wholeDay();
    return conflicts.found;
  }

  private void stops() {
    PlannedStop meeting = null;
    int between = 0;
    for (int i = 0; i < day.stops().size(); i++) {
      PlannedStop stop = day.stops().get(i);
      int begin = Clock.minute(stop.begin()) - stop.preparationMinutes();
      if (i == 0) {
        int early = Clock.minute(day.day().begin()) - Clock.minute(day.leave());
        if (early > 0) {
          found.add(new Conflict.LeavesEarly(i, early));
        }
      } else if (begin < Clock.minute(day.stops().get(i - 1).end())) {
        found.add(new Conflict.Overlap(i, i - 1));
      }
      boolean overlaps =
          !found.isEmpty() && found.getLast() instanceof Conflict.Overlap(int at, _) && at == i;
      int missing = Math.max(Clock.minute(stop.arrive()) - begin, buffer(meeting, between, stop));
      if (missing > 0 && !overlaps) {
        found.add(new Conflict.TooLittleTime(i, missing));
      }
      if (isInGap(stop, begin)) {
        found.add(new Conflict.InGap(i));
      } else if (!stop.confirmed() && stop.customer() != null && !isOpen(stop, stop.customer())) {
        found.add(new Conflict.Closed(i));
      }
      if (place(stop) == null) {
        between += Clock.minute(stop.end()) - begin;
      } else {
        meeting = stop;
        between = 0;
      }
    }
  }

  /** How many minutes are missing between two meetings for way, buffer and preparation. */
  private int buffer(@Nullable PlannedStop before, int between, PlannedStop stop) {
    Position there = place(stop);
    Position here = before == null ? null : place(before);
    if (before == null || here == null || there == null) {
      return 0;
    }
    int gap = Clock.minute(stop.begin()) - Clock.minute(before.end()) - between;
    return rules.drive(here, there) + rules.bufferMinutes() + stop.preparationMinutes() - gap;
  }

  private static @Nullable Position place(PlannedStop stop) {
    Customer customer = stop.customer();
    return customer == null ? null : customer.position();
  }

  private boolean isInGap(PlannedStop stop, int begin) {
    int arrive = Clock.minute(stop.arrive());
    return isInGap(begin, Clock.minute(stop.end()))
        || isInGap(arrive - stop.driveMinutes(), arrive);
  }

  private boolean isInGap(int from, int until) {
    return day.day().blocked().stream()
        .anyMatch(gap -> from < Clock.minute(gap.close()) && until > Clock.minute(gap.open()));
  }

  /** What is agreed at a fixed time is agreed with the customer. */
  private boolean isOpen(PlannedStop stop, Customer customer) {
    List<Hours> receives = rules.receives(customer, day.day().date());
    Appointment appointment = stop.appointment();
    return receives == null
        || (appointment != null && appointment.isFixed())
        || receives.stream()
            .anyMatch(
                span -> !stop.begin().isBefore(span.open()) && !stop.end().isAfter(span.close()));
  }

  private void wholeDay() {
    if (day.stops().isEmpty()) {
      return;
    }
    int late = Clock.minute(day.back()) - Clock.minute(day.day().latestBack());
    if (late > 0) {
      found.add(new Conflict.BackLate(day.stops().size(), late));
    }
    boolean pause = day.stops().stream().anyMatch(stop -> stop.kind() == Stop.Kind.BREAK);
    LocalTime leave = day.leave();
    if (!pause
        && day.day().breakMinutes() > 0
        && rules.needsBreak(leave, day.back(), day.day().blocked())) {
      found.add(new Conflict.NoBreak(day.stops().size()));
    }
  }
}
