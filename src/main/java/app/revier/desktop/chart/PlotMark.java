package app.revier.desktop.chart;

import static app.revier.desktop.chart.PlotFrame.LABEL_HEIGHT;

import app.revier.desktop.chart.LinePlot.Plot;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
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

  /** The label stands where nothing else does: above, at the right, below or at the left. */
  void layOut(Plot plot, List<Node> taken) {
    double x = plot.x(mark.at().x());
    double y = plot.area().y(mark.at().y());
    shape.setVisible(true);
    shape.relocate(x - radius(), y - radius());
    shape.setLayoutX(x);
    shape.setLayoutY(y);
    double width = Math.ceil(label.prefWidth(-1));
    double beside = radius() + GAP;
    double most = Math.max(plot.area().left(), plot.area().right() - width);
    double middle = Math.clamp(x - width / 2, plot.area().left(), most);
    double[][] places = {
      {middle, y - beside - LABEL_HEIGHT},
      {x + beside, y - LABEL_HEIGHT / 2},
      {middle, y + beside},
      {x - beside - width, y - LABEL_HEIGHT / 2}
    };
    label.setVisible(false);
    for (double[] place : places) {
      BoundingBox box = new BoundingBox(place[0], place[1], width, LABEL_HEIGHT);
      if (!label.isVisible() && !mark.text().isEmpty() && isFree(plot.area(), box, taken)) {
        label.resizeRelocate(Math.round(place[0]), Math.round(place[1]), width, LABEL_HEIGHT);
        label.setVisible(true);
        taken.add(label);
      }
    }
  }

  private static boolean isFree(PlotArea area, BoundingBox box, List<Node> taken) {
    return box.getMinX() >= area.left()
        && box.getMaxX() <= area.right()
        && box.getMinY() >= 0
        && box.getMaxY() <= area.bottom()
        && taken.stream().noneMatch(n -> n.isVisible() && box.intersects(n.getBoundsInParent()));
  }
}
