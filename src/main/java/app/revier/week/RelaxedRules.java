package app.revier.week;

import app.revier.agenda.Stop;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.tour.TourPlan;
import app.revier.tour.TourProblem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tries one thing that is left out at every place of a finished week, with one rule relaxed at a
 * time.
 */
final class RelaxedRules {

  /**
   * A day that is this much longer, in minutes, is told before anything that others must agree to.
   */
  private static final int SOMEWHAT_LONGER = 120;

  private static final int BUFFER_STEP = 5;

  private final WeekProblem week;
  private final TourProblem problem;
  private final TourPlan plan;
  private final int[] travelNow;
  private final LongerDay longerDay;

  private final Engagement engagement;
  private final List<int[]> usual;
  private final Trial trial;
  private final int bufferMost;
  private Unplanned.@Nullable Why fits;
  private int leastExtra = Integer.MAX_VALUE;
  private Unplanned.@Nullable Why reserve;
  private int leastReserve = Integer.MAX_VALUE;
  private Unplanned.@Nullable Why buffer;
  private int leastBuffer = Integer.MAX_VALUE;
  private final int[] backOfLonger;
  private Unplanned.@Nullable Why hours;
  private int leastOther = Integer.MAX_VALUE;
  private Unplanned.@Nullable Why instead;
  private double leastLost = Double.POSITIVE_INFINITY;
  private Unplanned.@Nullable Why clash;
  private @Nullable MissingBreak pause;

  /**
   * Looks at one thing.
   *
   * @param plan the finished week
   * @param travelNow the minutes on the road of each of its tours
   * @param longerDay tries days that end later
   */
  RelaxedRules(
      WeekProblem week,
      TourPlan plan,
      int[] travelNow,
      LongerDay longerDay,
      Engagement engagement) {
    this.week = week;
    this.plan = plan;
    this.travelNow = travelNow;
    this.longerDay = longerDay;
    this.engagement = engagement;
    problem = week.problem();
    usual = week.windows(engagement);
    trial = new Trial(week, engagement);
    bufferMost = week.rules().bufferMinutes();
    backOfLonger = new int[problem.tours().size()];
    Arrays.fill(backOfLonger, Integer.MAX_VALUE);
  }

  void tryOn(int tour) {
    List<Integer> order = plan.tours().get(tour);
    WorkDay day = week.days().get(tour);
    int back = problem.tours().get(tour).arrival();
    pause = MissingBreak.of(week, day, order);
    if (usual.get(tour).length > 0) {
      trial.on(tour, order, usual.get(tour));
      for (int before = 0; before <= order.size(); before++) {
        tryAsItIs(before, day, back, travelNow[tour]);
        tryWithLessBuffer(before, day, back);
      }
      tryInPlaceOfOthers(order, day, back);
    }
    int[] longer = windowsOfALongerDay(day);
    if (longer.length > 0) {
      trial.on(tour, order, longer);
      for (int before = 0; before <= order.size(); before++) {
        tryWithALongerDay(before, tour, back);
      }
    }
    if (hasOtherHours(day)) {
      trial.on(tour, order, week.windowsAtOtherHours(day, engagement));
      for (int before = 0; before <= order.size(); before++) {
        tryAtOtherHours(before, day, back, travelNow[tour]);
      }
    }
  }

  private boolean isBreakMissing(int arrival) {
    return pause != null && pause.isNeeded(arrival);
  }

  private void tryAsItIs(int before, WorkDay day, int back, int travelBefore) {
    int arrival = trial.arrival(before, -1, 0);
    if (arrival < 0 || isBreakMissing(arrival)) {
      return;
    }
    int over = arrival - back;
    if (over <= 0) {
      int extra = trial.travel() - travelBefore;
      if (extra < leastExtra) {
        leastExtra = extra;
        fits = new Unplanned.NotWorthTheWay(day.date(), Math.max(0, extra));
      }
    } else if (over <= day.reserveMinutes()
        && over < leastReserve
        && isPassable(day, back, arrival)) {
      leastReserve = over;
      reserve = new Unplanned.NeedsReserve(day.date(), over);
    }
  }

  /** Nobody drives in a gap that begins where the day would be over. */
  private static boolean isPassable(WorkDay day, int from, int until) {
    return day.blocked().stream()
        .noneMatch(gap -> Clock.minute(gap.open()) < until && Clock.minute(gap.close()) > from);
  }

  /** What is at a fixed time gains nothing from a longer day, all else the hours after it. */
  private int[] windowsOfALongerDay(WorkDay day) {
    boolean possible =
        engagement.isChoice()
            ? day.field() && !day.date().isBefore(engagement.from())
            : engagement.within().containsKey(day.date());
    return possible && engagement.claim() != Engagement.Claim.AGREED
        ? week.windowsUntilMidnight(day, engagement)
        : new int[0];
  }

  private void tryWithALongerDay(int before, int tour, int back) {
    int arrival = trial.arrival(before, -1, 0);
    if (arrival > back) {
      backOfLonger[tour] = Math.min(backOfLonger[tour], arrival);
    }
  }

