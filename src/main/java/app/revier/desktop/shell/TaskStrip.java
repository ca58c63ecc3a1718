package app.revier.desktop.shell;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.desktop.work.FxTasks;
import app.revier.text.Texts;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** What is being worked on, how far it is, how long it will take, and a way to stop it. */
public final class TaskStrip extends HBox {

  /** Work that is done sooner is not shown, or the line would flicker at every change. */
  private static final Duration PATIENCE = Duration.millis(300);

  private static final double WORTH_TELLING_SECONDS = 2;

  private final Supplier<Texts> texts;
  private final Button cancel = new Button();
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Label left = Words.muted("");

  /** What had the keyboard before the button that cancels. */
  private @Nullable Node before;

  private final PauseTransition patience = new PauseTransition(PATIENCE);

  /**
   * A strip for these tasks, which shows itself only while there is long work.
   *
   * @param texts the language of the moment
   */
  public TaskStrip(FxTasks tasks, Supplier<Texts> texts) {
    super(Space.S);
    this.texts = texts;
    getStyleClass().add("task-strip");
    setAlignment(Pos.CENTER_RIGHT);
    cancel.setId("cancel-task");
    cancel.getStyleClass().addAll("flat", "small");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(_ -> tasks.cancel());
    words.getStyleClass().add("task-words");
    bar.setPrefWidth(160);
    left.setMinWidth(USE_PREF_SIZE);
    left.setWrapText(false);
    getChildren().addAll(words, bar, left, cancel);
    setVisible(false);
    managedProperty().bind(visibleProperty());
    patience.setOnFinished(_ -> setVisible(true));
    ChangeListener<@Nullable Node> keyboard =
        (_, was, now) -> before = cancel.equals(now) ? was : null;
    sceneProperty()
        .subscribe(
            (was, now) -> {
              if (was != null) {
                was.focusOwnerProperty().removeListener(keyboard);
              }
              if (now != null) {
                now.focusOwnerProperty().addListener(keyboard);
              }
            });
    tasks.running().subscribe(this::show);
  }

  /** The button that cancels goes with the work, and must not take the keyboard with it. */
  private void giveBackKeyboard() {
    if (cancel.isFocused() && before != null) {
      before.requestFocus();
    }
  }

  private void show(FxTasks.@Nullable Running running) {
    if (running == null) {
      patience.stop();
      giveBackKeyboard();
      setVisible(false);
      return;
    }
    if (!isVisible()) {
      patience.play();
    }
    cancel.setText(texts.get().get("shell.cancel"));
    words.setText(running.title());
    bar.setProgress(running.fraction());
    double seconds = running.secondsLeft();
    left.setText(
        seconds < 0 || running.seconds() < WORTH_TELLING_SECONDS
            ? ""
            : texts.get().get("shell.seconds-left", texts.get().number(Math.ceil(seconds), 0)));
  }
}
