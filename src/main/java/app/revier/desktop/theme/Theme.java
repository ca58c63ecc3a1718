package app.revier.desktop.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Light or dark. */
public enum Theme {
  /** Dark text on white. */
  LIGHT,
  /** Light text on near black. */
  DARK;

  private static final String DARK_CLASS = "dark";

  /** The other one. */
  public Theme other() {
    return this == LIGHT ? DARK : LIGHT;
  }

  /**
   * Shows a scene in this theme. The scene's root must stay the same afterwards. The theme of the
   * controls holds for all windows of the program at once.
   */
  public void applyTo(Scene scene) {
    String sheet = (this == LIGHT ? new PrimerLight() : new PrimerDark()).getUserAgentStylesheet();
    if (!sheet.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(sheet);
    }
    String own = ownSheet();
    if (!scene.getStylesheets().contains(own)) {
      scene.getStylesheets().add(own);
    }
    Parent root = scene.getRoot();
    root.getStyleClass().removeAll(DARK_CLASS);
    if (this == DARK) {
      root.getStyleClass().add(DARK_CLASS);
    }
  }

  /** The theme a scene is shown in. */
  public static Theme of(Scene scene) {
    return scene.getRoot().getStyleClass().contains(DARK_CLASS) ? DARK : LIGHT;
  }

  private static String ownSheet() {
    URL sheet = Theme.class.getResource("/app/revier/desktop/revier.css");
    return Objects.requireNonNull(sheet, "revier.css").toExternalForm();
  }
}
