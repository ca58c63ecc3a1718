package app.revier.desktop.chart;

import static app.revier.desktop.chart.PlotFrame.LABEL_HEIGHT;

import app.revier.desktop.theme.CellChip;
import app.revier.segment.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * Two to four lying bars for each row, to be compared with each other, such as the share of time
 * and of revenue of each cell. Bars of a row are told apart by pattern: solid, hatched, outlined,
 * outlined with dashes.
 */
public final class PairedBars extends Region {

  private static final int MOST = 4;
  private static final double BAR = 14;
  private static final double BETWEEN_ROWS = 8;
  private static final double GAP = 6;
  private static final double KEY = 12;
  private static final List<String> LOOKS =
      List.of("pair-first", "pair-second", "pair-third", "pair-fourth");

  private final ChartRows rows = new ChartRows(this);
  private final Line base = PlotFrame.line("chart-base");
  private final List<Key> keys = new ArrayList<>();
  private final List<List<Drawn>> drawn = new ArrayList<>();
  private Data data = new Data(List.of("", ""), List.of(), "");

  private record Key(Region sign, Label name) {}

  private record Drawn(Region bar, Label text) {}

  /**
   * A bar.
   *
   * @param value how long it is, at least 0
   * @param text what stands at its end
   */
  public record Bar(double value, String text) {

    /** Refuses a negative length. */
    public Bar {
      if (!(value >= 0)) {
        throw new IllegalArgumentException("a bar of " + value);
      }
    }
  }

  /**
   * A row.
   *
   * @param name what stands at the left
   * @param cell whose colours the bars have; none for the usual ones
   * @param bars as many as there are names of them
   * @param words the whole row in words
   */
  public record Row(String name, @Nullable Cell cell, List<Bar> bars, String words) {

    /** Keeps its own copy of the bars. */
    public Row {
      bars = List.copyOf(bars);
    }
  }

  /**
   * What is shown.
   *
   * @param names what the first, the second and perhaps a third bar of each row stand for
   * @param rows from the top
   * @param words the whole chart in words, for screen readers
   */
  public record Data(List<String> names, List<Row> rows, String words) {

    /** Refuses rows with other numbers of bars than there are names. */
    public Data {
      names = List.copyOf(names);
      rows = List.copyOf(rows);
      int count = names.size();
      if (count < 2 || count > MOST || rows.stream().anyMatch(r -> r.bars().size() != count)) {
        throw new IllegalArgumentException(count + " bars a row");
      }
    }

    private double most() {
      return rows.stream()
          .flatMap(row -> row.bars().stream())
          .mapToDouble(Bar::value)
          .max()
          .orElse(0);
    }
  }

  /** Without rows. */
  public PairedBars() {
    getStyleClass().add("paired-bars");
    setAccessibleRole(AccessibleRole.PARENT);
    setMinWidth(240);
  }

  /** What a click or Enter on a row does, told its index. */
  public void onPick(IntConsumer picked) {
    rows.onPick(picked);
  }

  /** Shows other rows. */
  public void show(Data shown) {
    data = shown;
    setAccessibleText(shown.words());
    keys.clear();
    drawn.clear();
    List<Node> all = new ArrayList<>(List.of(base));
    for (int i = 0; i < shown.names().size(); i++) {
      Key key = key(shown.names().get(i), LOOKS.get(i));
      keys.add(key);
      all.addAll(List.of(key.sign(), key.name()));
    }
    for (Row row : shown.rows()) {
      List<Drawn> bars = new ArrayList<>();
      for (int i = 0; i < row.bars().size(); i++) {
        Drawn one = drawn(row.bars().get(i), row.cell(), LOOKS.get(i));
        bars.add(one);
        all.addAll(List.of(one.bar(), one.text()));
      }
      drawn.add(bars);
    }
    getChildren()
        .setAll(
            rows.show(
                shown.rows().stream().map(Row::name).toList(),
                shown.rows().stream().map(Row::words).toList(),
                all));
    rows.shown();
  }

  private static Key key(String name, String look) {
    Region sign = new Region();
    ProbabilityCurve.style(sign, "pair-bar");
    sign.getStyleClass().addAll(look, "pair-key");
    Label label = new Label(name);
    ProbabilityCurve.style(label, "chart-note");
    return new Key(sign, label);
  }

  private static Drawn drawn(Bar bar, @Nullable Cell cell, String look) {
    Region region = new Region();
    ProbabilityCurve.style(region, "pair-bar");
    region.getStyleClass().add(look);
    if (cell != null) {
      region.getStyleClass().addAll("of-cell", CellChip.styleClass(cell));
    }
    Label text = new Label(bar.text());
    ProbabilityCurve.style(text, "chart-value");
    return new Drawn(region, text);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 480;
  }

  @Override
  protected double computePrefHeight(double width) {
    return head(width) + data.rows().size() * row();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double row() {
    return data.names().size() * BAR + BETWEEN_ROWS;
  }

  /** What the bars mean stands above them, one below the other where there is no room. */
  private double head(double width) {
    return lines(width < 0 ? Double.MAX_VALUE : width) * LABEL_HEIGHT + GAP;
  }

  private int lines(double width) {
    return keysWidth() <= width ? 1 : keys.size();
  }

  private double keysWidth() {
    double sum = 0;
    for (Key key : keys) {
      key.name().applyCss();
      sum += KEY + GAP + Math.ceil(key.name().prefWidth(-1)) + 2 * GAP;
    }
    return sum;
  }

  @Override
  protected void layoutChildren() {
    layOutKeys();
    double head = head(getWidth());
    double names = rows.namesWidth();
    double texts = 0;
    for (List<Drawn> row : drawn) {
      for (Drawn one : row) {
        one.text().applyCss();
        texts = Math.max(texts, Math.ceil(one.text().prefWidth(-1)) + GAP);
      }
    }
    double room = Math.max(20, getWidth() - names - texts);
    Axis axis = Axis.between(0, data.most(), 1);
    for (int i = 0; i < drawn.size(); i++) {
      double top = head + i * row();
      rows.layOut(i, top, row(), names);
      for (int j = 0; j < drawn.get(i).size(); j++) {
        Drawn one = drawn.get(i).get(j);
        double value = data.rows().get(i).bars().get(j).value();
        double width = value == 0 ? 0 : Math.max(1, Math.round(room * axis.at(value)));
        double y = top + BETWEEN_ROWS / 2 + j * BAR;
        one.bar().setVisible(value > 0);
        one.bar().resizeRelocate(names, y + 1, width, BAR - 2);
        one.text().resizeRelocate(names + width + GAP, y, Math.ceil(one.text().prefWidth(-1)), BAR);
      }
    }
    base.setVisible(!drawn.isEmpty());
    PlotFrame.place(base, names, head, names, head + drawn.size() * row());
  }

  private void layOutKeys() {
    boolean beside = lines(getWidth()) == 1;
    double x = 0;
    double y = 0;
    for (Key key : keys) {
      double width = Math.min(Math.ceil(key.name().prefWidth(-1)), getWidth() - KEY - GAP);
      key.sign().setVisible(!drawn.isEmpty());
      key.name().setVisible(!drawn.isEmpty());
      key.sign().resizeRelocate(x, y + (LABEL_HEIGHT - KEY) / 2, KEY, KEY);
      key.name().resizeRelocate(x + KEY + GAP, y, width, LABEL_HEIGHT);
      x += beside ? KEY + GAP + width + 2 * GAP : 0;
      y += beside ? 0 : LABEL_HEIGHT;
    }
  }
}
