package app.revier.desktop.chart;

import app.revier.territory.Money;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.util.Duration;

/** The nodes of one bar of a {@link Waterfall}. */
final class WaterfallBar {

  private static final double LABEL_HEIGHT = 18;
  private static final double NAMES_HEIGHT = 34;
  private static final double CUT_ABOVE_FOOT = 10;
  private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");

  private final WaterfallStep step;
  private final Region solid = new Region();
  private final Region expected = new Region();
  private final Region hitArea = new Region();
  private final Polyline cut = new Polyline();
  private final Label amount = new Label();
  private final Label name;

  WaterfallBar(WaterfallStep step, Runnable open) {
    this.step = step;
    name = Waterfall.name(step.name());
    String kind = step.kind().name().toLowerCase(Locale.ROOT);
    solid.getStyleClass().addAll("waterfall-bar", "solid", kind);
    expected.getStyleClass().addAll("waterfall-bar", "expected", kind);
    cut.getStyleClass().add("waterfall-cut");
    amount.setText(step.amount());
    amount.getStyleClass().addAll("waterfall-amount", kind);
    amount.setAlignment(Pos.CENTER);
    List.of(solid, expected, cut, amount).forEach(node -> node.setMouseTransparent(true));
    hitArea.getStyleClass().add("waterfall-hit");
    hitArea.setId("waterfall-" + step.id());
    hitArea.setAccessibleRole(AccessibleRole.BUTTON);
    hitArea.setAccessibleText(step.words());
    Tooltip tooltip = new Tooltip(step.words());
    tooltip.setShowDelay(Duration.millis(150));
    Tooltip.install(hitArea, tooltip);
    hitArea.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            hitArea.requestFocus();
            open.run();
          }
        });
    hitArea.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            open.run();
          }
        });
  }

  WaterfallStep step() {
    return step;
  }

  Region hitArea() {
    return hitArea;
  }

  /** What lies below the lines of the chart. */
  List<Node> shapes() {
    return List.of(hitArea, expected, solid, cut);
  }

  /** What lies above them. */
  List<Node> words() {
    return List.of(amount, name);
  }

  /** How wide the amount is, as written. */
  double amountWidth() {
    return amount.prefWidth(-1);
  }

  /** Where the bar ends at the top. */
  double top(Waterfall.Plot plot) {
    return Math.min(plot.y(step.from()), plot.y(step.to()));
  }

  /** Writes the amount in full, or short. */
  void write(boolean inFull) {
    amount.setText(inFull ? step.amount() : step.shortAmount());
  }

  /**
   * Puts the nodes in place.
   *
   * @param left the left edge of the bar
   * @param slotLeft the left edge of the part of the chart that belongs to the bar
   * @param namesTop where the names begin
   * @param amountInside whether the amount stands in the bar, since something stands on it
   */
  void layOut(
      Waterfall.Plot plot,
      double left,
      double width,
      double slotLeft,
      double slot,
      double namesTop,
      boolean amountInside) {
    Money certainEnd =
        step.to().compareTo(step.from()) >= 0
            ? step.from().plus(step.certain())
            : step.from().minus(step.certain());
    between(solid, plot, step.from(), certainEnd, left, width);
    between(expected, plot, certainEnd, step.to(), left, width);
    layOutCut(plot, left, width);
    double top = Math.min(plot.y(step.from()), plot.y(step.to()));
    double bottom = Math.max(plot.y(step.from()), plot.y(step.to()));
    boolean inside = amountInside && bottom - top > LABEL_HEIGHT + 8;
    double amountWidth = amount.prefWidth(-1);
    amount.pseudoClassStateChanged(INSIDE, inside);
    amount.resizeRelocate(
        Math.round(slotLeft + (slot - amountWidth) / 2),
        inside ? top + 4 : amountTop(plot, top, bottom),
        amountWidth,
        LABEL_HEIGHT);
    name.setAlignment(Pos.TOP_CENTER);
    name.resizeRelocate(slotLeft, namesTop + 4, slot, NAMES_HEIGHT - 4);
    double hitTop = Math.min(top - LABEL_HEIGHT, plot.head());
    hitArea.resizeRelocate(slotLeft, hitTop, slot, namesTop + NAMES_HEIGHT - hitTop);
  }

  /** Above the bar; below it where the line of the target would run through the amount. */
  private double amountTop(Waterfall.Plot plot, double top, double bottom) {
    double above = top - LABEL_HEIGHT - 1;
    boolean struck = plot.target() >= above - 1 && plot.target() <= top;
    boolean roomBelow = bottom + LABEL_HEIGHT + 1 < plot.foot();
    return struck && roomBelow ? bottom + 1 : above;
  }

  private static void between(
      Region region, Waterfall.Plot plot, Money one, Money other, double left, double width) {
    double top = Math.min(plot.y(one), plot.y(other));
    double height = Math.abs(plot.y(one) - plot.y(other));
    boolean something = !one.equals(other);
    region.setVisible(something);
    region.resizeRelocate(left, top, width, something ? Math.max(2, height) : 0);
  }

  /** A zigzag across a total whose foot is not shown. */
  private void layOutCut(Waterfall.Plot plot, double left, double width) {
    boolean isCut = plot.scale().cut() && step.kind() == WaterfallStep.Kind.TOTAL;
    cut.setVisible(isCut);
    if (isCut && plot.y(step.certain()) == plot.foot()) {
      // The solid part ends below the cut: only what lies under the zigzag is solid.
      solid.setVisible(step.certain().isPositive());
      solid.resizeRelocate(left, plot.foot() - CUT_ABOVE_FOOT, width, CUT_ABOVE_FOOT);
    }
    double y = plot.foot() - CUT_ABOVE_FOOT;
    int teeth = Math.max(4, (int) (width / 8));
    Double[] points = new Double[(teeth + 1) * 2];
    for (int i = 0; i <= teeth; i++) {
      points[2 * i] = left - 2 + i * (width + 4) / teeth;
      points[2 * i + 1] = y + (i % 2 == 0 ? 2.5 : -2.5);
    }
    cut.getPoints().setAll(points);
  }
}
