package app.revier.desktop.chart;

import static app.revier.desktop.chart.PlotFrame.LABEL_HEIGHT;

import app.revier.desktop.chart.PlotArea.Slot;
import app.revier.territory.Money;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * The way from one total over losses and gains to another, with a target as a dashed line. Bars
 * stand on zero, unless the close-up is switched on: then the axis says where it begins and the
 * totals are visibly cut. Each bar can be clicked, and with the keyboard the arrows go from bar to
 * bar and Enter opens.
 */
public final class Waterfall extends Region {

  private static final double WIDEST_BAR = 88;
  private static final double BAR_PART = 0.66;
  private static final double TICK_DISTANCE = 44;
  private static final double NAME_WIDTH = 60;

  private final BooleanProperty closeUp = new SimpleBooleanProperty(this, "closeUp");
  private final Texts texts;
  private final CompactMoney compact;
  private final Consumer<String> open;
  private final PlotFrame frame = new PlotFrame();
  private final Marks marks = new Marks(this);
  private final PlaceReadings readings = new PlaceReadings(this, WaterfallBar.NAMES_HEIGHT);
  private final List<WaterfallBar> bars = new ArrayList<>();
  private final List<Line> connectors = new ArrayList<>();
  private final Line targetLine = PlotFrame.line("chart-target-line");
  private final Label targetLabel = new Label();
  private final Label axisStart = new Label();
  private final Region missing = new Region();
  private final Label missingLabel = new Label();
  private Money target = Money.ZERO;
  private @Nullable Axis axis;

  /**
   * A waterfall without bars.
   *
   * @param texts the language
   * @param currency the ISO 4217 code of the amounts
   * @param open told the id of a bar that is to be opened
   */
  public Waterfall(Texts texts, String currency, Consumer<String> open) {
    this.texts = texts;
    this.compact = new CompactMoney(texts, currency);
    this.open = open;
    getStyleClass().add("waterfall");
    setAccessibleRole(AccessibleRole.PARENT);
    targetLabel.getStyleClass().add("chart-target-label");
    axisStart.getStyleClass().add("chart-note");
    missing.getStyleClass().add("waterfall-missing");
    missingLabel.getStyleClass().add("waterfall-missing-label");
    List.of(targetLabel, axisStart, missing, missingLabel)
        .forEach(node -> node.setMouseTransparent(true));
    setMinSize(320, 88);
    closeUp.addListener(_ -> requestLayout());
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
    int focused = marks.focused();
    this.target = target;
    targetLabel.setText(targetText);
    missingLabel.setText(missingText);
    bars.clear();
    connectors.clear();
    readings.begin();
    for (WaterfallStep step : steps) {
      WaterfallBar bar = new WaterfallBar(step, () -> open.accept(step.id()));
      bars.add(bar);
      readings.add(bar.hitArea(), step.words());
      connectors.add(PlotFrame.line("waterfall-connector"));
    }
    boolean tooLittle = !steps.isEmpty() && steps.getLast().to().compareTo(target) < 0;
    missing.setVisible(tooLittle);
    missingLabel.setVisible(tooLittle);
    targetLabel.setVisible(!steps.isEmpty());
    targetLine.setVisible(!steps.isEmpty());
    List<Node> all = new ArrayList<>();
    bars.forEach(bar -> all.add(bar.hitArea()));
    all.add(frame);
    all.addAll(connectors);
    bars.forEach(bar -> all.addAll(bar.shapes()));
    all.addAll(List.of(missing, targetLine, targetLabel, missingLabel, axisStart));
    bars.forEach(bar -> all.addAll(bar.words()));
    all.add(readings.node());
    getChildren().setAll(all);
    marks.show(bars.stream().map(WaterfallBar::hitArea).toList(), focused);
    requestLayout();
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
    double namesTop = getHeight() - WaterfallBar.NAMES_HEIGHT;
    double foot = snapPositionY(namesTop - (closeUp.get() ? LABEL_HEIGHT : 0));
    double head = LABEL_HEIGHT + 2;
    Axis range = range((int) Math.max(2, (foot - head) / TICK_DISTANCE));
    axis = range;
    DoubleFunction<String> ticks = tick -> compact.tick(tick, range);
    double left = frame.widthOf(range, ticks);
    if (getWidth() - left < bars.size() * NAME_WIDTH) {
      // The names need the room more than the ticks, since each bar has its amount.
      left = 0;
      ticks = _ -> "";
    }
    PlotArea area = new PlotArea(range, left, head, getWidth(), foot);
    frame.begin();
    frame.up(area, ticks);
    frame.end(area, area.y(0));
    bars.forEach(bar -> bar.write(true));
    boolean tight = amountsCollide(area);
    bars.forEach(bar -> bar.write(!tight));
    for (int i = 0; i < bars.size(); i++) {
      boolean inside = i == bars.size() - 1 && missing.isVisible();
      WaterfallBar bar = bars.get(i);
      bar.layOut(area, slot(area, i), targetLine(area), namesTop, inside);
      if (i > 0 && bar.amountTouches(bars.get(i - 1))) {
        bar.layOut(area, slot(area, i), targetLine(area), namesTop, true);
      }
      layOutConnector(i, area);
    }
    hideAmountsWithoutRoom();
    layOutTarget(area);
    axisStart.setVisible(range.cut());
    axisStart.setText(
        range.cut()
            ? texts.get("chart.axis-from", texts.amount(Money.ofCents(Math.round(range.low()))))
            : "");
    axisStart.resizeRelocate(area.left(), foot + 2, area.width(), LABEL_HEIGHT);
  }

