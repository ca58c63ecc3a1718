package app.revier.desktop.chart;

import app.revier.desktop.chart.PlotData.Form;
import app.revier.desktop.chart.PlotData.Line;
import app.revier.desktop.chart.PlotData.Look;
import app.revier.desktop.chart.PlotData.Mark;
import app.revier.desktop.chart.PlotData.Point;
import app.revier.desktop.chart.WaterfallStep.Kind;
import app.revier.segment.Cell;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.text.Language;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/** One of each kind of chart, with figures. */
final class ChartExamples {

  private static final Texts TEXTS = new Texts(Language.GERMAN);

  private ChartExamples() {}

  /**
   * A chart.
   *
   * @param make makes it, on the JavaFX thread
   */
  record Example(String name, Supplier<Region> make) {
    Region chart() {
      return make.get();
    }
  }

  /** All of them. */
  static List<Example> all() {
    return List.of(
        new Example("waterfall", () -> waterfall(_ -> {})),
        new Example("curve", ChartExamples::curve),
        new Example("years", ChartExamples::years),
        new Example("stacked", ChartExamples::stacked),
        new Example("trend", ChartExamples::trend),
        new Example("year", () -> plot(year())),
        new Example("frontier", () -> plot(frontier())),
        new Example("tornado", ChartExamples::spans),
        new Example("pairs", ChartExamples::pairs));
  }

  private static WaterfallStep step(
      String id, String name, Kind kind, int from, int to, int certain, String amount) {
    return new WaterfallStep(
        id,
        name,
        kind,
        Money.of(from),
        Money.of(to),
        Money.of(certain),
        amount,
        amount,
        name + " " + amount);
  }

  static List<WaterfallStep> steps() {
    return List.of(
        step("base", "Basis 2026", Kind.TOTAL, 0, 500_000, 500_000, "500.000"),
        step("erosion", "Preisverfall", Kind.LOSS, 500_000, 492_000, 8_000, "−8.000"),
        step("at-risk", "gefährdet", Kind.LOSS, 492_000, 451_000, 0, "−41.000"),
        step("expected-base", "erwartete Basis", Kind.TOTAL, 0, 451_000, 312_000, "451.000"),
        step("rung-1", "Stufe 1", Kind.GAIN, 451_000, 497_500, 12_000, "+46.500"),
        step("rung-2", "Stufe 2", Kind.GAIN, 497_500, 532_300, 0, "+34.800"),
        step("rung-3", "Stufe 3", Kind.GAIN, 532_300, 547_000, 0, "+14.700"),
        step("total", "erwartet", Kind.TOTAL, 0, 547_000, 324_000, "547.000"));
  }

  static Waterfall waterfall(Consumer<String> opened) {
    Waterfall waterfall = new Waterfall(TEXTS, "EUR", opened);
    waterfall.show(steps(), Money.of(600_000), "Ziel 2027: 600.000", "es fehlen 53.000");
    return waterfall;
  }

  static ProbabilityCurve curve() {
    List<CurvePoint> points = new ArrayList<>();
    for (int i = 0; i <= 200; i++) {
      points.add(
          new CurvePoint(
              Money.of(480_000 + i * 700), new Probability(1 / (1 + Math.exp((i - 96) / 13.0)))));
    }
    ProbabilityCurve curve =
        new ProbabilityCurve(
            TEXTS, "EUR", TEXTS::percent, point -> "mindestens " + TEXTS.amount(point.total()));
    List<CurveMark> marks =
        List.of(
            mark(527_200, 0.90, "90 %: 527.200"),
            mark(547_200, 0.50, "50 %: 547.200"),
            mark(567_200, 0.10, "10 %: 567.200"));
    curve.show(
        new CurveData(
            points, marks, mark(560_000, 0.2, "20 %"), "Ziel 2027: 560.000", "in Worten"));
    return curve;
  }

  private static CurveMark mark(int total, double chance, String text) {
    return new CurveMark(new CurvePoint(Money.of(total), new Probability(chance)), text);
  }

  static YearBars years() {
    YearBars years = new YearBars(TEXTS::amount);
    years.show(
        new TreeMap<>(
            Map.of(2023, Money.of(40_100), 2024, Money.of(48_000), 2026, Money.of(62_400))),
        2026);
    return years;
  }

