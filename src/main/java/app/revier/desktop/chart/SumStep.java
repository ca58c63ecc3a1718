package app.revier.desktop.chart;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * One step of a sum that is told row by row: a bar from where the sum was to where it is, on the
 * scale of all its rows. What it says stands beside it as text.
 */
public final class SumStep extends Region {

  private static final double HEIGHT = 10;
  private static final List<String> LOOKS = List.of("sum-bar-total", "sum-bar-off", "sum-bar-over");

  private final Region bar = new Region();
  private double from;
  private double to;

  /** Without a step. */
  public SumStep() {
    getStyleClass().add("sum-bar");

    getChildren().add(bar);
    setMouseTransparent(true);
    setMinWidth(0);
  }

  /** What a step is. */
  public enum Kind {
    /** What the sum comes to. */
    TOTAL,
    /** What is taken off. */
    OFF,
    /** What is taken off beyond what there is. */
    OVER
  }

  /**
   * Shows a step.
   *
   * @param from where it begins, as a part of the scale
   * @param to where it ends, as a part of the scale
   */
  public void show(double from, double to, Kind kind) {
    this.from = Math.clamp(Math.min(from, to), 0, 1);
    this.to = Math.clamp(Math.max(from, to), 0, 1);
    bar.getStyleClass().removeAll(LOOKS);
    bar.getStyleClass().add(LOOKS.get(kind.ordinal()));
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 96;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    double left = snapPositionX(from * getWidth());
    double right = snapPositionX(to * getWidth());
    bar.setVisible(to > from);
    bar.resizeRelocate(left, (getHeight() - HEIGHT) / 2, Math.max(1, right - left), HEIGHT);
  }
}
