package app.revier.desktop.screen.map;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Terms;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A customer in the list beside the map: name and town, and its field. */
final class RowCell extends ListCell<CustomerRow> {

  private final Label name = new Label();
  private final Label town = Words.muted("");
  private final CellChip chip;
  private final HBox line;

  RowCell(Terms terms) {
    chip = new CellChip(terms);
    town.setWrapText(false);
    VBox words = new VBox(name, town);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(Space.S, words, chip);
    line.setAlignment(Pos.CENTER_LEFT);
    // The list is as wide as the pane: long names are cut, not the field.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable CustomerRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      return;
    }
    name.setText(row.customer().name());
    town.setText(MapWords.town(row.customer()));
    chip.show(row.cell());
    setGraphic(line);
  }
}
