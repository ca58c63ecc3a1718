package app.revier.desktop.window;

import java.util.List;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/** The icon of the window: three steps up to a line. */
final class AppIcon {

  private static final Color GROUND = Color.web("#0b5cad");
  private static final Color GOAL = Color.web("#f5a94f");

  private AppIcon() {}

  /** The icon in the sizes operating systems ask for. */
  static List<Image> images() {
    return List.of(drawn(16), drawn(32), drawn(64), drawn(128));
  }

  private static Image drawn(double size) {
    Canvas canvas = new Canvas(size, size);
    GraphicsContext draw = canvas.getGraphicsContext2D();
    double unit = size / 16;
    draw.setFill(GROUND);
    draw.fillRoundRect(0, 0, size, size, 5 * unit, 5 * unit);
    draw.setFill(Color.WHITE);
    draw.fillRect(3 * unit, 9 * unit, 2.5 * unit, 4 * unit);
    draw.fillRect(6.75 * unit, 7 * unit, 2.5 * unit, 6 * unit);
    draw.fillRect(10.5 * unit, 5 * unit, 2.5 * unit, 8 * unit);
    draw.setFill(GOAL);
    draw.fillRect(2.5 * unit, 3 * unit, 11 * unit, Math.max(1, unit));
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    return canvas.snapshot(clear, null);
  }
}
