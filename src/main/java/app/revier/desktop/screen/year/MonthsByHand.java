package app.revier.desktop.screen.year;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The totals of months, and until when the yearly revenue of customers is known. */
final class MonthsByHand extends ScrollPane {

  private static final int MONTHS = 12;
  private static final int[] COLUMNS = {4, 3, 2};

  /** A field in which a month's revenue with its cents has room. */
  private static final double FIELD = 84;

  MonthsByHand(Texts texts, TrackViewModel model, FieldControls controls, CheckedField until) {
    GridPane grid = new GridPane(Space.S, Space.XS);
    List<CheckedField> fields =
        IntStream.rangeClosed(1, MONTHS)
            .mapToObj(month -> controls.figure(model.month(month)))
            .toList();
    grid.widthProperty().subscribe(width -> place(grid, fields, columns(width.doubleValue())));
    Label hint = Words.muted(texts.get("year.by-hand-hint"));
    hint.setWrapText(true);
    hint.setMinHeight(USE_PREF_SIZE);
    VBox inside = new VBox(Space.S, hint, grid, until);
    inside.setPadding(new Insets(0, Space.S, Space.S, 0));
    setContent(inside);
    setFitToWidth(true);
    setMinHeight(0);
    getStyleClass().add("edge-to-edge");
  }

  private static int columns(double width) {
    for (int columns : COLUMNS) {
      if (width >= columns * FIELD) {
        return columns;
      }
    }
    return COLUMNS[COLUMNS.length - 1];
  }

  /** Months side by side, so many that a year's revenue has room in each. */
  private static void place(GridPane grid, List<CheckedField> fields, int columns) {
    if (grid.getColumnConstraints().size() == columns) {
      return;
    }
    grid.getChildren().clear();
    grid.getColumnConstraints().clear();
    for (int column = 0; column < columns; column++) {
      ColumnConstraints part = new ColumnConstraints();
      part.setPercentWidth(100.0 / columns);
      grid.getColumnConstraints().add(part);
    }
    for (int i = 0; i < fields.size(); i++) {
      grid.add(fields.get(i), i % columns, i / columns);
    }
  }
}