  static StackedBars stacked() {
    StackedBars stacked = new StackedBars(TEXTS, "EUR");
    List<StackedBars.Bar> bars = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      List<Money> parts = new ArrayList<>();
      for (int part = 0; part < StackedBars.MOST_PARTS; part++) {
        parts.add(Money.of(part == 2 && i == 4 ? -900 : 400L * (part + i % 5)));
      }
      bars.add(new StackedBars.Bar(String.valueOf(i), parts, i + "/2026"));
    }
    stacked.show(bars);
    return stacked;
  }

  static TrendDots trend() {
    TrendDots dots = new TrendDots();
    dots.show(
        List.of(
            new TrendDots.Dot(0, 40, "40"),
            new TrendDots.Dot(20, 65, "65"),
            new TrendDots.Dot(50, 80, "80")));
    return dots;
  }

  static LinePlot plot(PlotData data) {
    LinePlot plot = new LinePlot();
    plot.show(data);
    return plot;
  }

  /** A year against its plan: expected line in its band, actual line up to September. */
  static PlotData year() {
    List<String> months =
        List.of("Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez");
    List<Point> expected = points(12, i -> 4_800_000.0 * (i + 1));
    Line line = Line.straight("erwartet", Look.MAIN, expected);
    Line actual =
        Line.straight(
            "tatsächlich", Look.ACTUAL, points(9, i -> 4_500_000.0 * (i + 1) + i * i * 20_000.0));
    PlotData.Band band =
        new PlotData.Band(
            "80 % der Fälle",
            points(12, i -> 4_800_000.0 * (i + 1) - 300_000.0 * (i + 2)),
            points(12, i -> 4_800_000.0 * (i + 1) + 300_000.0 * (i + 2)));
    return PlotData.of(
            PlotAxis.named(months),
            PlotAxis.money(TEXTS, "EUR").fromZero(),
            List.of(line, actual),
            "Das Jahr gegen den Plan")
        .with(band)
        .withLevel(60_000_000, "Ziel 2027: 600.000")
        .withStops(
            expected.stream().map(Point::x).toList(),
            i -> months.get(i) + ": erwartet " + i + ", tatsächlich " + i,
            8);
  }

  private static List<Point> points(int count, IntToDoubleFunction y) {
    return IntStream.range(0, count).mapToObj(i -> new Point(i, y.applyAsDouble(i))).toList();
  }

  /** A frontier: how likely the target is over the visits. */
  static PlotData frontier() {
    List<Point> steps = points(21, i -> 1 - Math.exp(-i / 9.0));
    List<Mark> marks =
        List.of(
            new Mark(steps.get(12), "heute: 12 Besuche", Form.HERE),
            new Mark(steps.get(6), "6", Form.RING),
            new Mark(steps.get(18), "18", Form.DOT, 0.5));
    return PlotData.of(
            PlotAxis.numbers(TEXTS).titled("Besuche"),
            PlotAxis.percent(TEXTS).between(0, 1).titled("Zielwahrscheinlichkeit"),
            List.of(
                Line.stepped("beste Auswahl", Look.MAIN, steps),
                Line.straight("nach Wert je Besuch", Look.SECOND, points(21, i -> i / 24.0))),
            "Grenze")
        .withMarks(marks)
        .withLimit(15, "frei: 15")
        .withStops(steps.stream().map(Point::x).toList(), i -> i + " Besuche", 12);
  }

  static SpanBars.Data tornado() {
    return new SpanBars.Data(
        PlotAxis.percent(TEXTS),
        0.64,
        "Plan: 64 %",
        List.of(
            new SpanBars.Row(
                "a", "Klinikum Nordstadt bleibt", 0.41, 0.70, "geht: 41 %", "bleibt: 70 %", "a a"),
            new SpanBars.Row(
                "b",
                "Abschlusswahrscheinlichkeit im Status „Angebot beim Einkauf“",
                0.71,
                0.55,
                "90 %: 71 %",
                "50 %: 55 %",
                "b b"),
            new SpanBars.Row("c", "Preisverfall", 0.60, 0.64, "3 %: 60 %", "0 %: 64 %", "c c")),
        "Fünf Annahmen");
  }

  static SpanBars spans() {
    SpanBars spans = new SpanBars();
    spans.show(tornado());
    return spans;
  }

  static PairedBars pairs() {
    Terms terms = new Terms(TEXTS);
    List<PairedBars.Row> rows = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      double time = (cell.ordinal() + 1) / 45.0;
      double value = (9 - cell.ordinal()) / 45.0;
      rows.add(
          new PairedBars.Row(
              terms.cell(cell),
              cell,
              List.of(
                  new PairedBars.Bar(time, TEXTS.percent(time)),
                  new PairedBars.Bar(value, TEXTS.percent(value)),
                  new PairedBars.Bar(value / 2, TEXTS.percent(value / 2))),
              terms.cell(cell) + " in Worten"));
    }
    PairedBars pairs = new PairedBars();
    pairs.show(
        new PairedBars.Data(
            List.of("Anteil an der Zeit", "Anteil am Umsatz", "Anteil am Wachstum"),
            rows,
            "Paare"));
    return pairs;
  }
}
