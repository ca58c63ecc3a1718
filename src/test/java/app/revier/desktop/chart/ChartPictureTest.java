package app.revier.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.desktop.chart.WaterfallStep.Kind;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Theme;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The charts as a person sees them; the pictures lie below target/pictures. */
class ChartPictureTest {

  private final Texts texts = new Texts(Language.GERMAN);

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
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

  private static List<WaterfallStep> steps() {
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

  private Waterfall waterfall(List<String> opened) {
    Waterfall waterfall = new Waterfall(texts, "EUR", opened::add);
    waterfall.show(steps(), Money.of(600_000), "Ziel 2027: 600.000", "es fehlen 53.000");
    return waterfall;
  }

  private ProbabilityCurve curve() {
    List<CurvePoint> points = new ArrayList<>();
    for (int i = 0; i <= 200; i++) {
      points.add(
          new CurvePoint(
              Money.of(480_000 + i * 700), new Probability(1 / (1 + Math.exp((i - 96) / 13.0)))));
    }
    ProbabilityCurve curve =
        new ProbabilityCurve(
            texts, "EUR", texts::percent, point -> "mindestens " + texts.amount(point.total()));
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

  private Parent board() {
    Waterfall closeUp = waterfall(new ArrayList<>());
    closeUp.closeUpProperty().set(true);
    YearBars years = new YearBars(texts::amount);
    years.show(
        new TreeMap<>(
            Map.of(2023, Money.of(40_100), 2024, Money.of(48_000), 2026, Money.of(62_400))),
        2026);
    StackedBars stacked = new StackedBars(texts, "EUR");
    List<StackedBars.Bar> bars = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      List<Money> parts = new ArrayList<>();
      for (int part = 0; part < StackedBars.MOST_PARTS; part++) {
        parts.add(Money.of(part == 2 && i == 4 ? -900 : 400L * (part + i % 5)));
      }
      bars.add(new StackedBars.Bar(String.valueOf(i), parts, i + "/2026"));
    }
    stacked.show(bars);
    ShareBar part = new ShareBar();
    part.show(0.74, "312 von 420");
    ShareBar over = new ShareBar();
    over.show(1.2, "504 von 420");
    VBox board =
        new VBox(
            Space.L, waterfall(new ArrayList<>()), closeUp, curve(), years, stacked, part, over);
    board.setPadding(Space.SCREEN);
    return board;
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void chartsAreDrawnInBothThemes(Theme theme) throws Exception {
    Scene scene = Fx.show(this::board, 900, 1120, theme);
    WritableImage image = Fx.keep(scene, "charts-" + theme.name().toLowerCase(Locale.ROOT));
    Fx.close(scene);
    Color background = image.getPixelReader().getColor(2, 2);
    assertThat(background.getBrightness() > 0.5).isEqualTo(theme == Theme.LIGHT);
  }

  @Test
  void partsLieOnEachOtherAndWhatIsNegativeBelowZero() throws Exception {
    StackedBars stacked = new StackedBars(texts, "EUR");
    Scene scene =
        Fx.show(
            () -> {
              stacked.show(
                  List.of(
                      new StackedBars.Bar(
                          "1", List.of(Money.of(100), Money.of(-100), Money.of(300)), "a"),
                      new StackedBars.Bar(
                          "2", List.of(Money.ZERO, Money.of(200), Money.of(200)), "b")));
              return stacked;
            },
            400,
            300,
            Theme.LIGHT);
    List<Node> parts = List.copyOf(stacked.lookupAll(".stacked-part"));
    Fx.close(scene);
    List<Double> heights = parts.stream().map(ChartPictureTest::height).toList();
    double unit = heights.getFirst();
    assertThat(unit).isGreaterThan(40);
    assertThat(heights.get(1)).isCloseTo(unit, within(1.0));
    assertThat(heights.get(2)).isCloseTo(3 * unit, within(2.0));
    assertThat(parts.get(3).isVisible()).isFalse();
    double zero = bottom(parts.getFirst());
    assertThat(top(parts.get(1))).isEqualTo(zero);
    assertThat(bottom(parts.get(2))).isEqualTo(top(parts.getFirst()));
    assertThat(bottom(parts.get(4))).isEqualTo(zero);
  }

  private static double height(Node part) {
    return bottom(part) - top(part);
  }

  private static double top(Node part) {
    return part.getBoundsInParent().getMinY();
  }

  private static double bottom(Node part) {
    return part.getBoundsInParent().getMaxY();
  }

  @Test
  void barsLieWhereTheirAmountsAre() throws Exception {
    Waterfall waterfall = waterfall(new ArrayList<>());
    Scene scene = Fx.show(() -> waterfall, 800, 300, Theme.LIGHT);
    List<Node> bars = List.copyOf(waterfall.lookupAll(".waterfall-bar.solid"));
    Fx.close(scene);
    assertThat(bars).hasSize(8);
    double base = bars.getFirst().getBoundsInParent().getHeight();
    double secured = bars.get(3).getBoundsInParent().getHeight();
    assertThat(secured / base).isBetween(0.60, 0.65);
  }

  @ParameterizedTest
  @ValueSource(ints = {600_000, 560_000, 547_000, 470_000})
  void noWordsOfTheWaterfallLieOnOthersInAnyWidth(int target) throws Exception {
    Waterfall waterfall = new Waterfall(texts, "EUR", _ -> {});
    waterfall.show(
        steps(), Money.of(target), "Ziel 2027: " + target, "es fehlen " + (547_000 - target));
    Scene scene = Fx.show(() -> new StackPane(waterfall), 900, 240, Theme.LIGHT);
    List<String> overlaps = new ArrayList<>();
    for (int width = 380; width <= 900; width += 20) {
      int now = width;
      Fx.run(
          () -> {
            waterfall.resize(now, 150);
            waterfall.layout();
            overlaps.addAll(overlaps(waterfall, now));
          });
    }
    Fx.close(scene);
    assertThat(overlaps).isEmpty();
  }

  private static List<String> overlaps(Waterfall waterfall, int width) {
    List<Label> words =
        Stream.of(".waterfall-amount", ".waterfall-missing-label", ".chart-target-label")
            .flatMap(style -> waterfall.lookupAll(style).stream())
            .map(Label.class::cast)
            .filter(Node::isVisible)
            .toList();
    List<String> found = new ArrayList<>();
    for (Label one : words) {
      for (Label other : words) {
        Bounds first = one.getBoundsInParent();
        Bounds second = other.getBoundsInParent();
        double wide =
            Math.min(first.getMaxX(), second.getMaxX())
                - Math.max(first.getMinX(), second.getMinX());
        double high =
            Math.min(first.getMaxY(), second.getMaxY())
                - Math.max(first.getMinY(), second.getMinY());
        // Neighbouring lines may touch; letters may not.
        if (words.indexOf(one) < words.indexOf(other) && wide > 2 && high > 4) {
          found.add(width + ": " + one.getText() + " / " + other.getText());
        }
      }
    }
    return found;
  }

  @Test
  void aCloseUpSaysWhereItsAxisBegins() throws Exception {
    Waterfall waterfall = waterfall(new ArrayList<>());
    waterfall.closeUpProperty().set(true);
    Scene scene = Fx.show(() -> waterfall, 800, 300, Theme.LIGHT);
    Fx.close(scene);
    Axis axis = waterfall.axis();
    assertThat(axis).isNotNull();
    assertThat(axis.low()).isEqualTo(Money.of(400_000).cents());
    assertThat(waterfall.lookupAll(".waterfall-cut").stream().filter(Node::isVisible)).hasSize(3);
  }

  @Test
  void arrowsGoFromBarToBarAndEnterOpens() throws Exception {
    List<String> opened = new ArrayList<>();
    Waterfall waterfall = waterfall(opened);
    Scene scene = Fx.show(() -> waterfall, 800, 300, Theme.LIGHT);
    Fx.run(() -> waterfall.lookup("#waterfall-base").requestFocus());
    Fx.press(scene, KeyCode.RIGHT);
    Fx.press(scene, KeyCode.RIGHT);
    Fx.press(scene, KeyCode.ENTER);
    Fx.press(scene, KeyCode.END);
    Fx.press(scene, KeyCode.ENTER);
    Fx.close(scene);
    assertThat(opened).containsExactly("at-risk", "total");
  }
}
