package app.revier.desktop.table;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** Tables for people who live in lists: compact rows, figures at the right. */
public final class Tables {

  private Tables() {}

  /** A table in the common look. */
  public static <S> TableView<S> compact(TableView<S> table) {
    table.getStyleClass().addAll("compact", "flush");
    table.setTableMenuButtonVisible(false);
    return table;
  }

  /** A column of texts. */
  public static <S> TableColumn<S, String> text(String heading, Function<S, String> value) {
    TableColumn<S, String> column = new TableColumn<>(heading);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    return column;
  }

  /**
   * A right-aligned column of figures, sorted by their values.
   *
   * @param heading with the unit
   * @param value the figure of a row; none leaves the cell blank
   * @param format the language's form, without the unit
   */
  public static <S, T> TableColumn<S, @Nullable T> figures(
      String heading, Function<S, @Nullable T> value, Function<T, String> format) {
    TableColumn<S, @Nullable T> column = new TableColumn<>(heading);
    column.getStyleClass().add("figures");
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
    column.setCellFactory(
        each ->
            new TableCell<>() {
              @Override
              protected void updateItem(@Nullable T figure, boolean empty) {
                super.updateItem(figure, empty);
                setText(empty || figure == null ? null : format.apply(figure));
              }
            });
    return column;
  }
}
