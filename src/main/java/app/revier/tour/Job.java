package app.revier.tour;

import java.util.List;

/**
 * Something that can be done on a tour.
 *
 * @param place index of the place, or {@link #FLOATING}
 * @param duration ticks of service, from 0 to {@link TourProblem#LAST_TICK}
 * @param profit what doing it is worth, in the caller's unit; a job that must be done simply has a
 *     huge profit, say 1e12 times that of the others
 * @param group {@link #ALONE}, or a number from 0: of the jobs of a group at most one is done
 * @param windows per tour the windows for the start of service as sorted and disjoint pairs open,
 *     close (both inclusive, in ticks); an empty array means not on that tour. The arrays are not
 *     copied one by one and may be shared between jobs and tours; the caller leaves them alone.
 */
public record Job(int place, int duration, long profit, int group, List<int[]> windows) {

  /** The place of a job that is done wherever the one before it left us: a break, a call. */
  public static final int FLOATING = -1;

  /** The group of a job without alternatives. */
  public static final int ALONE = -1;

  /** Checks durations and windows. */
  public Job {
    windows = List.copyOf(windows);
    TourProblem.require(place >= FLOATING, "place: " + place);
    TourProblem.require(
        duration >= 0 && duration <= TourProblem.LAST_TICK, "duration: " + duration);
    TourProblem.require(group >= ALONE, "group: " + group);
    for (int[] pairs : windows) {
      requireWindows(pairs);
    }
  }

  /** Whether it is done wherever the one before it left us. */
  public boolean floating() {
    return place == FLOATING;
  }

  private static void requireWindows(int[] pairs) {
    TourProblem.require(pairs.length % 2 == 0, "a window without an end");
    for (int i = 0; i < pairs.length; i += 2) {
      TourProblem.require(
          pairs[i] <= pairs[i + 1],
          "window ends before it begins: " + pairs[i] + ">" + pairs[i + 1]);
      TourProblem.require(
          i == 0 || pairs[i - 1] < pairs[i], "windows overlap or are not sorted at " + pairs[i]);
    }
  }
}
