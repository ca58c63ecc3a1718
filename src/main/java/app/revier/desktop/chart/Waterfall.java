package app.revier.desktop.chart;

import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/**
 * The way from one total over losses and gains to another, with a target as a dashed line. Bars
 * stand on zero, unless the close-up is switched on: then the axis says where it begins and the
 * totals are visibly cut. Each bar can be clicked, and with the keyboard the arrows go from bar to
 * bar and Enter opens.
 */
public final class Waterfall extends Region {

  private static final double NAMES_HEIGHT = 34;
  private static final double LABEL_HEIGHT = 18;
  private static final double WIDEST_BAR = 88;
  private static final double BAR_PART = 0.66;

  private final BooleanProperty closeUp = new SimpleBooleanProperty(this, "closeUp");
  private final Function<Money, String> amounts;
  private final Consumer<String> open;
  private final List<WaterfallBar> bars = new ArrayList<>();
  private final List<Line> connectors = new ArrayList<>();
  private final Line base = line("waterfall-base");
  private final Line targetLine = line("chart-target-line");
  private final Label targetLabel = new Label();
  private final Label axisStart = new Label();
  private final Region missing = new Region();
  private final Label missingLabel = new Label();
  private Money target = Money.ZERO;
  private @Nullable WaterfallScale scale;

  /**
   * A waterfall without bars.
   *
   * @param amounts writes the amount at which the axis of a close-up begins
   * @param open told the id of a bar that is to be opened
   */
  public Waterfall(Function<Money, String> amounts, Consumer<String> open) {
    this.amounts = amounts;
    this.open = open;
    getStyleClass().add("waterfall");
    setAccessibleRole(AccessibleRole.PARENT);
    targetLabel.getStyleClass().add("chart-target-label");
    axisStart.getStyleClass().add("chart-note");
    missing.getStyleClass().add("waterfall-missing");
    missing.setMouseTransparent(true);
    missingLabel.getStyleClass().add("waterfall-missing-label");
    missingLabel.setMouseTransparent(true);
    setMinSize(420, 160);
    closeUp.addListener(_ -> requestLayout());
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Whether the axis begins near the lowest level, to show small steps larger. */
  public BooleanProperty closeUpProperty() {
    return closeUp;
  }

  /**
   * Shows other bars.
   *
   * @param steps from left to right
   * @param target where the dashed line lies
   * @param targetText what stands at the line
   * @param missingText what stands at the outlined box between the last bar and the target; shown
   *     when the last bar ends below it
   */
  public void show(List<WaterfallStep> steps, Money target, String targetText, String missingText) {
    int focused = focusedBar();
    this.target = target;
    targetLabel.setText(targetText);
    missingLabel.setText(missingText);
    bars.clear();
    connectors.clear();
    for (WaterfallStep step : steps) {
      bars.add(new WaterfallBar(step, () -> open.accept(step.id())));
      connectors.add(line("waterfall-connector"));
    }
    boolean tooLittle = !steps.isEmpty() && steps.getLast().to().compareTo(target) < 0;
    missing.setVisible(tooLittle);
    missingLabel.setVisible(tooLittle);
    targetLabel.setVisible(!steps.isEmpty());
    targetLine.setVisible(!steps.isEmpty());
    List<Node> all = new ArrayList<>();
    all.add(base);
    all.addAll(connectors);
    bars.forEach(bar -> all.addAll(bar.shapes()));
    all.add(missing);
    all.add(targetLine);
    all.add(targetLabel);
    all.add(missingLabel);
    all.add(axisStart);
    bars.forEach(bar -> all.addAll(bar.words()));
    getChildren().setAll(all);
    if (!bars.isEmpty()) {
      makeCurrent(Math.max(0, Math.min(focused, bars.size() - 1)), focused >= 0);
    }
    requestLayout();
  }

  /** Only one bar is a stop of the Tab key; the arrows lead to the others. */
  private void makeCurrent(int index, boolean focus) {
    for (int i = 0; i < bars.size(); i++) {
      bars.get(i).hitArea().setFocusTraversable(i == index);
    }
    if (focus) {
      bars.get(index).hitArea().requestFocus();
    }
  }

  private int focusedBar() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    for (int i = 0; i < bars.size(); i++) {
      if (bars.get(i).hitArea().equals(owner)) {
        return i;
      }
    }
    return -1;
  }

