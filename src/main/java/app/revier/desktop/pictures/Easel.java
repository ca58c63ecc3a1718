package app.revier.desktop.pictures;

import app.revier.desktop.shell.Shell;
import app.revier.desktop.shell.ShellParts;
import app.revier.desktop.theme.Theme;
import app.revier.files.FileReplacement;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The window that the pictures are taken of. */
final class Easel {

  private static final int PULSES = 5;

  private final StackPane root = new StackPane();
  private final Scene scene = new Scene(root, Pictures.WIDTH, Pictures.HEIGHT);
  private final Stage stage = new Stage();

  Easel() {
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    Theme.LIGHT.applyTo(scene);
    stage.show();
  }

  Shell put(ShellParts parts, Theme theme) {
    theme.applyTo(scene);
    Shell shell = new Shell(parts, Platform::runLater);
    root.getChildren().setAll(shell.view());
    return shell;
  }

  /** Waits some pulses: tables and wrapped words find their sizes only one after the other. */
  void settle() {
    CompletableFuture<Void> settled = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private int pulses;

              @Override
              public void handle(long now) {
                if (++pulses > PULSES) {
                  stop();
                  settled.complete(null);
                }
              }
            }.start());
    settled.join();
  }

  Path write(Path file) {
    BufferedImage image = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    FileReplacement.write(
        file,
        out -> {
          // A stream would be kept in a temporary file.
          try (ImageOutputStream all = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", all)) {
              throw new IllegalStateException("no writer for PNG");
            }
          }
        });
    return file;
  }

  Easel close() {
    stage.hide();
    return this;
  }
}
