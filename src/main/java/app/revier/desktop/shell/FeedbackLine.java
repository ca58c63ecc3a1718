package app.revier.desktop.shell;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The lowest line of a window that shows no book. */
public final class FeedbackLine extends HBox {

  /** Shows this, taking it from where it was shown before. */
  public FeedbackLine(Feedback feedback) {
    super(feedback);
    getStyleClass().add("status-line");
    setHgrow(feedback, Priority.ALWAYS);
  }
}
