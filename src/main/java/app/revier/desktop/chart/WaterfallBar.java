package app.revier.desktop.chart;

import static app.revier.desktop.chart.PlotFrame.LABEL_HEIGHT;

import app.revier.desktop.chart.PlotArea.Slot;
import app.revier.territory.Money;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.text.TextAlignment;

/** The nodes of one bar of a {@link Waterfall}. */
final class WaterfallBar {

  /** The height of the names below the bars, two lines of text. */
  static final double NAMES_HEIGHT = 34;

  /** A soft hyphen: where a long word of a name may be divided. */
  private static final Pattern WORD_JOINT = Pattern.compile("\u00ad");

  private static final double BETWEEN_NAMES = 6;
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
    name = name();
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

  /** A label that may take two lines below a bar. */
  private static Label name() {
    Label label = new Label();
    label.getStyleClass().add("waterfall-name");
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setMouseTransparent(true);
    return label;
  }

  WaterfallStep step() {
    return step;
  }

  Region hitArea() {
    return hitArea;
  }

  /** What lies below the lines of the chart. */
  List<Node> shapes() {
    return List.of(expected, solid, cut);
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
  double top(PlotArea area) {
    return Math.min(area.y(step.from()), area.y(step.to()));
  }

  /** Whether its amount runs into that of another bar. */
  boolean amountTouches(WaterfallBar other) {
    return amount.isVisible()
        && other.amount.isVisible()
        && amount.getBoundsInParent().intersects(other.amount.getBoundsInParent());
  }

  /** There is no room for the amount. */
  void hideAmount() {
    amount.setVisible(false);
  }

  /** Writes the amount in full, or short. */
  void write(boolean inFull) {
    amount.setText(inFull ? step.amount() : step.shortAmount());
  }

  /**
   * Puts the nodes in place.
   *
   * @param slot where the bar stands
   * @param target which must not run through the amount
   * @param namesTop where the names begin
   * @param amountInside whether the amount stands below or in the bar, since something stands on it
   */
  void layOut(PlotArea area, Slot slot, TargetPlace target, double namesTop, boolean amountInside) {
    Money certainEnd =
        step.to().compareTo(step.from()) >= 0
            ? step.from().plus(step.certain())
            : step.from().minus(step.certain());
    between(solid, area, step.from(), certainEnd, slot);
    between(expected, area, certainEnd, step.to(), slot);
    layOutCut(area, slot);
    double amountWidth = amount.prefWidth(-1);
    double amountLeft = Math.round(slot.left() + (slot.width() - amountWidth) / 2);
    double top = top(area);
    double bottom = Math.max(area.y(step.from()), area.y(step.to()));
    double above = top - LABEL_HEIGHT - 1;
    boolean struck = amountInside || target.strikes(amountLeft, amountLeft + amountWidth, above);
    boolean below = struck && bottom + LABEL_HEIGHT + 1 < area.bottom();
    boolean inside = struck && !below && bottom - top > LABEL_HEIGHT + 8;
    amount.setVisible(true);
    amount.pseudoClassStateChanged(INSIDE, inside);
    amount.resizeRelocate(
        amountLeft, inside ? top + 4 : below ? bottom + 1 : above, amountWidth, LABEL_HEIGHT);
    name.setAlignment(Pos.TOP_CENTER);
    name.setText(WORD_JOINT.matcher(step.name()).replaceAll(""));
    if (name.prefWidth(-1) > slot.width() - BETWEEN_NAMES) {
      name.setText(WORD_JOINT.matcher(step.name()).replaceAll("-\n"));
    }
    name.resizeRelocate(slot.left(), namesTop + 4, slot.width(), NAMES_HEIGHT - 4);
    double hitTop = Math.min(top - LABEL_HEIGHT, area.top());
    hitArea.resizeRelocate(slot.left(), hitTop, slot.width(), namesTop + NAMES_HEIGHT - hitTop);
  }

  /**
   * Where the line of the target and its label lie.
   *
   * @param y of the line; the label stands on it
   * @param labelLeft where the label begins
   * @param labelRight where the label ends
   * @param missingLeft where the label at the right begins
   */
  record TargetPlace(double y, double labelLeft, double labelRight, double missingLeft) {

    /** Whether an amount above a bar would run into the line or the label. */
    boolean strikes(double left, double right, double top) {
      boolean line = y >= top - 1 && y <= top + LABEL_HEIGHT;
      boolean label =
          ((left < labelRight && right > labelLeft) || right > missingLeft)
              && top < y
              && top + LABEL_HEIGHT > y - LABEL_HEIGHT;
      return line || label;
    }
  }

  private static void between(Region region, PlotArea area, Money one, Money other, Slot slot) {
    double top = Math.min(area.y(one), area.y(other));
    double height = Math.abs(area.y(one) - area.y(other));
    boolean something = !one.equals(other);
    region.setVisible(something);
    region.resizeRelocate(
        slot.barLeft(), top, slot.barWidth(), something ? Math.max(2, height) : 0);
  }

  /** A zigzag across a total whose foot is not shown. */
  private void layOutCut(PlotArea area, Slot slot) {
    double left = slot.barLeft();
    double width = slot.barWidth();
    double foot = area.bottom();
    boolean isCut = area.up().cut() && step.kind() == WaterfallStep.Kind.TOTAL;
    cut.setVisible(isCut);
    if (isCut && area.y(step.certain()) == foot) {
      // The solid part ends below the cut: only what lies under the zigzag is solid.
      solid.setVisible(step.certain().isPositive());
      solid.resizeRelocate(left, foot - CUT_ABOVE_FOOT, width, CUT_ABOVE_FOOT);
    }
    double y = foot - CUT_ABOVE_FOOT;
    int teeth = Math.max(4, (int) (width / 8));
    Double[] points = new Double[(teeth + 1) * 2];
    for (int i = 0; i <= teeth; i++) {
      points[2 * i] = left - 2 + i * (width + 4) / teeth;
      points[2 * i + 1] = y + (i % 2 == 0 ? 2.5 : -2.5);
    }
    cut.getPoints().setAll(points);
  }
}
