package app.revier.desktop.screen.projects;

import app.revier.effect.Calibration;
import app.revier.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** What happened against what was stated: a dot for each bin, on the line if both were the same. */
final class ReliabilityPlot extends Pane {

  private static final double LEFT = 48;
  private static final double BELOW = 40;
  private static final double ABOVE = 12;
  private static final double SMALLEST = 4;
  private static final double LARGEST = 12;

  private final Texts texts;
  private final Calibration calibration;

  ReliabilityPlot(Calibration calibration, Texts texts) {
    this.calibration = calibration;
    this.texts = texts;
    getStyleClass().add("reliability-plot");
    setPrefSize(360, 300);
    setMinSize(240, 220);
    widthProperty().subscribe(_ -> draw());
    heightProperty().subscribe(_ -> draw());
    setAccessibleText(texts.get("projects.plot-title"));
  }

  private double x(double share) {
    return LEFT + share * (getWidth() - LEFT - LARGEST);
  }

  private double y(double share) {
    return getHeight() - BELOW - share * (getHeight() - BELOW - ABOVE);
  }

  private void draw() {
    getChildren().clear();
    if (getWidth() < LEFT + BELOW || getHeight() < ABOVE + BELOW) {
      return;
    }
    for (int i = 0; i <= 4; i++) {
      double share = i / 4.0;
      getChildren().add(line(0, share, 1, share, "plot-grid"));
      getChildren().add(word(texts.percent(share), LEFT - 44, y(share) - 9));
      getChildren().add(word(texts.percent(share), x(share) - 16, getHeight() - BELOW + 4));
    }
    getChildren().add(line(0, 0, 1, 1, "plot-same"));
    getChildren().add(word(texts.get("projects.plot-stated"), LEFT, getHeight() - 18));
    int most = calibration.bins().stream().mapToInt(Calibration.Bin::count).max().orElse(1);
    for (Calibration.Bin bin : calibration.bins()) {
      Double stated = bin.stated();
      Double happened = bin.happened();
      if (stated != null && happened != null) {
        double size = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) bin.count() / most);
        Circle dot = new Circle(x(stated), y(happened), size);
        dot.getStyleClass().add("plot-dot");
        String words =
            texts.get(
                "projects.plot-bin",
                texts.percent(stated),
                texts.percent(happened),
                bin.count(),
                texts.number(bin.count()));
        Tooltip.install(dot, new Tooltip(words));
        Label count = word(texts.number(bin.count()), x(stated) + size + 2, y(happened) - 9);
        getChildren().addAll(dot, count);
      }
    }
  }

  private Line line(double fromX, double fromY, double toX, double toY, String style) {
    Line line = new Line(x(fromX), y(fromY), x(toX), y(toY));
    line.getStyleClass().add(style);
    return line;
  }

  private static Label word(String text, double x, double y) {
    Label label = new Label(text);
    label.getStyleClass().addAll("muted", "small-note");
    label.relocate(x, y);
    return label;
  }
}
