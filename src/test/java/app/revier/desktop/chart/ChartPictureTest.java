package app.revier.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Theme;
import app.revier.territory.Money;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
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

  private Parent board() {
    Waterfall closeUp = ChartExamples.waterfall(_ -> {});
    closeUp.closeUpProperty().set(true);
    YearBars years = ChartExamples.years();
    StackedBars stacked = ChartExamples.stacked();
    ShareBar part = new ShareBar();
    part.show(0.74, "312 von 420");
    ShareBar over = new ShareBar();
    over.show(1.2, "504 von 420");
    VBox left = new VBox(Space.L, ChartExamples.waterfall(_ -> {}), closeUp, part, over);
    VBox right = new VBox(Space.L, ChartExamples.curve(), years, stacked);
    HBox board = new HBox(Space.L, left, right);
    board.setPadding(Space.SCREEN);
    return board;
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void chartsAreDrawnInBothThemes(Theme theme) throws Exception {
    Scene scene = Fx.show(this::board, 1240, 640, theme);
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
    Waterfall waterfall = ChartExamples.waterfall(_ -> {});
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
        ChartExamples.steps(),
        Money.of(target),
        "Ziel 2027: " + target,
        "es fehlen " + (547_000 - target));
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
    Waterfall waterfall = ChartExamples.waterfall(_ -> {});
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
    Waterfall waterfall = ChartExamples.waterfall(opened::add);
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
