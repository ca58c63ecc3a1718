package app.revier.desktop.chart;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * The bars of a chart for the keyboard: only one of them is a stop of the Tab key, the arrows, Home
 * and End lead to the others.
 */
final class Marks {

  private final Region chart;
  private final KeyCode back;
  private final KeyCode forward;
  private List<? extends Node> marks = List.of();

  /** The marks of a chart, from left to right. */
  Marks(Region chart) {
    this(chart, KeyCode.LEFT, KeyCode.RIGHT);
  }

  /** The marks of a chart, from top to bottom. */
  static Marks below(Region chart) {
    return new Marks(chart, KeyCode.UP, KeyCode.DOWN);
  }

  private Marks(Region chart, KeyCode back, KeyCode forward) {
    this.chart = chart;
    this.back = back;
    this.forward = forward;
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
    int to = to(event.getCode(), at);
    if (to >= 0) {
      event.consume();
      makeCurrent(to, true);
    }
  }

  private int to(KeyCode key, int at) {
    if (key == back) {
      return Math.max(0, at - 1);
    }
    if (key == forward) {
      return Math.min(marks.size() - 1, at + 1);
    }
    return key == KeyCode.HOME ? 0 : key == KeyCode.END ? marks.size() - 1 : -1;
  }
}
