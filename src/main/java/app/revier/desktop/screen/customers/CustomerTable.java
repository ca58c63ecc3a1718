package app.revier.desktop.screen.customers;

import app.revier.desktop.theme.Tables;
import app.revier.text.Terms;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;

/** The table: virtual rows, columns as the rep arranged them, sorted by the list itself. */
final class CustomerTable extends StackPane {

  private final CustomersViewModel model;
  private final CustomerCells cells;
  private final TableView<CustomerRow> table = Tables.compact(new TableView<>());
  private boolean building = true;

  CustomerTable(CustomersViewModel model, Terms terms, String draftHint) {
    this.model = model;
    cells = new CustomerCells(terms, model.editor(), draftHint);
    table.setId("customers-table");
    table.setPlaceholder(new StackPane());
    table.setItems(model.list().rows());
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    table.setSortPolicy(
        sorted -> {
          sort();
          return true;
        });
    getChildren().add(table);
    model.list().columnsProperty().subscribe(value -> build());
    model.list().layout().shownProperty().subscribe(value -> build());
    model.list().orderProperty().subscribe(value -> showOrder());
    table.getColumns().addListener((ListChangeListener<Object>) change -> arrange());
    model.editor().drafted().addListener((SetChangeListener<Object>) change -> table.refresh());
    new TableSelection(table, model);
    building = false;
    build();
  }

  /** The table itself. */
  TableView<CustomerRow> table() {
    return table;
  }

  /** Puts the keyboard into the table. */
  void focusTable() {
    table.requestFocus();
    if (table.getFocusModel().getFocusedIndex() < 0 && !table.getItems().isEmpty()) {
      table.getSelectionModel().select(0);
    }
  }

  private void build() {
    if (building) {
      return;
    }
    building = true;
    List<TableColumn<CustomerRow, ?>> columns = new ArrayList<>();
    for (CustomerColumn column : model.list().shownColumns()) {
      columns.add(made(column));
    }
    table.getColumns().setAll(columns);
    building = false;
    showOrder();
  }

  private TableColumn<CustomerRow, CustomerRow> made(CustomerColumn column) {
    TableColumn<CustomerRow, CustomerRow> made = cells.column(column);
    made.setPrefWidth(model.list().layout().width(column));
    made.widthProperty()
        .subscribe(
            (before, width) -> {
              if (!building) {
                model.list().layout().setWidth(column.id(), width.doubleValue());
              }
            });
    return made;
  }

  /** The rep has dragged a column to another place. */
  private void arrange() {
    if (!building) {
      building = true;
      model.list().layout().arrange(table.getColumns().stream().map(TableColumn::getId).toList());
      building = false;
    }
  }

  /** The rep has clicked on a heading. */
  private void sort() {
    if (!building) {
      building = true;
      model
          .list()
          .sort(
              new SortOrder(
                  table.getSortOrder().stream()
                      .map(
                          column ->
                              new SortOrder.By(
                                  column.getId(),
                                  column.getSortType() == TableColumn.SortType.DESCENDING))
                      .toList()));
      building = false;
    }
  }

  /** Shows at the headings how the list is sorted. */
  private void showOrder() {
    if (building) {
      return;
    }
    building = true;
    List<TableColumn<CustomerRow, ?>> sorted = new ArrayList<>();
    for (SortOrder.By by : model.list().orderProperty().get().columns()) {
      for (TableColumn<CustomerRow, ?> column : table.getColumns()) {
        if (column.getId().equals(by.column())) {
          column.setSortType(
              by.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
          sorted.add(column);
        }
      }
    }
    table.getSortOrder().setAll(sorted);
    building = false;
  }
}
