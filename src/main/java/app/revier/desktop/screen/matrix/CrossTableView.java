package app.revier.desktop.screen.matrix;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.segment.CrossTable;
import app.revier.segment.Dimension;
import app.revier.segment.Matrix;
import app.revier.territory.CustomerId;
import app.revier.text.DimensionTexts;
import app.revier.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Customers by two things at once: two choices above, the table below; a click opens a cell. */
final class CrossTableView extends BorderPane {

  /** More would take long to draw, and nobody could read it. */
  private static final int MOST_ROWS = 200;

  private static final int MOST_COLUMNS = 40;
  private static final double CELL_WIDTH = 104;

  private final CrossTableViewModel model;
  private final Texts texts;
  private final DimensionTexts words;
  private final ComboBox<Dimension> rows = new ComboBox<>();
  private final ComboBox<Dimension> columns = new ComboBox<>();
  private final GridPane grid = new GridPane();
  private final Label note = Words.muted("");
  private final Hyperlink define;
  private boolean filling;

  CrossTableView(CrossTableViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    words = model.words();
    define = new Hyperlink(texts.get("behaviour.define"));
    define.setOnAction(event -> model.openSettings());
    define.managedProperty().bind(define.visibleProperty());
    note.managedProperty().bind(note.visibleProperty());
    grid.setId("cross-table");
    grid.setHgap(Space.XS);
    grid.setVgap(Space.XS);
    FlowPane choices =
        new FlowPane(
            Space.L,
            Space.S,
            choice(rows, "behaviour.rows", "cross-rows", model::chooseRows),
            choice(columns, "behaviour.columns", "cross-columns", model::chooseColumns),
            define);
    VBox top = new VBox(Space.S, choices, note);
    top.setPadding(new Insets(0, 0, Space.M, 0));
    setTop(top);
    ScrollPane scroll = new ScrollPane(grid);
    scroll.getStyleClass().add("edge-to-edge");
    setCenter(scroll);
    model.dimensionsProperty().subscribe(this::fillChoices);
    model.tableProperty().subscribe(this::show);
  }

  private HBox choice(
      ComboBox<Dimension> box, String label, String id, Consumer<Dimension> choose) {
    box.setId(id);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Dimension dimension) {
            return dimension == null ? "" : words.name(dimension);
          }

          @Override
          public @Nullable Dimension fromString(String text) {
            return null;
          }
        });
    box.setOnAction(
        event -> {
          Dimension wanted = box.getValue();
          if (!filling && wanted != null) {
            choose.accept(wanted);
          }
        });
    HBox line = new HBox(Space.S, Words.labelFor(box, texts.get(label)), box);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void fillChoices(List<Dimension> all) {
    filling = true;
    rows.getItems().setAll(all);
    columns.getItems().setAll(all);
    rows.setValue(model.rows());
    columns.setValue(model.columns());
    filling = false;
    define.setVisible(!model.hasAttributes());
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    return rows;
  }

  private void show(@Nullable CrossTable table) {
    grid.getChildren().clear();
    if (table == null) {
      return;
    }
    List<@Nullable String> down = first(table.rows(), MOST_ROWS);
    List<@Nullable String> across = first(table.columns(), MOST_COLUMNS);
    grid.add(corner(), 0, 0);
    for (int column = 0; column < across.size(); column++) {
      add(heading(words.value(table.columnDimension(), across.get(column))), column + 1, 0);
    }
    add(heading(texts.get("behaviour.total")), across.size() + 1, 0);
    for (int row = 0; row < down.size(); row++) {
      String code = down.get(row);
      String name = words.value(table.rowDimension(), code);
      grid.add(rowHeading(name), 0, row + 1);
      for (int column = 0; column < across.size(); column++) {
        String other = across.get(column);
        String title =
            texts.get("behaviour.cell", name, words.value(table.columnDimension(), other));
        add(
            cell(title, table.cell(code, other), table.customers(code, other)),
            column + 1,
            row + 1);
      }
      add(cell(name, table.row(code), table.customersOfRow(code)), across.size() + 1, row + 1);
    }
    grid.add(rowHeading(texts.get("behaviour.total")), 0, down.size() + 1);
    for (int column = 0; column < across.size(); column++) {
      String code = across.get(column);
      String name = words.value(table.columnDimension(), code);
      add(
          cell(name, table.column(code), table.customersOfColumn(code)),
          column + 1,
          down.size() + 1);
    }
    add(figures(table.total()), across.size() + 1, down.size() + 1);
    int missing = table.rows().size() - down.size() + table.columns().size() - across.size();
    note.setText(texts.get("behaviour.too-many", texts.number(missing)));
    note.setVisible(missing > 0);
  }

  private static List<@Nullable String> first(List<@Nullable String> all, int most) {
    return all.size() <= most ? all : all.subList(0, most);
  }

  private void add(Node node, int column, int row) {
    grid.add(node, column, row);
    GridPane.setHalignment(node, HPos.RIGHT);
    GridPane.setValignment(node, VPos.TOP);
  }

  /** What the lines of each cell are, in their order. */
  private Label corner() {
    Label corner =
        Words.muted(
            String.join(
                "\n",
                texts.get("behaviour.line-customers"),
                texts.get("behaviour.line-revenue", String.valueOf(model.baseYear()), model.sign()),
                texts.get("behaviour.line-potential", model.sign()),
                texts.get("behaviour.line-whitespace", model.sign())));
    corner.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return corner;
  }

  private static Label heading(String name) {
    Label heading = Words.text(name);
    heading.getStyleClass().add("strong");
    heading.setTextAlignment(TextAlignment.RIGHT);
    heading.setAlignment(Pos.BOTTOM_RIGHT);
    heading.setPrefWidth(CELL_WIDTH);
    heading.setPadding(new Insets(0, Space.S, 0, 0));
    return heading;
  }

  private static Label rowHeading(String name) {
    Label heading = Words.text(name);
    heading.getStyleClass().add("strong");
    heading.setPadding(new Insets(Space.XS, Space.S, 0, 0));
    heading.setMaxWidth(220);
    GridPane.setValignment(heading, VPos.TOP);
    return heading;
  }

  private String lines(Matrix.Field field) {
    return String.join(
        "\n",
        texts.number(field.customers()),
        texts.amount(field.revenue()),
        texts.amount(field.potential()),
        texts.amount(field.whitespace()));
  }

  private Node cell(String title, Matrix.Field field, List<CustomerId> customers) {
    if (customers.isEmpty()) {
      Label none = Words.muted("–");
      none.setPadding(new Insets(Space.XS, Space.S, 0, 0));
      return none;
    }
    Button cell = new Button(lines(field));
    cell.setTextAlignment(TextAlignment.RIGHT);
    cell.setAlignment(Pos.TOP_RIGHT);
    cell.setPrefWidth(CELL_WIDTH);
    cell.setMaxWidth(Double.MAX_VALUE);
    cell.setMinWidth(USE_PREF_SIZE);
    cell.setPadding(new Insets(Space.XS, Space.S, Space.XS, Space.S));
    String hint =
        texts.get("behaviour.open-cell", title, field.customers(), texts.number(field.customers()));
    cell.setTooltip(new Tooltip(hint));
    cell.setAccessibleText(hint);
    cell.setOnAction(event -> model.open(title, customers));
    return cell;
  }

  private Label figures(Matrix.Field field) {
    Label total = Words.text(lines(field));
    total.getStyleClass().add("strong");
    total.setTextAlignment(TextAlignment.RIGHT);
    total.setPadding(new Insets(Space.XS, Space.S, 0, 0));
    return total;
  }
}
