package app.revier.desktop.screen.customers;

import app.revier.desktop.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;

/** Scenes in no window, of any size. On the JavaFX thread. */
final class Offscreen {

  private static final Path PICTURES = Path.of("target", "pictures");

  private Offscreen() {}

  /** A scene of a node in a theme, laid out. */
  static Scene scene(Parent node, double width, double height, Theme theme) {
    Scene scene = new Scene(new StackPane(node), width, height);
    theme.applyTo(scene);
    lay(scene);
    return scene;
  }

  private static void lay(Scene scene) {
    for (int i = 0; i < 3; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      layUnmanaged(scene.getRoot());
    }
  }

  /** What is unmanaged, such as the inside of a scroll pane, is laid out by the window alone. */
  private static void layUnmanaged(Parent parent) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child instanceof Parent inner) {
        if (!inner.isManaged()) {
          inner.layout();
        }
        layUnmanaged(inner);
      }
    }
  }

  /** Keeps a picture of a scene. */
  static void keep(Scene scene, String name) {
    lay(scene);
    try {
      Files.createDirectories(PICTURES);
      ImageIO.write(
          SwingFXUtils.fromFXImage(scene.snapshot(null), null),
          "png",
          PICTURES.resolve(name + ".png").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
