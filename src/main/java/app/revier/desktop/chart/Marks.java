package app.revier.desktop.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * The bars of a chart for the keyboard: only one of them is a stop of the Tab key, the arrows, Home
 * and End lead to the others.
 */
final class Marks {

  private final Region chart;
  private List<? extends Node> marks = List.of();

  /** The marks of a chart. */
  Marks(Region chart) {
    this.chart = chart;
    chart.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Where the focus is; -1 if on none of them. */
  int focused() {
    Scene scene = chart.getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    return owner == null ? -1 : marks.indexOf(owner);
  }

  /**
   * Other marks take the place of the ones before; call it when they are in the chart.
   *
   * @param focused what {@link #focused} was before: the focus stays at that place
   */
  void show(List<? extends Node> from, int focused) {
    marks = List.copyOf(from);
    if (!marks.isEmpty()) {
      makeCurrent(Math.clamp(focused, 0, marks.size() - 1), focused >= 0);
    }
  }

  private void makeCurrent(int index, boolean focus) {
    for (int i = 0; i < marks.size(); i++) {
      marks.get(i).setFocusTraversable(i == index);
    }
    if (focus) {
      marks.get(index).requestFocus();
    }
  }

  private void onKey(KeyEvent event) {
    int at = focused();
    if (at < 0) {
      return;
    }
    int to =
        switch (event.getCode()) {
          case LEFT -> Math.max(0, at - 1);
          case RIGHT -> Math.min(marks.size() - 1, at + 1);
          case HOME -> 0;
          case END -> marks.size() - 1;
          default -> -1;
        };
    if (to >= 0) {
      event.consume();
      makeCurrent(to, true);
    }
  }
}
