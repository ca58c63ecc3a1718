package app.revier.desktop.chart;

import app.revier.desktop.chart.LinePlot.Plot;
import app.revier.desktop.chart.PlotData.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.shape.Polyline;

/** The nodes of one line of a {@link LinePlot}. */
final class PlotLine {

  private static final int PROBES = 8;

  private final PlotData.Line line;
  private final Polyline shape = new Polyline();
  private final Label name = new Label();

  PlotLine(PlotData.Line line) {
    this.line = line;
    String look = "plot-" + line.look().name().toLowerCase(Locale.ROOT);
    ProbabilityCurve.style(shape, "plot-line");
    shape.getStyleClass().add(look);
    ProbabilityCurve.style(name, "plot-name");
    name.getStyleClass().add(look);
    name.setText(line.name());
  }

  Polyline shape() {
    return shape;
  }

  Label name() {
    return name;
  }

  PlotData.Line line() {
    return line;
  }

  /** Whether its name stands beside the plot, since it ends there. */
  boolean reaches(Axis across) {
    return !line.name().isEmpty()
        && !line.points().isEmpty()
        && across.at(line.points().getLast().x()) > 0.995;
  }

  void layOut(Plot plot) {
    List<Double> places = new ArrayList<>();
    for (Point point : line.points()) {
      double x = plot.x(point.x());
      double y = plot.area().y(point.y());
      if (line.stepped() && !places.isEmpty()) {
        places.addAll(List.of(x, places.getLast()));
      }
      places.addAll(List.of(x, y));
    }
    shape.setVisible(places.size() > 2);
    shape.getPoints().setAll(places);
  }

  /** Whether the line runs through a part of the plot. */
  boolean crosses(Plot plot, Bounds box) {
    for (int i = 0; i <= PROBES; i++) {
      double x = box.getMinX() + box.getWidth() * i / PROBES;
      Double value = line.at(plot.area().figureAt(plot.across(), x));
      if (value != null) {
        double y = plot.area().y(value);
        if (y >= box.getMinY() && y <= box.getMaxY()) {
          return true;
        }
      }
    }
    return false;
  }
}
