package app.revier.book;

import java.util.Arrays;
import java.util.List;

/**
 * How long ways take that a road service has told. Does not change. Twenty bytes a way, since a
 * year of plans comes to hundreds of thousands of them.
 */
final class ToldWays {

  /** Stands for a way that nobody has told. */
  static final int UNTOLD = -1;

  private final long[] froms;
  private final long[] tos;
  private final int[] seconds;
  private int size;

  private ToldWays(int most) {
    froms = new long[most];
    tos = new long[most];
    seconds = new int[most];
  }

  /** What was told; of one way the last. */
  static ToldWays of(List<Drive> drives) {
    return new ToldWays(0).with(drives);
  }

  /** With what was told since, which takes the place of what was told of the same ways. */
  ToldWays with(List<Drive> since) {
    Drive[] later = since.toArray(Drive[]::new);
    Arrays.sort(later, (one, other) -> order(one.from(), one.to(), other.from(), other.to()));
    ToldWays all = new ToldWays(size + later.length);
    int next = 0;
    for (Drive drive : later) {
      while (next < size && order(froms[next], tos[next], drive.from(), drive.to()) < 0) {
        all.add(froms[next], tos[next], seconds[next]);
        next++;
      }
      if (next < size && froms[next] == drive.from() && tos[next] == drive.to()) {
        next++;
      }
      all.add(drive.from(), drive.to(), drive.seconds());
    }
    for (; next < size; next++) {
      all.add(froms[next], tos[next], seconds[next]);
    }
    return all;
  }

  /** Adds a way that comes after those before, or is the last of them. */
  private void add(long from, long to, int time) {
    if (size == 0 || froms[size - 1] != from || tos[size - 1] != to) {
      size++;
    }
    froms[size - 1] = from;
    tos[size - 1] = to;
    seconds[size - 1] = time;
  }

  /**
   * How long a way takes.
   *
   * @param from a {@link Drive#place}
   * @param to a {@link Drive#place}
   * @return seconds, zero or more, or {@link #UNTOLD}
   */
  int seconds(long from, long to) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = order(froms[middle], tos[middle], from, to);
      if (order == 0) {
        return seconds[middle];
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return UNTOLD;
  }

  private static int order(long from, long to, long otherFrom, long otherTo) {
    int order = Long.compare(from, otherFrom);
    return order == 0 ? Long.compare(to, otherTo) : order;
  }
}
