package app.revier.desktop.screen.customers;

import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Keeps the selection of the table and that of the model the same, by customers: rows move, come
 * and go.
 */
final class TableSelection {

  private static final int ROWS_ABOVE = 4;

  private final TableView<CustomerRow> table;
  private final MultipleSelectionModel<CustomerRow> selected;
  private final CustomersViewModel model;
  private boolean showing;

  @SuppressWarnings("this-escape")
  TableSelection(TableView<CustomerRow> table, CustomersViewModel model) {
    this.table = table;
    this.model = model;
    selected = table.getSelectionModel();
    selected.getSelectedIndices().addListener((ListChangeListener<Object>) change -> tell());
    model.selectionProperty().subscribe(value -> showIfDifferent());
    model.revisionProperty().subscribe(value -> show());
  }

  /** The rep has selected rows. */
  private void tell() {
    if (showing || model.list().rows().isChanging()) {
      return;
    }
    Set<CustomerId> customers = new LinkedHashSet<>();
    for (CustomerRow row : selected.getSelectedItems()) {
      if (row != null) {
        customers.add(row.id());
      }
    }
    CustomerRow lead = selected.getSelectedItem();
    showing = true;
    model.select(new Selection(customers, lead == null ? null : lead.id()));
    showing = false;
  }

  private void showIfDifferent() {
    if (!showing) {
      show();
    }
  }

  /** Selects in the table who is selected in the model. */
  private void show() {
    Selection wanted = model.selectionProperty().get();
    List<Integer> indices = indices(wanted.customers());
    if (isShown(indices)) {
      return;
    }
    showing = true;
    selected.clearSelection();
    if (!indices.isEmpty()) {
      int lead = indices.getFirst();
      for (int index : indices) {
        if (table.getItems().get(index).id().equals(wanted.lead())) {
          lead = index;
        }
      }
      int[] rows = indices.stream().mapToInt(Integer::intValue).toArray();
      selected.selectIndices(rows[0], rows);
      selected.select(lead);
      table.getFocusModel().focus(lead);
      bringIntoView(lead);
    }
    showing = false;
  }

  private boolean isShown(List<Integer> indices) {
    return selected.getSelectedIndices().size() == indices.size()
        && new HashSet<>(selected.getSelectedIndices()).containsAll(indices);
  }

  private List<Integer> indices(Set<CustomerId> customers) {
    List<Integer> indices = new ArrayList<>();
    List<CustomerRow> rows = table.getItems();
    for (int i = 0; i < rows.size() && indices.size() < customers.size(); i++) {
      if (customers.contains(rows.get(i).id())) {
        indices.add(i);
      }
    }
    return indices;
  }

  /** Scrolls only if the row is out of sight, and then leaves some rows above it. */
  private void bringIntoView(int index) {
    Node found = table.lookup(".virtual-flow");
    if (found instanceof VirtualFlow<?> flow) {
      IndexedCell<?> first = flow.getFirstVisibleCell();
      IndexedCell<?> last = flow.getLastVisibleCell();
      if (first != null && last != null && index > first.getIndex() && index < last.getIndex()) {
        return;
      }
    }
    table.scrollTo(Math.max(0, index - ROWS_ABOVE));
  }
}
