package app.revier.desktop.chart;

import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/**
 * How likely a total of so much or more is, over the total: a falling curve from 100 % to 0 %, with
 * the target as a dashed line and some quantiles marked. The value under the mouse is shown; with
 * the keyboard the arrows move it.
 */
public final class ProbabilityCurve extends Region {

  private static final double AXIS_WIDTH = 44;
  private static final double AXIS_HEIGHT = 22;
  private static final double HEAD = 22;
  private static final double GAP = 6;
  private static final int MOST_TICKS = 24;
  private static final double[] TICKS = {0, 0.5, 1};
  private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");

  private final Function<Money, String> amounts;
  private final Function<CurvePoint, String> reading;
  private final Polygon area = new Polygon();
  private final Polyline curve = new Polyline();
  private final Line base = new Line();
  private final List<Line> grid = new ArrayList<>();
  private final List<Label> tickLabels = new ArrayList<>();
  private final Line targetLine = new Line();
  private final Label targetLabel = new Label();
  private final Circle targetDot = new Circle(4.5);
  private final Label targetChance = new Label();
  private final List<Circle> dots = new ArrayList<>();
  private final List<Label> dotLabels = new ArrayList<>();
  private final List<Label> amountLabels = new ArrayList<>();
  private final Line cursor = new Line();
  private final Circle cursorDot = new Circle(3.5);
  private final Label cursorLabel = new Label();
  private @Nullable CurveData data;
  private @Nullable Double cursorCents;

