package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.ColumnView.Standing;
import app.revier.desktop.table.Tables;
import app.revier.desktop.theme.Words;
import app.revier.intake.SheetChoice;
import app.revier.intake.SheetReading;
import app.revier.intake.SourceCell;
import app.revier.intake.SourceRow;
import app.revier.text.ProblemTexts;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a sheet as they stand in the file. Above each column stands what it is read as;
 * the row of the headings is marked, and a click on the number of another row makes it that. A
 * click anywhere else only chooses a column.
 */
final class RowsTable extends TableView<SourceRow> {

  private static final int ROWS = 30;
  private static final double NUMBER_WIDTH = 56;
  private static final double LEAST_WIDTH = 144;
  private static final double MOST_WIDTH = 200;
  private static final double LETTER_WIDTH = 7.5;
  private static final double AROUND = 30;

  private static final PseudoClass HEADINGS = PseudoClass.getPseudoClass("headings");
  private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
  private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
  private static final PseudoClass BY_HAND = PseudoClass.getPseudoClass("by-hand");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");

  private final Texts texts;
  private final ProblemTexts cells;
  private final MeaningWords words;
  private final IntConsumer headingsIn;
  private final Consumer<Integer> chosen;
  private final Runnable clicked;
  private final List<Button> heads = new ArrayList<>();
  private List<ColumnView> views = List.of();
  private @Nullable SheetLook shown;
  private int headingRow;
  private int chosenColumn = -1;

