package app.revier.desktop.screen.matrix;

import app.revier.desktop.table.Tables;
import app.revier.desktop.theme.CellChip;
import app.revier.segment.Cell;
import app.revier.segment.Move;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** The customers that would change their field, from where to where. */
final class MovesTable extends TableView<Move> {

  MovesTable(MatrixViewModel model, Texts texts, Terms terms) {
    Tables.compact(this);
    setId("matrix-moves");
    TableColumn<Move, String> name =
        Tables.text(texts.get("matrix.name"), move -> move.customer().name());
    name.setPrefWidth(168);
    name.setId("name");
    getColumns()
        .setAll(
            List.of(
                name,
                chip("from", texts.get("matrix.from"), Move::from, terms),
                chip("to", texts.get("matrix.to"), Move::to, terms)));
    model
        .stateProperty()
        .subscribe(
            state -> {
              if (state == null) {
                getItems().clear();
              } else {
                getItems().setAll(state.moves());
              }
            });
    setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            openSelected(model);
          }
        });
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            openSelected(model);
          }
        });
  }

  private static TableColumn<Move, Cell> chip(
      String id, String heading, Function<Move, @Nullable Cell> cell, Terms terms) {
    TableColumn<Move, Cell> column = new TableColumn<>(heading);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell.apply(row.getValue())));
    column.setCellFactory(_ -> CellChip.tableCell(terms));
    column.setPrefWidth(112);
    column.setId(id);
    return column;
  }

  private void openSelected(MatrixViewModel model) {
    Move selected = getSelectionModel().getSelectedItem();
    if (selected != null) {
      model.open(selected.customer().id());
    }
  }
}
