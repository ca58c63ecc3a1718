package app.revier.desktop.window;

import app.revier.desktop.theme.Theme;
import app.revier.text.Texts;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** What to do with the work that is under way when the rep closes the window. */
final class LeaveQuestion {

  /** The answers. */
  enum Answer {
    /** Do not close. */
    STAY,
    /** Stop the work and close. */
    CANCEL,
    /** Finish the work and close. */
    FINISH
  }

  private LeaveQuestion() {}

  static Answer ask(Window owner, Theme theme, Texts texts, String work) {
    ButtonType cancel = new ButtonType(texts.get("shell.busy-cancel"), ButtonBar.ButtonData.OTHER);
    ButtonType finish = new ButtonType(texts.get("shell.busy-wait"), ButtonBar.ButtonData.OK_DONE);
    ButtonType stay =
        new ButtonType(texts.get("shell.busy-stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert =
        new Alert(
            Alert.AlertType.CONFIRMATION, texts.get("shell.busy", work), cancel, finish, stay);
    alert.initOwner(owner);
    alert.setTitle(texts.get("shell.busy-title"));
    alert.setHeaderText(null);
    alert.setGraphic(null);
    theme.applyTo(alert.getDialogPane().getScene());
    ButtonType answer = alert.showAndWait().orElse(stay);
    if (answer == cancel) {
      return Answer.CANCEL;
    }
    return answer == finish ? Answer.FINISH : Answer.STAY;
  }
}
