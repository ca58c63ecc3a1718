package app.revier.desktop.table;

import javafx.scene.Node;
import javafx.scene.control.TableRow;

/** One row. It is highlighted if and only if the model has it selected. */
final class DataRow<S> extends TableRow<S> {

  private final DataTable<S, ?> table;

  DataRow(DataTable<S, ?> table) {
    this.table = table;
  }

  @Override
  public void updateSelected(boolean selected) {
    S row = getItem();
    super.updateSelected(!isEmpty() && row != null && table.model().isSelected(row));
  }

  @Override
  protected void updateItem(S row, boolean empty) {
    super.updateItem(row, empty);
    mark();
  }

  /** Shows what is typed for its cells and cannot be saved. */
  void markStuck() {
    for (Node node : getChildren()) {
      if (node instanceof DataCell<?> cell) {
        cell.markStuck();
      }
    }
  }

  /** Shows whether the row is selected and where the keyboard is. */
  void mark() {
    updateSelected(true);
    S row = getItem();
    table
        .marks()
        .forEach(
            (state, when) ->
                pseudoClassStateChanged(state, !isEmpty() && row != null && when.test(row)));
    for (Node node : getChildren()) {
      if (node instanceof DataCell<?> cell) {
        cell.markLead();
      }
    }
  }
}
