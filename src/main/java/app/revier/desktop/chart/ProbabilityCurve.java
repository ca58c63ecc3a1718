package app.revier.desktop.chart;

import static app.revier.desktop.chart.PlotFrame.LABEL_HEIGHT;

import app.revier.territory.Probability;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.scene.AccessibleAttribute;
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
 * the keyboard the arrows move it, and a screen reader says it.
 */
public final class ProbabilityCurve extends Region {

  private static final double FOOT = 22;
  private static final double HEAD = 22;
  private static final double GAP = 6;
  private static final double CHANCE_HEIGHT = 22;
  private static final double TICK_DISTANCE = 64;
  private static final Axis PROBABILITIES = Axis.between(0, 1, 2);
  private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");

  private final CompactMoney compact;
  private final Function<Probability, String> chances;
  private final PlotFrame frame = new PlotFrame();
  private final Polygon below = new Polygon();
  private final Polyline curve = new Polyline();
  private final Line targetLine = PlotFrame.line("chart-target-line");
  private final Label targetLabel = new Label();
  private final Circle targetDot = new Circle(4.5);
  private final Label targetChance = new Label();
  private final List<Mark> marks = new ArrayList<>();
  private final CurveCursor cursor;
  private @Nullable CurveData data;

  /** A marked point. */
  private record Mark(CurvePoint point, Circle dot, Label label) {}

  /** What is laid out: the part of the chart with the curve, and its axis of totals. */
  private record Plot(PlotArea area, Axis totals) {
    double x(CurvePoint point) {
      return area.x(totals, point.total().cents());
    }

    double y(CurvePoint point) {
      return area.y(point.atLeast().value());
    }
  }

