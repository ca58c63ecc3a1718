package app.revier.desktop.chart;

import static app.revier.desktop.chart.PlotFrame.LABEL_HEIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/**
 * How far figures reach to either side of a base value (a “tornado”): a lying bar for each row,
 * with a text at both ends. What lies below the base is hatched, what lies above it solid.
 */
public final class SpanBars extends Region {

  private static final double ROW = 36;
  private static final double BAR = 18;
  private static final double GAP = 4;
  private static final double HEAD = 22;
  private static final double FOOT = 24;
  private static final double TICK_DISTANCE = 72;

  private final PlotFrame frame = new PlotFrame();
  private final ChartRows rows = new ChartRows(this);
  private final Line baseLine = PlotFrame.line("chart-target-line");
  private final Label baseLabel = new Label();
  private final List<Bar> bars = new ArrayList<>();
  private Data data = new Data(PlotAxis.of(String::valueOf), 0, "", List.of(), "");

  private record Bar(Region below, Region above, Label least, Label most) {
    List<Node> nodes() {
      return List.of(below, above, least, most);
    }
  }

  /**
   * A row.
   *
   * @param id tells the rows apart
   * @param name what stands at the left
   * @param from one end
   * @param to the other end, which may lie below {@code from}
   * @param fromText what stands at the one end
   * @param toText what stands at the other end
   * @param words the whole row in words
   */
  public record Row(
      String id,
      String name,
      double from,
      double to,
      String fromText,
      String toText,
      String words) {}

  /**
   * What is shown.
   *
   * @param axis of the figures
   * @param base the value the bars lie around
   * @param baseText what stands above its line
   * @param rows from the top; the widest first is usual
   * @param words the whole chart in words, for screen readers
   */
  public record Data(PlotAxis axis, double base, String baseText, List<Row> rows, String words) {

    /** Keeps its own copy of the rows. */
    public Data {
      rows = List.copyOf(rows);
    }

    private Axis range(int ticks) {
      double least = base;
      double most = base;
      for (Row row : rows) {
        least = Math.min(least, Math.min(row.from(), row.to()));
        most = Math.max(most, Math.max(row.from(), row.to()));
      }
      return axis.axis(least, most, false, ticks);
    }
  }

  /** Without rows. */
  public SpanBars() {
    getStyleClass().add("span-bars");
    setAccessibleRole(AccessibleRole.PARENT);
    setMinWidth(280);
    ProbabilityCurve.style(baseLabel, "chart-target-label");
  }

  /** What a click or Enter on a row does, told its index. */
  public void onPick(IntConsumer picked) {
    rows.onPick(picked);
  }

  /** Shows other rows. */
  public void show(Data shown) {
    data = shown;
    setAccessibleText(shown.words());
    baseLabel.setText(shown.baseText());
    bars.clear();
    List<Node> all = new ArrayList<>(List.of(frame));
    for (Row row : shown.rows()) {
      Bar bar = bar(row);
      bars.add(bar);
      all.addAll(bar.nodes());
    }
    all.addAll(List.of(baseLine, baseLabel));
    getChildren()
        .setAll(
            rows.show(
                shown.rows().stream().map(Row::name).toList(),
                shown.rows().stream().map(Row::words).toList(),
                all));
    rows.shown();
  }

  private static Bar bar(Row row) {
    Region below = new Region();
    ProbabilityCurve.style(below, "span-below");
    Region above = new Region();
    ProbabilityCurve.style(above, "span-above");
    boolean rising = row.from() <= row.to();
    Label least = new Label(rising ? row.fromText() : row.toText());
    ProbabilityCurve.style(least, "chart-value");
    Label most = new Label(rising ? row.toText() : row.fromText());
    ProbabilityCurve.style(most, "chart-value");
    return new Bar(below, above, least, most);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 560;
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEAD + FOOT + Math.max(1, bars.size()) * ROW;
  }

  @Override
  protected double computeMinHeight(double width) {
    return HEAD + FOOT + Math.max(1, bars.size()) * (BAR + GAP);
  }

  @Override
  protected void layoutChildren() {
    boolean something = !bars.isEmpty();
    frame.setVisible(something);
    baseLine.setVisible(something);
    baseLabel.setVisible(something);
    if (!something) {
      return;
    }
    double names = rows.namesWidth();
    // The texts at the ends stay inside, whatever their bars are.
    double text = 0;
    for (Bar bar : bars) {
      for (Label label : List.of(bar.least(), bar.most())) {
        label.applyCss();
        text = Math.max(text, Math.ceil(label.prefWidth(-1)) + GAP);
      }
    }
    double left = names + text;
    double right = Math.max(left + 40, getWidth() - text);
    Axis across = data.range((int) Math.max(2, (right - left) / TICK_DISTANCE));
    double row = Math.min(ROW, (getHeight() - HEAD - FOOT) / bars.size());
    double bottom = HEAD + row * bars.size();
    PlotArea area = new PlotArea(Axis.between(0, 1, 1), left, HEAD, right, bottom);
    frame.begin();
    for (double tick : data.axis().ticks(across)) {
      double x = Math.round(area.x(across, tick));
      frame.grid(x, area.top(), x, area.bottom());
    }
    frame.across(area, across, data.axis().ticks(across), data.axis().texts(across), getWidth());
    frame.end(area, area.bottom());
    double base = Math.round(area.x(across, data.base()));
    PlotFrame.place(baseLine, base, area.top(), base, area.bottom());
    double width = baseLabel.prefWidth(-1);
    baseLabel.resizeRelocate(
        Math.clamp(base - width / 2, 0, Math.max(0, getWidth() - width)), 0, width, LABEL_HEIGHT);
    for (int i = 0; i < bars.size(); i++) {
      double top = HEAD + i * row;
      rows.layOut(i, top, row, names);
      lay(bars.get(i), data.rows().get(i), area, across, top + (row - BAR) / 2);
    }
  }

  private void lay(Bar bar, Row row, PlotArea area, Axis across, double top) {
    double least = Math.round(area.x(across, Math.min(row.from(), row.to())));
    double most = Math.round(area.x(across, Math.max(row.from(), row.to())));
    double base = Math.clamp(Math.round(area.x(across, data.base())), least, most);
    bar.below().setVisible(base > least);
    bar.below().resizeRelocate(least, top, base - least, BAR);
    bar.above().setVisible(most > base);
    bar.above().resizeRelocate(base, top, most - base, BAR);
    double leastWidth = Math.ceil(bar.least().prefWidth(-1));
    bar.least().resizeRelocate(least - GAP - leastWidth, top, leastWidth, BAR);
    bar.most().resizeRelocate(most + GAP, top, Math.ceil(bar.most().prefWidth(-1)), BAR);
  }
}
