package app.revier.desktop.table;

import app.revier.desktop.form.Field;
import app.revier.desktop.nav.Draft;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a screen does with the rows of its table. On the JavaFX thread.
 *
 * @param <S> a row
 */
public interface RowActions<S> {

  /** Enter or a double click: the details of the selected rows. */
  void open();

  /** Whether there are details of the selected rows to open. */
  default boolean canOpen() {
    return true;
  }

  /**
   * What the context menu offers for the selected rows, besides opening and copying.
   *
   * @param rows at least one
   * @param column where the menu was asked for; none by keyboard
   */
  List<MenuItem> menu(List<S> rows, @Nullable Column<S> column);

  /**
   * Whether a cell of the selected row can be edited in place.
   *
   * @param column which
   */
  default boolean canEdit(Column<S> column) {
    return false;
  }

  /**
   * The field behind a cell of the selected row, the same as in the pane.
   *
   * @param column one that {@link #canEdit can be edited}
   */
  default Field<?> edit(Column<S> column) {
    throw new IllegalStateException("cannot be edited: " + column.id());
  }

  /**
   * What is to be known while a cell is edited, where the field behind it means something else than
   * the cell shows; else empty.
   *
   * @param column one that {@link #canEdit can be edited}
   */
  default String note(Column<S> column) {
    return "";
  }

  /**
   * What is typed for a cell of any row and cannot be saved as it is; none where nothing is.
   *
   * @param column which
   */
  default @Nullable Draft stuck(S row, Column<S> column) {
    return null;
  }

  /**
   * What can be chosen in a cell of the selected rows in place of typing; nothing where nothing
   * can.
   *
   * @param column which
   */
  default List<MenuItem> choices(Column<S> column) {
    return List.of();
  }

  /**
   * A key on the table that the table has no use for itself.
   *
   * @return whether the screen has
   */
  default boolean onKey(KeyEvent event) {
    return false;
  }

  /**
   * A letter typed on the table that neither edits a cell nor goes on with looking for a row.
   *
   * @return whether the screen has a use for it; if not, it leads to the next row that begins so
   */
  default boolean onLetter(String letter) {
    return false;
  }
}
