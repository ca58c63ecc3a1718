package app.revier.week;

import app.revier.tour.TourPlan;
import app.revier.tour.TourSchedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts what must be planned into the days without a search, so that no search is too short for it:
 * what stands at its time, then the breaks, within their hours wherever that is possible, then the
 * stops of a plan that is kept, then what else is agreed. Each goes to the first place at which all
 * still fits.
 */
final class FirmClaims {

  /** The rank of the stops of a plan that is kept. */
  private static final int KEPT = 3;

  /** The rank of what is left to the search. */
  private static final int NOT_FIRM = 5;

  private final WeekProblem week;
  private final List<Engagement> all;
  private final List<List<Integer>> tours = new ArrayList<>();
  private final Set<Integer> groups = new HashSet<>();

  private FirmClaims(WeekProblem week, List<List<Integer>> tours) {
    this.week = week;
    all = week.engagements();
    tours.forEach(order -> this.tours.add(new ArrayList<>(order)));
  }

  /** A plan to begin the search with. */
  static TourPlan first(WeekProblem week) {
    FirmClaims claims = new FirmClaims(week, week.gaps());
    claims.putAll(0, KEPT);
    for (int tour = 0; tour < claims.tours.size(); tour++) {
      claims.tours.set(tour, new KeptDay(week, tour, claims.tours.get(tour)).order());
    }
    claims.putAll(KEPT + 1, NOT_FIRM);
    return TourPlan.of(week.problem(), claims.tours);
  }

  /** A plan of the search, with each break within its hours for which there is room there. */
  static TourPlan settled(WeekProblem week, TourPlan found) {
    FirmClaims claims = new FirmClaims(week, found.tours());
    for (int tour = 0; tour < found.tours().size(); tour++) {
      for (int job : found.tours().get(tour)) {
        if (!week.isBlocked(job) && claims.all.get(job).claim() == Engagement.Claim.BREAK) {
          claims.bringIntoItsHours(job, tour);
        }
      }
    }
    return TourPlan.of(week.problem(), claims.tours);
  }

  private void putAll(int from, int until) {
    IntStream.range(0, all.size())
        .filter(job -> rank(all.get(job)) >= from && rank(all.get(job)) < until)
        .boxed()
        .sorted(Comparator.comparingInt(job -> rank(all.get(job))))
        .forEach(this::put);
  }

  private static int rank(Engagement one) {
    return switch (one.claim()) {
      case AGREED -> one.standsAtItsTime() ? 0 : 4;
      case BREAK_IN_TIME -> 1;
      case BREAK -> 2;
      case KEPT -> KEPT;
      case NOW, WORK, WEIGHED -> NOT_FIRM;
    };
  }

  private void bringIntoItsHours(int job, int tour) {
    List<Integer> before = List.copyOf(tours.get(tour));
    tours.get(tour).remove(/* element */ (Integer) job);
    for (int other = 0; other < all.size(); other++) {
      Engagement one = all.get(other);
      boolean inTime = one.claim() == Engagement.Claim.BREAK_IN_TIME;
      if (inTime && one.group() == all.get(job).group() && putInto(tour, other)) {
        return;
      }
    }
    tours.set(tour, before);
  }

  private void put(int job) {
    int group = all.get(job).group();
    for (int tour = 0; tour < tours.size() && !groups.contains(group); tour++) {
      if (putInto(tour, job)) {
        if (group != Engagement.ALONE) {
          groups.add(group);
        }
        return;
      }
    }
  }

  private boolean putInto(int tour, int job) {
    for (int at = 0; at <= tours.get(tour).size(); at++) {
      List<Integer> longer = new ArrayList<>(tours.get(tour));
      longer.add(at, job);
      if (TourSchedule.fits(week.problem(), tour, longer)) {
        tours.set(tour, longer);
        return true;
      }
    }
    return false;
  }
}
