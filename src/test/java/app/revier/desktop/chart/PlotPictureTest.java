package app.revier.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.chart.PlotData.Line;
import app.revier.desktop.chart.PlotData.Look;
import app.revier.desktop.chart.PlotData.Point;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
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

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private static Parent board() {
    LinePlot year = ChartExamples.plot(ChartExamples.year());
    LinePlot frontier = ChartExamples.plot(ChartExamples.frontier());
    SpanBars spans = ChartExamples.spans();
    PairedBars pairs = ChartExamples.pairs();
    HBox plots = new HBox(Space.L, year, frontier);
    HBox bars = new HBox(Space.L, spans, pairs);
    VBox board = new VBox(Space.L, plots, bars);
    board.setPadding(Space.SCREEN);
    return board;
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void plotsAreDrawnInBothThemes(Theme theme) throws Exception {
    Scene scene = Fx.show(PlotPictureTest::board, 1240, 790, theme);
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
    plot.show(ChartExamples.frontier());
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
    spans.show(ChartExamples.tornado());
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
    plot.show(ChartExamples.year());
    Scene scene = Fx.show(() -> plot, 600, 300, Theme.LIGHT);
    Polyline line = (Polyline) plot.lookup(".plot-line.plot-main");
    List<Double> places = List.copyOf(line.getPoints());
    double foot = plot.lookup(".chart-base").getBoundsInParent().getMaxY() - 0.5;
    Fx.close(scene);
    double first = foot - places.get(1);
    double last = foot - places.getLast();
    assertThat(last / first).isBetween(11.0, 13.0);
  }

  @Test
  void wordsAtAPlaceHideNeitherItsValuesNorTheTarget() throws Exception {
    LinePlot plot = ChartExamples.plot(ChartExamples.year());
    Scene scene = Fx.show(() -> plot, 600, 300, Theme.LIGHT);
    Fx.run(plot::requestFocus);
    Fx.press(scene, KeyCode.HOME);
    for (int month = 0; month < 12; month++) {
      Fx.pulse(scene);
      Bounds words = plot.lookup(".chart-reading").getBoundsInParent();
      assertThat(plot.lookupAll(".curve-cursor-dot").stream().filter(Node::isVisible))
          .as("month %d", month)
          .isNotEmpty()
          .noneMatch(dot -> dot.getBoundsInParent().intersects(words));
      assertThat(plot.lookupAll(".chart-target-label").stream().filter(Node::isVisible))
          .as("month %d", month)
          .noneMatch(label -> label.getBoundsInParent().intersects(words));
      Fx.press(scene, KeyCode.RIGHT);
    }
    Fx.close(scene);
  }

  @Test
  void aPlaceThatIsReadStaysWhenTheFiguresChange() throws Exception {
    LinePlot plot = ChartExamples.plot(ChartExamples.frontier());
    Scene scene = Fx.show(() -> plot, 500, 300, Theme.LIGHT);
    Fx.run(plot::requestFocus);
    Fx.press(scene, KeyCode.END);
    Fx.run(() -> plot.show(ChartExamples.frontier()));
    Fx.pulse(scene);
    assertThat(reading(scene)).isEqualTo("20 Besuche");
    Fx.run(() -> plot.show(ChartExamples.year()));
    Fx.pulse(scene);
    assertThat(reading(scene)).isEmpty();
    Fx.close(scene);
  }

  @Test
  void wordsStayWithinANarrowChart() throws Exception {
    String words = "B-Ausbauen: 18 % der Zeit, 22 % des Umsatzes, 30 % des erwarteten Wachstums";
    List<PairedBars.Bar> both = List.of(new PairedBars.Bar(1, "1"), new PairedBars.Bar(2, "2"));
    PairedBars pairs = new PairedBars();
    pairs.show(
        new PairedBars.Data(
            List.of("Zeit", "Umsatz"),
            List.of(new PairedBars.Row("B-Ausbauen", null, both, words)),
            ""));
    Scene scene = Fx.show(() -> pairs, 300, 200, Theme.LIGHT);
    Fx.run(() -> pairs.lookup(".chart-hit").requestFocus());
    Fx.pulse(scene);
    Bounds shown = pairs.lookup(".chart-reading").getBoundsInParent();
    Fx.close(scene);
    assertThat(shown.getMinX()).isNotNegative();
    assertThat(shown.getMaxX()).isLessThanOrEqualTo(300);
    assertThat(shown.getHeight()).isGreaterThan(30);
  }

  @Test
  void theWordsOfAMarkStandBesideTheLine() throws Exception {
    LinePlot plot = ChartExamples.plot(ChartExamples.frontier());
    Scene scene = Fx.show(() -> plot, 600, 340, Theme.LIGHT);
    Polyline line = (Polyline) plot.lookup(".plot-line.plot-main");
    List<Bounds> labels =
        plot.lookupAll(".curve-quantile").stream()
            .filter(Node::isVisible)
            .map(Node::getBoundsInParent)
            .toList();
    List<Double> places = List.copyOf(line.getPoints());
    Fx.close(scene);
    assertThat(labels).hasSize(3);
    for (int i = 0; i < places.size(); i += 2) {
      int at = i;
      assertThat(labels).noneMatch(label -> label.contains(places.get(at), places.get(at + 1)));
    }
  }

  @Test
  void anAxisHasMoreThanOneTick() {
    Axis axis = ChartExamples.year().upAxis(2);
    assertThat(axis.ticks()).hasSizeGreaterThan(2);
  }
}