  /** Half an amount would be read as another one; what a step is says its bar. */
  private void hideAmountsWithoutRoom() {
    for (int i = 1; i < bars.size(); i++) {
      WaterfallBar left = bars.get(i - 1);
      WaterfallBar right = bars.get(i);
      if (right.amountTouches(left)) {
        boolean total = right.step().kind() == WaterfallStep.Kind.TOTAL;
        (total ? left : right).hideAmount();
      }
    }
  }

  private Axis range(int ticks) {
    double low = target.cents();
    double high = target.cents();
    double level = target.cents();
    for (WaterfallBar bar : bars) {
      WaterfallStep step = bar.step();
      low = Math.min(low, Math.min(step.from().cents(), step.to().cents()));
      high = Math.max(high, Math.max(step.from().cents(), step.to().cents()));
      level = Math.min(level, step.to().cents());
    }
    return closeUp.get() ? Axis.closeUp(level, high, ticks) : Axis.fromZero(low, high, ticks);
  }

  /** Where the line of the target lies, and what its label takes. */
  private WaterfallBar.TargetPlace targetLine(PlotArea area) {
    return new WaterfallBar.TargetPlace(
        area.y(target),
        labelLeft(area),
        labelLeft(area) + targetLabel.prefWidth(-1),
        missing.isVisible() ? area.right() - missingWidth(area) : area.right());
  }

  /** The label of the target stands where no bar rises above the line, at the left if it can. */
  private double labelLeft(PlotArea area) {
    double width = targetLabel.prefWidth(-1);
    double line = area.y(target);
    double left = area.left();
    for (int i = 0; i < bars.size(); i++) {
      Slot slot = slot(area, i);
      boolean covered = slot.left() < left + width && slot.right() > left;
      if (covered && bars.get(i).top(area) < line - 1) {
        left = slot.right();
      }
    }
    double room = missing.isVisible() ? area.right() - missingWidth(area) : area.right();
    return left + width <= room ? left : area.left();
  }

  /** The words beside the target have the place of the last bar, or what they need. */
  private double missingWidth(PlotArea area) {
    return Math.max(missingLabel.prefWidth(-1), slot(area, bars.size() - 1).width());
  }

  private Slot slot(PlotArea area, int index) {
    return area.slot(index, bars.size(), Double.MAX_VALUE, BAR_PART, WIDEST_BAR);
  }

  /** Whether two amounts beside each other would touch. */
  private boolean amountsCollide(PlotArea area) {
    double slot = slot(area, 0).width();
    for (int i = 1; i < bars.size(); i++) {
      WaterfallBar left = bars.get(i - 1);
      WaterfallBar right = bars.get(i);
      boolean sameHeight = Math.abs(left.top(area) - right.top(area)) < LABEL_HEIGHT;
      if (sameHeight && (left.amountWidth() + right.amountWidth()) / 2 > slot) {
        return true;
      }
    }
    return false;
  }

  private void layOutConnector(int i, PlotArea area) {
    Line connector = connectors.get(i);
    boolean follows = i < bars.size() - 1;
    connector.setVisible(follows);
    if (follows) {
      double y = area.y(bars.get(i).step().to());
      PlotFrame.place(connector, slot(area, i).right(), y, slot(area, i + 1).barLeft(), y);
    }
  }

  private void layOutTarget(PlotArea area) {
    double y = area.y(target);
    PlotFrame.place(targetLine, area.left(), y, area.right(), y);
    double labelTop = y - LABEL_HEIGHT - 1;
    targetLabel.resizeRelocate(labelLeft(area), labelTop, targetLabel.prefWidth(-1), LABEL_HEIGHT);
    Slot last = slot(area, bars.size() - 1);
    double bottom = area.y(bars.getLast().step().to());
    missing.resizeRelocate(last.barLeft(), y, last.barWidth(), Math.max(0, bottom - y));
    double labelWidth = missingWidth(area);
    layoutInArea(
        missingLabel,
        area.right() - labelWidth,
        labelTop,
        labelWidth,
        LABEL_HEIGHT,
        0,
        labelWidth > last.width() ? HPos.RIGHT : HPos.CENTER,
        VPos.BOTTOM);
  }

  /** The axis as last laid out, for tests. */
  @Nullable Axis axis() {
    return axis;
  }
}
