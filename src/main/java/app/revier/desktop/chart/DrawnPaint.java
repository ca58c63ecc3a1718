package app.revier.desktop.chart;

import app.revier.drawing.Drawing;
import app.revier.drawing.Drawing.Colour;
import app.revier.drawing.Drawing.Pen;
import app.revier.drawing.Drawing.Stripe;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/** Colours and hatchings of a node as those of a {@link Drawing}. */
final class DrawnPaint {

  private final Transform place;
  private final double opacity;

  /**
   * Of a node.
   *
   * @param place where it lies in the drawing
   * @param opacity of the node within all that hold it
   */
  DrawnPaint(Transform place, double opacity) {
    this.place = place;
    this.opacity = opacity;
  }

  /** How much larger lengths are in the drawing. */
  double scale() {
    return place.getMxx();
  }

  /** What fills a part of the node; none if that is nothing to see. */
  Drawing.@Nullable Fill fill(Paint paint, double x, double y, double width, double height) {
    return switch (paint) {
      case Color color -> color.getOpacity() * opacity == 0 ? null : colour(color);
      case LinearGradient gradient -> stripes(gradient, x, y, width, height);
      default -> throw new IllegalStateException("no way to draw " + paint);
    };
  }

  private Drawing.Stripes stripes(
      LinearGradient gradient, double x, double y, double width, double height) {
    double wide = gradient.isProportional() ? width : 1;
    double high = gradient.isProportional() ? height : 1;
    Point2D from =
        place.transform(x + gradient.getStartX() * wide, y + gradient.getStartY() * high);
    Point2D to = place.transform(x + gradient.getEndX() * wide, y + gradient.getEndY() * high);
    List<Stripe> stripes = new ArrayList<>();
    List<Stop> stops = gradient.getStops();
    for (int i = 1; i < stops.size(); i++) {
      if (stops.get(i).getOffset() > stops.get(i - 1).getOffset()) {
        stripes.add(new Stripe(stops.get(i).getOffset(), colour(stops.get(i).getColor())));
      }
    }
    return new Drawing.Stripes(from.getX(), from.getY(), to.getX(), to.getY(), stripes);
  }

  /** What a shape is outlined with; none if that is nothing to see. */
  @Nullable Pen pen(Shape shape) {
    Paint stroke = shape.getStroke();
    boolean something = stroke != null && shape.getStrokeWidth() > 0;
    return something ? pen(stroke, shape.getStrokeWidth(), shape.getStrokeDashArray()) : null;
  }

  /** An outline; none if it is nothing to see. */
  @Nullable Pen pen(Paint stroke, double width, List<Double> dashes) {
    if (!(stroke instanceof Color color)) {
      throw new IllegalStateException("no way to draw along " + stroke);
    }
    return color.getOpacity() * opacity == 0
        ? null
        : new Pen(
            colour(color), width * scale(), dashes.stream().map(dash -> dash * scale()).toList());
  }

  private Colour colour(Color color) {
    return new Colour(
        (int) Math.round(color.getRed() * 255),
        (int) Math.round(color.getGreen() * 255),
        (int) Math.round(color.getBlue() * 255),
        color.getOpacity() * opacity);
  }
}
