package app.revier.week;

import app.revier.tour.TourPlan;
import app.revier.tour.TourSchedule;
import app.revier.week.Engagement.Claim;
import java.time.LocalDate;
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

  /**
   * A plan of the search, with a break on each day that what is agreed leaves room for one, within
   * its hours wherever that is possible: a short search may not have come to it.
   */
  static TourPlan settled(WeekProblem week, TourPlan found) {
    FirmClaims claims = new FirmClaims(week, found.tours());
    for (int tour = 0; tour < found.tours().size(); tour++) {
      claims.settleBreak(tour);
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

  private void settleBreak(int tour) {
    List<Integer> order = tours.get(tour);
    Set<LocalDate> day = Set.of(week.days().get(tour).date());
    List<Integer> breaks =
        IntStream.range(0, all.size())
            .filter(job -> isBreak(all.get(job)) && all.get(job).within().keySet().equals(day))
            .boxed()
            .sorted(Comparator.comparingInt(job -> rank(all.get(job))))
            .toList();
    for (int job : breaks) {
      if (order.contains(job) || hasOneOf(all.get(job).group(), Claim.AGREED, order)) {
        return;
      }
      List<Integer> before = List.copyOf(order);
      order.removeIf(other -> !week.isBlocked(other) && isBreak(all.get(other)));
      if (putInto(tour, job) || putByGivingUp(tour, job)) {
        return;
      }
      tours.set(tour, new ArrayList<>(before));
      order = tours.get(tour);
    }
  }

  private static boolean isBreak(Engagement one) {
    return one.claim() == Claim.BREAK || one.claim() == Claim.BREAK_IN_TIME;
  }

  private boolean hasOneOf(int group, Claim claim, List<Integer> order) {
    return order.stream()
        .filter(job -> !week.isBlocked(job))
        .map(all::get)
        .anyMatch(one -> one.group() == group && one.claim() == claim);
  }

  /** Gives up what is worth least, one after the other, and takes back what still fits. */
  private boolean putByGivingUp(int tour, int job) {
    List<Integer> before = List.copyOf(tours.get(tour));
    List<Integer> weakest =
        before.stream()
            .filter(other -> !week.isBlocked(other) && rank(all.get(other)) == NOT_FIRM)
            .sorted(Comparator.comparingLong(other -> all.get(other).profit()))
            .toList();
    List<Integer> givenUp = new ArrayList<>();
    for (int other : weakest) {
      tours.get(tour).remove(/* element */ (Integer) other);
      givenUp.addFirst(other);
      if (putInto(tour, job)) {
        givenUp.forEach(one -> putInto(tour, one));
        return true;
      }
    }
    tours.set(tour, new ArrayList<>(before));
    return false;
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
