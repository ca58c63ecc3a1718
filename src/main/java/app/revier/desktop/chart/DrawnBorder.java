package app.revier.desktop.chart;

import app.revier.drawing.Drawing;
import app.revier.drawing.Drawing.Ink;
import app.revier.drawing.Drawing.Mark;
import app.revier.drawing.Drawing.Pen;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/** The border of a region, drawn inside its edges. */
final class DrawnBorder {

  private DrawnBorder() {}

  /** A rectangle in the drawing. */
  static Drawing.Box box(
      double x, double y, double width, double height, double radius, Ink ink, Transform place) {
    Point2D corner = place.transform(x, y);
    double scale = place.getMxx();
    return new Drawing.Box(
        corner.getX(), corner.getY(), width * scale, height * scale, radius * scale, ink);
  }

  /** One border, as a rectangle if it is the same at all sides, else as lines. */
  static List<Mark> of(BorderStroke border, Region region, Transform place, DrawnPaint paint) {
    BorderWidths widths = border.getWidths();
    double left = border.getInsets().getLeft();
    double top = border.getInsets().getTop();
    double right = region.getWidth() - border.getInsets().getRight();
    double bottom = region.getHeight() - border.getInsets().getBottom();
    List<Mark> marks = new ArrayList<>();
    if (right <= left || bottom <= top) {
      return marks;
    }
    if (border.isStrokeUniform() && isUniform(widths)) {
      double width = widths.getTop();
      Pen pen = pen(border.getTopStroke(), border.getTopStyle(), width, paint);
      if (pen != null) {
        marks.add(
            box(
                left + width / 2,
                top + width / 2,
                Math.max(0, right - left - width),
                Math.max(0, bottom - top - width),
                border.getRadii().getTopLeftHorizontalRadius(),
                new Ink(null, pen),
                place));
      }
      return marks;
    }
    double up = top + widths.getTop() / 2;
    double down = bottom - widths.getBottom() / 2;
    double first = left + widths.getLeft() / 2;
    double last = right - widths.getRight() / 2;
    add(
        marks,
        pen(border.getTopStroke(), border.getTopStyle(), widths.getTop(), paint),
        place.transform(left, up),
        place.transform(right, up));
    add(
        marks,
        pen(border.getBottomStroke(), border.getBottomStyle(), widths.getBottom(), paint),
        place.transform(left, down),
        place.transform(right, down));
    add(
        marks,
        pen(border.getLeftStroke(), border.getLeftStyle(), widths.getLeft(), paint),
        place.transform(first, top),
        place.transform(first, bottom));
    add(
        marks,
        pen(border.getRightStroke(), border.getRightStyle(), widths.getRight(), paint),
        place.transform(last, top),
        place.transform(last, bottom));
    return marks;
  }

  private static boolean isUniform(BorderWidths widths) {
    return widths.getTop() == widths.getLeft()
        && widths.getTop() == widths.getRight()
        && widths.getTop() == widths.getBottom();
  }

  private static @Nullable Pen pen(
      Paint stroke, BorderStrokeStyle style, double width, DrawnPaint paint) {
    boolean none = width == 0 || style.equals(BorderStrokeStyle.NONE);
    return none ? null : paint.pen(stroke, width, style.getDashArray());
  }

  private static void add(List<Mark> marks, @Nullable Pen pen, Point2D from, Point2D to) {
    if (pen != null) {
      marks.add(
          new Drawing.Way(
              List.of(
                  new Drawing.To(from.getX(), from.getY(), true),
                  new Drawing.To(to.getX(), to.getY(), false)),
              new Ink(null, pen)));
    }
  }
}