  /** The day that has to be longer by the least, tried as it would then be. */
  private Unplanned.@Nullable Why longer(int most) {
    int[] tours =
        IntStream.range(0, backOfLonger.length)
            .filter(tour -> backOfLonger[tour] < Integer.MAX_VALUE && over(tour) <= most)
            .boxed()
            .sorted(Comparator.comparingInt(this::over))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int tour : tours) {
      LocalTime end = longerDay.end(engagement, tour, backOfLonger[tour]);
      if (end != null) {
        return new Unplanned.NeedsLongerDay(week.days().get(tour).date(), end);
      }
    }
    return null;
  }

  private int over(int tour) {
    return backOfLonger[tour] - problem.tours().get(tour).arrival();
  }

  private void tryWithLessBuffer(int before, WorkDay day, int back) {
    for (int less = BUFFER_STEP; less <= bufferMost && less < leastBuffer; less += BUFFER_STEP) {
      int arrival = trial.arrival(before, -1, less);
      if (arrival >= 0 && arrival <= back && !isBreakMissing(arrival)) {
        leastBuffer = less;
        buffer = new Unplanned.NeedsShorterBuffer(day.date(), bufferMost - less);
      }
    }
  }

  /** Only visits: what is agreed has its own time, and nothing else has hours of its own. */
  private boolean hasOtherHours(WorkDay day) {
    Customer customer = engagement.customer();
    return customer != null
        && week.rules().receives(customer, day.date()) != null
        && engagement.isChoice()
        && day.field()
        && !day.date().isBefore(engagement.from());
  }

  private void tryAtOtherHours(int before, WorkDay day, int back, int travelBefore) {
    int arrival = trial.arrival(before, -1, 0);
    int extra = trial.travel() - travelBefore;
    if (arrival >= 0 && arrival <= back && !isBreakMissing(arrival) && extra < leastOther) {
      leastOther = extra;
      hours = new Unplanned.NeedsOtherHours(day.date(), Clock.time(trial.start()));
    }
  }

  private void tryInPlaceOfOthers(List<Integer> order, WorkDay day, int back) {
    for (int skipped = 0; skipped < order.size(); skipped++) {
      if (!week.isBlocked(order.get(skipped))) {
        tryInPlaceOf(week.engagements().get(order.get(skipped)), order, skipped, day, back);
      }
    }
  }

  /** A break is nothing that gives way: without it another has to be found. */
  private void tryInPlaceOf(
      Engagement other, List<Integer> order, int skipped, WorkDay day, int back) {
    Customer customer = other.customer();
    VisitValue value = other.value();
    if (other.claim() == Engagement.Claim.WEIGHED
        || (other.claim() == Engagement.Claim.KEPT && value != null)) {
      double points = value == null ? other.points() : value.points();
      if (customer != null && points < leastLost && fitsWithout(order, skipped, back)) {
        leastLost = points;
        instead = new Unplanned.TakesThePlaceOf(day.date(), customer, points);
      }
    } else if (other.kind() != Stop.Kind.BREAK
        && clash == null
        && fitsWithout(order, skipped, back)) {
      clash = new Unplanned.Clashes(day.date(), other.name());
    }
  }

  /** Where more than one thing is in the way: the one that is agreed for the nearest time. */
  private Unplanned.@Nullable Why nearest() {
    Unplanned.Why nearest = null;
    int least = Integer.MAX_VALUE;
    for (int tour = 0; tour < problem.tours().size(); tour++) {
      LocalDate date = week.days().get(tour).date();
      List<Hours> own = engagement.within().getOrDefault(date, List.of());
      for (int job : own.isEmpty() ? List.<Integer>of() : plan.tours().get(tour)) {
        Engagement other = week.isBlocked(job) ? engagement : week.engagements().get(job);
        List<Hours> taken = other.within().getOrDefault(date, List.of());
        if (!other.equals(engagement) && other.standsAtItsTime() && !taken.isEmpty()) {
          int gap = gap(own.getFirst(), taken.getFirst());
          if (gap < least) {
            least = gap;
            nearest = new Unplanned.Clashes(date, other.name());
          }
        }
      }
    }
    return nearest;
  }

  private static int gap(Hours one, Hours other) {
    return Math.max(
        Clock.minute(one.open()) - Clock.minute(other.close()),
        Clock.minute(other.open()) - Clock.minute(one.close()));
  }

  private boolean fitsWithout(List<Integer> order, int skipped, int back) {
    for (int before = 0; before <= order.size(); before++) {
      int arrival = trial.arrival(before, skipped, 0);
      if (arrival >= 0 && arrival <= back && !isBreakMissing(arrival)) {
        return true;
      }
    }
    return false;
  }

  /** What is told: what costs least. */
  Unplanned.Why best() {
    boolean agreed = engagement.claim() == Engagement.Claim.AGREED;
    if (agreed && clash == null) {
      clash = nearest();
    }
    for (Unplanned.Why why : Arrays.asList(fits, agreed ? clash : null, reserve, buffer)) {
      if (why != null) {
        return why;
      }
    }
    Unplanned.Why longer = longer(SOMEWHAT_LONGER);
    for (Unplanned.Why why : Arrays.asList(longer, hours, instead)) {
      if (why != null) {
        return why;
      }
    }
    Unplanned.Why much = longer(Clock.LAST_MINUTE);
    if (much != null) {
      return much;
    }
    return clash == null ? new Unplanned.NoRoom() : clash;
  }
}