  /**
   * A curve without points.
   *
   * @param texts the language
   * @param currency the ISO 4217 code of the totals
   * @param chances writes a probability at the axis
   * @param reading writes the value under the mouse
   */
  public ProbabilityCurve(
      Texts texts,
      String currency,
      Function<Probability, String> chances,
      Function<CurvePoint, String> reading) {
    this.compact = new CompactMoney(texts, currency);
    this.chances = chances;
    cursor = new CurveCursor(reading);
    getStyleClass().add("probability-curve");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setFocusTraversable(true);
    setMinSize(220, 88);
    style(below, "curve-area");
    style(curve, "curve-line");
    style(targetLabel, "chart-target-label");
    style(targetDot, "curve-target-dot");
    style(targetChance, "curve-target-chance");
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> pointAt(event.getX()));
    addEventHandler(MouseEvent.MOUSE_EXITED, _ -> moveCursor(null));
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    focusedProperty().subscribe(_ -> moveCursor(null));
  }

  /** Marks drawn over the curve: they take no room and no mouse. */
  static void style(Node node, String styleClass) {
    node.getStyleClass().add(styleClass);
    node.setMouseTransparent(true);
    node.setManaged(false);
  }

  /** Shows another curve. */
  public void show(CurveData shown) {
    data = shown;
    setAccessibleText(shown.words());
    marks.clear();
    for (CurveMark mark : shown.quantiles()) {
      Circle dot = new Circle(3.5);
      style(dot, "curve-dot");
      Label label = new Label(mark.text());
      style(label, "curve-quantile");
      marks.add(new Mark(mark.point(), dot, label));
    }
    targetLabel.setText(shown.targetText());
    targetChance.setText(shown.target().text());
    List<Node> all = new ArrayList<>(List.of(frame, below, curve, targetLine));
    marks.forEach(mark -> all.add(mark.dot()));
    marks.forEach(mark -> all.add(mark.label()));
    all.addAll(List.of(targetLabel, targetDot, targetChance));
    all.addAll(cursor.nodes());
    getChildren().setAll(all);
    moveCursor(null);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 400;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 260;
  }

  private Plot plot(CurveData shown) {
    double left = frame.widthOf(PROBABILITIES, this::chance);
    PlotArea area = new PlotArea(PROBABILITIES, left, HEAD, getWidth(), getHeight() - FOOT);
    return new Plot(area, shown.range((int) Math.max(2, area.width() / TICK_DISTANCE)));
  }

  private String chance(double value) {
    return chances.apply(new Probability(value));
  }

  @Override
  protected void layoutChildren() {
    CurveData shown = data;
    if (shown == null || shown.points().isEmpty()) {
      getChildren().forEach(node -> node.setVisible(false));
      return;
    }
    Plot plot = plot(shown);
    DoubleFunction<String> amounts = tick -> compact.tick(tick, plot.totals());
    frame.begin();
    frame.up(plot.area(), this::chance);
    frame.across(plot.area(), plot.totals(), amounts);
    frame.end(plot.area(), plot.area().bottom());
    layOutCurve(plot, shown);
    layOutTarget(plot, shown.target().point());
    marks.forEach(mark -> layOutMark(mark, plot));
    cursor.layOut(plot.area(), plot.totals(), shown);
  }

  private void layOutCurve(Plot plot, CurveData shown) {
    PlotArea area = plot.area();
    List<Double> points = new ArrayList<>();
    double before = area.y(1);
    for (CurvePoint point : shown.points()) {
      double x = plot.x(point);
      double y = plot.y(point);
      // The probability falls behind an amount that can come about, so the step comes before it.
      points.addAll(List.of(x, before, x, y));
      before = y;
    }
    List<Double> whole = new ArrayList<>(List.of(area.left(), area.y(1)));
    whole.addAll(points);
    whole.addAll(List.of(area.right(), before));
    curve.getPoints().setAll(whole);
    whole.addAll(List.of(area.right(), area.bottom(), area.left(), area.bottom()));
    below.getPoints().setAll(whole);
  }

  /** The label stands at the right of its dot, or at the left of it, where nothing else stands. */
  private void layOutMark(Mark mark, Plot plot) {
    double x = plot.x(mark.point());
    double y = plot.y(mark.point());
    mark.dot().setCenterX(x);
    mark.dot().setCenterY(y);
    double width = mark.label().prefWidth(-1);
    boolean right = isFree(plot, x + GAP, y - LABEL_HEIGHT, width);
    double left = right ? x + GAP : x - GAP - width;
    double top = right ? y - LABEL_HEIGHT : y;
    mark.label().setVisible(right || isFree(plot, left, top, width));
    mark.label().resizeRelocate(Math.round(left), top, width, LABEL_HEIGHT);
  }

  private boolean isFree(Plot plot, double left, double top, double width) {
    BoundingBox box = new BoundingBox(left, top, width, LABEL_HEIGHT);
    return left >= plot.area().left()
        && left + width <= plot.area().right()
        && top + LABEL_HEIGHT <= plot.area().bottom()
        && !box.intersects(targetLabel.getBoundsInParent())
        && !box.intersects(targetChance.getBoundsInParent());
  }

  private void layOutTarget(Plot plot, CurvePoint target) {
    PlotArea area = plot.area();
    double x = Math.round(plot.x(target));
    double y = plot.y(target);
    PlotFrame.place(targetLine, x, area.top(), x, area.bottom());
    double width = targetLabel.prefWidth(-1);
    double most = Math.max(area.left(), area.right() - width);
    targetLabel.resizeRelocate(Math.clamp(x - width / 2, area.left(), most), 0, width, 20);
    targetDot.setCenterX(x);
    targetDot.setCenterY(y);
    double chanceWidth = targetChance.prefWidth(-1);
    // Below the point at its left is the area of the curve; where that is too low, the room above
    // the point at its right is free.
    boolean low = y + 2 + CHANCE_HEIGHT > area.bottom();
    boolean fitsRight = x + GAP + chanceWidth <= area.right();
    boolean leftOfLine = x - GAP - chanceWidth >= area.left() && !(low && fitsRight);
    targetChance.pseudoClassStateChanged(BEYOND, !leftOfLine);
    targetChance.resizeRelocate(
        leftOfLine ? x - GAP - chanceWidth : x + GAP,
        low ? y - GAP - CHANCE_HEIGHT : y + 2,
        chanceWidth,
        CHANCE_HEIGHT);
  }

  private void pointAt(double x) {
    CurveData shown = data;
    if (shown != null) {
      Plot plot = plot(shown);
      boolean inside = x >= plot.area().left() && x <= getWidth();
      moveCursor(inside ? plot.area().figureAt(plot.totals(), x) : null);
    }
  }

  private void moveCursor(@Nullable Double cents) {
    CurveData shown = data;
    if (shown != null) {
      setAccessibleText(cursor.move(cents, shown));
      if (cents != null) {
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
      }
    }
    requestLayout();
  }

  private void onKey(KeyEvent event) {
    CurveData shown = data;
    if (shown != null) {
      Double to = cursor.next(event.getCode(), plot(shown).totals(), shown);
      if (to != null) {
        event.consume();
        moveCursor(to);
      }
    }
  }
}
