package app.revier.week.check;

import app.revier.agenda.Stop;
import app.revier.week.CustomerFacts;
import app.revier.week.check.CheckedPlan.Visit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer's visits one after the other, each with the one before it and the days that were
 * wanted in between: the interval, or what the visits leave that projects still need up to their
 * start, but no less than a week, if that is less.
 */
final class Turns {

  private static final int WEEK = 7;

  /** Nobody asks for visits more often than this where there is no interval and no project. */
  private static final int UNASKED = 90;

  /** In the order of their days. */
  final List<Turn> planned = new ArrayList<>();

  /** The one that would come next; its visit is none. */
  final Turn next;

  /**
   * A visit and what was before it.
   *
   * @param visit the visit
   * @param last the one before
   * @param days wanted in between; none if nobody asks for a visit
   */
  record Turn(@Nullable Visit visit, @Nullable LocalDate last, @Nullable Integer days) {

    /** Whether it may come on a day: 85 % of the days are over. */
    boolean mayComeOn(LocalDate day) {
      return last == null || !day.isBefore(last.plusDays(days == null ? UNASKED : part(days)));
    }

    /** Whether it is asked for and due on a day. */
    boolean isDueOn(LocalDate day) {
      return days != null && (last == null || !last.plusDays(days).isAfter(day));
    }

    /** Whether it has been waited for too long on a day, or nobody was ever there. */
    boolean waitsOn(LocalDate day) {
      return days != null && (last == null || last.plusDays(days).isBefore(day));
    }

    private static long part(int days) {
      return (days * 85L + 99) / 100;
    }
  }

  Turns(CheckedPlan checked, CustomerFacts facts) {
    int left = needed(checked, facts);
    LocalDate last = checked.lastVisit(facts);
    for (Visit visit : checked.visits(facts.customer().id())) {
      planned.add(new Turn(visit, last, days(facts, last, left)));
      last = last == null || visit.date().isAfter(last) ? visit.date() : last;
      left--;
    }
    next = new Turn(null, last, days(facts, last, left));
  }

  /** What projects need less the visits agreed since that was told and before the first day. */
  static int needed(CheckedPlan checked, CustomerFacts facts) {
    CustomerFacts.ProjectStep step = facts.step();
    if (step == null) {
      return 0;
    }
    int needed = step.visits();
    for (Stop stop : checked.request.agenda().stops()) {
      boolean counts =
          CheckedPlan.countsAsVisit(stop)
              && facts.customer().id().equals(stop.customer())
              && !stop.date().isBefore(step.since())
              && stop.date().isBefore(checked.request.from());
      needed -= counts ? 1 : 0;
    }
    return needed;
  }

  /** The days that are wanted after a visit when projects need so many more. */
  static @Nullable Integer days(CustomerFacts facts, @Nullable LocalDate last, int left) {
    CustomerFacts.ProjectStep step = facts.step();
    if (step == null || step.start() == null || left <= 0) {
      return facts.intervalDays();
    }
    LocalDate counted = last != null && last.isAfter(step.since()) ? last : step.since();
    long each = Math.max(WEEK, ChronoUnit.DAYS.between(counted, step.start()) / left);
    Integer interval = facts.intervalDays();
    return interval != null && interval < each ? interval : Integer.valueOf((int) each);
  }
}
