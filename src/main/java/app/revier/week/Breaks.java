package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.territory.Hours;
import app.revier.week.Engagement.Claim;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The break of a day: where it was, within its hours, or at any time of the day. */
final class Breaks {

  /** A break stays where it was unless that keeps out more than this. */
  private static final double AS_BEFORE = 100;

  private final Hours within;
  private final Gathered gathered;

  /**
   * Breaks.
   *
   * @param within the hours in which they lie wherever that is possible
   * @param gathered takes them
   */
  Breaks(Hours within, Gathered gathered) {
    this.within = within;
    this.gathered = gathered;
  }

  /**
   * Adds the break that a day needs, of which one place is taken at most.
   *
   * @param before what was planned before, of which the break is one that the day may still have
   */
  void add(WorkDay day, List<Stop> before) {
    if (day.breakMinutes() == 0) {
      return;
    }
    int group = gathered.breakGroup(day.date());
    before.stream()
        .filter(stop -> stop.kind() == Stop.Kind.BREAK && stop.date().equals(day.date()))
        .map(stop -> new Hours(stop.begin(), stop.end()))
        .filter(at -> at.minutes() == day.breakMinutes())
        .filter(at -> !at.open().isBefore(within.open()) && !at.close().isAfter(within.close()))
        .findFirst()
        .ifPresent(at -> add(day, at, Claim.BREAK_IN_TIME, group, AS_BEFORE));
    add(day, within, Claim.BREAK_IN_TIME, group, 0);
    add(day, new Hours(day.begin(), day.end()), Claim.BREAK, group, 0);
  }

  private void add(WorkDay day, Hours hours, Claim claim, int group, double points) {
    if (hours.minutes() >= day.breakMinutes()) {
      gathered.add(
          new Engagement(
              Stop.Kind.BREAK,
              null,
              null,
              null,
              "",
              null,
              day.breakMinutes(),
              0,
              Map.<LocalDate, List<Hours>>of(day.date(), List.of(hours)),
              claim,
              points,
              group,
              false,
              null));
    }
  }
}
