package app.revier.desktop.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The land and the lines of a {@link Ground}, as detailed as they can be seen from some height. */
final class GroundLevel {

  private final Map<Ground.Kind, List<Path>> lines = new EnumMap<>(Ground.Kind.class);
  private final List<Path> land = new ArrayList<>();

  /**
   * A line, or the edge of some land.
   *
   * @param points x and y on the square of {@link Mercator} in turn
   * @param box around them
   */
  @SuppressWarnings("ArrayRecordComponent") // Many numbers; nobody compares paths.
  record Path(double[] points, WorldBox box) {

    private static Path of(double[] points) {
      int count = points.length / 2;
      double[] x = new double[count];
      double[] y = new double[count];
      for (int i = 0; i < count; i++) {
        x[i] = points[2 * i];
        y[i] = points[2 * i + 1];
      }
      return new Path(points, WorldBox.around(x, y));
    }
  }

  /**
   * The land and the lines.
   *
   * @param smallest what is smaller both ways is left out
   */
  GroundLevel(
      List<double[]> outlines, List<Ground.Kind> kinds, List<int[]> rings, double smallest) {
    for (Ground.Kind kind : Ground.Kind.values()) {
      lines.put(kind, new ArrayList<>());
    }
    for (int i = 0; i < outlines.size(); i++) {
      Path line = Path.of(outlines.get(i));
      if (isLarge(line, smallest)) {
        lines(kinds.get(i)).add(line);
      }
    }
    for (int[] ring : rings) {
      Path edge = Path.of(joined(ring, outlines));
      if (isLarge(edge, smallest)) {
        land.add(edge);
      }
    }
  }

  private static boolean isLarge(Path path, double smallest) {
    return Math.max(path.box.width(), path.box.height()) > smallest;
  }

  private static double[] joined(int[] ring, List<double[]> outlines) {
    int length = 0;
    for (int part : ring) {
      length += outlines.get(part < 0 ? ~part : part).length;
    }
    double[] points = new double[length];
    int at = 0;
    for (int part : ring) {
      double[] line = outlines.get(part < 0 ? ~part : part);
      if (part >= 0) {
        System.arraycopy(line, 0, points, at, line.length);
        at += line.length;
      } else {
        for (int i = line.length - 2; i >= 0; i -= 2) {
          points[at++] = line[i];
          points[at++] = line[i + 1];
        }
      }
    }
    return points;
  }

  /** The lines of a kind. */
  List<Path> lines(Ground.Kind kind) {
    return Objects.requireNonNull(lines.get(kind));
  }

  /** The edges of the land; what lies within an even number of them is water. */
  List<Path> land() {
    return land;
  }
}
