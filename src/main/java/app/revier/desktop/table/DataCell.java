package app.revier.desktop.table;

import app.revier.desktop.theme.Words;
import atlantafx.base.theme.Styles;
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

  /** What is typed for this cell and cannot be saved as it is; none if nothing is. */
  private @Nullable String stuck;

  private boolean explained;

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
    if (empty || row == null || now == null) {
      stuck = null;
      setText(null);
    } else {
      stuck = table.stuck(row, now);
      setText(stuck == null ? now.text().apply(row) : stuck);
    }
    hideWhole(before);
    look.accept(empty || now == null ? null : row);
    explainStuck();
    markLead();
  }

  /** Shows what is typed for this cell and cannot be saved, or again what the book has. */
  void markStuck() {
    S row = getItem();
    Column<S> now = table.model().column(column);
    if (!isEmpty() && row != null && now != null && !Objects.equals(stuck, table.stuck(row, now))) {
      updateItem(row, false);
    }
  }

  private void explainStuck() {
    pseudoClassStateChanged(Styles.STATE_DANGER, stuck != null);
    if (stuck != null) {
      setTooltip(new Tooltip(table.texts().get("table.stuck")));
      setAccessibleHelp(table.texts().get("table.stuck"));
      explained = true;
    } else if (explained) {
      setTooltip(null);
      setAccessibleHelp(null);
      explained = false;
    }
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
