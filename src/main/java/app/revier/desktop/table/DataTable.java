package app.revier.desktop.table;

import app.revier.desktop.nav.Desk;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A table on the screen: virtual rows, columns as the rep arranged them, keys, menus, copying. It
 * keeps no selection of its own; it shows that of its model.
 *
 * @param <S> a row
 * @param <K> what a row is known by
 */
public final class DataTable<S, K> extends StackPane {

  private static final int ROWS_ABOVE = 4;

  private final TableModel<S, K> model;
  private final Desk desk;
  private final RowActions<S> actions;
  private final Map<String, CellLook<S>> looks;
  private final TableView<S> table = Tables.compact(new TableView<>());
  private final Label measure = new Label();
  private final Widths<S> widths;
  private final Set<DataRow<S>> drawn = Collections.newSetFromMap(new WeakHashMap<>());
  private final Map<String, Tooltip> headHints = new HashMap<>();
  private final Map<PseudoClass, Predicate<S>> marks = new HashMap<>();
  private final CellEditor<S> editing;
  private @Nullable String leadColumn;
  private boolean building = true;

  /**
   * A table of a model.
   *
   * @param id names the table among the nodes of the window
   * @param looks how cells look besides their text, by column
   */
  public DataTable(
      String id,
      TableModel<S, K> model,
      Desk desk,
      RowActions<S> actions,
      Map<String, CellLook<S>> looks) {
    this.model = model;
    this.desk = desk;
    this.actions = actions;
    this.looks = Map.copyOf(looks);
    widths = new Widths<>(model);
    table.setId(id);
    table.setPlaceholder(new StackPane());
    // How much room a table needs at the least is for its screen to say.
    table.setMinSize(0, 0);
    table.setItems(model.rows());
    // The model is the only one that knows what is selected.
    table.setSelectionModel(null);
    table.setRowFactory(each -> row());
    table.setSortPolicy(
        sorted -> {
          sort();
          return true;
        });
    measure.setManaged(false);
    measure.setVisible(false);
    getChildren().addAll(measure, table);
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
    model.selectionProperty().subscribe(value -> showSelection(true));
    model.revisionProperty().subscribe(value -> showSelection(false));
    editing = new CellEditor<>(this);
    editing.install(this);
    new TableKeys<>(this).install();
    building = false;
    build();
  }

  TableModel<S, K> model() {
    return model;
  }

  Desk desk() {
    return desk;
  }

  Texts texts() {
    return desk.texts();
  }

  RowActions<S> actions() {
    return actions;
  }

  /** The control that has the keyboard. */
  public TableView<S> control() {
    return table;
  }

  /** Puts the keyboard into the table, on the first row if it was nowhere. */
  public void focusTable() {
    table.requestFocus();
    if (model.selectionProperty().get().keys().isEmpty() && model.leadIndex() < 0) {
      model.pick(0, TableModel.Pick.ONLY);
    }
  }

  /**
   * Marks rows for the style sheet.
   *
   * @param state the name of a pseudo class
   * @param when which rows have it
   */
  public void markRows(String state, Predicate<S> when) {
    marks.put(PseudoClass.getPseudoClass(state), when);
    drawn.forEach(DataRow::mark);
  }

  Map<PseudoClass, Predicate<S>> marks() {
    return marks;
  }

  /** Says what is to be seen in place of rows while there are none. */
  public void showWhenEmpty(Node instead) {
    table.setPlaceholder(instead);
  }

  /** Draws all cells again, since something has changed that rows do not know of. */
  public void redraw() {
    table.refresh();
  }

  /** A row as one of this table; none if it is not. */
  @Nullable DataRow<S> own(DataRow<?> row) {
    return drawn.stream().filter(each -> each.equals(row)).findFirst().orElse(null);
  }

  CellEditor<S> editing() {
    return editing;
  }

  /** Whether the cell of the one selected row in a column can be edited. */
  boolean canEdit(Column<S> column) {
    return model.selectedRows().size() == 1 && model.leadIndex() >= 0 && actions.canEdit(column);
  }

  /** Where the cell is that the keyboard is in; none if it is not drawn. */
  @Nullable Bounds leadCell() {
    table.layout();
    for (DataRow<S> row : drawn) {
      S shown = row.getItem();
      if (shown != null && row.isVisible() && row.getScene() != null && isLead(shown)) {
        for (Node node : row.getChildrenUnmodifiable()) {
          if (node instanceof DataCell<?> cell && isLeadColumn(cell.column())) {
            return sceneToLocal(cell.localToScene(cell.getBoundsInLocal()));
          }
        }
      }
    }
    return null;
  }

  private DataRow<S> row() {
    DataRow<S> row = new DataRow<>(this);
    drawn.add(row);
    return row;
  }

