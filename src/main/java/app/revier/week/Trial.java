package app.revier.week;

import app.revier.tour.Job;
import app.revier.tour.Tour;
import app.revier.tour.TourProblem;
import java.util.List;

/**
 * Tries a job at a place of a finished tour, with some rules relaxed. One object for many tries; it
 * keeps what the last one came to.
 */
final class Trial {

  private final WeekProblem week;
  private final TourProblem problem;
  private int tour;
  private List<Integer> order = List.of();
  private int job;
  private int[] windows = {};
  private int start;
  private int travel;

  Trial(WeekProblem week) {
    this.week = week;
    this.problem = week.problem();
  }

  /**
   * Says what is tried.
   *
   * @param newTour which tour
   * @param newOrder its jobs
   * @param newJob the job to put into it
   * @param newWindows when it can begin
   */
  void trying(int newTour, List<Integer> newOrder, int newJob, int[] newWindows) {
    tour = newTour;
    order = newOrder;
    job = newJob;
    windows = newWindows;
  }

  /**
   * Tries it.
   *
   * @param before the place in the order before which the job comes
   * @param skipped the place of a job that is left out for it, or -1
   * @param lessBuffer minutes by which each buffer is shorter
   * @return the minute at which the tour would be over, whatever its limit; -1 if a window is
   *     missed
   */
  int arrival(int before, int skipped, int lessBuffer) {
    Tour frame = problem.tours().get(tour);
    int time = frame.departure();
    int place = frame.start();
    travel = 0;
    start = -1;
    for (int i = 0; i <= order.size(); i++) {
      if (i == before) {
        Job added = problem.jobs().get(job);
        int leg = leg(place, added, lessBuffer);
        start = opening(windows, time + leg);
        if (start < 0) {
          return -1;
        }
        time = start + added.duration();
        travel += leg;
        place = added.floating() ? place : added.place();
      }
      if (i < order.size() && i != skipped) {
        Job there = problem.jobs().get(order.get(i));
        int leg = leg(place, there, lessBuffer);
        int begin = opening(there.windows().get(tour), time + leg);
        if (begin < 0) {
          return -1;
        }
        time = begin + there.duration();
        travel += leg;
        place = there.floating() ? place : there.place();
      }
    }
    int leg = problem.travel(place, frame.end());
    travel += leg;
    return time + leg;
  }

  private int leg(int from, Job job, int lessBuffer) {
    if (job.floating()) {
      return 0;
    }
    int leg = problem.travel(from, job.place());
    return week.isBuffered(from, job.place()) ? leg - lessBuffer : leg;
  }

  private static int opening(int[] windows, int from) {
    for (int i = 0; i < windows.length; i += 2) {
      if (from <= windows[i + 1]) {
        return Math.max(from, windows[i]);
      }
    }
    return -1;
  }

  /** The minute at which the job began in the last try. */
  int start() {
    return start;
  }

  /** The minutes on the way in the last try, buffers and preparation included. */
  int travel() {
    return travel;
  }
}
