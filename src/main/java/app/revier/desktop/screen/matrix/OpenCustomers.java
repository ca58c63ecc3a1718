package app.revier.desktop.screen.matrix;

import app.revier.desktop.table.Column;
import app.revier.desktop.table.RowActions;
import app.revier.desktop.table.TableModel;
import app.revier.territory.CustomerId;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** What can be done with rows that are customers: they are opened in the list of customers. */
final class OpenCustomers<S> implements RowActions<S> {

  private final MatrixViewModel model;
  private final TableModel<S, CustomerId> table;

  OpenCustomers(MatrixViewModel model, TableModel<S, CustomerId> table) {
    this.model = model;
    this.table = table;
  }

  @Override
  public void open() {
    model.open(table.selectedRows().stream().map(table::keyOf).toList());
  }

  @Override
  public List<MenuItem> menu(List<S> rows, @Nullable Column<S> column) {
    return List.of();
  }
}
