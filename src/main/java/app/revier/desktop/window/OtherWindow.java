package app.revier.desktop.window;

import app.revier.desktop.theme.Theme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A window beside the program that is only read, and closed with Escape. */
final class OtherWindow {

  private OtherWindow() {}

  static void show(
      Stage owner, Theme theme, String title, Parent content, double width, double height) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(title + " – Revier");
    stage.getIcons().setAll(owner.getIcons());
    // scroll and split panes are see-through: a pane below gives the theme's ground
    Scene scene = new Scene(new StackPane(content), width, height);
    theme.applyTo(scene);
    // a filter, for lists keep Escape to themselves
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            stage.hide();
          }
        });
    stage.setScene(scene);
    stage.show();
  }
}
