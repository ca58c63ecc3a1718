package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.SheetChoices.ColumnMeaning;
import app.revier.intake.SheetReading;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A choice of what a column is read as. The table is one stop of the Tab key: the choice is opened
 * from its row and gives the keyboard back to it.
 */
final class MeaningCell extends TableCell<SheetReading.Column, SheetReading.Column> {

  private static final PseudoClass BY_HAND = PseudoClass.getPseudoClass("by-hand");

  private final ColumnsTable pane;
  private final ComboBox<ColumnMeaning> box = new ComboBox<>();

  MeaningCell(ColumnsTable pane) {
    this.pane = pane;
    getStyleClass().add("meaning-cell");
    box.setMaxWidth(Double.MAX_VALUE);
    box.setFocusTraversable(false);
    box.setVisibleRowCount(12);
    box.getStyleClass().add("in-cell");
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable ColumnMeaning meaning) {
            return meaning == null ? "" : pane.word(meaning);
          }

          @Override
          public ColumnMeaning fromString(String word) {
            throw new IllegalStateException("not typed: " + word);
          }
        });
    box.setOnShowing(
        event -> {
          SheetReading.Column column = getItem();
          if (column != null) {
            fill(column);
          }
        });
    box.setOnHidden(
        event -> {
          getTableView().requestFocus();
          SheetReading.Column column = getItem();
          ColumnMeaning chosen = box.getValue();
          if (column != null && chosen != null) {
            pane.read(column, chosen);
          }
        });
  }

  /** Opens the choice. */
  void open() {
    box.requestFocus();
    box.show();
  }

  private void fill(SheetReading.Column column) {
    box.getItems().setAll(pane.meanings(column));
    box.setValue(ColumnMeaning.of(column));
  }

  @Override
  protected void updateItem(SheetReading.@Nullable Column column, boolean empty) {
    super.updateItem(column, empty);
    if (empty || column == null) {
      setGraphic(null);
      return;
    }
    if (!box.isShowing()) {
      box.getItems().setAll(ColumnMeaning.of(column));
      box.setValue(ColumnMeaning.of(column));
    }
    boolean byHand = pane.isByHand(column);
    box.pseudoClassStateChanged(BY_HAND, byHand);
    box.setAccessibleHelp(byHand ? pane.byHandWord() : null);
    box.setDisable(!pane.canRead());
    setGraphic(box);
  }
}
