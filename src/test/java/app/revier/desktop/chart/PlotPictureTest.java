package app.revier.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.chart.PlotData.Form;
import app.revier.desktop.chart.PlotData.Line;
import app.revier.desktop.chart.PlotData.Look;
import app.revier.desktop.chart.PlotData.Mark;
import app.revier.desktop.chart.PlotData.Point;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Theme;
import app.revier.segment.Cell;
import app.revier.text.Language;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lines and lying bars as a person sees them and as the keyboard reaches them. */
class PlotPictureTest {

  private final Texts texts = new Texts(Language.GERMAN);

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  /** A year against its plan: expected line in its band, actual line up to September. */
  private PlotData year() {
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
            PlotAxis.money(texts, "EUR").fromZero(),
            List.of(line, actual),
            "Das Jahr gegen den Plan")
        .with(band)
        .withLevel(60_000_000, "Ziel 2027: 600.000")
        .withStops(
            expected.stream().map(Point::x).toList(),
            i -> months.get(i) + ": erwartet " + i + ", tatsächlich " + i,
            8);
  }

  private static List<Point> points(int count, java.util.function.IntToDoubleFunction y) {
    return IntStream.range(0, count).mapToObj(i -> new Point(i, y.applyAsDouble(i))).toList();
  }

  /** A frontier: how likely the target is over the visits. */
  private PlotData frontier() {
    List<Point> steps = points(21, i -> 1 - Math.exp(-i / 9.0));
    List<Mark> marks =
        List.of(
            new Mark(steps.get(12), "heute: 12 Besuche", Form.HERE),
            new Mark(steps.get(6), "6", Form.RING),
            new Mark(steps.get(18), "18", Form.DOT, 0.5));
    return PlotData.of(
            PlotAxis.numbers(texts).titled("Besuche"),
            PlotAxis.percent(texts).between(0, 1).titled("Zielwahrscheinlichkeit"),
            List.of(
                Line.stepped("beste Auswahl", Look.MAIN, steps),
                Line.straight("nach Wert je Besuch", Look.SECOND, points(21, i -> i / 24.0))),
            "Grenze")
        .withMarks(marks)
        .withLimit(15, "frei: 15")
        .withStops(steps.stream().map(Point::x).toList(), i -> i + " Besuche", 12);
  }

  private SpanBars.Data tornado() {
    return new SpanBars.Data(
        PlotAxis.percent(texts),
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

  private PairedBars.Data pairs() {
    Terms terms = new Terms(texts);
    List<PairedBars.Row> rows = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      double time = (cell.ordinal() + 1) / 45.0;
      double value = (9 - cell.ordinal()) / 45.0;
      rows.add(
          new PairedBars.Row(
              terms.cell(cell),
              cell,
              List.of(
                  new PairedBars.Bar(time, texts.percent(time)),
                  new PairedBars.Bar(value, texts.percent(value)),
                  new PairedBars.Bar(value / 2, texts.percent(value / 2))),
              terms.cell(cell) + " in Worten"));
    }
    return new PairedBars.Data(
        List.of("Anteil an der Zeit", "Anteil am Umsatz", "Anteil am Wachstum"), rows, "Paare");
  }

  private Parent board() {
    LinePlot year = new LinePlot();
    year.show(year());
    LinePlot frontier = new LinePlot();
    frontier.show(frontier());
    SpanBars spans = new SpanBars();
    spans.show(tornado());
    PairedBars pairs = new PairedBars();
    pairs.show(pairs());
    HBox beside = new HBox(Space.L, year, frontier);
    VBox board = new VBox(Space.L, beside, spans, pairs);
    board.setPadding(Space.SCREEN);
    return board;
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void plotsAreDrawnInBothThemes(Theme theme) throws Exception {
    Scene scene = Fx.show(this::board, 1040, 960, theme);
    WritableImage image = Fx.keep(scene, "plots-" + theme.name().toLowerCase(Locale.ROOT));
    Fx.close(scene);
    assertThat(image.getPixelReader().getColor(2, 2).getBrightness() > 0.5)
        .isEqualTo(theme == Theme.LIGHT);
  }

  private static String reading(Scene scene) throws Exception {
    return Fx.call(
        () -> {
          Label label = (Label) scene.lookup(".chart-reading");
          return label.isVisible() ? label.getText() : "";
        });
  }

  @Test
  void arrowsReadAPlotFromWhereItBeginsAndEnterPicks() throws Exception {
    List<Integer> picked = new ArrayList<>();
    LinePlot plot = new LinePlot();
    plot.onPick(picked::add);
    plot.show(frontier());
    Scene scene = Fx.show(() -> plot, 500, 300, Theme.LIGHT);
    Fx.run(plot::requestFocus);
    Fx.press(scene, KeyCode.ENTER);
    Fx.press(scene, KeyCode.LEFT);
    Fx.press(scene, KeyCode.RIGHT);
    Fx.pulse(scene);
    assertThat(reading(scene)).isEqualTo("13 Besuche");
    assertThat(plot.getAccessibleText()).isEqualTo("13 Besuche");
    Fx.press(scene, KeyCode.ENTER);
    Fx.press(scene, KeyCode.END);
    Fx.press(scene, KeyCode.ENTER);
    Fx.press(scene, KeyCode.HOME);
    Fx.press(scene, KeyCode.ENTER);
    Fx.close(scene);
    assertThat(picked).containsExactly(13, 20, 0);
  }

  @Test
  void arrowsGoFromRowToRowAndEachSaysWhatItIs() throws Exception {
    List<Integer> picked = new ArrayList<>();
    SpanBars spans = new SpanBars();
    spans.show(tornado());
    spans.onPick(picked::add);
    Scene scene = Fx.show(() -> spans, 600, 220, Theme.LIGHT);
    Fx.run(() -> scene.lookup(".chart-hit").requestFocus());
    Fx.press(scene, KeyCode.DOWN);
    assertThat(reading(scene)).isEqualTo("b b");
    Fx.press(scene, KeyCode.ENTER);
    Fx.press(scene, KeyCode.END);
    Fx.press(scene, KeyCode.SPACE);
    Fx.press(scene, KeyCode.UP);
    Fx.press(scene, KeyCode.ENTER);
    Fx.close(scene);
    assertThat(picked).containsExactly(1, 2, 1);
  }

  @Test
  void aSteppedLineHoldsItsValueUpToTheNextPoint() {
    List<Point> points = List.of(new Point(0, 1), new Point(2, 3));
    assertThat(Line.stepped("", Look.MAIN, points).at(1)).isEqualTo(1);
    assertThat(Line.straight("", Look.MAIN, points).at(1)).isEqualTo(2);
    assertThat(Line.straight("", Look.MAIN, points).at(2)).isEqualTo(3);
    assertThat(Line.straight("", Look.MAIN, points).at(2.1)).isNull();
    assertThat(Line.straight("", Look.MAIN, points).at(-0.1)).isNull();
  }

  @Test
  void linesLieWhereTheirFiguresAre() throws Exception {
    LinePlot plot = new LinePlot();
    plot.show(year());
    Scene scene = Fx.show(() -> plot, 600, 300, Theme.LIGHT);
    Polyline line = (Polyline) plot.lookup(".plot-line.plot-main");
    List<Double> places = List.copyOf(line.getPoints());
    double foot = plot.lookup(".chart-base").getBoundsInParent().getMaxY() - 0.5;
    Fx.close(scene);
    double first = foot - places.get(1);
    double last = foot - places.getLast();
    assertThat(last / first).isBetween(11.0, 13.0);
  }
}
