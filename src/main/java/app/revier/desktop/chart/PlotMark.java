package app.revier.desktop.chart;

import static app.revier.desktop.chart.PlotFrame.LABEL_HEIGHT;

import app.revier.desktop.chart.LinePlot.Plot;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/** The nodes of one marked place of a {@link LinePlot}. */
final class PlotMark {

  private static final double SMALLEST = 4;
  private static final double LARGEST = 12;
  private static final double HERE = 7;
  private static final double GAP = 3;

  private final PlotData.Mark mark;
  private final Shape shape;
  private final Label label = new Label();

  PlotMark(PlotData.Mark mark) {
    this.mark = mark;
    double radius = radius();
    shape =
        mark.form() == PlotData.Form.HERE
            ? new Polygon(0, -radius, radius, 0, 0, radius, -radius, 0)
            : new Circle(radius);
    ProbabilityCurve.style(shape, "plot-mark");
    shape.getStyleClass().add("plot-" + mark.form().name().toLowerCase(Locale.ROOT));
    ProbabilityCurve.style(label, "curve-quantile");
    label.setText(mark.text());
  }

  private double radius() {
    return mark.form() == PlotData.Form.HERE
        ? HERE
        : SMALLEST + (LARGEST - SMALLEST) * Math.clamp(mark.size(), 0, 1);
  }

  Shape shape() {
    return shape;
  }

  Label label() {
    return label;
  }

  /**
   * The label stands where nothing else does, beside the lines if it can: above, at the right,
   * below or at the left, or at a corner.
   */
  void layOut(Plot plot, List<PlotLine> lines, List<Node> taken) {
    double x = plot.x(mark.at().x());
    double y = plot.area().y(mark.at().y());
    shape.setVisible(true);
    shape.setLayoutX(x);
    shape.setLayoutY(y);
    double width = Math.ceil(label.prefWidth(-1));
    label.setVisible(false);
    if (mark.text().isEmpty()) {
      return;
    }
    List<BoundingBox> free =
        places(plot.area(), x, y, width).stream()
            .filter(box -> isFree(plot.area(), box, taken))
            .toList();
    free.stream()
        .filter(box -> lines.stream().noneMatch(line -> line.crosses(plot, box)))
        .findFirst()
        .or(() -> free.stream().findFirst())
        .ifPresent(
            box -> {
              label.resizeRelocate(
                  Math.round(box.getMinX()), Math.round(box.getMinY()), width, LABEL_HEIGHT);
              label.setVisible(true);
              taken.add(label);
            });
  }

  private List<BoundingBox> places(PlotArea area, double x, double y, double width) {
    double beside = radius() + GAP;
    double middle =
        Math.clamp(x - width / 2, area.left(), Math.max(area.left(), area.right() - width));
    double level = y - LABEL_HEIGHT / 2;
    double above = y - beside - LABEL_HEIGHT;
    double below = y + beside;
    double left = x - beside - width;
    double right = x + beside;
    return Stream.of(
            new Point2D(middle, above),
            new Point2D(right, level),
            new Point2D(middle, below),
            new Point2D(left, level),
            new Point2D(left, above + beside),
            new Point2D(right, below - beside))
        .map(at -> new BoundingBox(at.getX(), at.getY(), width, LABEL_HEIGHT))
        .toList();
  }

  private static boolean isFree(PlotArea area, BoundingBox box, List<Node> taken) {
    return box.getMinX() >= area.left()
        && box.getMaxX() <= area.right()
        && box.getMinY() >= 0
        && box.getMaxY() <= area.bottom()
        && taken.stream().noneMatch(n -> n.isVisible() && box.intersects(n.getBoundsInParent()));
  }
}
