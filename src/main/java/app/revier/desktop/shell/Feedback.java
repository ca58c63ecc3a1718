package app.revier.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/**
 * What was done and what is under way, at the right of the lowest line of the window: nothing on
 * the screens is covered, and one line of each finds room without moving them. One for a window,
 * shown by whatever is in it.
 */
public final class Feedback extends VBox {

  /** Shows these notices above this work. */
  public Feedback(Toasts notices, TaskStrip work) {
    getStyleClass().add("feedback");
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(0);
    getChildren().addAll(notices, work);
  }
}
