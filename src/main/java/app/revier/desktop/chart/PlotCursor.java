package app.revier.desktop.chart;

import app.revier.desktop.chart.LinePlot.Plot;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of a {@link LinePlot} are read: a line up, a dot on each line, and the words.
 */
final class PlotCursor {

  /** Where the words may stand, from the top of the plot to its foot. */
  private static final double[] PLACES = {0, 1, 0.25, 0.5, 0.75};

  private static final double NEAR = 4;

  private final Line line = PlotFrame.line("curve-cursor");
  private final List<Circle> dots = new ArrayList<>();
  private final Reading reading = new Reading();
  private @Nullable PlotData data;
  private int index = -1;

  /** Of another plot. */
  void show(PlotData shown) {
    data = shown;
    dots.clear();
    for (int i = 0; i < shown.lines().size(); i++) {
      Circle dot = new Circle(3.5);
      ProbabilityCurve.style(dot, "curve-cursor-dot");
      dots.add(dot);
    }
  }

  /** What is drawn, from the back. */
  List<Node> nodes() {
    List<Node> all = new ArrayList<>();
    all.add(line);
    all.addAll(dots);
    all.add(reading);
    return all;
  }

  /** The place it is at; -1 for none. */
  int index() {
    return index;
  }

  /**
   * Moves it.
   *
   * @param to an index; -1 takes it away
   * @return what the plot says then, in words
   */
  String move(int to) {
    index = to;
    PlotData shown = data;
    return shown == null ? "" : to < 0 ? shown.words() : shown.stops().reading().apply(to);
  }

  /** Where a key moves it; -1 for other keys. */
  int next(KeyCode key) {
    int last = data == null ? -1 : data.stops().at().size() - 1;
    if (data == null || last < 0) {
      return -1;
    }
    int first = Math.clamp(data.stops().first(), 0, last);
    return switch (key) {
      case LEFT -> index < 0 ? first : Math.max(0, index - 1);
      case RIGHT -> index < 0 ? first : Math.min(last, index + 1);
      case HOME -> 0;
      case END -> last;
      default -> -1;
    };
  }

  /**
   * Puts it where it belongs in the plot.
   *
   * @param labels what the words must not hide
   */
  void layOut(Plot plot, List<Node> labels) {
    PlotData shown = data;
    boolean is = shown != null && index >= 0 && index < shown.stops().at().size();
    line.setVisible(is);
    dots.forEach(dot -> dot.setVisible(false));
    reading.hide();
    if (shown == null || !is) {
      return;
    }
    PlotArea area = plot.area();
    double figure = shown.stops().at().get(index);
    double x = Math.round(plot.x(figure));
    PlotFrame.place(line, x, area.top(), x, area.bottom());
    List<Double> heights = new ArrayList<>();
    for (int i = 0; i < dots.size(); i++) {
      PlotData.Line of = shown.lines().get(i);
      Double value = of.at(figure);
      if (value != null && of.look() != PlotData.Look.QUIET) {
        Circle dot = dots.get(i);
        dot.setVisible(true);
        dot.setCenterX(x);
        dot.setCenterY(area.y(value));
        heights.add(dot.getCenterY());
      }
    }
    String words = shown.stops().reading().apply(index);
    for (double part : PLACES) {
      reading.show(words, area, x, area.top() + part * (area.bottom() - area.top()));
      if (isFree(labels, heights)) {
        return;
      }
    }
    reading.show(words, area, x, area.top());
  }

  /** Whether the words hide none of the values they tell, and no label. */
  private boolean isFree(List<Node> labels, List<Double> heights) {
    Bounds bounds = reading.getBoundsInParent();
    return labels.stream()
            .noneMatch(label -> label.isVisible() && label.getBoundsInParent().intersects(bounds))
        && heights.stream()
            .noneMatch(
                height -> height > bounds.getMinY() - NEAR && height < bounds.getMaxY() + NEAR);
  }
}
