package app.revier.desktop.chart;

import static app.revier.desktop.chart.PlotFrame.LABEL_HEIGHT;

import app.revier.desktop.chart.LinePlot.Plot;
import app.revier.desktop.chart.PlotData.Band;
import app.revier.desktop.chart.PlotData.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/**
 * The names of lines at their ends: beside the plot, none on another, where a line reaches the
 * right edge; else on the end of the line.
 */
final class EndNames {

  /** Between the end of a line, which may have a mark, and its name. */
  static final double GAP = 10;

  private static final double LINE = LABEL_HEIGHT - 2;

  private EndNames() {}

  private record Wanted(Label label, double middle) {}

  /** Puts the names in place. */
  static void layOut(
      Plot plot, List<PlotLine> lines, @Nullable Label bandName, @Nullable Band band, double end) {
    PlotArea area = plot.area();
    List<Wanted> beside = new ArrayList<>();
    for (PlotLine line : lines) {
      List<Point> points = line.line().points();
      Label name = line.name();
      name.setVisible(!name.getText().isEmpty() && !points.isEmpty());
      if (line.reaches(plot.across())) {
        beside.add(new Wanted(name, area.y(points.getLast().y())));
      } else if (name.isVisible()) {
        onTheEnd(plot, name, points.getLast());
      }
    }
    if (bandName != null && band != null && !band.high().isEmpty()) {
      double middle = (band.high().getLast().y() + band.low().getLast().y()) / 2;
      bandName.setVisible(true);
      beside.add(new Wanted(bandName, area.y(middle)));
    }
    beside(beside, area, end);
  }

  /** As near to where they belong as they can be without lying on each other. */
  private static void beside(List<Wanted> wanted, PlotArea area, double end) {
    wanted.sort(Comparator.comparingDouble(Wanted::middle));
    double[] tops = new double[wanted.size()];
    double free = 0;
    for (int i = 0; i < tops.length; i++) {
      tops[i] = Math.max(free, wanted.get(i).middle() - LABEL_HEIGHT / 2);
      free = tops[i] + LINE;
    }
    double last = area.bottom() + LABEL_HEIGHT / 2 - LABEL_HEIGHT;
    for (int i = tops.length - 1; i >= 0; i--) {
      tops[i] = Math.min(tops[i], last);
      last = tops[i] - LINE;
    }
    double left = area.right() + GAP;
    for (int i = 0; i < tops.length; i++) {
      Label label = wanted.get(i).label();
      double width = Math.min(end - left, Math.ceil(label.prefWidth(-1)));
      label.resizeRelocate(left, tops[i], Math.max(0, width), LABEL_HEIGHT);
    }
  }

  private static void onTheEnd(Plot plot, Label name, Point last) {
    PlotArea area = plot.area();
    double x = plot.x(last.x());
    double y = area.y(last.y());
    double width = Math.ceil(name.prefWidth(-1));
    boolean right = x + GAP + width <= area.right();
    double left = right ? x + GAP : Math.max(area.left(), x - GAP - width);
    double top = Math.clamp(right ? y - LABEL_HEIGHT / 2 : y - LABEL_HEIGHT - 2, 0, area.bottom());
    name.resizeRelocate(Math.round(left), top, width, LABEL_HEIGHT);
  }
}
