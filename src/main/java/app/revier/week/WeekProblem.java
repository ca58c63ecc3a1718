package app.revier.week;

import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.territory.Position;
import app.revier.tour.Job;
import app.revier.tour.Tour;
import app.revier.tour.TourProblem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/**
 * The days of one week as tours, and what can be put into them as jobs, in minutes of the day.
 *
 * <p>The way to a meeting holds its preparation, and between two meetings the buffer, so that the
 * search needs to know neither. Blocked spans are jobs after all engagements.
 */
final class WeekProblem {

  private static final int[] CLOSED = {};

  private final List<WorkDay> days;
  private final List<Engagement> engagements;
  private final WeekRules rules;
  private final BiPredicate<Engagement, LocalDate> closed;
  private final List<Position> places = new ArrayList<>();
  private final int[] preparation;
  private final int meetings;
  private final List<List<Integer>> gaps = new ArrayList<>();
  private final TourProblem problem;

  /**
   * Translates.
   *
   * @param days the working days
   * @param engagements what can be put into them
   * @param usual the rules; the buffer is that of the first day, since it holds for whole weeks
   */
  WeekProblem(List<WorkDay> days, List<Engagement> engagements, WeekRules usual) {
    this(days, engagements, usual, (one, day) -> false);
  }

  /**
   * The same, with some days closed to the search.
   *
   * @param closed what is not put into which days, although it would fit; it may be told so
   */
  WeekProblem(
      List<WorkDay> days,
      List<Engagement> engagements,
      WeekRules usual,
      BiPredicate<Engagement, LocalDate> closed) {
    this.closed = closed;
    this.days = days;
    this.engagements = engagements;
    this.rules = days.isEmpty() ? usual : usual.on(days.getFirst().date());
    int[] placeOf = new int[engagements.size()];
    Arrays.fill(placeOf, Job.FLOATING);
    for (int i = 0; i < placeOf.length; i++) {
      Position place = engagements.get(i).place();
      if (place != null) {
        placeOf[i] = places.size();
        places.add(place);
      }
    }
    meetings = places.size();
    Map<Position, Integer> ends = new HashMap<>();
    List<Tour> tours = new ArrayList<>();
    for (WorkDay day : days) {
      tours.add(
          new Tour(
              place(day.start(), ends),
              place(day.finish(), ends),
              Clock.minute(day.begin()),
              isPassable(day) ? back(day) : Clock.minute(day.begin())));
    }
    preparation = new int[places.size()];
    problem =
        new TourProblem(
            places.size(),
            travel(placeOf),
            Math.round(rules.weights().drive() * 1000),
            jobs(placeOf),
            tours);
  }

  /** Nobody drives in a gap: where the day is over within one, the tour ends before it. */
  private static int back(WorkDay day) {
    int back = Clock.minute(day.latestBack());
    for (Hours gap : day.blocked()) {
      if (back > Clock.minute(gap.open()) && back <= Clock.minute(gap.close())) {
        return Clock.minute(gap.open());
      }
    }
    return back;
  }

  /** Whether the way from start to finish fits behind the gaps; if not, nothing else does. */
  private boolean isPassable(WorkDay day) {
    int free = Clock.minute(day.begin());
    for (Hours gap : day.blocked()) {
      if (Clock.minute(gap.close()) <= back(day)) {
        free = Clock.minute(gap.close());
      }
    }
    return free + rules.drive(day.start(), day.finish()) <= back(day);
  }

  /** The gaps as jobs, a tour each: what to begin the search with, so that none is given up. */
  List<List<Integer>> gaps() {
    return gaps;
  }

  private int place(Position position, Map<Position, Integer> ends) {
    return ends.computeIfAbsent(
        position,
        p -> {
          places.add(p);
          return places.size() - 1;
        });
  }

  private int[] travel(int[] placeOf) {
    for (int i = 0; i < placeOf.length; i++) {
      if (placeOf[i] >= 0) {
        preparation[placeOf[i]] = engagements.get(i).preparation();
      }
    }
    int size = places.size();
    int[] travel = rules.drives(places);
    for (int from = 0; from < size; from++) {
      for (int to = 0; to < size; to++) {
        boolean buffered = isMeetingPlace(from) && isMeetingPlace(to);
        travel[from * size + to] += preparation[to] + (buffered ? rules.bufferMinutes() : 0);
      }
    }
    return travel;
  }

