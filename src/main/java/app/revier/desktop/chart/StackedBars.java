package app.revier.desktop.chart;

import static app.revier.desktop.chart.PlotFrame.LABEL_HEIGHT;

import app.revier.desktop.chart.PlotArea.Slot;
import app.revier.territory.Money;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Bars of amounts that each consist of parts, one on the other; what is negative hangs below the
 * zero line. Each part has its own colour and its own pattern, see {@link #key}; all values of a
 * bar are under the mouse.
 */
public final class StackedBars extends Region {

  /** How many parts can be told from each other. */
  public static final int MOST_PARTS = 6;

  private static final double WIDEST_BAR = 40;
  private static final double WIDEST_SLOT = 96;
  private static final double BAR_PART = 0.6;
  private static final int TICKS = 3;
  private static final int NONE = -1;
  private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

  private final CompactMoney compact;
  private final PlotFrame frame = new PlotFrame();
  private final Marks marks = new Marks(this);
  private final PlaceReadings readings = new PlaceReadings(this, 0);
  private final List<Drawn> drawn = new ArrayList<>();

  private record Drawn(Bar bar, Region place, List<Region> parts, Label below) {}

  /**
   * A bar.
   *
   * @param name what stands below it
   * @param parts its parts from the zero line on, in the same order in each bar
   * @param words all its values
   */
  public record Bar(String name, List<Money> parts, String words) {
    private long above() {
      return sum(parts.stream().filter(part -> !part.isNegative()));
    }

    private long below() {
      return sum(parts.stream().filter(Money::isNegative));
    }

    private static long sum(Stream<Money> some) {
      return some.mapToLong(Money::cents).reduce(0, Math::addExact);
    }
  }

  /**
   * A chart without bars.
   *
   * @param currency the ISO 4217 code of the amounts
   */
  public StackedBars(Texts texts, String currency) {
    compact = new CompactMoney(texts, currency);
    getStyleClass().add("stacked-bars");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(80, 96);
  }

  /** Shows other bars. */
  public void show(List<Bar> bars) {
    int focused = marks.focused();
    drawn.clear();
    readings.begin();
    bars.forEach(bar -> drawn.add(drawn(bar)));
    setAccessibleText(String.join("; ", bars.stream().map(Bar::words).toList()));
    List<Node> all = new ArrayList<>();
    all.add(frame);
    for (Drawn one : drawn) {
      all.addAll(one.parts());
      all.addAll(List.of(one.below(), one.place()));
    }
    all.add(readings.node());
    getChildren().setAll(all);
    marks.show(drawn.stream().map(Drawn::place).toList(), focused);
    requestLayout();
  }

  /**
   * Lets one part stand out in all bars.
   *
   * @param part which; -1 for none
   */
  public void standOut(int part) {
    for (Drawn one : drawn) {
      for (int i = 0; i < one.parts().size(); i++) {
        one.parts().get(i).pseudoClassStateChanged(FAINT, part != NONE && part != i);
      }
    }
  }

  /** A small square in the colour and pattern of a part, for a list of what they mean. */
  public static Region key(int part) {
    Region key = new Region();
    key.getStyleClass().addAll("stacked-part", style(part), "stacked-key");
    return key;
  }

  private static String style(int part) {
    return "part-" + (part % MOST_PARTS + 1);
  }

  private Drawn drawn(Bar bar) {
    List<Region> parts = new ArrayList<>();
    for (int i = 0; i < bar.parts().size(); i++) {
      Region part = new Region();
      part.getStyleClass().addAll("stacked-part", style(i));
      part.setMouseTransparent(true);
      parts.add(part);
    }
    Region place = new Region();
    place.getStyleClass().add("bar-place");
    place.setAccessibleRole(AccessibleRole.TEXT);
    readings.add(place, bar.words());
    Label below = new Label(bar.name());
    below.getStyleClass().add("year-name");
    below.setAlignment(Pos.CENTER);
    below.setMouseTransparent(true);
    return new Drawn(bar, place, parts, below);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 480;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 144;
  }

  @Override
  protected void layoutChildren() {
    if (drawn.isEmpty()) {
      return;
    }
    long high = drawn.stream().mapToLong(one -> one.bar().above()).max().orElse(0);
    long low = drawn.stream().mapToLong(one -> one.bar().below()).min().orElse(0);
    Axis axis = Axis.fromZero(low, high, TICKS);
    double left = frame.widthOf(axis, tick -> compact.tick(tick, axis));
    double right = Math.min(getWidth(), left + drawn.size() * WIDEST_SLOT);
    PlotArea area = new PlotArea(axis, left, LABEL_HEIGHT / 2, right, getHeight() - LABEL_HEIGHT);
    for (int i = 0; i < drawn.size(); i++) {
      Slot slot = area.slot(i, drawn.size(), WIDEST_SLOT, BAR_PART, WIDEST_BAR);
      lay(drawn.get(i), area, slot);
    }
    frame.begin();
    frame.up(area, tick -> compact.tick(tick, axis));
    frame.end(area, area.y(0));
  }

  private void lay(Drawn one, PlotArea area, Slot slot) {
    long up = 0;
    long down = 0;
    for (int i = 0; i < one.parts().size(); i++) {
      long amount = one.bar().parts().get(i).cents();
      long from = amount < 0 ? down : up;
      double start = area.y(from);
      double end = area.y(from + amount);
      if (amount < 0) {
        down += amount;
      } else {
        up += amount;
      }
      Region part = one.parts().get(i);
      part.setVisible(amount != 0);
      part.resizeRelocate(
          slot.barLeft(), Math.min(start, end), slot.barWidth(), Math.abs(end - start));
    }
    one.place().resizeRelocate(slot.left(), area.top(), slot.width(), area.bottom() - area.top());
    one.below().resizeRelocate(slot.left(), getHeight() - LABEL_HEIGHT, slot.width(), LABEL_HEIGHT);
  }
}
