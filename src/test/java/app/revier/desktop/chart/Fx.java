package app.revier.desktop.chart;

import app.revier.desktop.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
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

  /** Shows a node in a window of its own, in a theme. */
  public static Scene show(
      Callable<? extends Parent> node, double width, double height, Theme theme) throws Exception {
    Scene scene =
        call(
            () -> {
              Scene made = new Scene(new StackPane(node.call()), width, height);
              theme.applyTo(made);
              Stage stage = new Stage();
              stage.setX(0);
              stage.setY(0);
              stage.setScene(made);
              stage.show();
              return made;
            });
    pulse(scene);
    return scene;
  }

  /** Closes the window of a scene. */
  public static void close(Scene scene) throws Exception {
    run(
        () -> {
          Stage stage = (Stage) scene.getWindow();
          stage.hide();
          letGo(stage);
        });
  }

  /**
   * Takes all out of a window that is closed: the platform without a display keeps every window
   * that there ever was, and a process of many tests would have no memory left for the last ones.
   */
  public static void letGo(Stage stage) {
    stage.setScene(null);
    stage.setOnCloseRequest(null);
    stage.setOnHidden(null);
  }

  /** Waits until the window has been laid out anew. */
  public static void pulse(Scene scene) throws Exception {
    for (int i = 0; i < 3; i++) {
      CountDownLatch done = new CountDownLatch(1);
      Runnable listener = done::countDown;
      run(
          () -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
          });
      if (!done.await(60, TimeUnit.SECONDS)) {
        throw new TimeoutException("no pulse");
      }
      run(() -> scene.removePostLayoutPulseListener(listener));
    }
  }

  /** Keeps a picture of a window. */
  public static WritableImage keep(Scene scene, String name) throws Exception {
    pulse(scene);
    WritableImage image = call(() -> scene.snapshot(null));
    Files.createDirectories(PICTURES);
    ImageIO.write(
        SwingFXUtils.fromFXImage(image, null), "png", PICTURES.resolve(name + ".png").toFile());
    return image;
  }

  /** The one node with an id. */
  public static <T extends Node> T find(Scene scene, String id, Class<T> type) {
    return type.cast(Objects.requireNonNull(scene.lookup("#" + id), id));
  }

  /** Presses a key at the node that has the focus. */
  public static void press(Scene scene, KeyCode code) throws Exception {
    run(
        () ->
            scene
                .getFocusOwner()
                .fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  /**
   * Types a text where the keyboard of a scene is, whichever window the machine takes for the
   * first.
   */
  public static void type(Scene scene, String text) throws Exception {
    for (int letter : text.codePoints().toArray()) {
      run(
          () ->
              scene
                  .getFocusOwner()
                  .fireEvent(
                      new KeyEvent(
                          KeyEvent.KEY_TYPED,
                          Character.toString(letter),
                          "",
                          KeyCode.UNDEFINED,
                          false,
                          false,
                          false,
                          false)));
    }
  }

  /** By how many pixels the columns of a table are wider than the table; below 0 if they fit. */
  public static double cutOff(Scene scene, String table) throws Exception {
    TableView<?> view = find(scene, table, TableView.class);
    return call(
        () ->
            view.getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getWidth).sum()
                - view.getWidth());
  }
}
