package app.revier.desktop.chart;

import app.revier.desktop.look.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;

/** Runs on the JavaFX thread, and keeps pictures of what a person would see. */
public final class Fx {

  private static final Path PICTURES = Path.of("target", "pictures");

  private Fx() {}

  /** Starts the toolkit if it is not running. */
  public static void start() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  /** Runs something on the JavaFX thread and waits for it. */
  public static <T> T call(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new AssertionError("on the JavaFX thread: " + e.getCause(), e.getCause());
    }
  }

  /** Runs something on the JavaFX thread and waits for it. */
  public static void run(Runnable work) throws Exception {
    call(
        () -> {
          work.run();
          return true;
        });
  }

  /** A scene of a node in a theme, laid out. On the JavaFX thread. */
  public static Scene scene(Parent node, double width, double height, Theme theme) {
    Scene scene = new Scene(new StackPane(node), width, height);
    theme.applyTo(scene);
    lay(scene);
    return scene;
  }

  /** Lays out a scene that is in no window. On the JavaFX thread. */
  public static void lay(Scene scene) {
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

  /** Keeps a picture of a scene. On the JavaFX thread. */
  public static WritableImage keep(Scene scene, String name) throws IOException {
    lay(scene);
    WritableImage image = scene.snapshot(null);
    Files.createDirectories(PICTURES);
    ImageIO.write(
        SwingFXUtils.fromFXImage(image, null), "png", PICTURES.resolve(name + ".png").toFile());
    return image;
  }
}
