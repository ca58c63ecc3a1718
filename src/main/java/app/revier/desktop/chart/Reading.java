package app.revier.desktop.chart;

import javafx.scene.control.Label;

/** The value at a place of a chart, shown while the mouse or the focus is there. */
final class Reading extends Label {

  private static final double HEIGHT = 22;
  private static final double WIDEST = 360;
  private static final double GAP = 6;

  Reading() {
    getStyleClass().add("chart-reading");
    setMouseTransparent(true);
    setManaged(false);
    setVisible(false);
    setWrapText(true);
  }

  /** Shows a value beside a place: at its right where there is room. */
  void show(String text, PlotArea area, double x, double y) {
    setText(text);
    setVisible(true);
    applyCss();
    double width = Math.ceil(Math.min(prefWidth(-1), Math.min(WIDEST, area.right())));
    double height = Math.max(HEIGHT, Math.ceil(prefHeight(width)));
    double left = x + GAP + width <= area.right() ? x + GAP : x - GAP - width;
    double top = Math.clamp(y, area.top(), Math.max(area.top(), area.bottom() - height));
    resizeRelocate(Math.max(0, Math.round(left)), Math.round(top), width, height);
  }

  void hide() {
    setVisible(false);
  }
}
