package app.revier.week;

import app.revier.tour.Job;
import app.revier.tour.Tour;
import app.revier.tour.TourProblem;
import java.util.Arrays;
import java.util.List;

/**
 * Tries an engagement at a place of a finished tour, with some rules relaxed. One object for many
 * tries; it keeps what the last one came to.
 */
final class Trial {

  /** Stands for the place of the engagement that is tried. */
  private static final int THERE = -2;

  private static final int UNKNOWN = -1;

  private final WeekProblem week;
  private final TourProblem problem;
  private final int[] legsTo;
  private final int[] legsFrom;
  private Engagement tried;
  private int tour;
  private List<Integer> order = List.of();
  private int[] windows = {};
  private int start;
  private int travel;

  Trial(WeekProblem week, Engagement tried) {
    this.week = week;
    this.problem = week.problem();
    this.tried = tried;
    legsTo = new int[problem.places()];
    legsFrom = new int[problem.places()];
    begin(tried);
  }

  /** Goes on with another engagement. */
  void begin(Engagement other) {
    tried = other;
    Arrays.fill(legsTo, UNKNOWN);
    Arrays.fill(legsFrom, UNKNOWN);
  }

  /**
   * Says where it is tried.
   *
   * @param newTour on which tour
   * @param newOrder its jobs
   * @param newWindows when the engagement can begin
   */
  void on(int newTour, List<Integer> newOrder, int[] newWindows) {
    tour = newTour;
    order = newOrder;
    windows = newWindows;
  }

  /**
   * Tries it.
   *
   * @param before the place in the order before which the engagement comes
   * @param skipped the place of a job that is left out for it, or -1
   * @param lessBuffer minutes by which each buffer is shorter
   * @return the minute at which the tour would be over, whatever its limit; -1 if a window is
   *     missed
   */
  int arrival(int before, int skipped, int lessBuffer) {
    Tour empty = problem.tours().get(tour);
    int time = empty.departure();
    int place = empty.start();
    travel = 0;
    start = -1;
    for (int i = 0; i <= order.size(); i++) {
      if (i == before) {
        int leg = legToTried(place, lessBuffer);
        start = opening(windows, time + leg);
        if (start < 0) {
          return -1;
        }
        time = start + tried.minutes();
        travel += leg;
        place = tried.isMeeting() ? THERE : place;
      }
      if (i < order.size() && i != skipped) {
        Job job = problem.jobs().get(order.get(i));
        int leg = job.floating() ? 0 : leg(place, job.place(), lessBuffer);
        int begin = opening(job.windows().get(tour), time + leg);
        if (begin < 0) {
          return -1;
        }
        time = begin + job.duration();
        travel += leg;
        place = job.floating() ? place : job.place();
      }
    }
    int leg = leg(place, empty.end(), 0);
    travel += leg;
    return time + leg;
  }

  private int legToTried(int from, int lessBuffer) {
    if (!tried.isMeeting()) {
      return 0;
    }
    if (legsTo[from] == UNKNOWN) {
      legsTo[from] = week.legTo(from, tried);
    }
    return week.isMeetingPlace(from) ? legsTo[from] - lessBuffer : legsTo[from];
  }

  private int leg(int from, int to, int lessBuffer) {
    int leg;
    if (from == THERE) {
      if (legsFrom[to] == UNKNOWN) {
        legsFrom[to] = week.legFrom(tried, to);
      }
      leg = legsFrom[to];
    } else {
      leg = problem.travel(from, to);
    }
    boolean buffered = week.isMeetingPlace(to) && (from == THERE || week.isMeetingPlace(from));
    return buffered ? leg - lessBuffer : leg;
  }

  private static int opening(int[] windows, int from) {
    for (int i = 0; i < windows.length; i += 2) {
      if (from <= windows[i + 1]) {
        return Math.max(from, windows[i]);
      }
    }
    return -1;
  }

  /** The minute at which the engagement began in the last try. */
  int start() {
    return start;
  }

  /** The minutes on the way in the last try, buffers and preparation included. */
  int travel() {
    return travel;
  }
}
