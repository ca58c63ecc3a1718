package app.revier.desktop.table;

import app.revier.desktop.theme.CellChip;
import app.revier.segment.Cell;
import app.revier.text.Terms;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import org.jspecify.annotations.Nullable;

/**
 * What a cell shows besides its text: a colour, a mark, a plate.
 *
 * @param <S> a row
 */
@FunctionalInterface
public interface CellLook<S> {

  /**
   * Prepares one cell, which shows many rows one after the other.
   *
   * @return called with each row, after the text has been set; none for an empty cell
   */
  Consumer<@Nullable S> on(Labeled cell);

  /**
   * The coloured plate of a cell of the matrix.
   *
   * @param of finds the cell of a row; none where the potential is missing
   */
  static <S> CellLook<S> plate(Terms terms, Function<S, @Nullable Cell> of) {
    return cell -> {
      CellChip chip = new CellChip(terms);
      cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      return row -> {
        if (row != null) {
          chip.show(of.apply(row));
        }
        cell.setGraphic(row == null ? null : chip);
      };
    };
  }
}
