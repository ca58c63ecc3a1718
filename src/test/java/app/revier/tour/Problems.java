package app.revier.tour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Made-up problems. */
final class Problems {

  private final SplittableRandom random;

  private Problems(long seed) {
    random = new SplittableRandom(seed);
  }

  /**
   * A small problem with everything there can be: several windows, jobs without a place, groups,
   * dear travel, and detours that are shorter than the direct way.
   */
  static TourProblem odd(long seed, int mostJobs, int mostTours) {
    return new Problems(seed).odd(mostJobs, mostTours);
  }

  private TourProblem odd(int mostJobs, int mostTours) {
    int places = 1 + random.nextInt(6);
    int[] travel = random.nextBoolean() ? anyTravel(places) : planeTravel(places, 40);
    List<Tour> tours = new ArrayList<>();
    for (int i = 1 + random.nextInt(mostTours); i > 0; i--) {
      int departure = random.nextInt(30);
      tours.add(
          new Tour(
              random.nextInt(places),
              random.nextInt(places),
              departure,
              departure + random.nextInt(random.nextInt(8) == 0 ? 20 : 160)));
    }
    List<Job> jobs = new ArrayList<>();
    boolean dear = random.nextBoolean();
    for (int i = random.nextInt(mostJobs + 1); i > 0; i--) {
      jobs.add(oddJob(places, tours.size(), dear));
    }
    return new TourProblem(places, travel, dear ? random.nextInt(4) : 0, jobs, tours);
  }

  private Job oddJob(int places, int tours, boolean dear) {
    int place = random.nextInt(4) == 0 ? Job.FLOATING : random.nextInt(places);
    int group = random.nextInt(4) == 0 ? random.nextInt(2) : Job.ALONE;
    long profit =
        switch (random.nextInt(10)) {
          case 0 -> 0;
          case 1 -> 1_000_000_000_000L;
          default -> 1 + random.nextInt(dear ? 100 : 10);
        };
    List<int[]> windows = new ArrayList<>();
    for (int tour = 0; tour < tours; tour++) {
      windows.add(oddWindows());
    }
    return new Job(place, random.nextInt(30), profit, group, windows);
  }

  private int[] oddWindows() {
    int[] windows = new int[2 * (random.nextInt(8) == 0 ? 0 : 1 + random.nextInt(3))];
    int time = -10;
    for (int i = 0; i < windows.length; i += 2) {
      windows[i] = time + random.nextInt(40);
      windows[i + 1] = windows[i] + random.nextInt(random.nextBoolean() ? 10 : 90);
      time = windows[i + 1] + 1;
    }
    return windows;
  }

  private int[] anyTravel(int places) {
    int[] travel = new int[places * places];
    for (int i = 0; i < travel.length; i++) {
      travel[i] = i % (places + 1) == 0 ? 0 : random.nextInt(random.nextInt(3) == 0 ? 90 : 25);
    }
    return travel;
  }

  private int[] planeTravel(int places, int width) {
    int[] x = new int[places];
    int[] y = new int[places];
    for (int i = 0; i < places; i++) {
      x[i] = random.nextInt(width);
      y[i] = random.nextInt(width);
    }
    int[] travel = new int[places * places];
    for (int i = 0; i < places; i++) {
      for (int k = 0; k < places; k++) {
        travel[i * places + k] = (int) Math.ceil(Math.hypot(x[i] - x[k], y[i] - y[k]));
      }
    }
    return travel;
  }

  /** Many jobs all over a plane, for tours of ten hours in minutes from one home. */
  static TourProblem wide(long seed, int jobs, int tours) {
    return new Problems(seed).wide(jobs, tours);
  }

  private TourProblem wide(int count, int tours) {
    List<Job> jobs = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      int open = random.nextInt(300);
      int[] window = {open, open + 60 + random.nextInt(240)};
      jobs.add(
          new Job(
              i,
              15 + random.nextInt(45),
              1 + random.nextInt(100),
              Job.ALONE,
              Collections.nCopies(tours, window)));
    }
    return new TourProblem(
        count + 1,
        planeTravel(count + 1, 200),
        0,
        jobs,
        Collections.nCopies(tours, new Tour(0, 0, 0, 600)));
  }
}
