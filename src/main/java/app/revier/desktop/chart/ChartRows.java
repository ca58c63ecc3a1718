package app.revier.desktop.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a chart whose bars lie: each with a name at the left and a place that takes the mouse
 * and the focus. What a row says is shown while one of them is there.
 */
final class ChartRows {

  private static final double GAP = 8;
  private static final double NAMES_PART = 0.36;

  private final Region chart;
  private final Marks marks;
  private final PlaceReadings readings;
  private final List<Row> rows = new ArrayList<>();
  private @Nullable IntConsumer pick;
  private int before = -1;

  private record Row(Label name, Region place) {}

  /** Rows of a chart. */
  ChartRows(Region chart) {
    this.chart = chart;
    marks = Marks.below(chart);
    readings = new PlaceReadings(chart, 0);
  }

  /** What a click or Enter on a row does. */
  void onPick(IntConsumer picked) {
    pick = picked;
    rows.forEach(row -> row.place().setCursor(Cursor.HAND));
  }

  /**
   * Other rows take the place of the ones before.
   *
   * @param between what the chart draws of its own between the places and the names
   * @return all that the chart consists of, from the back; call {@link #shown} when it is in it
   */
  List<Node> show(List<String> names, List<String> words, List<Node> between) {
    before = marks.focused();
    rows.clear();
    readings.begin();
    for (int i = 0; i < names.size(); i++) {
      rows.add(row(i, names.get(i), words.get(i)));
    }
    List<Node> all = new ArrayList<>();
    rows.forEach(row -> all.add(row.place()));
    all.addAll(between);
    rows.forEach(row -> all.add(row.name()));
    all.add(readings.node());
    return all;
  }

  /** The rows are in the chart. */
  void shown() {
    marks.show(rows.stream().map(Row::place).toList(), before);
    chart.requestLayout();
  }

  private Row row(int index, String name, String words) {
    Label label = new Label(name);
    ProbabilityCurve.style(label, "chart-row-name");
    label.setWrapText(true);
    label.setAlignment(Pos.CENTER_LEFT);
    Region place = new Region();
    place.setManaged(false);
    place.getStyleClass().add("chart-hit");
    place.setAccessibleRole(pick == null ? AccessibleRole.TEXT : AccessibleRole.BUTTON);
    readings.add(place, words);
    if (pick != null) {
      place.setCursor(Cursor.HAND);
    }
    place.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            place.requestFocus();
            pick(index);
          }
        });
    place.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean enter = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
          if (enter && pick != null) {
            event.consume();
            pick(index);
          }
        });
    return new Row(label, place);
  }

  private void pick(int index) {
    IntConsumer picked = pick;
    if (picked != null) {
      picked.accept(index);
    }
  }

  /** How much room the names need, at most a part of the width. */
  double namesWidth() {
    double most = 0;
    for (Row row : rows) {
      row.name().applyCss();
      most = Math.max(most, Math.ceil(row.name().prefWidth(-1)));
    }
    return Math.min(most, Math.floor(chart.getWidth() * NAMES_PART)) + GAP;
  }

  /** Puts a row in place. */
  void layOut(int index, double top, double height, double namesWidth) {
    Row row = rows.get(index);
    row.name().resizeRelocate(0, top, namesWidth - GAP, height);
    row.place().resizeRelocate(0, top, chart.getWidth(), height);
  }
}
