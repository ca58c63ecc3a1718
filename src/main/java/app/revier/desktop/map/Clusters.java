package app.revier.desktop.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Points that would lie on top of each other, taken together: for each zoom another grouping, in
 * which each point is in exactly one group. A group of a zoom is made of whole groups of the next
 * nearer one. Does not change.
 */
public final class Clusters {

  private final List<Level> levels;
  private final int first;

  private Clusters(List<Level> levels, int first) {
    this.levels = levels;
    this.first = first;
  }

  /**
   * The groups at one zoom.
   *
   * @param x where they are: the mean of their points
   * @param y where they are
   * @param begin where the points of a group begin in {@code members}; one more than there are
   *     groups
   * @param members the points, group by group
   * @param grid finds groups
   */
  @SuppressWarnings("ArrayRecordComponent") // Many numbers; nobody compares levels.
  public record Level(double[] x, double[] y, int[] begin, int[] members, PointGrid grid) {

    /** How many groups there are, single points included. */
    public int size() {
      return x.length;
    }

    /** How many points a group has. */
    public int count(int group) {
      return begin[group + 1] - begin[group];
    }

    /** The points of a group. */
    public int[] members(int group) {
      return Arrays.copyOfRange(members, begin[group], begin[group + 1]);
    }

    /** The only or first point of a group. */
    public int one(int group) {
      return members[begin[group]];
    }
  }

  /**
   * Groups points for all zooms.
   *
   * @param x where they are on the square of {@link Mercator}
   * @param y where they are
   * @param apart what lies nearer to a point, in pixels, is taken together with it
   * @param pulse runs after each level; if it fails, so does this
   */
  public static Clusters of(double[] x, double[] y, double apart, Runnable pulse) {
    int farthest = (int) Viewport.FARTHEST;
    int nearest = (int) Viewport.NEAREST;
    Level[] levels = new Level[nearest - farthest + 1];
    Level level = single(x, y);
    for (int zoom = nearest; zoom >= farthest; zoom--) {
      level = merged(level, apart / Viewport.scale(zoom));
      levels[zoom - farthest] = level;
      pulse.run();
    }
    return new Clusters(List.of(levels), farthest);
  }

  private static Level single(double[] x, double[] y) {
    int[] members = new int[x.length];
    int[] begin = new int[x.length + 1];
    for (int i = 0; i < x.length; i++) {
      members[i] = i;
      begin[i + 1] = i + 1;
    }
    return new Level(x, y, begin, members, new PointGrid(x, y));
  }

  /** Takes the groups together that are nearer to each other, the first ones first. */
  private static Level merged(Level finer, double apart) {
    int size = finer.size();
    int[] group = new int[size];
    Arrays.fill(group, -1);
    List<int[]> groups = new ArrayList<>();
    int[] near = new int[size];
    int[] found = new int[1];
    for (int i = 0; i < size; i++) {
      if (group[i] >= 0) {
        continue;
      }
      double atX = finer.x[i];
      double atY = finer.y[i];
      found[0] = 0;
      finer.grid.within(
          new WorldBox(atX - apart, atY - apart, atX + apart, atY + apart),
          other -> {
            if (group[other] < 0
                && Math.hypot(finer.x[other] - atX, finer.y[other] - atY) < apart) {
              near[found[0]++] = other;
            }
          });
      int[] together = found[0] == 0 ? new int[] {i} : Arrays.copyOf(near, found[0]);
      for (int one : together) {
        group[one] = groups.size();
      }
      groups.add(together);
    }
    return groups.size() == size ? finer : level(finer, groups);
  }

  private static Level level(Level finer, List<int[]> groups) {
    double[] x = new double[groups.size()];
    double[] y = new double[groups.size()];
    int[] begin = new int[groups.size() + 1];
    int[] members = new int[finer.members.length];
    int at = 0;
    for (int g = 0; g < x.length; g++) {
      double sumX = 0;
      double sumY = 0;
      for (int part : groups.get(g)) {
        int count = finer.count(part);
        sumX += finer.x[part] * count;
        sumY += finer.y[part] * count;
        System.arraycopy(finer.members, finer.begin[part], members, at, count);
        at += count;
      }
      begin[g + 1] = at;
      x[g] = sumX / (at - begin[g]);
      y[g] = sumY / (at - begin[g]);
    }
    return new Level(x, y, begin, members, new PointGrid(x, y));
  }

  /** The groups at a zoom; between two whole ones those of the farther. */
  public Level at(double zoom) {
    return levels.get(Math.clamp((int) Math.floor(zoom) - first, 0, levels.size() - 1));
  }
}