  /**
   * A table without rows.
   *
   * @param headingsIn told the number of the row that is to be that of the headings
   * @param chosen told the column that was chosen
   * @param clicked told when a column was chosen by a click
   */
  RowsTable(
      MeaningWords words,
      Texts texts,
      IntConsumer headingsIn,
      Consumer<Integer> chosen,
      Runnable clicked) {
    this.texts = texts;
    this.words = words;
    this.headingsIn = headingsIn;
    this.chosen = chosen;
    this.clicked = clicked;
    cells = new ProblemTexts(texts);
    Tables.compact(this);
    setId("import-rows");
    getStyleClass().add("import-rows");
    setPlaceholder(Words.muted(texts.get("imports.no-columns")));
    setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    getSelectionModel().setCellSelectionEnabled(true);
    setRowFactory(table -> new Line());
    getFocusModel()
        .focusedCellProperty()
        .subscribe(
            (before, now) -> {
              if (now != null && isFocused() && now.getColumn() > 0) {
                choose(now.getColumn() - 1);
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && event.isShortcutDown()) {
      TablePosition<?, ?> at = getFocusModel().getFocusedCell();
      if (at != null && at.getRow() >= 0) {
        headingsIn.accept(getItems().get(at.getRow()).number());
        event.consume();
      }
    }
  }

  /** Shows a sheet; where it was shown before its cells stay, and only what they mean changes. */
  void show(SheetLook look, SheetReading reading, List<ColumnView> columns) {
    views = columns;
    headingRow = reading.headingRow();
    if (!look.equals(shown)) {
      shown = look;
      build(look);
    }
    for (int i = 0; i < heads.size(); i++) {
      showHead(heads.get(i), columns.get(i));
    }
    refresh();
  }

  private void build(SheetLook look) {
    heads.clear();
    chosenColumn = -1;
    List<TableColumn<SourceRow, ?>> columns = new ArrayList<>();
    TableColumn<SourceRow, String> number =
        Tables.text(texts.get("imports.row"), row -> String.valueOf(row.number()));
    number.setCellFactory(each -> new RowNumber());
    number.setPrefWidth(NUMBER_WIDTH);
    number.getStyleClass().addAll("figures", "import-row-number");
    columns.add(number);
    for (int i = 0; i < look.columns(); i++) {
      columns.add(column(look, i));
    }
    for (TableColumn<SourceRow, ?> column : columns) {
      column.setSortable(false);
      column.setReorderable(false);
    }
    getItems().setAll(look.rows().subList(0, Math.min(ROWS, look.rows().size())));
    getColumns().setAll(columns);
    scrollTo(0);
  }

  private TableColumn<SourceRow, SourceCell> column(SheetLook look, int index) {
    TableColumn<SourceRow, SourceCell> column = new TableColumn<>();
    column.setCellValueFactory(
        row -> new ReadOnlyObjectWrapper<>(SheetLook.cell(row.getValue(), index)));
    column.setCellFactory(each -> new Shown());
    Button head = new Button();
    head.getStyleClass().add("import-column-head");
    head.setFocusTraversable(false);
    head.setMaxWidth(Double.MAX_VALUE);
    head.setId("import-column-" + index);
    head.prefWidthProperty().bind(column.widthProperty().subtract(2));
    head.setOnAction(event -> click(index));
    heads.add(head);
    column.setGraphic(head);
    int letters =
        look.rows().stream()
            .limit(ROWS)
            .mapToInt(row -> cells.quote(SheetLook.cell(row, index)).length())
            .max()
            .orElse(0);
    column.setPrefWidth(Math.clamp(letters * LETTER_WIDTH + AROUND, LEAST_WIDTH, MOST_WIDTH));
    return column;
  }

  private void showHead(Button head, ColumnView view) {
    String standing = words.standing(view);
    // Without headings the letters are all that a column is called by.
    head.setText(
        headingRow == SheetChoice.NO_HEADINGS
            ? texts.get("imports.column-head-short", view.letters(), standing)
            : standing);
    head.setAccessibleText(texts.get("imports.column-head", view.letters(), standing));
    Standing stands = view.standing();
    head.pseudoClassStateChanged(UNKNOWN, stands == Standing.UNKNOWN);
    head.pseudoClassStateChanged(
        BY_HAND, stands == Standing.BY_HAND || stands == Standing.PASSED_BY_HAND);
    head.pseudoClassStateChanged(
        PASSED,
        stands == Standing.PASSED_OVER
            || stands == Standing.TWICE
            || stands == Standing.PASSED_BY_HAND);
    head.pseudoClassStateChanged(CHOSEN, view.index() == chosenColumn);
  }

  /** Chooses a column, and brings it into view. */
  void choose(int index) {
    if (index < 0 || index >= views.size()) {
      return;
    }
    chosenColumn = index;
    for (int i = 0; i < heads.size(); i++) {
      heads.get(i).pseudoClassStateChanged(CHOSEN, i == index);
    }
    scrollToColumnIndex(index + 1);
    refresh();
    chosen.accept(index);
  }

  private void click(int index) {
    choose(index);
    clicked.run();
  }

  private static boolean isClick(MouseEvent event) {
    return event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
  }

  /** The number of a row; a click makes it the row of the headings. */
  private final class RowNumber extends TableCell<SourceRow, String> {

    RowNumber() {
      addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    }

    private void onClick(MouseEvent event) {
      SourceRow row = getTableRow() == null ? null : getTableRow().getItem();
      if (row != null && isClick(event) && row.number() != headingRow) {
        headingsIn.accept(row.number());
      }
    }

    @Override
    protected void updateItem(@Nullable String number, boolean empty) {
      super.updateItem(number, empty);
      boolean other = !empty && number != null && !number.equals(String.valueOf(headingRow));
      setText(empty ? null : number);
      setTooltip(other ? Words.hint(texts.get("imports.make-heading-row")) : null);
    }
  }

  /** A cell of the file; those of the chosen column are marked. */
  private final class Shown extends TableCell<SourceRow, SourceCell> {

    Shown() {
      addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    }

    private void onClick(MouseEvent event) {
      int index = getColumns().indexOf(getTableColumn()) - 1;
      if (!isEmpty() && isClick(event) && index >= 0) {
        click(index);
      }
    }

    @Override
    protected void updateItem(@Nullable SourceCell cell, boolean empty) {
      super.updateItem(cell, empty);
      setText(empty || cell == null ? null : cells.quote(cell));
      boolean figure = cell instanceof SourceCell.Numeric;
      setAlignment(figure ? javafx.geometry.Pos.CENTER_RIGHT : javafx.geometry.Pos.CENTER_LEFT);
      int index = getTableColumn() == null ? -1 : getColumns().indexOf(getTableColumn()) - 1;
      pseudoClassStateChanged(CHOSEN, !empty && index == chosenColumn && index >= 0);
    }
  }

  /** A row of the file. */
  private final class Line extends TableRow<SourceRow> {

    @Override
    protected void updateItem(@Nullable SourceRow row, boolean empty) {
      super.updateItem(row, empty);
      int number = empty || row == null ? 0 : row.number();
      pseudoClassStateChanged(HEADINGS, number > 0 && number == headingRow);
      pseudoClassStateChanged(ABOVE, number > 0 && number < headingRow);
    }
  }
}
