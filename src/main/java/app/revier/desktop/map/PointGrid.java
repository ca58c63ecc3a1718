package app.revier.desktop.map;

import java.util.function.IntConsumer;

/** Finds points by where they lie: a grid over them. Does not change. */
public final class PointGrid {

  private static final int PER_FIELD = 4;

  private final double[] x;
  private final double[] y;
  private final WorldBox box;
  private final int columns;
  private final int rows;

  /** Where the points of a field begin in {@link #order}. */
  private final int[] begin;

  private final int[] order;

  /** A grid over some points, which are not to be changed any more. */
  public PointGrid(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    box = x.length == 0 ? new WorldBox(0, 0, 0, 0) : WorldBox.around(x, y);
    int side = (int) Math.max(1, Math.sqrt(x.length / (double) PER_FIELD));
    columns = side;
    rows = side;
    begin = new int[columns * rows + 1];
    order = new int[x.length];
    int[] field = new int[x.length];
    for (int i = 0; i < x.length; i++) {
      field[i] = row(y[i]) * columns + column(x[i]);
      begin[field[i] + 1]++;
    }
    for (int i = 0; i < columns * rows; i++) {
      begin[i + 1] += begin[i];
    }
    int[] next = begin.clone();
    for (int i = 0; i < x.length; i++) {
      order[next[field[i]]++] = i;
    }
  }

  private int column(double at) {
    return index(at - box.west(), box.width(), columns);
  }

  private int row(double at) {
    return index(at - box.north(), box.height(), rows);
  }

  private static int index(double offset, double length, int count) {
    return length == 0 ? 0 : (int) Math.clamp(Math.floor(offset / length * count), 0, count - 1);
  }

  /** Gives all points in a rectangle, its edges included. */
  public void within(WorldBox wanted, IntConsumer found) {
    if (x.length == 0 || !wanted.meets(box)) {
      return;
    }
    int left = column(wanted.west());
    int right = column(wanted.east());
    int bottom = row(wanted.south());
    for (int row = row(wanted.north()); row <= bottom; row++) {
      int from = begin[row * columns + left];
      int to = begin[row * columns + right + 1];
      for (int i = from; i < to; i++) {
        int point = order[i];
        if (wanted.contains(x[point], y[point])) {
          found.accept(point);
        }
      }
    }
  }
}
