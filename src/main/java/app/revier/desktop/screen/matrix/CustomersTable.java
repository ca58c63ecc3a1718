package app.revier.desktop.screen.matrix;

import app.revier.desktop.table.Tables;
import app.revier.segment.Classification;
import app.revier.territory.Money;
import app.revier.text.Texts;
import java.util.List;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** The customers of the selected box. Enter or a double click opens one. */
final class CustomersTable extends TableView<Classification> {

  CustomersTable(MatrixViewModel model, Texts texts) {
    Tables.compact(this);
    setId("matrix-customers");
    TableColumn<Classification, String> name =
        Tables.text(texts.get("matrix.name"), one -> one.customer().name());
    name.setPrefWidth(152);
    TableColumn<Classification, String> town =
        Tables.text(texts.get("matrix.town"), one -> one.customer().address().city());
    town.setPrefWidth(96);
    TableColumn<Classification, @Nullable Money> revenue =
        Tables.figures(texts.get("matrix.revenue"), Classification::revenue, texts::amount);
    TableColumn<Classification, @Nullable Money> whitespace =
        Tables.figures(texts.get("matrix.whitespace"), Classification::whitespace, texts::amount);
    TableColumn<Classification, @Nullable Double> share =
        Tables.figures(
            texts.get("matrix.share-of-wallet"),
            Classification::shareOfWallet,
            fraction -> texts.number(fraction * 100, 0));
    revenue.setPrefWidth(80);
    whitespace.setPrefWidth(108);
    share.setPrefWidth(132);
    name.setId("name");
    town.setId("town");
    revenue.setId("revenue");
    whitespace.setId("whitespace");
    share.setId("share");
    getColumns().setAll(List.of(name, revenue, whitespace, share, town));
    SortedList<Classification> sorted = new SortedList<>(model.customers());
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
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

  private void openSelected(MatrixViewModel model) {
    Classification selected = getSelectionModel().getSelectedItem();
    if (selected != null) {
      model.open(selected.customer().id());
    }
  }
}
