package app.revier.desktop.window;

import app.revier.desktop.theme.InTheMiddle;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Theme;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks for passwords. */
final class PasswordDialog {

  private static final double WIDTH = 420;

  private final Dialog<String> dialog = new Dialog<>();
  private final PasswordField password = new PasswordField();
  private final ButtonType take;

  private PasswordDialog(Window owner, Theme theme, Texts texts, String title, String button) {
    take = new ButtonType(button, ButtonBar.ButtonData.OK_DONE);
    password.setId("password");
    dialog.initOwner(owner);
    dialog.setTitle(title);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(
            take,
            new ButtonType(texts.get("shell.restore-not"), ButtonBar.ButtonData.CANCEL_CLOSE));
    dialog.setResultConverter(pressed -> take.equals(pressed) ? password.getText() : null);
    dialog.setOnShown(
        _ -> {
          InTheMiddle.put(dialog, owner);
          password.requestFocus();
        });
    theme.applyTo(dialog.getDialogPane().getScene());
  }

  /** A new password, typed twice; none if the rep changed their mind. */
  static char @Nullable [] choose(Window owner, Theme theme, Texts texts) {
    PasswordDialog asked =
        new PasswordDialog(
            owner,
            theme,
            texts,
            texts.get("shell.password-title"),
            texts.get("shell.password-take"));
    PasswordField again = new PasswordField();
    again.setId("password-again");
    Label differ = Words.muted("");
    differ
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    again.getText().isEmpty() || again.getText().equals(asked.password.getText())
                        ? ""
                        : texts.get("shell.password-differ"),
                again.textProperty(),
                asked.password.textProperty()));
    GridPane fields = new GridPane(Space.M, Space.S);
    GridPane.setHgrow(asked.password, Priority.ALWAYS);
    GridPane.setHgrow(again, Priority.ALWAYS);
    fields.addRow(
        0, Words.labelFor(asked.password, texts.get("shell.password-new")), asked.password);
    fields.addRow(1, Words.labelFor(again, texts.get("shell.password-again")), again);
    fields.add(differ, 1, 2);
    asked
        .button()
        .disableProperty()
        .bind(
            asked
                .password
                .textProperty()
                .isEmpty()
                .or(asked.password.textProperty().isNotEqualTo(again.textProperty())));
    return asked.show(texts.get("shell.password-warning"), fields);
  }

  /**
   * The password of a file; none if the rep changed their mind.
   *
   * @param again whether the one that was given does not fit
   */
  static char @Nullable [] of(Window owner, Theme theme, Texts texts, Path file, boolean again) {
    PasswordDialog asked =
        new PasswordDialog(
            owner,
            theme,
            texts,
            texts.get("shell.password-of-title"),
            texts.get("shell.password-open"));
    asked.button().disableProperty().bind(asked.password.textProperty().isEmpty());
    String name = String.valueOf(file.getFileName());
    asked.password.setAccessibleText(texts.get("shell.password-new"));
    return asked.show(
        texts.get(again ? "shell.password-wrong" : "shell.password-of", name), asked.password);
  }

  private Node button() {
    return dialog.getDialogPane().lookupButton(take);
  }

  private char @Nullable [] show(String words, Node fields) {
    Label label = Words.text(words);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(WIDTH);
    VBox content = new VBox(Space.M, label, fields);
    content.setPadding(Space.PANE);
    content.setPrefWidth(WIDTH);
    dialog.getDialogPane().setContent(content);
    return dialog.showAndWait().map(String::toCharArray).orElse(null);
  }
}
