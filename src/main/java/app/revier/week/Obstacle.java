package app.revier.week;

import app.revier.territory.Hours;
import app.revier.territory.Position;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps something that has its time from a day: the ways of the day itself, else the nearest
 * of what stands with which it does not go together, else its break.
 */
final class Obstacle {

  private final WeekRules rules;
  private final WorkDay day;
  private final Collection<Engagement> planned;

  /**
   * Looks at a day.
   *
   * @param planned what is planned in its week
   */
  Obstacle(WeekRules rules, WorkDay day, Collection<Engagement> planned) {
    this.rules = rules;
    this.day = day;
    this.planned = planned;
  }

  /** What is in the way of something at its time. */
  Unplanned.Why to(Engagement own) {
    LocalDate date = day.date();
    Hours at = at(own);
    Position place = own.place();
    if (at == null) {
      return new Unplanned.NoRoom();
    }
    if (place != null) {
      int begin = Clock.minute(day.begin()) + rules.drive(day.start(), place) + own.preparation();
      if (begin > Clock.minute(at.open())) {
        return new Unplanned.TooFarToBegin(date, Clock.time(begin));
      }
      int back = Clock.minute(at.close()) + rules.drive(place, day.finish());
      if (back > Clock.minute(day.latestBack())) {
        return new Unplanned.BackTooLate(date, Clock.time(Math.min(Clock.LAST_MINUTE, back)));
      }
    }
    Engagement nearest = nearest(own, at);
    if (nearest != null) {
      return new Unplanned.Clashes(date, nearest.name());
    }
    return day.breakMinutes() > 0 ? new Unplanned.Clashes(date, "") : new Unplanned.NoRoom();
  }

  private @Nullable Hours at(Engagement one) {
    List<Hours> there = one.within().get(day.date());
    return there == null || !one.standsAtItsTime() ? null : there.getFirst();
  }

  /** Of what does not go together with it, the one with the least time between. */
  private @Nullable Engagement nearest(Engagement own, Hours at) {
    Engagement nearest = null;
    int least = Integer.MAX_VALUE;
    for (Engagement other : planned) {
      Hours there = at(other);
      if (there != null && !other.claim().isBreak()) {
        boolean before = there.open().isBefore(at.open());
        int gap = before ? gap(other, there, own, at) : gap(own, at, other, there);
        if (gap < 0 && gap < least) {
          least = gap;
          nearest = other;
        }
      }
    }
    return nearest;
  }

  /** The minutes that remain between two things one after the other; below zero if they clash. */
  private int gap(Engagement one, Hours first, Engagement next, Hours second) {
    Position from = one.place();
    Position to = next.place();
    int way = from == null || to == null ? 0 : rules.drive(from, to) + rules.bufferMinutes();
    return Clock.minute(second.open()) - next.preparation() - way - Clock.minute(first.close());
  }
}
