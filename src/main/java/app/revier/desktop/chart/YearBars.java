package app.revier.desktop.chart;

import static app.revier.desktop.chart.PlotFrame.LABEL_HEIGHT;

import app.revier.desktop.chart.PlotArea.Slot;
import app.revier.territory.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Small bars of an amount a year on a zero line, each with its amount; the base year stands out. A
 * year without an amount shows a dash.
 */
public final class YearBars extends Region {

  private static final double WIDEST_BAR = 40;
  private static final double WIDEST_SLOT = 96;
  private static final double BAR_PART = 0.6;
  private static final PseudoClass BASE = PseudoClass.getPseudoClass("base");

  private final Function<Money, String> amounts;
  private final PlotFrame frame = new PlotFrame();
  private final Marks marks = new Marks(this);
  private final PlaceReadings readings = new PlaceReadings(this, LABEL_HEIGHT);
  private final List<Bar> bars = new ArrayList<>();

  private record Bar(Money amount, Region place, Region region, Label value, Label year) {}

  /**
   * A chart without years.
   *
   * @param amounts writes an amount
   */
  public YearBars(Function<Money, String> amounts) {
    this.amounts = amounts;
    getStyleClass().add("year-bars");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(80, 64);
  }

  /**
   * What a bar stands for.
   *
   * @param name what stands below it
   * @param amount how high it is
   * @param text what stands above it; empty for nothing
   * @param words what is under the mouse
   * @param base whether it stands out
   */
  public record Named(String name, Money amount, String text, String words, boolean base) {}

  /**
   * Shows other years.
   *
   * @param byYear the amounts of the known years; a year between them that is missing leaves a gap
   * @param baseYear the year that stands out
   */
  public void show(SortedMap<Integer, Money> byYear, int baseYear) {
    List<Named> years = new ArrayList<>();
    if (!byYear.isEmpty()) {
      for (int year = byYear.firstKey(); year <= byYear.lastKey(); year++) {
        Money amount = byYear.get(year);
        String text = amount == null ? "–" : amounts.apply(amount);
        years.add(
            new Named(
                String.valueOf(year),
                amount == null ? Money.ZERO : amount,
                text,
                year + ": " + text,
                year == baseYear));
      }
    }
    show(years);
  }

  /** Shows other bars, such as months. */
  public void show(List<Named> shown) {
    int focused = marks.focused();
    bars.clear();
    readings.begin();
    shown.forEach(one -> bars.add(bar(one)));
    setAccessibleText(String.join("; ", shown.stream().map(Named::words).toList()));
    List<Node> all = new ArrayList<>();
    all.add(frame);
    bars.forEach(bar -> all.addAll(List.of(bar.region, bar.value, bar.year, bar.place)));
    all.add(readings.node());
    getChildren().setAll(all);
    marks.show(bars.stream().map(Bar::place).toList(), focused);
    requestLayout();
  }

  private Bar bar(Named named) {
    Region region = new Region();
    region.getStyleClass().add("year-bar");
    region.pseudoClassStateChanged(BASE, named.base());
    region.setMouseTransparent(true);
    Region place = new Region();
    place.getStyleClass().add("bar-place");
    place.setAccessibleRole(AccessibleRole.TEXT);
    readings.add(place, named.words());
    Label value = new Label(named.text());
    value.getStyleClass().add("year-value");
    value.setAlignment(Pos.CENTER);
    Label below = new Label(named.name());
    below.getStyleClass().add("year-name");
    below.pseudoClassStateChanged(BASE, named.base());
    below.setAlignment(Pos.CENTER);
    value.setMouseTransparent(true);
    below.setMouseTransparent(true);
    return new Bar(named.amount(), place, region, value, below);
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.min(480, 72.0 * Math.max(2, bars.size()));
  }

  @Override
  protected double computePrefHeight(double width) {
    return 120;
  }

  @Override
  protected void layoutChildren() {
    if (bars.isEmpty()) {
      return;
    }
    double high = 0;
    double low = 0;
    for (Bar bar : bars) {
      high = Math.max(high, bar.amount.cents());
      low = Math.min(low, bar.amount.cents());
    }
    double bottom = getHeight() - LABEL_HEIGHT - (low < 0 ? LABEL_HEIGHT : 0);
    Axis axis = Axis.fromZero(low, high, 1);
    double right = Math.min(getWidth(), bars.size() * WIDEST_SLOT);
    PlotArea area = new PlotArea(axis, 0, LABEL_HEIGHT, right, bottom);
    double zero = area.y(0);
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      Slot slot = area.slot(i, bars.size(), WIDEST_SLOT, BAR_PART, WIDEST_BAR);
      double end = area.y(bar.amount);
      boolean down = bar.amount.isNegative();
      bar.region.setVisible(!bar.amount.isZero());
      bar.region.resizeRelocate(
          slot.barLeft(), Math.min(zero, end), slot.barWidth(), Math.max(1, Math.abs(end - zero)));
      bar.value.resizeRelocate(
          slot.left(), down ? end : end - LABEL_HEIGHT, slot.width(), LABEL_HEIGHT);
      bar.place.resizeRelocate(slot.left(), 0, slot.width(), getHeight());
      bar.year.resizeRelocate(slot.left(), getHeight() - LABEL_HEIGHT, slot.width(), LABEL_HEIGHT);
    }
    frame.begin();
    frame.end(area, zero);
  }
}
