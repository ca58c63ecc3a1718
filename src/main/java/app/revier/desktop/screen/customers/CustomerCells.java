package app.revier.desktop.screen.customers;

import app.revier.desktop.screen.customers.pane.CustomerEditor;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.text.Terms;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Makes the columns of the table and their cells. */
final class CustomerCells {

  private static final String FIGURES = "figures";

  /** Less than half a per cent is shown as none. */
  private static final double LEAST_CHANGE = 0.005;

  private final Terms terms;
  private final CustomerEditor editor;
  private final String draftHint;

  /**
   * Cells in a language.
   *
   * @param draftHint what to say at a customer with something typed that is not saved
   */
  CustomerCells(Terms terms, CustomerEditor editor, String draftHint) {
    this.terms = terms;
    this.editor = editor;
    this.draftHint = draftHint;
  }

  /** A column of the table. */
  TableColumn<CustomerRow, CustomerRow> column(CustomerColumn column) {
    TableColumn<CustomerRow, CustomerRow> made = new TableColumn<>(column.heading());
    made.setId(column.id());
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    made.setCellFactory(each -> cell(column));
    if (column.form() == CustomerColumn.Form.FIGURE
        || column.form() == CustomerColumn.Form.CHANGE) {
      made.getStyleClass().add(FIGURES);
    }
    return made;
  }

  private TableCell<CustomerRow, CustomerRow> cell(CustomerColumn column) {
    return switch (column.form()) {
      case TEXT, FIGURE -> new WordCell(column);
      case CHANGE -> new ChangeCell(column);
      case CELL -> new ClassCell(terms);
      case NAME -> new NameCell(column, editor, draftHint);
    };
  }

  private static class WordCell extends TableCell<CustomerRow, CustomerRow> {
    private final CustomerColumn column;

    WordCell(CustomerColumn column) {
      this.column = column;
    }

    @Override
    protected void updateItem(@Nullable CustomerRow row, boolean empty) {
      super.updateItem(row, empty);
      setText(empty || row == null ? null : column.text().apply(row));
    }
  }

  private static final class ChangeCell extends WordCell {
    ChangeCell(CustomerColumn column) {
      super(column);
      setTextAlignment(TextAlignment.RIGHT);
    }

    @Override
    protected void updateItem(@Nullable CustomerRow row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().removeAll("gain", "loss");
      Double change = empty || row == null ? null : row.change();
      if (change != null && Math.abs(change) >= LEAST_CHANGE) {
        getStyleClass().add(change > 0 ? "gain" : "loss");
      }
    }
  }

  private static final class ClassCell extends TableCell<CustomerRow, CustomerRow> {
    private final CellChip chip;

    ClassCell(Terms terms) {
      chip = new CellChip(terms);
    }

    @Override
    protected void updateItem(@Nullable CustomerRow row, boolean empty) {
      super.updateItem(row, empty);
      if (!empty && row != null) {
        chip.show(row.cell());
      }
      setGraphic(empty || row == null ? null : chip);
    }
  }

  private static final class NameCell extends WordCell {
    private final CustomerEditor editor;
    private final FontIcon mark = Icons.of(Material2AL.EDIT);
    private final Tooltip hint;

    NameCell(CustomerColumn column, CustomerEditor editor, String draftHint) {
      super(column);
      this.editor = editor;
      hint = new Tooltip(draftHint);
      mark.getStyleClass().add("draft-mark");
    }

    @Override
    protected void updateItem(@Nullable CustomerRow row, boolean empty) {
      super.updateItem(row, empty);
      boolean drafted = !empty && row != null && editor.drafted().contains(row.id());
      setGraphic(drafted ? mark : null);
      setTooltip(drafted ? hint : null);
    }
  }
}
