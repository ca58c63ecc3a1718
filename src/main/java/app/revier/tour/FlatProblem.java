package app.revier.tour;

import java.util.List;

/**
 * The problem as flat arrays, for the inner loops.
 *
 * <p>What can stand on a tour has a number, its node: first come the jobs, then the starts of the
 * tours, then their ends.
 */
final class FlatProblem {

  /** After every tick there is; with a leg and a service added it still fits an int. */
  static final int NEVER = TourProblem.LAST_TICK + 1;

  final int jobs;
  final int tours;
  final int places;
  final int nodes;
  final long travelPrice;
  final long[] profit;

  /** Per node; negative for a floating job. */
  final int[] place;

  /** Per node; 0 for starts and ends. */
  final int[] duration;

  /** Ticks from a place to others: [place × places + other]. */
  final int[] out;

  /** Ticks to a place from others: [place × places + other]; the same array if that is the same. */
  final int[] in;

  /** Groups of alternatives. */
  final Groups groups;

  /** Per tour. */
  final int[] departure;

  final int[] arrival;

  /** Windows of a job on a tour: those from firstWindow[job × tours + tour] to before the next. */
  private final int[] firstWindow;

  private final int[] opens;
  private final int[] closes;

  /**
   * The first of these windows once more, as pairs, since mostly there is no other: open at 2 ×
   * (job × tours + tour), close behind it. Without a window the close is before every tick.
   */
  final int[] mainWindow;

  FlatProblem(TourProblem problem) {
    List<Job> given = problem.jobs();
    List<Tour> frames = problem.tours();
    jobs = given.size();
    tours = frames.size();
    places = problem.places();
    nodes = jobs + 2 * tours;
    travelPrice = problem.travelPrice();
    profit = given.stream().mapToLong(Job::profit).toArray();
    place = new int[nodes];
    duration = new int[nodes];
    for (int job = 0; job < jobs; job++) {
      place[job] = given.get(job).place();
      duration[job] = given.get(job).duration();
    }
    for (int tour = 0; tour < tours; tour++) {
      place[start(tour)] = frames.get(tour).start();
      place[end(tour)] = frames.get(tour).end();
    }
    groups = new Groups(given);
    out = problem.travel();
    in = transposed(out, places);
    departure = frames.stream().mapToInt(Tour::departure).toArray();
    arrival = frames.stream().mapToInt(Tour::arrival).toArray();
    int count = 0;
    for (Job job : given) {
      for (int[] pairs : job.windows()) {
        count += pairs.length / 2;
      }
    }
    firstWindow = new int[jobs * tours + 1];
    mainWindow = new int[2 * jobs * tours];
    opens = new int[count];
    closes = new int[count];
    fillWindows(problem);
  }

  private static int[] transposed(int[] matrix, int size) {
    boolean symmetric = true;
    for (int i = 0; i < size && symmetric; i++) {
      for (int k = 0; k < i && symmetric; k++) {
        symmetric = matrix[i * size + k] == matrix[k * size + i];
      }
    }
    if (symmetric) {
      // One array in two roles stays in the cache more easily.
      return matrix;
    }
    int[] result = new int[matrix.length];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        result[k * size + i] = matrix[i * size + k];
      }
    }
    return result;
  }

  /** Windows are cut to the time of the tour; a tour that is too short for its way has none. */
  private void fillWindows(TourProblem problem) {
    int count = 0;
    for (int job = 0; job < jobs; job++) {
      for (int tour = 0; tour < tours; tour++) {
        int at = job * tours + tour;
        firstWindow[at] = count;
        if (problem.open(tour)) {
          int[] pairs = problem.jobs().get(job).windows().get(tour);
          for (int i = 0; i < pairs.length; i += 2) {
            int open = Math.max(pairs[i], departure[tour]);
            int close = Math.min(pairs[i + 1], arrival[tour] - duration[job]);
            if (open <= close) {
              opens[count] = open;
              closes[count] = close;
              count++;
            }
          }
        }
        mainWindow[2 * at] = count > firstWindow[at] ? opens[firstWindow[at]] : 0;
        mainWindow[2 * at + 1] = count > firstWindow[at] ? closes[firstWindow[at]] : -1;
      }
    }
    firstWindow[jobs * tours] = count;
  }

  int start(int tour) {
    return jobs + tour;
  }

  int end(int tour) {
    return jobs + tours + tour;
  }

  int ticks(int from, int to) {
    return out[from * places + to];
  }

  /** Whether a job may be done on a tour. */
  boolean allowed(int job, int tour) {
    return mainWindow[2 * (job * tours + tour) + 1] >= 0;
  }

  /** The tick at which the first window of a job opens on a tour where it is allowed. */
  int firstOpen(int job, int tour) {
    return mainWindow[2 * (job * tours + tour)];
  }

  /** The tick at which the last window of a job closes on a tour where it is allowed. */
  int lastClose(int job, int tour) {
    return closes[firstWindow[job * tours + tour + 1] - 1];
  }

  /** When the service of a job begins on a tour if we are there at a time, or NEVER. */
  int startAt(int job, int tour, int time) {
    int at = 2 * (job * tours + tour);
    return time <= mainWindow[at + 1]
        ? Math.max(time, mainWindow[at])
        : startLater(job, tour, time);
  }

  /** The same where the first window is missed. */
  int startLater(int job, int tour, int time) {
    int at = job * tours + tour;
    int last = firstWindow[at + 1];
    for (int i = firstWindow[at] + 1; i < last; i++) {
      if (time <= closes[i]) {
        return Math.max(time, opens[i]);
      }
    }
    return NEVER;
  }

  /** The latest begin of the service of a job on a tour that is not after a time; or negative. */
  int latestStart(int job, int tour, int time) {
    int at = job * tours + tour;
    int first = firstWindow[at];
    for (int i = firstWindow[at + 1] - 1; i >= first; i--) {
      if (opens[i] <= time) {
        return Math.min(time, closes[i]);
      }
    }
    return -1;
  }
}
