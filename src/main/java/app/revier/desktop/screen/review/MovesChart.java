package app.revier.desktop.screen.review;

import app.revier.desktop.screen.review.ReviewContent.Column;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.segment.Cell;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The fields of the matrix over the last reviews: a column a review, in the colours of the fields
 * from A-Maintain on top to C-Win, as high as it has customers; below it how many have moved.
 */
final class MovesChart extends VBox {

  private static final double HEIGHT = 150;

  private final Texts texts;
  private final Terms terms;
  private final HBox columns = new HBox(Space.XS);

  MovesChart(Texts texts, Terms terms) {
    super(Space.S);
    this.texts = texts;
    this.terms = terms;
    columns.setAlignment(Pos.BOTTOM_LEFT);
    Label note = Words.muted(texts.get("review.chart-note"));
    note.getStyleClass().add("small-note");
    note.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(columns, note);
  }

  void show(List<Column> history) {
    int most =
        history.stream()
            .mapToInt(one -> one.customers().values().stream().mapToInt(Integer::intValue).sum())
            .max()
            .orElse(0);
    columns.getChildren().setAll(history.stream().map(one -> column(one, most)).toList());
  }

  private Node column(Column column, int most) {
    VBox bars = new VBox();
    bars.setAlignment(Pos.BOTTOM_CENTER);
    bars.setMinHeight(HEIGHT);
    bars.setMaxHeight(HEIGHT);
    for (Cell cell : Cell.values()) {
      int customers = column.customers().getOrDefault(cell, 0);
      if (customers > 0) {
        bars.getChildren().add(bar(cell, customers, HEIGHT * customers / Math.max(1, most)));
      }
    }
    Label moves = new Label(column.moves().isEmpty() ? "" : "⇄\u00a0" + column.moves());
    moves.getStyleClass().add("small-note");
    Label title = new Label(column.title());
    title.getStyleClass().addAll("muted", "small-note");
    VBox all = new VBox(Space.XS, bars, title, moves);
    all.setAlignment(Pos.BOTTOM_CENTER);
    all.setMinWidth(0);
    all.setPrefWidth(48);
    all.setMaxWidth(64);
    all.setFocusTraversable(false);
    all.setAccessibleText(column.words());
    HBox.setHgrow(all, Priority.ALWAYS);
    return all;
  }

  private Node bar(Cell cell, int customers, double height) {
    Region bar = new Region();
    bar.getStyleClass().addAll("review-bar", CellChip.styleClass(cell));
    bar.setMinHeight(height);
    bar.setMaxHeight(height);
    bar.setMaxWidth(Double.MAX_VALUE);
    Tooltip.install(
        bar,
        new Tooltip(texts.get("review.bar", terms.cell(cell), customers, texts.number(customers))));
    return bar;
  }
}
