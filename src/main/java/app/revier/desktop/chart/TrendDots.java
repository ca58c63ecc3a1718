package app.revier.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/**
 * A small line of dots on a scale from 0 to 100, the first at the left, each at its place in time;
 * the value of a dot is under the mouse, and with the keyboard the arrows go from dot to dot.
 */
public final class TrendDots extends Region {

  private static final double RADIUS = 3.5;
  private static final double MOST = 100;

  private final List<Dot> dots = new ArrayList<>();
  private final List<Circle> circles = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final Marks marks = new Marks(this);
  private final PlaceReadings readings = new PlaceReadings(this, 0);
  private final Line base = PlotFrame.line("chart-base");

  /**
   * A dot.
   *
   * @param at where it is in time, such as its day number
   * @param value from 0 to 100
   * @param words what it says
   */
  public record Dot(double at, double value, String words) {}

  /** Without dots. */
  public TrendDots() {
    getStyleClass().add("trend-dots");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(80, 40);
  }

  /** Shows other dots, the first in time first. */
  public void show(List<Dot> shown) {
    int focused = marks.focused();
    readings.begin();
    dots.clear();
    dots.addAll(shown);
    circles.clear();
    lines.clear();
    for (int i = 0; i < dots.size(); i++) {
      Circle circle = new Circle(RADIUS);
      circle.getStyleClass().addAll("curve-dot", "trend-dot");
      circle.setManaged(false);
      circle.setAccessibleRole(AccessibleRole.TEXT);
      readings.add(circle, dots.get(i).words());
      circles.add(circle);
      if (i > 0) {
        lines.add(PlotFrame.line("curve-line"));
      }
    }
    setAccessibleText(String.join("; ", dots.stream().map(Dot::words).toList()));
    List<Node> all = new ArrayList<>();
    all.add(base);
    all.addAll(lines);
    all.addAll(circles);
    all.add(readings.node());
    getChildren().setAll(all);
    marks.show(circles, focused);
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 160;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 44;
  }

  @Override
  protected void layoutChildren() {
    double left = 2 * RADIUS;
    double width = Math.max(1, getWidth() - 4 * RADIUS);
    double height = Math.max(1, getHeight() - 4 * RADIUS);
    PlotFrame.place(base, 0, getHeight() - 1, getWidth(), getHeight() - 1);
    if (dots.isEmpty()) {
      return;
    }
    double first = dots.getFirst().at();
    double span = dots.getLast().at() - first;
    for (int i = 0; i < dots.size(); i++) {
      Dot dot = dots.get(i);
      double part = span > 0 ? (dot.at() - first) / span : 0.5;
      circles.get(i).setCenterX(left + part * width);
      circles.get(i).setCenterY(2 * RADIUS + (1 - dot.value() / MOST) * height - RADIUS);
      if (i > 0) {
        Circle before = circles.get(i - 1);
        Circle now = circles.get(i);
        PlotFrame.place(
            lines.get(i - 1),
            before.getCenterX(),
            before.getCenterY(),
            now.getCenterX(),
            now.getCenterY());
      }
    }
  }
}
