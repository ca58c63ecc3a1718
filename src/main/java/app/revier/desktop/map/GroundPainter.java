package app.revier.desktop.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws land, coasts, borders and states. */
final class GroundPainter {

  /** States are shown from this zoom on. */
  private static final double STATES = 5.2;

  private final Ground ground;
  private final MapColours colours;
  private final Clipping clipping = new Clipping();

  GroundPainter(Ground ground, MapColours colours) {
    this.ground = ground;
    this.colours = colours;
  }

  void paint(GraphicsContext pen, Viewport view) {
    pen.setFill(colours.of("map-water"));
    pen.fillRect(0, 0, view.width(), view.height());
    GroundLevel level = ground.level(view.zoom());
    WorldBox seen = view.box().grown(8 / view.scale());
    fillLand(pen, view, level, seen);
    pen.setLineJoin(StrokeLineJoin.BEVEL);
    pen.setLineCap(StrokeLineCap.BUTT);
    if (view.zoom() >= STATES) {
      stroke(pen, view, level, seen, Ground.Kind.STATE, colours.of("map-state"), 1);
    }
    stroke(pen, view, level, seen, Ground.Kind.COAST, colours.of("map-coast"), 1);
    stroke(pen, view, level, seen, Ground.Kind.BORDER, colours.of("map-border"), 1.6);
  }

  private void fillLand(GraphicsContext pen, Viewport view, GroundLevel level, WorldBox seen) {
    double scale = view.scale();
    double left = view.width() / 2 - view.x() * scale;
    double top = view.height() / 2 - view.y() * scale;
    pen.setFill(colours.of("map-land"));
    pen.setFillRule(FillRule.EVEN_ODD);
    pen.beginPath();
    for (GroundLevel.Path edge : level.land()) {
      if (!edge.box().meets(seen)) {
        continue;
      }
      int corners = clipping.cut(edge.points(), seen);
      for (int i = 0; i < corners; i++) {
        double x = clipping.x(i) * scale + left;
        double y = clipping.y(i) * scale + top;
        if (i == 0) {
          pen.moveTo(x, y);
        } else {
          pen.lineTo(x, y);
        }
      }
      if (corners > 0) {
        pen.closePath();
      }
    }
    pen.fill();
  }

  private static void stroke(
      GraphicsContext pen,
      Viewport view,
      GroundLevel level,
      WorldBox seen,
      Ground.Kind kind,
      Color colour,
      double width) {
    pen.setStroke(colour);
    pen.setLineWidth(width);
    pen.beginPath();
    for (GroundLevel.Path line : level.lines(kind)) {
      if (line.box().meets(seen)) {
        trace(pen, view, line.points(), seen);
      }
    }
    pen.stroke();
  }

  /** Only the parts of a line that may be seen. */
  private static void trace(GraphicsContext pen, Viewport view, double[] points, WorldBox seen) {
    double scale = view.scale();
    double left = view.width() / 2 - view.x() * scale;
    double top = view.height() / 2 - view.y() * scale;
    boolean down = false;
    for (int i = 2; i < points.length; i += 2) {
      double west = Math.min(points[i - 2], points[i]);
      double east = Math.max(points[i - 2], points[i]);
      double north = Math.min(points[i - 1], points[i + 1]);
      double south = Math.max(points[i - 1], points[i + 1]);
      boolean isSeen =
          west <= seen.east()
              && east >= seen.west()
              && north <= seen.south()
              && south >= seen.north();
      if (isSeen) {
        if (!down) {
          pen.moveTo(points[i - 2] * scale + left, points[i - 1] * scale + top);
        }
        pen.lineTo(points[i] * scale + left, points[i + 1] * scale + top);
      }
      down = isSeen;
    }
  }
}
