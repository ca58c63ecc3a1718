package app.revier.desktop.table;

import app.revier.desktop.nav.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, their columns and order, and which of them are {@link SelectedRows
 * selected}.
 *
 * @param <S> a row; does not change, and a row that stayed the same is the same object
 * @param <K> what a row is known by
 */
public final class TableModel<S, K> {

  /**
   * What a table is like before the rep arranges it.
   *
   * @param columns the ids of the columns from left to right
   * @param filling the column that takes the room the others leave
   * @param names the column that decides between rows that are equal in the order, and in which
   *     typed letters look for a row
   * @param order how it is sorted
   * @param standIn whether the first row is selected when a filter hides all that was chosen
   * @param yielding the columns that are left out where there is no room for all, the first of them
   *     first; where there are none the table scrolls sideways
   */
  public record Setup(
      List<String> columns,
      String filling,
      String names,
      SortOrder order,
      boolean standIn,
      List<String> yielding) {

    /** The column of names takes the room, too. */
    public Setup(List<String> columns, String names, SortOrder order, boolean standIn) {
      this(columns, names, names, order, standIn, List.of());
    }

    /** The same table, in which columns are left out where there is no room for all. */
    public Setup yielding(List<String> ids) {
      return new Setup(columns, filling, names, order, standIn, ids);
    }

    /** The same table, in which another column takes the room. */
    public Setup filling(String id) {
      return new Setup(columns, id, names, order, standIn, yielding);
    }
  }

  /** How a row is picked. */
  public enum Pick {
    /** It alone: a click. */
    ONLY,
    /** It more, or it no longer: a click with control. */
    TOGGLE,
    /** All from the row picked before up to it, and no others: a click with shift. */
    RANGE,
    /** All from the row picked before up to it, too: a click with shift and control. */
    MORE,
    /** The keyboard goes there and nothing is selected: an arrow with control. */
    LEAD
  }

  private final Function<S, K> identity;
  private final Setup setup;
  private final Memory memory;
  private final String name;
  private final RowList<S> rows = new RowList<>();
  private final ColumnLayout layout;
  private final ReadOnlyObjectWrapper<SortOrder> order;
  private final ReadOnlyObjectWrapper<Map<String, Column<S>>> columns =
      new ReadOnlyObjectWrapper<>(this, "columns", Map.of());
  private final ReadOnlyObjectWrapper<Sample<S>> sample =
      new ReadOnlyObjectWrapper<>(this, "sample", Sample.none());
  private final SelectedRows<S, K> selection;
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper(this, "revision");
  private Map<String, Column<S>> known = Map.of();
  private boolean showing;

  /**
   * A table without rows.
   *
   * @param name under which columns and order are remembered, such as {@code customers-screen}
   * @param identity what a row is known by
   */
  public TableModel(Memory memory, String name, Function<S, K> identity, Setup setup) {
    this.memory = memory;
    this.name = name;
    this.identity = identity;
    this.setup = setup;
    selection = new SelectedRows<>(rows, identity, setup.standIn());
    layout = new ColumnLayout(memory, name + ".columns", setup.columns());
    order =
        new ReadOnlyObjectWrapper<>(
            this, "order", SortOrder.of(memory.get(name + ".order"), setup.order()));
  }

  /** What the table was like at first. */
  public Setup setup() {
    return setup;
  }

  /** What a row is known by. */
  public K keyOf(S row) {
    return identity.apply(row);
  }

  /** The rows as they are shown. */
  public RowList<S> rows() {
    return rows;
  }

  /** Which columns are shown. */
  public ColumnLayout layout() {
    return layout;
  }

  /** All columns there are, by id. */
  public ReadOnlyObjectProperty<Map<String, Column<S>>> columnsProperty() {
    return columns.getReadOnlyProperty();
  }

  /** A column as it is now; none if there is none of that id. */
  public @Nullable Column<S> column(String id) {
    return known.get(id);
  }

  /**
   * The columns there are. The table is built anew only if other columns or headings come; what
   * cells show goes by the new columns in any case.
   */
  public void setColumns(Map<String, Column<S>> next) {
    boolean same = headings(known).equals(headings(next));
    known = next;
    if (!same) {
      columns.set(next);
    }
  }

