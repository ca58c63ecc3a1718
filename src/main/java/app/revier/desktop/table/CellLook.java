package app.revier.desktop.table;

import java.util.function.Consumer;
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
}
