package app.revier.desktop.screen.imports;

import app.revier.desktop.table.Tables;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.Field;
import app.revier.intake.SheetReading;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The columns of the file, what each is read as, and a few of its cells. */
final class ColumnsPane extends VBox {

  private final ImportViewModel model;
  private final Texts texts;

  ColumnsPane(ImportViewModel model, Texts texts) {
    super(Space.S);
    this.model = model;
    this.texts = texts;
    setPrefWidth(480);
    getChildren().add(Words.section(texts.get("imports.columns")));
    for (SheetReading sheet : model.sheets()) {
      if (sheet.kind() != null || model.sheets().size() == 1) {
        getChildren().addAll(Words.muted(sentence(sheet)), table(sheet));
      }
    }
  }

  private String sentence(SheetReading sheet) {
    if (sheet.kind() == null) {
      return texts.get("imports.sheet-unknown");
    }
    return texts.get(
        sheet.sheet().isEmpty() ? "imports.sheet-csv" : "imports.sheet",
        texts.get("imports.kind-" + sheet.kind().code()),
        sheet.rows(),
        String.valueOf(sheet.headingRow()),
        sheet.sheet());
  }

  private TableView<SheetReading.Column> table(SheetReading sheet) {
    TableView<SheetReading.Column> table = Tables.compact(new TableView<>());
    table.getItems().setAll(sheet.columns());
    TableColumn<SheetReading.Column, String> heading =
        Tables.text(
            texts.get("imports.column-heading"),
            column -> column.heading().isEmpty() ? column.letters() : column.heading());
    heading.setPrefWidth(150);
    TableColumn<SheetReading.Column, SheetReading.Column> field =
        new TableColumn<>(texts.get("imports.column-field"));
    field.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    field.setCellFactory(column -> new FieldCell(model.fieldsFor(sheet)));
    field.setPrefWidth(190);
    field.setSortable(false);
    TableColumn<SheetReading.Column, String> samples =
        Tables.text(
            texts.get("imports.column-samples"), column -> String.join(" · ", column.samples()));
    samples.setPrefWidth(220);
    table.getColumns().setAll(List.of(heading, field, samples));
    VBox.setVgrow(table, Priority.ALWAYS);
    table.setMinHeight(120);
    return table;
  }

  private String word(@Nullable Field field) {
    return texts.get(field == null ? "fields.none" : "fields." + field.code());
  }

  /** A choice of what the column is read as. */
  private final class FieldCell extends TableCell<SheetReading.Column, SheetReading.Column> {

    private final ComboBox<@Nullable Field> box = new ComboBox<>();
    private boolean showing;

    FieldCell(List<Field> fields) {
      List<@Nullable Field> choices = new ArrayList<>(fields);
      choices.add(0, null);
      box.getItems().setAll(choices);
      box.setMaxWidth(Double.MAX_VALUE);
      box.getStyleClass().add("in-cell");
      box.setConverter(
          new StringConverter<@Nullable Field>() {
            @Override
            public String toString(@Nullable Field field) {
              return showing && getItem() != null && getItem().year() > 0 && field == Field.REVENUE
                  ? texts.get("fields.revenue-of", String.valueOf(getItem().year()))
                  : word(field);
            }

            @Override
            public @Nullable Field fromString(String word) {
              throw new IllegalStateException("not typed: " + word);
            }
          });
      box.setOnAction(
          event -> {
            SheetReading.Column column = getItem();
            if (!showing && column != null && box.getValue() != column.field()) {
              model.read(column, box.getValue());
            }
          });
    }

    @Override
    protected void updateItem(SheetReading.@Nullable Column column, boolean empty) {
      super.updateItem(column, empty);
      if (empty || column == null) {
        setGraphic(null);
        return;
      }
      showing = true;
      box.setValue(column.field());
      showing = false;
      setGraphic(box);
    }
  }
}
