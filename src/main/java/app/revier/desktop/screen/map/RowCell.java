package app.revier.desktop.screen.map;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Terms;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A customer in a list beside the map: name and town, its field, and what else there is to say.
 *
 * @param <T> what the list holds
 */
final class RowCell<T> extends ListCell<T> {

  private final Label name = new Label();
  private final Label town = new Label();
  private final Label more = new Label();
  private final CellChip chip;
  private final VBox line;
  private final Function<T, CustomerRow> row;
  private final Function<T, String> words;

  /**
   * A cell.
   *
   * @param words what else there is to say; empty for nothing
   */
  RowCell(Terms terms, Function<T, CustomerRow> row, Function<T, String> words) {
    this.row = row;
    this.words = words;
    chip = new CellChip(terms);
    town.getStyleClass().add("muted");
    more.setMinWidth(USE_PREF_SIZE);
    town.setMaxWidth(Double.MAX_VALUE);
    town.setMinWidth(0);
    HBox.setHgrow(town, Priority.ALWAYS);
    HBox below = new HBox(Space.S, town, more, chip);
    below.setAlignment(Pos.CENTER_LEFT);
    line = new VBox(2, name, below);
    // The list is as wide as the pane: long names are cut.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    CustomerRow shown = row.apply(item);
    name.setText(shown.customer().name());
    name.setTooltip(Words.hint(shown.customer().name()));
    town.setText(MapWords.town(shown.customer()));
    chip.show(shown.cell());
    more.setText(words.apply(item));
    more.setVisible(!more.getText().isEmpty());
    more.setManaged(more.isVisible());
    setGraphic(line);
  }
}