  private void onKey(KeyEvent event) {
    int at = focusedBar();
    if (at < 0) {
      return;
    }
    int to =
        switch (event.getCode()) {
          case LEFT -> at - 1;
          case RIGHT -> at + 1;
          case HOME -> 0;
          case END -> bars.size() - 1;
          default -> -2;
        };
    if (to == -2) {
      return;
    }
    event.consume();
    if (to >= 0 && to < bars.size()) {
      makeCurrent(to, true);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return 640;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 260;
  }

  @Override
  protected void layoutChildren() {
    if (bars.isEmpty()) {
      return;
    }
    List<WaterfallStep> steps = bars.stream().map(WaterfallBar::step).toList();
    WaterfallScale range = WaterfallScale.of(steps, target, closeUp.get());
    scale = range;
    double foot = snapPositionY(getHeight() - NAMES_HEIGHT - (range.cut() ? LABEL_HEIGHT : 0));
    Plot plot = new Plot(range, target, foot, LABEL_HEIGHT * 2 + 2);
    double zero = plot.y(Money.ZERO);
    double slot = getWidth() / bars.size();
    double width = snapSizeX(Math.min(WIDEST_BAR, slot * BAR_PART));
    bars.forEach(bar -> bar.write(true));
    boolean tight = amountsCollide(plot, slot);
    bars.forEach(bar -> bar.write(!tight));
    for (int i = 0; i < bars.size(); i++) {
      double left = snapPositionX(i * slot + (slot - width) / 2);
      WaterfallBar bar = bars.get(i);
      boolean inside = i == bars.size() - 1 && missing.isVisible();
      bar.layOut(plot, left, width, i * slot, slot, getHeight() - NAMES_HEIGHT, inside);
      layOutConnector(i, plot, left + width, slot, width);
    }
    place(base, 0, getWidth(), zero);
    layOutTarget(plot, slot, width);
    axisStart.setVisible(range.cut());
    axisStart.setText(range.cut() ? amounts.apply(range.foot()) : "");
    axisStart.resizeRelocate(0, foot + 2, getWidth(), LABEL_HEIGHT);
  }

  /** Whether two amounts beside each other would touch. */
  private boolean amountsCollide(Plot plot, double slot) {
    for (int i = 1; i < bars.size(); i++) {
      WaterfallBar left = bars.get(i - 1);
      WaterfallBar right = bars.get(i);
      boolean sameHeight = Math.abs(left.top(plot) - right.top(plot)) < LABEL_HEIGHT;
      if (sameHeight && (left.amountWidth() + right.amountWidth()) / 2 > slot) {
        return true;
      }
    }
    return false;
  }

  private void layOutConnector(int i, Plot plot, double right, double slot, double width) {
    Line connector = connectors.get(i);
    connector.setVisible(i < bars.size() - 1);
    double y = plot.y(bars.get(i).step().to());
    place(connector, right, right + slot - width, y);
  }

  private void layOutTarget(Plot plot, double slot, double width) {
    double y = plot.y(target);
    place(targetLine, 0, getWidth(), y);
    targetLabel.resizeRelocate(0, y - LABEL_HEIGHT - 1, targetLabel.prefWidth(-1), LABEL_HEIGHT);
    double left = snapPositionX((bars.size() - 1) * slot + (slot - width) / 2);
    double top = y;
    double bottom = plot.y(bars.getLast().step().to());
    missing.resizeRelocate(left, top, width, Math.max(0, bottom - top));
    double labelWidth = Math.max(missingLabel.prefWidth(-1), slot);
    layoutInArea(
        missingLabel,
        getWidth() - labelWidth,
        y - LABEL_HEIGHT - 1,
        labelWidth,
        LABEL_HEIGHT,
        0,
        missingLabel.prefWidth(-1) > slot ? HPos.RIGHT : HPos.CENTER,
        VPos.BOTTOM);
  }

  /** The amount at the foot of the axis as last laid out, for tests. */
  @Nullable WaterfallScale scale() {
    return scale;
  }

  private static Line line(String style) {
    Line line = new Line();
    line.getStyleClass().add(style);
    line.setMouseTransparent(true);
    line.setManaged(false);
    return line;
  }

  private static void place(Line line, double fromX, double toX, double y) {
    line.setStartX(fromX);
    line.setEndX(toX);
    line.setStartY(y);
    line.setEndY(y);
  }

  /** Turns amounts into places. */
  record Plot(WaterfallScale scale, Money targetAmount, double foot, double head) {
    double target() {
      return y(targetAmount);
    }

    double y(Money amount) {
      return Math.round(foot - scale.at(amount) * (foot - head));
    }
  }

  /** Sets a label that may take two lines below a bar. */
  static Label name(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("waterfall-name");
    label.setWrapText(true);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setMouseTransparent(true);
    return label;
  }
}
