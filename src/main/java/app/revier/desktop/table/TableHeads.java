package app.revier.desktop.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/**
 * The columns of a table on the screen with their heads: which there are, how wide they are, by
 * which the table is sorted. What the rep does to them is told to the model, and what the model
 * says is shown.
 */
final class TableHeads<S> {

  private final DataTable<S, ?> view;
  private final TableView<S> table;
  private final Map<String, CellLook<S>> looks;
  private final Label measure = new Label();
  private final Widths<S> widths;
  private final Map<String, Tooltip> hints = new HashMap<>();

  /** While columns are changed from here, nothing of it comes from the rep. */
  private boolean building;

  /**
   * Heads of a table that shows nothing yet.
   *
   * @param looks how cells look besides their text, by column
   */
  TableHeads(DataTable<S, ?> view, Map<String, CellLook<S>> looks) {
    this.view = view;
    this.looks = Map.copyOf(looks);
    table = view.control();
    widths = new Widths<>(view.model());
    measure.setManaged(false);
    measure.setVisible(false);
  }

  /** Unseen in the table, it has the font that cells have. */
  Label measure() {
    return measure;
  }

  /** Builds the columns and begins to listen. */
  void install() {
    building = true;
    table.setSortPolicy(
        sorted -> {
          sort();
          return true;
        });
    TableModel<S, ?> model = view.model();
    model.columnsProperty().subscribe(value -> build());
    model.layout().shownProperty().subscribe(value -> build());
    model
        .orderProperty()
        .subscribe(
            value -> {
              showOrder();
              giveWidths();
            });
    model.sampleProperty().subscribe(this::measureAnew);
    model.layout().fitsProperty().subscribe(value -> giveWidths());
    table.widthProperty().subscribe(value -> giveWidths());
    measure.fontProperty().subscribe(value -> giveWidths());
    table.getColumns().addListener((ListChangeListener<Object>) change -> arrange());
    building = false;
    build();
  }

  private void build() {
    if (building) {
      return;
    }
    building = true;
    List<TableColumn<S, ?>> columns = new ArrayList<>();
    for (Column<S> column : view.model().shownColumns()) {
      columns.add(made(column));
    }
    widths.forget();
    give(columns);
    table.getColumns().setAll(columns);
    building = false;
    showOrder();
  }

  private void give(List<? extends TableColumn<S, ?>> columns) {
    widths.give(columns, table.getWidth(), view.chosenColumn(), view.editing().isOpen());
  }

  private TableColumn<S, S> made(Column<S> column) {
    TableColumn<S, S> made = new TableColumn<>(column.heading());
    made.setId(column.id());
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    made.setCellFactory(each -> new DataCell<>(view, column.id(), looks.get(column.id())));
    made.setContextMenu(new HeadMenu<>(view.model(), column, view.texts()));
    if (column.isFigure()) {
      made.getStyleClass().add("figures");
    }
    made.widthProperty()
        .subscribe(
            (before, width) -> {
              if (!building) {
                view.model().layout().setWidth(column.id(), width.doubleValue());
              }
            });
    return made;
  }

  /** Whether there is no room for a column. */
  boolean isLeftOut(String id) {
    return table.getColumns().stream()
        .anyMatch(column -> column.getId().equals(id) && !column.isVisible());
  }

  private void measureAnew(Sample<S> sample) {
    widths.forget();
    giveWidths();
  }

  private void giveWidths() {
    if (!building) {
      building = true;
      widths.use(measure.getFont());
      give(table.getColumns());
      building = false;
    }
  }

  /** The rep has dragged a column to another place. */
  private void arrange() {
    if (!building) {
      building = true;
      view.model().layout().arrange(table.getColumns().stream().map(TableColumn::getId).toList());
      building = false;
    }
  }

  /** The rep has clicked on a heading. */
  private void sort() {
    if (!building) {
      building = true;
      SortOrder clicked =
          new SortOrder(
              table.getSortOrder().stream()
                  .map(
                      column ->
                          new SortOrder.By(
                              column.getId(),
                              column.getSortType() == TableColumn.SortType.DESCENDING))
                  .toList());
      // After up and down a third click takes the order back.
      boolean back = clicked.columns().isEmpty();
      view.model().sort(back ? view.model().setup().order() : clicked);
      building = false;
      if (back) {
        showOrder();
      }
    }
  }

  /** Shows at the headings how the table is sorted. */
  private void showOrder() {
    if (building) {
      return;
    }
    building = true;
    List<TableColumn<S, ?>> sorted = new ArrayList<>();
    for (SortOrder.By by : view.model().orderProperty().get().columns()) {
      for (TableColumn<S, ?> column : table.getColumns()) {
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

  /** Says at each head what it is in full; heads are there only after the table was laid out. */
  void explain() {
    for (TableColumn<S, ?> column : table.getColumns()) {
      Node head = column.getStyleableNode();
      Column<S> shown = view.model().column(column.getId());
      if (head != null && shown != null && !hints.containsKey(shown.id())) {
        Tooltip hint =
            new Tooltip(
                shown.hint().isEmpty() ? shown.heading() : shown.heading() + ": " + shown.hint());
        Tooltip.install(head, hint);
        hints.put(shown.id(), hint);
      }
    }
  }
}