  /**
   * A curve without points.
   *
   * @param amounts writes an amount at the axis
   * @param chances writes a probability at the axis
   * @param reading writes the value under the mouse
   */
  public ProbabilityCurve(
      Function<Money, String> amounts,
      Function<Probability, String> chances,
      Function<CurvePoint, String> reading) {
    this.amounts = amounts;
    this.reading = reading;
    getStyleClass().add("probability-curve");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    setMinSize(260, 160);
    style(area, "curve-area");
    style(curve, "curve-line");
    style(base, "chart-base");
    style(targetLine, "chart-target-line");
    style(targetLabel, "chart-target-label");
    style(targetDot, "curve-target-dot");
    style(targetChance, "curve-target-chance");
    style(cursor, "curve-cursor");
    style(cursorDot, "curve-cursor-dot");
    style(cursorLabel, "curve-reading");
    for (double tick : TICKS) {
      Line line = new Line();
      style(line, "chart-grid");
      grid.add(line);
      Label label = new Label(chances.apply(new Probability(tick)));
      style(label, "chart-note");
      tickLabels.add(label);
    }
    for (int i = 0; i < MOST_TICKS; i++) {
      Label label = new Label();
      style(label, "chart-note");
      amountLabels.add(label);
    }
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(event.getX()));
    addEventHandler(MouseEvent.MOUSE_EXITED, _ -> moveCursor(null));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    focusedProperty().subscribe(focused -> moveCursor(null));
  }

  private static void style(Node node, String styleClass) {
    node.getStyleClass().add(styleClass);
    node.setMouseTransparent(true);
    node.setManaged(false);
  }

  /** Shows another curve. */
  public void show(CurveData shown) {
    data = shown;
    setAccessibleText(shown.words());
    dots.clear();
    dotLabels.clear();
    for (CurveMark mark : shown.quantiles()) {
      Circle dot = new Circle(3.5);
      style(dot, "curve-dot");
      dots.add(dot);
      Label label = new Label(mark.text());
      style(label, "curve-quantile");
      dotLabels.add(label);
    }
    targetLabel.setText(shown.targetText());
    targetChance.setText(shown.target().text());
    List<Node> all = new ArrayList<>(grid);
    all.addAll(List.of(area, curve, base, targetLine));
    all.addAll(dots);
    all.addAll(tickLabels);
    all.addAll(dotLabels);
    all.addAll(List.of(targetLabel, targetDot, targetChance, cursor, cursorDot, cursorLabel));
    all.addAll(amountLabels);
    getChildren().setAll(all);
    cursorCents = null;
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 400;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 260;
  }

  @Override
  protected void layoutChildren() {
    CurveData shown = data;
    if (shown == null || shown.points().isEmpty()) {
      getChildren().forEach(node -> node.setVisible(false));
      return;
    }
    Plot plot = new Plot(shown.range(), getWidth(), getHeight());
    layOutAxes(plot, shown);
    layOutCurve(plot, shown);
    layOutQuantiles(plot, shown);
    layOutTarget(plot, shown);
    layOutCursor(plot, shown);
  }

  private void layOutAxes(Plot plot, CurveData shown) {
    for (int i = 0; i < TICKS.length; i++) {
      double y = plot.y(TICKS[i]);
      line(grid.get(i), AXIS_WIDTH, y, plot.width, y);
      Label label = tickLabels.get(i);
      double width = label.prefWidth(-1);
      label.resizeRelocate(AXIS_WIDTH - GAP - width, y - 9, width, 18);
    }
    line(base, AXIS_WIDTH, plot.y(0), plot.width, plot.y(0));
    List<Money> ticks = shown.range().ticks((int) Math.max(2, (plot.width - AXIS_WIDTH) / 64));
    for (int i = 0; i < amountLabels.size(); i++) {
      Label label = amountLabels.get(i);
      label.setVisible(i < ticks.size());
      if (i < ticks.size()) {
        label.setText(amounts.apply(ticks.get(i)));
        double width = label.prefWidth(-1);
        double left = plot.x(ticks.get(i).cents()) - width / 2;
        label.resizeRelocate(
            Math.round(Math.clamp(left, AXIS_WIDTH - 8, plot.width - width)),
            plot.y(0) + 3,
            width,
            18);
      }
    }
  }

  private void layOutCurve(Plot plot, CurveData shown) {
    List<Double> points = new ArrayList<>();
    double before = 1;
    for (CurvePoint point : shown.points()) {
      double x = plot.x(point.total().cents());
      double chance = point.atLeast().value();
      // The probability falls behind an amount that can come about, so the step comes before it.
      points.addAll(List.of(x, plot.y(before)));
      points.addAll(List.of(x, plot.y(chance)));
      before = chance;
    }
    List<Double> whole = new ArrayList<>(List.of(AXIS_WIDTH, plot.y(1)));
    whole.addAll(points);
    whole.addAll(List.of(plot.width, points.getLast()));
    curve.getPoints().setAll(whole);
    whole.addAll(List.of(plot.width, plot.y(0), AXIS_WIDTH, plot.y(0)));
    area.getPoints().setAll(whole);
  }

  private void layOutQuantiles(Plot plot, CurveData shown) {
    for (int i = 0; i < dots.size(); i++) {
      CurvePoint point = shown.quantiles().get(i).point();
      double x = plot.x(point.total().cents());
      double y = plot.y(point.atLeast().value());
      dots.get(i).setCenterX(x);
      dots.get(i).setCenterY(y);
      Label label = dotLabels.get(i);
      double width = label.prefWidth(-1);
      boolean right = x + GAP + width <= plot.width;
      label.resizeRelocate(
          right ? x + GAP : Math.max(AXIS_WIDTH, x - GAP - width), y - 18, width, 18);
    }
  }

  private void layOutTarget(Plot plot, CurveData shown) {
    double x = Math.round(plot.x(shown.target().point().total().cents()));
    double y = plot.y(shown.target().point().atLeast().value());
    line(targetLine, x, HEAD, x, plot.y(0));
    double width = targetLabel.prefWidth(-1);
    double left = Math.clamp(x - width / 2, AXIS_WIDTH, Math.max(AXIS_WIDTH, plot.width - width));
    targetLabel.resizeRelocate(left, 0, width, 20);
    targetDot.setCenterX(x);
    targetDot.setCenterY(y);
    double chanceWidth = targetChance.prefWidth(-1);
    boolean leftOfLine = x - GAP - chanceWidth >= AXIS_WIDTH;
    double chanceTop = Math.min(y + 2, plot.y(0) - 24);
    targetChance.pseudoClassStateChanged(BEYOND, !leftOfLine);
    targetChance.resizeRelocate(
        leftOfLine ? x - GAP - chanceWidth : x + GAP, chanceTop, chanceWidth, 22);
  }

  private void layOutCursor(Plot plot, CurveData shown) {
    Double cents = cursorCents;
    boolean visible = cents != null;
    List.of(cursor, cursorDot, cursorLabel).forEach(node -> node.setVisible(visible));
    if (cents == null) {
      return;
    }
    double chance = shown.chanceAt(cents);
    double x = plot.x(cents);
    double y = plot.y(chance);
    line(cursor, x, HEAD, x, plot.y(0));
    cursorDot.setCenterX(x);
    cursorDot.setCenterY(y);
    cursorLabel.setText(
        reading.apply(new CurvePoint(Money.ofCents(Math.round(cents)), new Probability(chance))));
    double width = cursorLabel.prefWidth(-1);
    double left = x + GAP + width <= plot.width ? x + GAP : x - GAP - width;
    cursorLabel.resizeRelocate(Math.max(AXIS_WIDTH, left), plot.y(0) - 26, width, 22);
  }

  private void pointAt(double x) {
    CurveData shown = data;
    if (shown == null || x < AXIS_WIDTH || x > getWidth()) {
      moveCursor(null);
      return;
    }
    moveCursor(new Plot(shown.range(), getWidth(), getHeight()).cents(x));
  }

  private void moveCursor(@Nullable Double cents) {
    cursorCents = cents;
    requestLayout();
  }

  private void onKey(KeyEvent event) {
    CurveData shown = data;
    if (shown == null) {
      return;
    }
    CurveData.Range range = shown.range();
    double step = (range.high() - range.low()) / 50;
    double at = cursorCents == null ? shown.target().point().total().cents() : (double) cursorCents;
    Double to =
        switch (event.getCode()) {
          case LEFT -> Math.max(range.low(), at - step);
          case RIGHT -> Math.min(range.high(), at + step);
          case HOME -> range.low();
          case END -> range.high();
          default -> null;
        };
    if (to != null) {
      event.consume();
      moveCursor(to);
    }
  }

  private static void line(Line line, double fromX, double fromY, double toX, double toY) {
    line.setStartX(fromX);
    line.setStartY(fromY);
    line.setEndX(toX);
    line.setEndY(toY);
  }

  /** Turns amounts and probabilities into places and back. */
  private record Plot(CurveData.Range range, double width, double height) {
    double x(double cents) {
      double part = (cents - range.low()) / (range.high() - range.low());
      return AXIS_WIDTH + Math.clamp(part, 0, 1) * (width - AXIS_WIDTH);
    }

    double cents(double x) {
      return range.low() + (x - AXIS_WIDTH) / (width - AXIS_WIDTH) * (range.high() - range.low());
    }

    double y(double chance) {
      return Math.round(height - AXIS_HEIGHT - chance * (height - AXIS_HEIGHT - HEAD));
    }
  }
}
