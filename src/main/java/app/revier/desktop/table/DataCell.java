package app.revier.desktop.table;

import app.revier.desktop.theme.Words;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** One cell. What does not fit into it is shown in full under the mouse. */
final class DataCell<S> extends TableCell<S, S> {

  private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

  private final DataTable<S, ?> table;
  private final String column;
  private final Consumer<@Nullable S> look;
  private @Nullable Tooltip whole;

  DataCell(DataTable<S, ?> table, String column, @Nullable CellLook<S> look) {
    this.table = table;
    this.column = column;
    this.look = look == null ? row -> {} : look.on(this);
    addEventFilter(MouseEvent.MOUSE_ENTERED, event -> showWhole());
  }

  /** The id of its column. */
  String column() {
    return column;
  }

  @Override
  protected void updateItem(@Nullable S row, boolean empty) {
    super.updateItem(row, empty);
    Column<S> now = table.model().column(column);
    String before = getText();
    boolean blank = empty || row == null || now == null;
    setText(blank ? null : Objects.requireNonNull(now).text().apply(Objects.requireNonNull(row)));
    hideWhole(before);
    look.accept(blank ? null : row);
    markLead();
  }

  /** Shows whether the keyboard is in this cell. */
  void markLead() {
    S row = getItem();
    pseudoClassStateChanged(
        LEAD, row != null && !isEmpty() && table.isLead(row) && table.isLeadColumn(column));
  }

  /**
   * A text that is not shown any more, such as that of a deleted row, is not told in full either.
   */
  private void hideWhole(@Nullable String before) {
    Tooltip shown = getTooltip();
    if (shown != null && shown.equals(whole) && !Objects.equals(before, getText())) {
      whole = null;
      setTooltip(null);
    }
  }

  private void showWhole() {
    String text = getText();
    boolean cut = text != null && !text.isEmpty() && isTextTruncated();
    Tooltip shown = getTooltip();
    // A look may have more to say than the text.
    if (shown == null || shown.equals(whole)) {
      whole = cut ? Words.hint(text) : null;
      setTooltip(whole);
    }
  }
}
