package app.revier.desktop.screen.customers;

import app.revier.desktop.filter.CustomerRow;
import app.revier.desktop.screen.customers.pane.CustomerEditor;
import app.revier.desktop.table.CellLook;
import app.revier.desktop.theme.Icons;
import app.revier.text.Terms;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** How the cells of the list look besides their text. */
final class CustomerLooks {

  /** Less than half a per cent is shown as none. */
  private static final double LEAST_CHANGE = 0.005;

  private final Terms terms;
  private final CustomerEditor editor;
  private final String draftHint;

  /**
   * Looks in a language.
   *
   * @param draftHint what to say at a customer with something typed that is not saved
   */
  CustomerLooks(Terms terms, CustomerEditor editor, String draftHint) {
    this.terms = terms;
    this.editor = editor;
    this.draftHint = draftHint;
  }

  /** The looks by column. */
  Map<String, CellLook<CustomerRow>> byColumn() {
    return Map.of(
        "name",
        this::draft,
        "class",
        CellLook.plate(terms, CustomerRow::cell),
        "change",
        CustomerLooks::change);
  }

  /** The colour of gain or loss. */
  private static Consumer<@Nullable CustomerRow> change(Labeled cell) {
    return row -> {
      cell.getStyleClass().removeAll("gain", "loss");
      Double change = row == null ? null : row.change();
      if (change != null && Math.abs(change) >= LEAST_CHANGE) {
        cell.getStyleClass().add(change > 0 ? "gain" : "loss");
      }
    };
  }

  /** A mark if something typed is not saved yet. */
  private Consumer<@Nullable CustomerRow> draft(Labeled cell) {
    FontIcon mark = Icons.of(Material2AL.EDIT);
    mark.getStyleClass().add("draft-mark");
    Tooltip.install(mark, new Tooltip(draftHint));
    return row -> cell.setGraphic(row != null && editor.drafted().contains(row.id()) ? mark : null);
  }
}
