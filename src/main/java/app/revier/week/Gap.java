package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place between two stops of a day as it stands, into which something can be put that needs no
 * road. Nothing else moves for it.
 */
final class Gap {

  private final WeekRules rules;
  private final PlannedDay day;
  private final int index;

  /**
   * A place of a day.
   *
   * @param index before which stop, from 0; the number of stops for the end of the day
   */
  Gap(WeekRules rules, PlannedDay day, int index) {
    this.rules = rules.on(day.day().date());
    this.day = day;
    this.index = index;
  }

  /** Whether it lies between two stops: what is put into it makes the day no longer. */
  boolean isInside() {
    return index > 0 && index < day.stops().size();
  }

  /**
   * The day with a call in the place, at a time that leaves all else where it is: as late as can be
   * before the first stop, as early as can be after another.
   *
   * @param within the spans in which it may be
   * @return none if there is no such time
   */
  @Nullable PlannedDay with(PlannedStop call, List<Hours> within) {
    int minutes = Clock.minute(call.end()) - Clock.minute(call.begin());
    int first = index == 0 ? Clock.minute(day.day().begin()) : Clock.minute(before().end());
    int last = Clock.minute(day.day().latestBack()) - minutes;
    boolean backwards = index == 0 && !day.stops().isEmpty();
    for (int i = 0; i <= last - first; i++) {
      int begin = backwards ? last - i : first + i;
      Hours time = new Hours(Clock.time(begin), Clock.time(begin + minutes));
      if (within.stream().anyMatch(span -> holds(span, time))) {
        PlannedDay with = with(call, time);
        if (with != null) {
          return with;
        }
      }
    }
    return null;
  }

  private static boolean holds(Hours span, Hours time) {
    return !time.open().isBefore(span.open()) && !time.close().isAfter(span.close());
  }

  /** The day with a call at a time; none if all else would not stay where it is. */
  @Nullable PlannedDay with(PlannedStop call, Hours time) {
    int begin = Clock.minute(time.open());
    int end = Clock.minute(time.close());
    int free = index == 0 ? Clock.minute(day.day().begin()) : Clock.minute(before().end());
    if (begin < free || isBlocked(begin, end) || !leavesBuffer(end - begin)) {
      return null;
    }
    List<PlannedStop> stops = new ArrayList<>(day.stops());
    LocalTime back = day.back();
    if (index < stops.size()) {
      PlannedStop next = stops.get(index);
      int arrive = departure(end, next.driveMinutes()) + next.driveMinutes();
      if (arrive > Clock.minute(next.begin()) - next.preparationMinutes()) {
        return null;
      }
      stops.set(index, next.arriving(Clock.time(arrive)));
    } else {
      int home = departure(end, day.lastDriveMinutes()) + day.lastDriveMinutes();
      if (home > Clock.minute(day.day().latestBack())) {
        return null;
      }
      back = Clock.time(home);
    }
    LocalTime leave = index == 0 ? time.open() : day.leave();
    boolean pause = stops.stream().anyMatch(stop -> stop.kind() == Stop.Kind.BREAK);
    if (!pause
        && day.day().breakMinutes() > 0
        && rules.needsBreak(leave, back, day.day().blocked())) {
      return null;
    }
    stops.add(index, at(call, index == 0 ? time.open() : before().end(), time));
    return new PlannedDay(day.day(), leave, back, day.lastDriveMinutes(), stops);
  }

  private PlannedStop before() {
    return day.stops().get(index - 1);
  }

  private boolean isBlocked(int from, int until) {
    return day.day().blocked().stream()
        .anyMatch(gap -> from < Clock.minute(gap.close()) && until > Clock.minute(gap.open()));
  }

  /** The way begins as soon as no gap between the working hours is in its way. */
  private int departure(int from, int minutes) {
    int departure = from;
    for (Hours gap : day.day().blocked()) {
      if (departure < Clock.minute(gap.close()) && departure + minutes > Clock.minute(gap.open())) {
        departure = Clock.minute(gap.close());
      }
    }
    return departure;
  }

  /** Whether the meetings on both sides keep their buffer beside so many minutes of work. */
  private boolean leavesBuffer(int minutes) {
    int between = minutes;
    int from = index - 1;
    while (from >= 0 && place(day.stops().get(from)) == null) {
      between += length(day.stops().get(from));
      from--;
    }
    int to = index;
    while (to < day.stops().size() && place(day.stops().get(to)) == null) {
      between += length(day.stops().get(to));
      to++;
    }
    if (from < 0 || to == day.stops().size()) {
      return true;
    }
    PlannedStop here = day.stops().get(from);
    PlannedStop there = day.stops().get(to);
    int gap = Clock.minute(there.begin()) - Clock.minute(here.end()) - between;
    return gap >= there.driveMinutes() + rules.bufferMinutes() + there.preparationMinutes();
  }

  private static int length(PlannedStop stop) {
    return Clock.minute(stop.end()) - Clock.minute(stop.begin()) + stop.preparationMinutes();
  }

  private static @Nullable Position place(PlannedStop stop) {
    Customer customer = stop.customer();
    return customer == null ? null : customer.position();
  }

  private static PlannedStop at(PlannedStop call, LocalTime arrive, Hours time) {
    return new PlannedStop(
        call.kind(),
        null,
        null,
        null,
        call.title(),
        0,
        arrive,
        time.open(),
        time.close(),
        0,
        false,
        null,
        call.called());
  }
}
