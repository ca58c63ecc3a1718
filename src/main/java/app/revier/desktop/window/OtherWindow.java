package app.revier.desktop.window;

import app.revier.desktop.theme.Theme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
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
    Scene scene = new Scene(content, width, height);
    theme.applyTo(scene);
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::hide);
    stage.setScene(scene);
    stage.show();
  }
}
