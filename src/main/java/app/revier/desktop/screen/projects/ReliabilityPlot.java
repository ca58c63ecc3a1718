package app.revier.desktop.screen.projects;

import app.revier.desktop.chart.PlotAxis;
import app.revier.desktop.chart.PlotData;
import app.revier.desktop.chart.PlotData.Form;
import app.revier.desktop.chart.PlotData.Line;
import app.revier.desktop.chart.PlotData.Look;
import app.revier.desktop.chart.PlotData.Mark;
import app.revier.desktop.chart.PlotData.Point;
import app.revier.effect.Calibration;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What happened against what was stated: a dot for each bin, on the line if both were the same. */
final class ReliabilityPlot {

  private ReliabilityPlot() {}

  /** The plot of what became of stated probabilities; larger dots stand for more projects. */
  static PlotData of(Calibration calibration, Texts texts) {
    int most = calibration.bins().stream().mapToInt(Calibration.Bin::count).max().orElse(1);
    List<Mark> marks = new ArrayList<>();
    List<Double> places = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Calibration.Bin bin : calibration.bins()) {
      Double stated = bin.stated();
      Double happened = bin.happened();
      if (stated != null && happened != null) {
        Point at = new Point(stated, happened);
        double size = Math.sqrt((double) bin.count() / most);
        marks.add(new Mark(at, texts.number(bin.count()), Form.DOT, size));
        places.add(stated);
        words.add(
            texts.get(
                "projects.plot-bin",
                texts.percent(stated),
                texts.percent(happened),
                bin.count(),
                texts.number(bin.count())));
      }
    }
    List<Point> same = List.of(new Point(0, 0), new Point(1, 1));
    return PlotData.of(
            PlotAxis.percent(texts).between(0, 1).titled(texts.get("projects.plot-stated")),
            PlotAxis.percent(texts).between(0, 1).titled(texts.get("projects.plot-won")),
            List.of(Line.straight(texts.get("projects.plot-same"), Look.QUIET, same)),
            texts.get("projects.plot-title") + ": " + String.join("; ", words))
        .withMarks(marks)
        .withStops(places, words::get, 0);
  }
}
