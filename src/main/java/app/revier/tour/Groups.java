package app.revier.tour;

import java.util.Arrays;
import java.util.List;

/** Jobs that exclude each other. */
final class Groups {

  private static final int[] NONE = {};

  /** The group of a job, numbered from 0, or -1. */
  final int[] of;

  private final int[][] members;

  Groups(List<Job> jobs) {
    int[] names =
        jobs.stream()
            .mapToInt(Job::group)
            .filter(group -> group >= 0)
            .distinct()
            .sorted()
            .toArray();
    of = jobs.stream().mapToInt(job -> Arrays.binarySearch(names, job.group())).toArray();
    int[] sizes = new int[names.length];
    for (int job = 0; job < of.length; job++) {
      of[job] = Math.max(of[job], -1);
      if (of[job] >= 0) {
        sizes[of[job]]++;
      }
    }
    members = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    for (int job = of.length - 1; job >= 0; job--) {
      if (of[job] >= 0) {
        members[of[job]][--sizes[of[job]]] = job;
      }
    }
  }

  int count() {
    return members.length;
  }

  /** The alternatives of a job, itself included; empty for a job without alternatives. */
  int[] members(int job) {
    return of[job] < 0 ? NONE : members[of[job]];
  }
}