  private List<Job> jobs(int[] placeOf) {
    List<Job> jobs = new ArrayList<>();
    days.forEach(day -> gaps.add(new ArrayList<>()));
    for (int i = 0; i < placeOf.length; i++) {
      Engagement one = engagements.get(i);
      List<int[]> windows = windows(one);
      for (int tour = 0; tour < days.size(); tour++) {
        if (closed.test(one, days.get(tour).date())) {
          windows.set(tour, CLOSED);
        }
      }
      jobs.add(new Job(placeOf[i], one.minutes() + ahead(one), one.profit(), one.group(), windows));
    }
    for (int i = 0; i < days.size(); i++) {
      for (Hours blocked : days.get(i).blocked()) {
        if (!isPassable(days.get(i)) || Clock.minute(blocked.close()) > back(days.get(i))) {
          continue;
        }
        gaps.get(i).add(jobs.size());
        int[][] windows = new int[days.size()][];
        Arrays.fill(windows, CLOSED);
        int open = Clock.minute(blocked.open());
        windows[i] = new int[] {open, open};
        jobs.add(
            new Job(
                Job.FLOATING,
                blocked.minutes(),
                40 * Engagement.Claim.AGREED.profit(),
                Job.ALONE,
                List.of(windows)));
      }
    }
    return jobs;
  }

  /** What is done on the spot has no way that could hold its preparation. */
  static int ahead(Engagement one) {
    return one.place() == null ? one.preparation() : 0;
  }

  /** The minutes at which it can begin. */
  private static int[] windows(List<Hours> spans, Engagement engagement) {
    int[] pairs = new int[2 * spans.size()];
    int count = 0;
    for (Hours span : spans) {
      int open = Clock.minute(span.open()) - ahead(engagement);
      int close = Clock.minute(span.close()) - engagement.minutes() - ahead(engagement);
      if (open <= close) {
        pairs[count++] = open;
        pairs[count++] = close;
      }
    }
    return count == 0 ? CLOSED : Arrays.copyOf(pairs, count);
  }

  /** The minutes at which it could begin on a day that ends as late as need be. */
  int[] windowsUntilMidnight(WorkDay day, Engagement engagement) {
    List<Hours> spans = new ArrayList<>(rules.hoursOn(day.date()));
    LocalTime midnight = Clock.time(Clock.LAST_MINUTE);
    spans.add(new Hours(spans.removeLast().open(), midnight));
    Customer customer = engagement.customer();
    List<Hours> open = customer == null ? null : rules.receives(customer, day.date());
    return windows(open == null ? spans : Spans.cut(spans, open), engagement);
  }

  /** The minutes at which it could begin on a day if the customer received visits at any time. */
  int[] windowsAtOtherHours(WorkDay day, Engagement engagement) {
    return windows(rules.hoursOn(day.date()), engagement);
  }

  /** The problem to search. */
  TourProblem problem() {
    return problem;
  }

  /** The working days, a tour each. */
  List<WorkDay> days() {
    return days;
  }

  /** What can be put into them; the first jobs of the problem, in order. */
  List<Engagement> engagements() {
    return engagements;
  }

  /** Whether a job is a blocked span and no engagement. */
  boolean isBlocked(int job) {
    return job >= engagements.size();
  }

  /** Whether a place is that of a meeting, and not where a day begins or ends. */
  boolean isMeetingPlace(int place) {
    return place < meetings;
  }

  /** The way from a place to an engagement that need not be among these, in minutes. */
  int legTo(int from, Engagement to) {
    int buffer = isMeetingPlace(from) ? rules.bufferMinutes() : 0;
    return rules.drive(places.get(from), place(to)) + buffer + to.preparation();
  }

  /** The way to a place from an engagement that need not be among these, in minutes. */
  int legFrom(Engagement from, int to) {
    int buffer = isMeetingPlace(to) ? rules.bufferMinutes() : 0;
    return rules.drive(place(from), places.get(to)) + buffer + preparation[to];
  }

  private static Position place(Engagement engagement) {
    return Objects.requireNonNull(engagement.place());
  }

  /** When an engagement can begin on each of the days. */
  List<int[]> windows(Engagement engagement) {
    List<int[]> windows = new ArrayList<>();
    for (WorkDay day : days) {
      windows.add(windows(engagement.within().getOrDefault(day.date(), List.of()), engagement));
    }
    return windows;
  }

  /** The rules. */
  WeekRules rules() {
    return rules;
  }
}
