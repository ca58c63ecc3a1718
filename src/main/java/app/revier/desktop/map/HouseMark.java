package app.revier.desktop.map;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/** A house: where the days begin. */
public final class HouseMark {

  /** The style classes of its colours. */
  public static final List<String> COLOURS = List.of("map-home", "map-white");

  private static final double[] EDGE_ACROSS = {-12, 0, 12, 9, 9, -9, -9};
  private static final double[] EDGE_DOWN = {0, -12, 0, 0, 10, 10, 0};
  private static final double[] ACROSS = {-9, 0, 9, 6, 6, -6, -6};
  private static final double[] DOWN = {-1, -10, -1, -1, 8, 8, -1};

  private HouseMark() {}

  /** Draws it at a pixel. */
  public static void paint(GraphicsContext pen, MapColours colours, double x, double y) {
    pen.setFill(colours.of("map-white"));
    fill(pen, EDGE_ACROSS, EDGE_DOWN, x, y);
    pen.setFill(colours.of("map-home"));
    fill(pen, ACROSS, DOWN, x, y);
  }

  private static void fill(
      GraphicsContext pen, double[] across, double[] down, double x, double y) {
    double[] right = new double[across.length];
    double[] below = new double[down.length];
    for (int i = 0; i < across.length; i++) {
      right[i] = Math.round(x) + across[i];
      below[i] = Math.round(y) + down[i];
    }
    pen.fillPolygon(right, below, right.length);
  }
}
