package app.revier.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;

/**
 * What every chart has behind its figures: a base line, and a line and a label at each tick. A
 * chart lays it out anew from {@link #begin} to {@link #end}.
 */
final class PlotFrame extends Pane {

  static final double LABEL_HEIGHT = 18;
  private static final double GAP = 6;

  private final Line base = line("chart-base");
  private final Label measure = label();
  private final List<Line> lines = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private int linesUsed;
  private int labelsUsed;

  PlotFrame() {
    setManaged(false);
    setMouseTransparent(true);
    measure.setVisible(false);
    getChildren().addAll(measure, base);
  }

  /** A line that a chart places itself. */
  static Line line(String styleClass) {
    Line line = new Line();
    line.getStyleClass().add(styleClass);
    line.setMouseTransparent(true);
    line.setManaged(false);
    return line;
  }

  static void place(Line line, double fromX, double fromY, double toX, double toY) {
    line.setStartX(fromX);
    line.setStartY(fromY);
    line.setEndX(toX);
    line.setEndY(toY);
  }

  private static Label label() {
    Label label = new Label();
    label.getStyleClass().add("chart-note");
    label.setManaged(false);
    return label;
  }

  /** How much room the labels of an axis at the left need. */
  double widthOf(Axis axis, DoubleFunction<String> text) {
    return widthOf(axis.ticks(), text);
  }

  /** How much room the labels of some ticks at the left need. */
  double widthOf(List<Double> ticks, DoubleFunction<String> text) {
    double most = 0;
    measure.applyCss();
    for (double tick : ticks) {
      measure.setText(text.apply(tick));
      most = Math.max(most, measure.prefWidth(-1));
    }
    return Math.ceil(most) + GAP;
  }

  /** Begins anew. */
  void begin() {
    linesUsed = 0;
    labelsUsed = 0;
  }

  /** Lays out the axis at the left: a line across and a label at each tick. */
  void up(PlotArea area, DoubleFunction<String> text) {
    up(area, area.up().ticks(), text);
  }

  /** Lays out the axis at the left with some ticks. */
  void up(PlotArea area, List<Double> ticks, DoubleFunction<String> text) {
    for (double tick : ticks) {
      double y = area.y(tick);
      grid(area.left(), y, area.right(), y);
      Label label = next(labels, labelsUsed++, PlotFrame::label);
      label.setText(text.apply(tick));
      double width = label.prefWidth(-1);
      label.resizeRelocate(area.left() - GAP - width, y - LABEL_HEIGHT / 2, width, LABEL_HEIGHT);
    }
  }

  /** A faint line. */
  void grid(double fromX, double fromY, double toX, double toY) {
    place(next(lines, linesUsed++, () -> line("chart-grid")), fromX, fromY, toX, toY);
  }

  /** Lays out the axis at the foot: a label below each tick, as many as have room. */
  void across(PlotArea area, Axis across, DoubleFunction<String> text) {
    double free = area.left() - GAP;
    for (double tick : across.ticks()) {
      Label label = next(labels, labelsUsed, PlotFrame::label);
      label.setText(text.apply(tick));
      double width = label.prefWidth(-1);
      double left = Math.round(area.x(across, tick) - width / 2);
      if (left >= free && left + width <= area.right()) {
        label.resizeRelocate(left, area.bottom() + 3, width, LABEL_HEIGHT);
        free = left + width + GAP;
        labelsUsed++;
      }
    }
  }

  /**
   * Lays out the axis at the foot with some ticks: as many labels as have room, the outer ones
   * moved into the plot.
   *
   * @param end how far labels may reach to the right
   */
  void across(
      PlotArea area, Axis across, List<Double> ticks, DoubleFunction<String> text, double end) {
    double free = area.left() - GAP;
    for (double tick : ticks) {
      Label label = next(labels, labelsUsed, PlotFrame::label);
      label.setText(text.apply(tick));
      double width = label.prefWidth(-1);
      double middle = Math.round(area.x(across, tick) - width / 2);
      double left = Math.min(Math.max(middle, area.left() - GAP), end - width);
      if (left >= free && Math.abs(left - middle) <= width / 2 + 1) {
        label.resizeRelocate(left, area.bottom() + 3, width, LABEL_HEIGHT);
        free = left + width + GAP;
        labelsUsed++;
      }
    }
  }

  /** Lays out the base line, and hides what has not been used since the begin. */
  void end(PlotArea area, double baseY) {
    place(base, area.left(), baseY, area.right(), baseY);
    lines.subList(linesUsed, lines.size()).forEach(line -> line.setVisible(false));
    labels.subList(labelsUsed, labels.size()).forEach(label -> label.setVisible(false));
  }

  private <N extends Node> N next(List<N> made, int index, Supplier<N> maker) {
    if (index == made.size()) {
      N another = maker.get();
      made.add(another);
      getChildren().addFirst(another);
      // It is measured in this very pulse.
      another.applyCss();
    }
    N node = made.get(index);
    node.setVisible(true);
    return node;
  }
}
