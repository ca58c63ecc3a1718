package app.revier.tour;

import java.util.Arrays;
import java.util.List;

/** The problem as flat arrays, for the inner loops. */
final class Frame {

  final int jobs;
  final int tours;
  final int places;
  final long travelPrice;

  /** Per job; the place is negative for a floating one. */
  final int[] place;

  final int[] duration;
  final long[] profit;
  final int[] group;
  final int groups;

  /** Ticks from a place to others: [place × places + other]. */
  final int[] out;

  /** Ticks to a place from others: [place × places + other]. */
  final int[] in;

  /** Per tour. */
  final int[] start;

  final int[] end;
  final int[] departure;
  final int[] arrival;

  /** Windows of a job on a tour: those from firstWindow[job × tours + tour] to before the next. */
  final int[] firstWindow;

  final int[] opens;
  final int[] closes;

  Frame(TourProblem problem) {
    List<Job> given = problem.jobs();
    jobs = given.size();
    tours = problem.tours().size();
    places = problem.places();
    travelPrice = problem.travelPrice();
    place = given.stream().mapToInt(Job::place).toArray();
    duration = given.stream().mapToInt(Job::duration).toArray();
    profit = given.stream().mapToLong(Job::profit).toArray();
    int[] names = given.stream().mapToInt(Job::group).distinct().sorted().toArray();
    group = given.stream().mapToInt(job -> numbered(names, job.group())).toArray();
    groups = names.length;
    out = problem.travel();
    in = transposed(out, places);
    start = problem.tours().stream().mapToInt(Tour::start).toArray();
    end = problem.tours().stream().mapToInt(Tour::end).toArray();
    departure = problem.tours().stream().mapToInt(Tour::departure).toArray();
    arrival = problem.tours().stream().mapToInt(Tour::arrival).toArray();
    firstWindow = new int[jobs * tours + 1];
    int count = 0;
    for (Job job : given) {
      for (int[] pairs : job.windows()) {
        count += pairs.length / 2;
      }
    }
    opens = new int[count];
    closes = new int[count];
    fillWindows(problem);
  }

  private static int numbered(int[] names, int group) {
    return group == Job.ALONE ? -1 : Arrays.binarySearch(names, group);
  }

  private static int[] transposed(int[] matrix, int size) {
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
        firstWindow[job * tours + tour] = count;
        if (!problem.open(tour)) {
          continue;
        }
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
    }
    firstWindow[jobs * tours] = count;
  }

  /** Whether a job may be done on a tour. */
  boolean allowed(int job, int tour) {
    int at = job * tours + tour;
    return firstWindow[at] < firstWindow[at + 1];
  }

  /** When the service of a job begins on a tour if we are there at a time; a huge tick if never. */
  int startAt(int job, int tour, int time) {
    int at = job * tours + tour;
    int last = firstWindow[at + 1];
    for (int i = firstWindow[at]; i < last; i++) {
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

  /** After every tick there is; with two legs and a service added it still fits an int. */
  static final int NEVER = TourProblem.LAST_TICK + 1;
}
