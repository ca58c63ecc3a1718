package app.revier.desktop.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.desktop.theme.Theme;
import app.revier.drawing.Drawing;
import app.revier.drawing.Drawing.Box;
import app.revier.drawing.Drawing.Colour;
import app.revier.drawing.Drawing.Dot;
import app.revier.drawing.Drawing.Line;
import app.revier.drawing.Drawing.Stripes;
import app.revier.drawing.Drawing.To;
import app.revier.drawing.Drawing.Way;
import app.revier.drawing.SvgWriter;
import app.revier.paper.PdfPaperFiles;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is drawn in a scene is what the drawing has, and the scene stays as it was. */
class ChartDrawingTest {

  private static final double X = 16;
  private static final double Y = 48;

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private static Pane pane() {
    Pane pane = new Pane();
    pane.setPrefSize(500, 300);
    return pane;
  }

  private static Drawing drawn(Pane pane) throws Exception {
    Scene scene = Fx.show(() -> pane, 500, 300, Theme.LIGHT);
    Drawing drawing = Fx.call(() -> ChartDrawing.onPaper(pane, "Titel"));
    Fx.close(scene);
    return drawing;
  }

  private static <M> List<M> only(Drawing drawing, Class<M> kind) {
    return drawing.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static Region region(String style, double x, double y, double width, double height) {
    Region region = new Region();
    region.setStyle(style);
    region.setManaged(false);
    region.resizeRelocate(x, y, width, height);
    return region;
  }

  @Test
  void groundsAndBordersOfRegionsAreBoxes() throws Exception {
    Pane pane = pane();
    pane.getChildren()
        .addAll(
            region("-fx-background-color: #0b5cad; -fx-background-radius: 4;", 10, 20, 30, 40),
            region("-fx-border-color: red; -fx-border-style: segments(4, 3);", 60, 20, 31, 41),
            region(
                "-fx-background-color: linear-gradient(from 0px 0px to 6px 6px, repeat,"
                    + " red 0%, red 60%, white 60%, white 100%);",
                100, 20, 30, 40),
            region("-fx-border-color: transparent transparent blue;", 200, 20, 30, 40),
            region("-fx-background-color: transparent;", 300, 20, 30, 40));
    Drawing drawing = drawn(pane);
    List<Box> boxes = only(drawing, Box.class);
    assertThat(boxes).hasSize(3);
    Box solid = boxes.getFirst();
    assertThat(List.of(solid.x(), solid.y(), solid.width(), solid.height(), solid.radius()))
        .containsExactly(X + 10, Y + 20, 30.0, 40.0, 4.0);
    assertThat(solid.ink().fill()).isEqualTo(new Colour(11, 92, 173, 1));
    Box border = boxes.get(1);
    // A border of one pixel has its middle half a pixel inside.
    assertThat(List.of(border.x(), border.y(), border.width(), border.height()))
        .containsExactly(X + 60.5, Y + 20.5, 30.0, 40.0);
    assertThat(border.ink().pen())
        .isEqualTo(new Drawing.Pen(new Colour(255, 0, 0, 1), 1, List.of(4.0, 3.0)));
    assertThat(boxes.get(2).ink().fill())
        .isEqualTo(
            new Stripes(
                X + 100,
                Y + 20,
                X + 106,
                Y + 26,
                List.of(
                    new Drawing.Stripe(0.6, new Colour(255, 0, 0, 1)),
                    new Drawing.Stripe(1, new Colour(255, 255, 255, 1)))));
    assertThat(only(drawing, Way.class))
        .singleElement()
        .satisfies(
            way -> {
              assertThat(way.steps().getFirst()).isEqualTo(new To(X + 200, Y + 59.5, true));
              assertThat(way.steps().getLast()).isEqualTo(new To(X + 230, Y + 59.5, false));
            });
  }

  @Test
  void shapesAreMovedScaledAndAsFaintAsTheirNodes() throws Exception {
    Pane inner = new Pane();
    inner.setManaged(false);
    inner.relocate(100, 50);
    inner.setOpacity(0.5);
    Circle circle = new Circle(10, 20, 5, Color.RED);
    circle.setOpacity(0.5);
    Polygon area = new Polygon(0, 0, 10, 0, 10, 10);
    Polyline hidden = new Polyline(0, 0, 5, 5);
    hidden.setVisible(false);
    inner.getChildren().addAll(circle, area, hidden);
    Pane pane = pane();
    pane.getChildren().add(inner);
    Drawing drawing = drawn(pane);
    assertThat(only(drawing, Dot.class))
        .singleElement()
        .satisfies(
            dot -> {
              assertThat(dot.x()).isEqualTo(X + 110);
              assertThat(dot.y()).isEqualTo(Y + 70);
              assertThat(dot.ink().fill()).isEqualTo(new Colour(255, 0, 0, 0.25));
            });
    assertThat(only(drawing, Way.class))
        .singleElement()
        .satisfies(way -> assertThat(way.steps()).hasSize(4).endsWith(new Drawing.Shut()));
  }

  @Test
  void eachLineOfATextStandsWhereItStood() throws Exception {
    Label wrapped = new Label("Abschlusswahrscheinlichkeit im Status & <Angebot>");
    wrapped.setWrapText(true);
    wrapped.setManaged(false);
    wrapped.resizeRelocate(20, 100, 230, 40);
    Pane pane = pane();
    pane.getChildren().add(wrapped);
    Drawing drawing = drawn(pane);
    List<Line> lines = only(drawing, Line.class);
    assertThat(lines.getFirst().text()).isEqualTo("Titel");
    List<Line> own = lines.subList(1, lines.size());
    assertThat(own).hasSizeGreaterThan(1);
    assertThat(String.join(" ", own.stream().map(Line::text).toList()))
        .isEqualTo(wrapped.getText());
    assertThat(own.getFirst().x()).isCloseTo(X + 20, within(1.0));
    assertThat(own.getFirst().base()).isBetween(Y + 105, Y + 120);
    assertThat(own.get(1).base() - own.getFirst().base()).isBetween(12.0, 20.0);
  }

  @Test
  void aLongTitleTakesSeveralLinesAndMovesTheChartDown() throws Exception {
    String title =
        "Ambulantes OP-Zentrum Gartenpalais: Umsatz der letzten zwölf Monate nach Monat und"
            + " Warengruppe";
    Pane pane = pane();
    pane.getChildren().add(region("-fx-background-color: red;", 0, 0, 10, 10));
    Scene scene = Fx.show(() -> pane, 500, 300, Theme.LIGHT);
    Drawing drawing = Fx.call(() -> ChartDrawing.onPaper(pane, title));
    Fx.close(scene);
    List<Line> lines = only(drawing, Line.class);
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(String.join(" ", lines.stream().map(Line::text).toList())).isEqualTo(title);
    assertThat(lines).allMatch(line -> line.x() + line.width() <= drawing.width() - X);
    double lowest = lines.getLast().base();
    assertThat(only(drawing, Box.class)).allMatch(box -> box.y() > lowest);
  }

  @Test
  void everyChartIsTheSameOnPaperInBothThemesAndStaysAsItWas() throws Exception {
    for (ChartExamples.Example example : ChartExamples.all()) {
      Scene scene = Fx.show(example::chart, 700, 300, Theme.DARK);
      Region chart = (Region) scene.getRoot().getChildrenUnmodifiable().getFirst();
      String before = Fx.call(() -> state(chart));
      Drawing dark = Fx.call(() -> ChartDrawing.onPaper(chart, example.name()));
      Fx.pulse(scene);
      assertThat(Fx.call(() -> state(chart))).as(example.name()).isEqualTo(before);
      Fx.run(() -> Theme.LIGHT.applyTo(scene));
      Fx.pulse(scene);
      Drawing light = Fx.call(() -> ChartDrawing.onPaper(chart, example.name()));
      Fx.close(scene);
      assertThat(dark).as(example.name()).isEqualTo(light);
      assertThat(light.marks()).as(example.name()).hasSizeGreaterThan(5);
      keep(light, example.name());
    }
  }

  /** The files as a person sees them lie below target/pictures. */
  private static void keep(Drawing drawing, String name) throws Exception {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    Files.writeString(folder.resolve("chart-" + name + ".svg"), SvgWriter.write(drawing, "de"));
    BufferedImage image =
        SwingFXUtils.fromFXImage(Fx.call(() -> DrawnPicture.of(drawing, 2)), null);
    ImageIO.write(image, "png", folder.resolve("chart-" + name + ".png").toFile());
    new PdfPaperFiles()
        .write(folder.resolve("chart-" + name + ".pdf"), drawing, "Rheinland", Locale.GERMAN);
  }

  /** Where all nodes are, and which colours they have. */
  private static String state(Region chart) {
    StringBuilder state = new StringBuilder();
    Stream.concat(Stream.of(chart), chart.lookupAll("*").stream())
        .forEach(
            node ->
                state
                    .append(node.getBoundsInParent())
                    .append(node.isVisible())
                    .append(node instanceof Label label ? label.getTextFill() : "")
                    .append('\n'));
    return state.toString();
  }
}