  private static <S> List<List<Object>> headings(Map<String, Column<S>> columns) {
    return columns.values().stream()
        .map(column -> List.<Object>of(column.id(), column.heading(), column.look(), column.hint()))
        .toList();
  }

  /** The columns shown, from left to right, as far as there are such. */
  public List<Column<S>> shownColumns() {
    List<Column<S>> shown = new ArrayList<>();
    for (String id : layout.shownProperty().get()) {
      Column<S> column = known.get(id);
      if (column != null) {
        shown.add(column);
      }
    }
    return shown;
  }

  /** The order of the rows. */
  public ReadOnlyObjectProperty<SortOrder> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /** Sorts the table. Who listens to the order brings the rows in the new one. */
  public void sort(SortOrder wanted) {
    if (!wanted.equals(order.get())) {
      memory.put(name + ".order", wanted.remembered());
      order.set(wanted);
    }
  }

  /** Rows in the order of the table. */
  public List<S> sorted(List<S> unsorted) {
    return order.get().sort(unsorted, known, setup.names());
  }

  /** Rows in the order of the table; those that are equal in it stay as they are. */
  public List<S> sortedStably(List<S> unsorted) {
    return order.get().sort(unsorted, known, "");
  }

  /** Rows that tell how wide the columns need to be. */
  public ReadOnlyObjectProperty<Sample<S>> sampleProperty() {
    return sample.getReadOnlyProperty();
  }

  /**
   * Shows other rows, in the order of the table.
   *
   * @param next must not change afterwards
   */
  public void show(List<S> next) {
    show(next, Sample.of(next, known.values()));
  }

  /**
   * Shows other rows, in the order of the table.
   *
   * @param next must not change afterwards
   * @param typical tells how wide the columns need to be
   */
  public void show(List<S> next, Sample<S> typical) {
    showing = true;
    rows.show(next);
    selection.settle();
    showing = false;
    if (!typical.equals(sample.get())) {
      sample.set(typical);
    }
    revision.set(revision.get() + 1);
  }

  /** Whether rows are just coming: what is then selected has not been picked by the rep. */
  public boolean isShowing() {
    return showing;
  }

  /** What the rep has chosen, shown or not. */
  public Set<K> chosen() {
    return selection.chosen();
  }

  /** Grows when rows have come, after the selection has been brought into line with them. */
  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  /** What is selected: always rows that are shown. */
  public ReadOnlyObjectProperty<Selected<K>> selectionProperty() {
    return selection.selectedProperty();
  }

  /** The selected rows, in the order of the table. */
  public List<S> selectedRows() {
    return selection.rows();
  }

  /** The selected rows as text for another program, with their headings. */
  public String copied() {
    return CopiedRows.of(shownColumns(), selection.rows());
  }

  /** Selects rows; those that are not shown yet as soon as they are. */
  public void select(Selected<K> wanted) {
    selection.select(wanted);
  }

  /** Whether a row is selected. */
  public boolean isSelected(S row) {
    return selection.isSelected(row);
  }

  /** Where a row is; below 0 if it is not shown. */
  public int indexOf(K key) {
    return selection.indexOf(key);
  }

  /** Where the keyboard is; below 0 if nowhere. */
  public int leadIndex() {
    return selection.leadIndex();
  }

  /** Picks a row as mouse and keys do. */
  public void pick(int index, Pick how) {
    selection.pick(index, how);
  }

  /** Selects all rows that are shown. */
  public void selectAll() {
    selection.selectAll();
  }

  /**
   * The next row whose text in a column begins as typed, from the lead on and around; below 0 if
   * there is none.
   *
   * @param typed by sight, capitals ignored
   */
  public int find(String typed, Column<S> column) {
    int start = Math.max(0, leadIndex()) + (typed.length() == 1 ? 1 : 0);
    for (int i = 0; i < rows.size(); i++) {
      int index = (start + i) % rows.size();
      if (column.text().apply(rows.get(index)).regionMatches(true, 0, typed, 0, typed.length())) {
        return index;
      }
    }
    return -1;
  }
}
