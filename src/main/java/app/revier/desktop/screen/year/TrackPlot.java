package app.revier.desktop.screen.year;

import app.revier.desktop.chart.PlotAxis;
import app.revier.desktop.chart.PlotData;
import app.revier.desktop.chart.PlotData.Band;
import app.revier.desktop.chart.PlotData.Form;
import app.revier.desktop.chart.PlotData.Line;
import app.revier.desktop.chart.PlotData.Look;
import app.revier.desktop.chart.PlotData.Mark;
import app.revier.desktop.chart.PlotData.Point;
import app.revier.territory.Money;
import app.revier.text.Texts;
import app.revier.track.YearPoint;
import app.revier.track.YearTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The year as a picture: what was expected with its band, what came, and where it will end. */
final class TrackPlot {

  private static final int MONTHS = 12;
  private static final Point START = new Point(0, 0);

  private final Texts texts;
  private final String currency;
  private final YearTrack track;

  TrackPlot(Texts texts, String currency, YearTrack track) {
    this.texts = texts;
    this.currency = currency;
    this.track = track;
  }

  /** What is drawn; months go from 0 to 12. */
  PlotData data(String words) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.straight(texts.get("year.line-expected"), Look.QUIET, points(YearPoint::expected)));
    List<Point> actual = actual();
    if (actual.size() > 1) {
      lines.add(Line.straight(texts.get("year.line-actual"), Look.ACTUAL, actual));
    }
    Point end = new Point(MONTHS, track.landing().expected().cents());
    if (actual.size() > 1 && actual.getLast().x() < MONTHS) {
      lines.add(
          Line.straight(
              texts.get("year.line-landing"), Look.SECOND, List.of(actual.getLast(), end)));
    }
    List<Double> stops = track.months().stream().map(point -> x(point.day())).toList();
    PlotData data =
        PlotData.of(months(), PlotAxis.money(texts, currency).fromZero(), lines, words)
            .with(
                new Band(
                    texts.get("year.line-band"), points(YearPoint::low), points(YearPoint::high)))
            .withMarks(actual.size() > 1 ? landing() : List.of())
            .withStops(stops, index -> reading(track.months().get(index)), first());
    Money target = track.target();
    if (target != null) {
      data =
          data.withLevel(
              target.cents(), texts.get("year.line-target", texts.money(target, currency)));
    }
    return actual.size() > 1 && actual.getLast().x() < MONTHS
        ? data.withLimit(actual.getLast().x(), texts.shortDate(track.now().day()))
        : data;
  }

  private PlotAxis months() {
    List<Double> ends = new ArrayList<>();
    for (int month = 1; month <= MONTHS; month++) {
      ends.add((double) month);
    }
    return PlotAxis.of(x -> texts.get("year.short-month-" + Math.clamp(Math.round(x), 1, MONTHS)))
        .between(0, MONTHS)
        .at(ends);
  }

  private static double x(LocalDate day) {
    return day.getMonthValue() - 1 + day.getDayOfMonth() / (double) day.lengthOfMonth();
  }

  private List<Point> points(Function<YearPoint, Money> amount) {
    List<Point> points = new ArrayList<>(List.of(START));
    track
        .months()
        .forEach(point -> points.add(new Point(x(point.day()), amount.apply(point).cents())));
    return points;
  }

  private List<Point> actual() {
    List<Point> points = new ArrayList<>(List.of(START));
    for (YearPoint point : track.months()) {
      Money came = point.actual();
      if (came != null) {
        points.add(new Point(x(point.day()), came.cents()));
      }
    }
    return points;
  }

  /** The range in which the year will end. */
  private List<Mark> landing() {
    Money low = track.landing().quantile(YearTrack.OUTSIDE);
    Money high = track.landing().quantile(1 - YearTrack.OUTSIDE);
    Mark end = new Mark(new Point(MONTHS, track.landing().expected().cents()), "", Form.HERE);
    return low.equals(high)
        ? List.of(end)
        : List.of(
            new Mark(new Point(MONTHS, low.cents()), "", Form.RING),
            new Mark(new Point(MONTHS, high.cents()), "", Form.RING),
            end);
  }

  private int first() {
    int at = track.months().indexOf(track.now());
    return Math.max(0, at);
  }

  private String reading(YearPoint point) {
    String expected =
        texts.get(
            "year.reading",
            texts.date(point.day()),
            texts.money(point.expected(), currency),
            texts.money(point.low(), currency),
            texts.money(point.high(), currency));
    Money came = point.actual();
    return came == null
        ? expected
        : texts.get("year.reading-actual", expected, texts.money(came, currency));
  }
}
