package app.revier.desktop.chart;

import app.revier.drawing.Drawing;
import app.revier.drawing.Drawing.Bend;
import app.revier.drawing.Drawing.Box;
import app.revier.drawing.Drawing.Colour;
import app.revier.drawing.Drawing.Dot;
import app.revier.drawing.Drawing.Fill;
import app.revier.drawing.Drawing.Ink;
import app.revier.drawing.Drawing.Line;
import app.revier.drawing.Drawing.Mark;
import app.revier.drawing.Drawing.Shut;
import app.revier.drawing.Drawing.Step;
import app.revier.drawing.Drawing.Stripe;
import app.revier.drawing.Drawing.Stripes;
import app.revier.drawing.Drawing.To;
import app.revier.drawing.Drawing.Way;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/** A drawing in pixels. */
final class DrawnPicture {

  private DrawnPicture() {}

  /**
   * Paints a drawing, on the JavaFX thread.
   *
   * @param scale pixels for each of the drawing
   */
  static WritableImage of(Drawing drawing, double scale) {
    Group group = new Group();
    group.getChildren().add(new Rectangle(drawing.width(), drawing.height(), Color.WHITE));
    drawing.marks().forEach(mark -> group.getChildren().add(node(mark)));
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(scale, scale));
    how.setFill(Color.WHITE);
    WritableImage image =
        new WritableImage(
            (int) Math.ceil(drawing.width() * scale), (int) Math.ceil(drawing.height() * scale));
    return group.snapshot(how, image);
  }

  private static Node node(Mark mark) {
    return switch (mark) {
      case Box box -> {
        Rectangle shape = new Rectangle(box.x(), box.y(), box.width(), box.height());
        shape.setArcWidth(2 * box.radius());
        shape.setArcHeight(2 * box.radius());
        yield inked(shape, box.ink());
      }
      case Dot dot -> inked(new Circle(dot.x(), dot.y(), dot.radius()), dot.ink());
      case Way way -> {
        Path path = new Path();
        way.steps().forEach(step -> path.getElements().add(element(step)));
        yield inked(path, way.ink());
      }
      case Line line -> {
        Text text = new Text(line.x(), line.base(), line.text());
        text.setFont(font(line.size(), line.bold()));
        text.setFill(paint(line.colour()));
        yield text;
      }
    };
  }

  /** The font of the program in a size. */
  static Font font(double size, boolean bold) {
    return Font.font(
        Font.getDefault().getFamily(), bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
  }

  private static PathElement element(Step step) {
    return switch (step) {
      case To to -> to.jump() ? new MoveTo(to.x(), to.y()) : new LineTo(to.x(), to.y());
      case Bend bend ->
          new CubicCurveTo(bend.x1(), bend.y1(), bend.x2(), bend.y2(), bend.x(), bend.y());
      case Shut() -> new ClosePath();
    };
  }

  private static Shape inked(Shape shape, Ink ink) {
    shape.setFill(paint(ink.fill()));
    Drawing.Pen pen = ink.pen();
    shape.setStroke(pen == null ? null : paint(pen.colour()));
    if (pen != null) {
      shape.setStrokeWidth(pen.width());
      shape.getStrokeDashArray().setAll(pen.dashes());
      shape.setStrokeLineCap(StrokeLineCap.BUTT);
      shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
    }
    return shape;
  }

  private static @Nullable Paint paint(@Nullable Fill fill) {
    return switch (fill) {
      case null -> null;
      case Colour colour ->
          Color.rgb(colour.red(), colour.green(), colour.blue(), colour.opacity());
      case Stripes stripes -> {
        List<Stop> stops = new ArrayList<>();
        double from = 0;
        for (Stripe stripe : stripes.stripes()) {
          Color color = (Color) paint(stripe.colour());
          stops.add(new Stop(from, color));
          stops.add(new Stop(stripe.until(), color));
          from = stripe.until();
        }
        yield new LinearGradient(
            stripes.fromX(),
            stripes.fromY(),
            stripes.toX(),
            stripes.toY(),
            false,
            CycleMethod.REPEAT,
            stops);
      }
    };
  }
}
