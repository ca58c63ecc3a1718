package app.revier.desktop.table;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.text.Texts;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
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
  private final TableView<S> table = Tables.compact(new TableView<>());
  private final Set<DataRow<S>> drawn = Collections.newSetFromMap(new WeakHashMap<>());
  private final TableHeads<S> heads;
  private final Map<PseudoClass, Predicate<S>> marks = new HashMap<>();
  private final CellEditor<S> editing;
  private @Nullable String leadColumn;
  private SortOrder order;

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
    order = model.orderProperty().get();
    table.setId(id);
    table.setPlaceholder(new StackPane());
    // How much room a table needs at the least is for its screen to say.
    table.setMinSize(0, 0);
    table.setItems(model.rows());
    // The model is the only one that knows what is selected.
    table.setSelectionModel(null);
    table.setRowFactory(each -> row());
    heads = new TableHeads<>(this, looks);
    getChildren().addAll(heads.measure(), table);
    model.selectionProperty().subscribe(value -> showSelection(true));
    model.revisionProperty().subscribe(value -> showSelection(isSortedAnew()));
    editing = new CellEditor<>(this);
    editing.install(this);
    new TableKeys<>(this).install();
    heads.install();
    desk.drafts().watch(() -> drawn.forEach(DataRow::markStuck));
    table.heightProperty().subscribe((before, now) -> keepInView());
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

  /** What is typed for a cell and cannot be saved as it is; none where nothing is. */
  @Nullable String stuck(S row, Column<S> column) {
    Draft draft = actions.stuck(row, column);
    return draft == null ? null : draft.typed();
  }

  CellEditor<S> editing() {
    return editing;
  }

  /** Whether the cell of the one selected row in a column can be edited. */
  boolean canEdit(Column<S> column) {
    return model.selectedRows().size() == 1 && model.leadIndex() >= 0 && actions.canEdit(column);
  }

  /** Where the cell is that the keyboard is in, brought into view; none if it is not drawn. */
  @Nullable Bounds leadCell() {
    Column<S> lead = leadColumn();
    if (lead != null) {
      scrollTo(lead.id());
    }
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

  /** A row that the keyboard is in and that can be seen stays so in a table of another height. */
  private void keepInView() {
    int lead = model.leadIndex();
    if (lead >= 0 && isSeen(lead)) {
      Platform.runLater(
          () -> {
            table.layout();
            bringIntoView(model.leadIndex());
          });
    }
  }

  private boolean isSortedAnew() {
    SortOrder now = model.orderProperty().get();
    boolean anew = !now.equals(order);
    order = now;
    return anew;
  }

  private void showSelection(boolean chosen) {
    int lead = model.leadIndex();
    boolean wasSeen = isSeen(table.getFocusModel().getFocusedIndex());
    table.getFocusModel().focus(lead);
    drawn.forEach(DataRow::mark);
    // Of several selected rows none is followed to where it stands now.
    boolean alone = model.selectedRows().size() <= 1;
    if (lead >= 0 && (chosen || (wasSeen && alone))) {
      bringIntoView(lead);
    }
  }

  /** Whether the keyboard is in a row. */
  boolean isLead(S row) {
    return model.keyOf(row).equals(model.selectionProperty().get().lead());
  }

  /** Whether the keyboard is in a column. */
  boolean isLeadColumn(String column) {
    Column<S> lead = leadColumn();
    return lead != null && column.equals(lead.id());
  }

  /** The column the rep has gone to; none before. */
  @Nullable String chosenColumn() {
    return leadColumn;
  }

  /** Whether the rep has gone to a column; letters lead to a row until then. */
  boolean isLeadChosen() {
    return leadColumn != null;
  }

  /** The column the keyboard is in, at first that of the names; none if it is not shown. */
  @Nullable Column<S> leadColumn() {
    String id = leadColumn == null ? model.setup().names() : leadColumn;
    return shownColumns().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
  }

  /** The columns that there is room for, from left to right. */
  List<Column<S>> shownColumns() {
    return model.shownColumns().stream().filter(each -> !heads.isLeftOut(each.id())).toList();
  }

  /** Moves the keyboard to a column. */
  void leadTo(String column) {
    leadColumn = column;
    drawn.forEach(DataRow::mark);
    scrollTo(column);
  }

  private void scrollTo(String column) {
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
      // A low table has no room for as many rows above it.
      int above = Math.min(ROWS_ABOVE, (last.getIndex() - first.getIndex()) / 2);
      table.scrollTo(Math.max(0, index - above));
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
    heads.explain();
  }
}
