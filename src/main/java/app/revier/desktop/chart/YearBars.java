package app.revier.desktop.chart;

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
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * Small bars of an amount a year on a zero line, each with its amount; the base year stands out. A
 * year without an amount shows a dash.
 */
public final class YearBars extends Region {

  private static final double LABEL_HEIGHT = 18;
  private static final double WIDEST_BAR = 40;
  private static final PseudoClass BASE = PseudoClass.getPseudoClass("base");

  private final Function<Money, String> amounts;
  private final List<Bar> bars = new ArrayList<>();
  private final Region zeroLine = new Region();

  private record Bar(Money amount, Region region, Label value, Label year) {}

  /**
   * A chart without years.
   *
   * @param amounts writes an amount
   */
  public YearBars(Function<Money, String> amounts) {
    this.amounts = amounts;
    getStyleClass().add("year-bars");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    zeroLine.getStyleClass().add("chart-zero");
    setMinSize(80, 64);
  }

  /**
   * Shows other years.
   *
   * @param byYear the amounts of the known years; a year between them that is missing leaves a gap
   * @param baseYear the year that stands out
   */
  public void show(SortedMap<Integer, Money> byYear, int baseYear) {
    bars.clear();
    List<String> words = new ArrayList<>();
    if (!byYear.isEmpty()) {
      for (int year = byYear.firstKey(); year <= byYear.lastKey(); year++) {
        Money amount = byYear.get(year);
        String text = amount == null ? "–" : amounts.apply(amount);
        bars.add(bar(year, amount == null ? Money.ZERO : amount, text, year == baseYear));
        words.add(year + ": " + text);
      }
    }
    setAccessibleText(String.join("; ", words));
    List<Node> all = new ArrayList<>();
    all.add(zeroLine);
    bars.forEach(bar -> all.addAll(List.of(bar.region, bar.value, bar.year)));
    getChildren().setAll(all);
    requestLayout();
  }

  private static Bar bar(int year, Money amount, String text, boolean base) {
    Region region = new Region();
    region.getStyleClass().add("year-bar");
    region.pseudoClassStateChanged(BASE, base);
    Tooltip.install(region, new Tooltip(year + ": " + text));
    Label value = new Label(text);
    value.getStyleClass().add("year-value");
    value.setAlignment(Pos.CENTER);
    Label below = new Label(String.valueOf(year));
    below.getStyleClass().add("year-name");
    below.pseudoClassStateChanged(BASE, base);
    below.setAlignment(Pos.CENTER);
    return new Bar(amount, region, value, below);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 72.0 * Math.max(2, bars.size());
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
    double top = LABEL_HEIGHT;
    double bottom = getHeight() - LABEL_HEIGHT - (low < 0 ? LABEL_HEIGHT : 0);
    double unit = high > low ? (bottom - top) / (high - low) : 0;
    double zero = Math.round(bottom + low * unit);
    double slot = Math.min(getWidth() / bars.size(), 96);
    double width = snapSizeX(Math.min(WIDEST_BAR, slot * 0.6));
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double left = Math.round(i * slot + (slot - width) / 2);
      double height = Math.round(Math.abs(bar.amount.cents()) * unit);
      boolean down = bar.amount.isNegative();
      bar.region.setVisible(!bar.amount.isZero());
      bar.region.resizeRelocate(left, down ? zero : zero - height, width, Math.max(1, height));
      bar.value.resizeRelocate(
          i * slot, down ? zero + height : zero - height - LABEL_HEIGHT, slot, LABEL_HEIGHT);
      bar.year.resizeRelocate(i * slot, getHeight() - LABEL_HEIGHT, slot, LABEL_HEIGHT);
    }
    zeroLine.resizeRelocate(0, zero, slot * bars.size(), 1);
  }
}
