package app.revier.desktop.window;

import app.revier.desktop.nav.Draft;
import app.revier.desktop.theme.InTheMiddle;
import app.revier.desktop.theme.Theme;
import app.revier.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** What the rep is asked before the window or the book closes, or the book changes as a whole. */
final class ClosingQuestions {

  private static final int MOST_LINES = 8;
  private static final int LONGEST_TEXT = 60;

  /** What to do with the work that is under way. */
  enum Answer {
    /** Do not close. */
    STAY,
    /** Stop the work and close. */
    CANCEL,
    /** Finish the work and close. */
    FINISH
  }

  private ClosingQuestions() {}

  /** What to do with work that is under way. */
  static Answer busy(Window owner, Theme theme, Texts texts, String work) {
    ButtonType cancel = new ButtonType(texts.get("shell.busy-cancel"), ButtonBar.ButtonData.OTHER);
    ButtonType finish = new ButtonType(texts.get("shell.busy-wait"), ButtonBar.ButtonData.OK_DONE);
    ButtonType stay =
        new ButtonType(texts.get("shell.busy-stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = alert(owner, theme, texts.get("shell.busy", work), stay, cancel, finish);
    alert.setTitle(texts.get("shell.busy-title"));
    ButtonType answer = alert.showAndWait().orElse(stay);
    if (answer.equals(cancel)) {
      return Answer.CANCEL;
    }
    return answer.equals(finish) ? Answer.FINISH : Answer.STAY;
  }

  /** Tells what there is to know of how the book closed, once the window is gone. */
  static void tell(Theme theme, Texts texts, String words) {
    ButtonType close = new ButtonType(texts.get("shell.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.WARNING, words, close);
    alert.setTitle("Revier");
    alert.setHeaderText(null);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    theme.applyTo(alert.getDialogPane().getScene());
    alert.showAndWait();
  }

  /** Whether to close although these texts, which cannot be saved, are lost then. */
  static boolean loses(Window owner, Theme theme, Texts texts, List<Draft> lost) {
    ButtonType back =
        new ButtonType(texts.get("shell.unsaved-back"), ButtonBar.ButtonData.CANCEL_CLOSE);
    ButtonType close = new ButtonType(texts.get("shell.unsaved-close"), ButtonBar.ButtonData.OTHER);
    Alert alert = alert(owner, theme, words(texts, lost), back, close);
    alert.setTitle(texts.get("shell.unsaved-title"));
    return alert.showAndWait().orElse(back).equals(close);
  }

  /** Whether another state takes the place of the book. */
  static boolean restores(Window owner, Theme theme, Texts texts, String question) {
    ButtonType back =
        new ButtonType(texts.get("shell.restore-not"), ButtonBar.ButtonData.CANCEL_CLOSE);
    ButtonType restore = new ButtonType(texts.get("shell.restore-do"), ButtonBar.ButtonData.OTHER);
    Alert alert = alert(owner, theme, question, back, restore);
    alert.setTitle(texts.get("shell.points-title"));
    return alert.showAndWait().orElse(back).equals(restore);
  }

  /** What is lost, the first of it line by line. */
  static String words(Texts texts, List<Draft> lost) {
    String lines =
        lost.stream()
            .limit(MOST_LINES)
            .map(draft -> line(texts, draft))
            .collect(Collectors.joining("\n"));
    int more = lost.size() - MOST_LINES;
    String rest = more > 0 ? "\n" + texts.get("shell.unsaved-more", more, texts.number(more)) : "";
    return texts.get("shell.unsaved") + "\n\n" + lines + rest;
  }

  /** Of whom which field says what. */
  private static String line(Texts texts, Draft draft) {
    String who = draft.recordName().in(texts);
    String field = draft.label().in(texts);
    if (!draft.isText()) {
      return texts.get("shell.unsaved-choice", who, field);
    }
    String typed = draft.typed().strip().replaceAll("\\s+", " ");
    return texts.get(
        "shell.unsaved-text",
        who,
        field,
        typed.length() > LONGEST_TEXT ? typed.substring(0, LONGEST_TEXT) + "…" : typed);
  }

  /**
   * A question in the middle of the window.
   *
   * @param safe the answer that loses nothing, which Enter gives
   */
  private static Alert alert(
      Window owner, Theme theme, String text, ButtonType safe, ButtonType... others) {
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, text, others);
    alert.getButtonTypes().add(safe);
    alert.getButtonTypes().forEach(each -> button(alert, each).setDefaultButton(each.equals(safe)));
    alert.setOnShown(
        _ -> {
          InTheMiddle.put(alert, owner);
          button(alert, safe).requestFocus();
        });
    alert.initOwner(owner);
    alert.setHeaderText(null);
    alert.setGraphic(null);
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    theme.applyTo(alert.getDialogPane().getScene());
    return alert;
  }

  private static Button button(Alert alert, ButtonType type) {
    return (Button) alert.getDialogPane().lookupButton(type);
  }
}