  private void build() {
    if (building) {
      return;
    }
    building = true;
    List<TableColumn<S, ?>> columns = new ArrayList<>();
    for (Column<S> column : model.shownColumns()) {
      columns.add(made(column));
    }
    widths.forget();
    widths.give(columns, table.getWidth());
    table.getColumns().setAll(columns);
    building = false;
    showOrder();
  }

  private TableColumn<S, S> made(Column<S> column) {
    TableColumn<S, S> made = new TableColumn<>(column.heading());
    made.setId(column.id());
    made.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    made.setCellFactory(each -> new DataCell<>(this, column.id(), looks.get(column.id())));
    made.setContextMenu(new HeadMenu<>(model, column, texts()));
    if (column.isFigure()) {
      made.getStyleClass().add("figures");
    }
    made.widthProperty()
        .subscribe(
            (before, width) -> {
              if (!building) {
                model.layout().setWidth(column.id(), width.doubleValue());
              }
            });
    return made;
  }

  private void measureAnew(Sample<S> sample) {
    widths.forget();
    giveWidths();
  }

  private void giveWidths() {
    if (!building) {
      building = true;
      widths.use(measure.getFont());
      widths.give(table.getColumns(), table.getWidth());
      building = false;
    }
  }

  /** The rep has dragged a column to another place. */
  private void arrange() {
    if (!building) {
      building = true;
      model.layout().arrange(table.getColumns().stream().map(TableColumn::getId).toList());
      building = false;
    }
  }

  /** The rep has clicked on a heading. */
  private void sort() {
    if (!building) {
      building = true;
      model.sort(
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

  /** Shows at the headings how the table is sorted. */
  private void showOrder() {
    if (building) {
      return;
    }
    building = true;
    List<TableColumn<S, ?>> sorted = new ArrayList<>();
    for (SortOrder.By by : model.orderProperty().get().columns()) {
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

  private void showSelection(boolean chosen) {
    int lead = model.leadIndex();
    boolean wasSeen = isSeen(table.getFocusModel().getFocusedIndex());
    table.getFocusModel().focus(lead);
    drawn.forEach(DataRow::mark);
    if (lead >= 0 && (chosen || wasSeen)) {
      bringIntoView(lead);
    }
  }

  /** Whether the keyboard is in a row. */
  boolean isLead(S row) {
    return model.keyOf(row).equals(model.selectionProperty().get().lead());
  }

  /** Whether the keyboard is in a column. */
  boolean isLeadColumn(String column) {
    return column.equals(leadColumn);
  }

  /** The column the keyboard is in; none until the rep has been in one. */
  @Nullable Column<S> leadColumn() {
    String id = leadColumn;
    return id != null && model.layout().isShown(id) ? model.column(id) : null;
  }

  /** Moves the keyboard to a column. */
  void leadTo(String column) {
    leadColumn = column;
    drawn.forEach(DataRow::mark);
    for (TableColumn<S, ?> each : table.getColumns()) {
      if (each.getId().equals(column)) {
        table.scrollToColumn(each);
      }
    }
  }

  @Nullable VirtualFlow<?> flow() {
    return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
  }

  private boolean isSeen(int index) {
    VirtualFlow<?> flow = flow();
    IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
    IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
    return first != null && last != null && index >= first.getIndex() && index <= last.getIndex();
  }

  /**
   * Scrolls only if the row is out of sight: by little for a neighbour, else with rows above it.
   */
  private void bringIntoView(int index) {
    VirtualFlow<?> flow = flow();
    IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
    IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
    if (flow == null || first == null || last == null) {
      table.scrollTo(Math.max(0, index - ROWS_ABOVE));
    } else if (Math.abs(index - first.getIndex()) <= 1 || Math.abs(index - last.getIndex()) <= 1) {
      flow.scrollTo(index);
    } else if (index < first.getIndex() || index > last.getIndex()) {
      table.scrollTo(Math.max(0, index - ROWS_ABOVE));
    }
  }

  /** Copies the selected rows as a table with headings. */
  public void copy() {
    List<S> rows = model.selectedRows();
    if (!rows.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(model.copied());
      Clipboard.getSystemClipboard().setContent(content);
      String words = texts().get("table.copied", rows.size(), texts().number(rows.size()));
      desk.notices().done(words, null, null);
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    for (TableColumn<S, ?> column : table.getColumns()) {
      Node head = column.getStyleableNode();
      Column<S> shown = model.column(column.getId());
      if (head != null && shown != null && !headHints.containsKey(shown.id())) {
        Tooltip hint =
            new Tooltip(
                shown.hint().isEmpty() ? shown.heading() : shown.heading() + ": " + shown.hint());
        Tooltip.install(head, hint);
        headHints.put(shown.id(), hint);
      }
    }
  }
}
