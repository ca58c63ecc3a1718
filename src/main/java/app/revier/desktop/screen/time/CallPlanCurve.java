package app.revier.desktop.screen.time;

import app.revier.callplan.CallPlanner;
import app.revier.callplan.ResponseCurve;
import app.revier.desktop.chart.PlotAxis;
import app.revier.desktop.chart.PlotData;
import app.revier.desktop.chart.PlotData.Form;
import app.revier.desktop.chart.PlotData.Line;
import app.revier.desktop.chart.PlotData.Look;
import app.revier.desktop.chart.PlotData.Mark;
import app.revier.desktop.chart.PlotData.Point;
import app.revier.text.CallPlanTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The curve of a customer as a plot: revenue over visits, those of today and the best marked. */
final class CallPlanCurve {

  /** So many visits are shown at the least. */
  private static final int LEAST_SHOWN = 12;

  /** Points between two visits, so that the curve is smooth. */
  private static final int FINE = 4;

  private static final double CENTS = 100;

  private final Texts texts;
  private final CallPlanTexts words;
  private final String currency;

  CallPlanCurve(Texts texts, CallPlanTexts words, String currency) {
    this.texts = texts;
    this.words = words;
    this.currency = currency;
  }

  /** The plot; without a curve it has no line. */
  PlotData of(CallPlanPicture picture, String name) {
    PlotAxis across = PlotAxis.numbers(texts).titled(texts.get("callplan.axis-visits"));
    PlotAxis up = PlotAxis.money(texts, currency);
    ResponseCurve curve = picture.curve();
    if (curve == null) {
      return PlotData.of(across, up, List.of(), texts.get("callplan.no-curve", name));
    }
    int last = lastShown(picture);
    List<Point> points =
        IntStream.rangeClosed(0, last * FINE)
            .mapToObj(i -> point(curve, i / (double) FINE))
            .toList();
    List<Mark> marks = new ArrayList<>();
    Integer best = picture.recommended();
    boolean isSame = best != null && best == picture.today();
    if (!isSame) {
      marks.add(
          new Mark(point(curve, picture.today()), texts.get("callplan.column-today"), Form.RING));
    }
    if (best != null) {
      String key = isSame ? "callplan.mark-same" : "callplan.column-recommended";
      marks.add(new Mark(point(curve, best), texts.get(key), Form.HERE));
    }
    List<Double> stops = IntStream.rangeClosed(0, last).mapToObj(i -> (Double) (double) i).toList();
    return PlotData.of(
            across,
            up,
            List.of(Line.straight("", Look.MAIN, points)),
            texts.get("callplan.curve-of", name, words.amount(curve.at(picture.today()))))
        .withMarks(marks)
        .withStops(stops, i -> words.reading(i, curve.at(i)), picture.today());
  }

  private static int lastShown(CallPlanPicture picture) {
    Integer best = picture.recommended();
    int most = Math.max(picture.today(), best == null ? 0 : best);
    return Math.max(
        Math.min(CallPlanner.MOST_VISITS, Math.max(LEAST_SHOWN, 3 * most / 2)), picture.today());
  }

  private static Point point(ResponseCurve curve, double visits) {
    return new Point(visits, CENTS * curve.at(visits));
  }
}
