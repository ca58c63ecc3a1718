package app.revier.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link LinePlot} shows. Begin with {@link #of} and add what else there is.
 *
 * @param across the axis at the foot
 * @param up the axis at the left
 * @param lines from the back to the front
 * @param band what lies behind the lines; none for none
 * @param marks single places
 * @param level a line across at a height, such as the target; none for none
 * @param limit a line up at a place, such as today; none for none
 * @param stops where values can be read
 * @param words the whole plot in words, for screen readers
 */
public record PlotData(
    PlotAxis across,
    PlotAxis up,
    List<Line> lines,
    @Nullable Band band,
    List<Mark> marks,
    @Nullable Target level,
    @Nullable Target limit,
    Stops stops,
    String words) {

  /** Keeps its own copies of the lists. */
  public PlotData {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /** Lines on two axes; values can be read at none of them yet. */
  public static PlotData of(PlotAxis across, PlotAxis up, List<Line> lines, String words) {
    Stops none = new Stops(List.of(), _ -> "", 0);
    return new PlotData(across, up, lines, null, List.of(), null, null, none, words);
  }

  /** A place in the plot, in the figures of its axes. */
  public record Point(double x, double y) {}

  /** How a line is drawn: by colour and by dashes. */
  public enum Look {
    /** What the plot is about. */
    MAIN,
    /** A second line beside it. */
    SECOND,
    /** A third one. */
    THIRD,
    /** What has really happened. */
    ACTUAL,
    /** What the others are compared with. */
    QUIET
  }

  /**
   * A line.
   *
   * @param name stands at its end; empty for nothing
   * @param stepped whether each value holds up to the next point, or lies on the straight way there
   * @param points from left to right
   */
  public record Line(String name, Look look, boolean stepped, List<Point> points) {

    /** Keeps its own copy of the points. */
    public Line {
      points = List.copyOf(points);
    }

    /** A line of straight pieces. */
    public static Line straight(String name, Look look, List<Point> points) {
      return new Line(name, look, false, points);
    }

    /** A line on which each value holds up to the next. */
    public static Line stepped(String name, Look look, List<Point> points) {
      return new Line(name, look, true, points);
    }

    /** Its value at a place; none before its first point and after its last. */
    @Nullable Double at(double x) {
      for (int i = 0; i < points.size(); i++) {
        Point point = points.get(i);
        if (point.x() == x && (i + 1 == points.size() || points.get(i + 1).x() > x)) {
          return point.y();
        }
        if (i > 0 && point.x() > x) {
          Point before = points.get(i - 1);
          double part = stepped ? 0 : (x - before.x()) / (point.x() - before.x());
          return before.x() > x ? null : (Double) (before.y() + part * (point.y() - before.y()));
        }
      }
      return null;
    }
  }

  /**
   * What lies between two lines.
   *
   * @param name stands at its end; empty for nothing
   * @param low its lower edge, from left to right
   * @param high its upper edge, from left to right
   */
  public record Band(String name, List<Point> low, List<Point> high) {

    /** Keeps its own copies of the points. */
    public Band {
      low = List.copyOf(low);
      high = List.copyOf(high);
    }
  }

  /** How a mark is drawn: by form, not by colour alone. */
  public enum Form {
    /** A ring. */
    RING,
    /** A filled dot. */
    DOT,
    /** A filled diamond, larger than the others: where we are. */
    HERE
  }

  /**
   * A marked place.
   *
   * @param text stands beside it if there is room; empty for nothing
   * @param size from 0 for the smallest to 1 for the largest
   */
  public record Mark(Point at, String text, Form form, double size) {

    /** A mark of the usual size. */
    public Mark(Point at, String text, Form form) {
      this(at, text, form, 0);
    }
  }

  /**
   * A dashed line through the whole plot.
   *
   * @param at in the figures of the axis
   * @param text stands at it
   */
  public record Target(double at, String text) {}

  /**
   * Where values can be read, with the mouse or the arrow keys.
   *
   * @param at places at the foot, rising
   * @param reading what is said at a place, by its index
   * @param first the index at which the keyboard begins
   */
  public record Stops(List<Double> at, IntFunction<String> reading, int first) {

    /** Keeps its own copy of the places. */
    public Stops {
      at = List.copyOf(at);
    }

    /** The index of the place nearest to a figure; -1 without places. */
    int nearest(double x) {
      int nearest = -1;
      for (int i = 0; i < at.size(); i++) {
        if (nearest < 0 || Math.abs(at.get(i) - x) < Math.abs(at.get(nearest) - x)) {
          nearest = i;
        }
      }
      return nearest;
    }
  }

  /** The same with a band behind the lines. */
  public PlotData with(@Nullable Band behind) {
    return new PlotData(across, up, lines, behind, marks, level, limit, stops, words);
  }

  /** The same with marks. */
  public PlotData withMarks(List<Mark> places) {
    return new PlotData(across, up, lines, band, places, level, limit, stops, words);
  }

  /** The same with a line across. */
  public PlotData withLevel(double at, String text) {
    Target target = new Target(at, text);
    return new PlotData(across, up, lines, band, marks, target, limit, stops, words);
  }

  /** The same with a line up. */
  public PlotData withLimit(double at, String text) {
    Target target = new Target(at, text);
    return new PlotData(across, up, lines, band, marks, level, target, stops, words);
  }

  /**
   * The same with values to read.
   *
   * @param at places at the foot, rising
   * @param reading what is said at a place, by its index
   * @param first the index at which the keyboard begins
   */
  public PlotData withStops(List<Double> at, IntFunction<String> reading, int first) {
    Stops places = new Stops(at, reading, first);
    return new PlotData(across, up, lines, band, marks, level, limit, places, words);
  }

  /** Whether there is nothing to draw. */
  boolean isEmpty() {
    return points().findAny().isEmpty();
  }

  private Stream<Point> points() {
    List<Point> all = new ArrayList<>();
    lines.forEach(line -> all.addAll(line.points()));
    marks.forEach(mark -> all.add(mark.at()));
    if (band != null) {
      all.addAll(band.low());
      all.addAll(band.high());
    }
    return all.stream();
  }

  /** The axis at the foot, over all that is drawn. */
  Axis acrossAxis(int ticks) {
    double[] all =
        DoubleStream.concat(
                points().mapToDouble(Point::x),
                limit == null ? DoubleStream.empty() : DoubleStream.of(limit.at()))
            .sorted()
            .toArray();
    boolean marksOnly = lines.isEmpty() && band == null;
    return across.axis(all[0], all[all.length - 1], marksOnly, ticks);
  }

  /** The axis at the left, over all that is drawn. */
  Axis upAxis(int ticks) {
    double[] all =
        DoubleStream.concat(
                points().mapToDouble(Point::y),
                level == null ? DoubleStream.empty() : DoubleStream.of(level.at()))
            .sorted()
            .toArray();
    return up.axis(all[0], all[all.length - 1], true, ticks);
  }
}
