package app.revier.desktop.theme;

import app.revier.segment.Cell;
import app.revier.text.Terms;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the matrix as a small plate in its colour with its name, everywhere the same; a dashed
 * plate where the potential is missing.
 */
public final class CellChip extends Label {

  private static final String PREFIX = "cell-";
  private static final String MISSING = "cell-missing";

  private final Terms terms;

  /** A plate for no cell yet. */
  public CellChip(Terms terms) {
    this.terms = terms;
    getStyleClass().add("cell-chip");
    setMinWidth(USE_PREF_SIZE);
    show(null);
  }

  /** A plate for a cell; none means the potential is missing. */
  public CellChip(Terms terms, @Nullable Cell cell) {
    this(terms);
    show(cell);
  }

  /** Shows another cell; none means the potential is missing. */
  public void show(@Nullable Cell cell) {
    getStyleClass().removeIf(name -> name.startsWith(PREFIX) && !name.equals("cell-chip"));
    getStyleClass().add(styleClass(cell));
    setText(terms.cell(cell));
  }

  /**
   * The style class that sets {@code -cell-fill} and {@code -cell-text} for a node and all in it,
   * such as {@code cell-a-grow}.
   */
  public static String styleClass(@Nullable Cell cell) {
    return cell == null ? MISSING : PREFIX + cell.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A table cell with a plate; a row without a cell shows that the potential is missing. */
  public static <S> TableCell<S, Cell> tableCell(Terms terms) {
    return new TableCell<>() {
      private final CellChip chip = new CellChip(terms);

      @Override
      protected void updateItem(@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        boolean row = !empty && getTableRow() != null && getTableRow().getItem() != null;
        if (row) {
          chip.show(cell);
        }
        setGraphic(row ? chip : null);
      }
    };
  }
}
