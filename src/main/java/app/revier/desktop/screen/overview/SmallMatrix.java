package app.revier.desktop.screen.overview;

import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.overview.OverviewContent.Field;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Space;
import app.revier.segment.Cell;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The nine fields, small: customers and revenue; each leads to its customers. */
final class SmallMatrix extends VBox {

  private final Map<Cell, Tile> tiles = new EnumMap<>(Cell.class);
  private final Button missing = new Button();

  /** A field that can be pressed. */
  private static final class Tile extends Button {
    private final Label customers = new Label();
    private final Label revenue = new Label();
    private final Tooltip words = new Tooltip();

    Tile(Cell cell, Runnable open) {
      getStyleClass().addAll("matrix-tile", CellChip.styleClass(cell));
      customers.getStyleClass().add("matrix-tile-count");
      revenue.getStyleClass().add("matrix-tile-revenue");
      VBox content = new VBox(customers, revenue);
      content.setAlignment(Pos.CENTER);
      setGraphic(content);
      setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      setTooltip(words);
      setOnAction(_ -> open.run());
    }

    void show(Field field) {
      customers.setText(field.customers());
      revenue.setText(field.revenue());
      words.setText(field.words());
      setAccessibleText(field.words());
    }
  }

  SmallMatrix(Texts texts, Terms terms, OverviewViewModel model) {
    super(Space.S);
    GridPane grid = new GridPane(Space.XS, Space.XS);
    ColumnConstraints sizes = new ColumnConstraints();
    sizes.setMinWidth(USE_PREF_SIZE);
    grid.getColumnConstraints().add(sizes);
    setVgrow(grid, Priority.ALWAYS);
    int column = 0;
    for (Strategy strategy : Strategy.values()) {
      grid.getColumnConstraints().add(equalShare());
      grid.add(named(terms.strategy(strategy)), ++column, 0);
    }
    int row = 0;
    for (SizeClass size : SizeClass.values()) {
      grid.add(named(terms.size(size)), 0, ++row);
      column = 0;
      for (Strategy strategy : Strategy.values()) {
        Cell cell = Cell.of(size, strategy);
        Tile tile = new Tile(cell, () -> model.open(new Place.CustomersOf(cell)));
        tiles.put(cell, tile);
        grid.add(tile, ++column, row);
      }
    }
    missing.getStyleClass().addAll("matrix-tile", CellChip.styleClass(null));
    missing.setMaxWidth(Double.MAX_VALUE);
    missing.setOnAction(_ -> model.open(new Place.CustomersOf(null)));
    missing.managedProperty().bind(missing.visibleProperty());
    missing.setVisible(false);
    Label note = new Label(texts.get("overview.matrix-note"));
    note.getStyleClass().addAll("muted", "small-note");
    getChildren().addAll(note, grid, missing);
  }

  private static ColumnConstraints equalShare() {
    ColumnConstraints column = new ColumnConstraints();
    column.setPrefWidth(96);
    column.setHgrow(Priority.ALWAYS);
    column.setHalignment(HPos.CENTER);
    return column;
  }

  private static Label named(String text) {
    Label name = new Label(text);
    name.getStyleClass().add("muted");
    return name;
  }

  void show(List<Field> fields, String withoutField) {
    fields.forEach(
        field -> {
          Tile tile = tiles.get(field.cell());
          if (tile != null) {
            tile.show(field);
          }
        });
    missing.setText(withoutField);
    missing.setVisible(!withoutField.isEmpty());
  }
}
