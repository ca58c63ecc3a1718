package app.revier.desktop.table;

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

  /**
   * What the context menu offers for the selected rows, besides opening and copying.
   *
   * @param rows at least one
   * @param column where the menu was asked for; none by keyboard
   */
  List<MenuItem> menu(List<S> rows, @Nullable Column<S> column);

  /**
   * A key on the table that the table has no use for itself.
   *
   * @return whether the screen has
   */
  default boolean onKey(KeyEvent event) {
    return false;
  }
}
