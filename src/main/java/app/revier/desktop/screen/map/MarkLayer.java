package app.revier.desktop.screen.map;

import app.revier.desktop.map.Lasso;
import app.revier.desktop.map.MapColours;
import app.revier.desktop.map.MapLayer;
import app.revier.desktop.map.Mercator;
import app.revier.desktop.map.Viewport;
import javafx.scene.canvas.GraphicsContext;
import org.jspecify.annotations.Nullable;

/** Draws what the rep does on the map: the lasso, the reach of some minutes, a dot being moved. */
final class MarkLayer implements MapLayer {

  private static final double LINE = 2;

  private final MapColours colours;
  private @Nullable Lasso lasso;
  private @Nullable Nearest nearest;
  private double @Nullable [] moved;

  MarkLayer(MapColours colours) {
    this.colours = colours;
  }

  /** Shows a lasso; none takes it away. */
  void show(@Nullable Lasso line) {
    lasso = line;
  }

  /** Shows how far some minutes reach; none takes it away. */
  void show(@Nullable Nearest next) {
    nearest = next;
  }

  /** Shows where a dot would come to lie, in pixels; none takes it away. */
  void move(double @Nullable [] pixel) {
    moved = pixel;
  }

  @Override
  public void paint(GraphicsContext pen, Viewport view) {
    pen.setStroke(colours.of("map-selected"));
    pen.setLineWidth(LINE);
    paintReach(pen, view);
    paintLasso(pen, view);
    paintMoved(pen);
  }

  private void paintReach(GraphicsContext pen, Viewport view) {
    Nearest now = nearest;
    if (now == null) {
      return;
    }
    double worldY = Mercator.y(now.from().latitude());
    double x = view.toScreenX(Mercator.x(now.from().longitude()));
    double y = view.toScreenY(worldY);
    double radius = now.reach() / Mercator.kilometres(worldY) * view.scale();
    pen.setLineDashes(6, 4);
    pen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    pen.setLineDashes();
    pen.strokeLine(x - 6, y, x + 6, y);
    pen.strokeLine(x, y - 6, x, y + 6);
  }

  private void paintLasso(GraphicsContext pen, Viewport view) {
    Lasso now = lasso;
    if (now == null || now.corners().size() < 2) {
      return;
    }
    pen.beginPath();
    boolean first = true;
    for (double[] corner : now.corners()) {
      double x = view.toScreenX(corner[0]);
      double y = view.toScreenY(corner[1]);
      if (first) {
        pen.moveTo(x, y);
      } else {
        pen.lineTo(x, y);
      }
      first = false;
    }
    pen.closePath();
    pen.setGlobalAlpha(0.12);
    pen.setFill(colours.of("map-selected"));
    pen.fill();
    pen.setGlobalAlpha(1);
    pen.stroke();
  }

  private void paintMoved(GraphicsContext pen) {
    double[] pixel = moved;
    if (pixel != null) {
      pen.strokeOval(pixel[0] - 10, pixel[1] - 10, 20, 20);
      pen.strokeLine(pixel[0] - 14, pixel[1], pixel[0] + 14, pixel[1]);
      pen.strokeLine(pixel[0], pixel[1] - 14, pixel[0], pixel[1] + 14);
    }
  }
}
