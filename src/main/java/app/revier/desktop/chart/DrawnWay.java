package app.revier.desktop.chart;

import app.revier.drawing.Drawing.Bend;
import app.revier.drawing.Drawing.Shut;
import app.revier.drawing.Drawing.Step;
import app.revier.drawing.Drawing.To;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Transform;

/** The way that a line, polygon or path goes in a drawing. */
final class DrawnWay {

  private DrawnWay() {}

  /** The steps of a shape. */
  static List<Step> of(Shape shape, Transform place) {
    return switch (shape) {
      case Line line ->
          straight(
              List.of(line.getStartX(), line.getStartY(), line.getEndX(), line.getEndY()),
              false,
              place);
      case Polyline line -> straight(line.getPoints(), false, place);
      case Polygon area -> straight(area.getPoints(), true, place);
      case Path path -> path.getElements().stream().map(step -> step(step, place)).toList();
      default -> throw new IllegalStateException("no way to draw " + shape);
    };
  }

  private static List<Step> straight(List<Double> points, boolean shut, Transform place) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i + 1 < points.size(); i += 2) {
      steps.add(to(place.transform(points.get(i), points.get(i + 1)), i == 0));
    }
    if (shut) {
      steps.add(new Shut());
    }
    return steps;
  }

  private static To to(Point2D point, boolean jump) {
    return new To(point.getX(), point.getY(), jump);
  }

  private static Step step(PathElement step, Transform place) {
    return switch (step) {
      case MoveTo to -> to(place.transform(to.getX(), to.getY()), true);
      case LineTo to -> to(place.transform(to.getX(), to.getY()), false);
      case CubicCurveTo curve -> {
        Point2D one = place.transform(curve.getControlX1(), curve.getControlY1());
        Point2D two = place.transform(curve.getControlX2(), curve.getControlY2());
        Point2D end = place.transform(curve.getX(), curve.getY());
        yield new Bend(one.getX(), one.getY(), two.getX(), two.getY(), end.getX(), end.getY());
      }
      case ClosePath _ -> new Shut();
      default -> throw new IllegalStateException("no way to draw " + step);
    };
  }
}
