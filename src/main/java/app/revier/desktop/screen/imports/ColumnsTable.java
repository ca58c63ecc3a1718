package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.SheetChoices.ColumnMeaning;
import app.revier.desktop.table.Tables;
import app.revier.desktop.theme.Words;
import app.revier.intake.ImportField;
import app.revier.intake.SheetReading;
import app.revier.text.ProblemTexts;
import app.revier.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What each column of a sheet is read as, in the order of the file, with a few of its cells. */
final class ColumnsTable extends TableView<SheetReading.Column> {

  private final SheetMapping mapping;
  private final Texts texts;
  private final ProblemTexts cells;
  private @Nullable SheetReading shown;

  ColumnsTable(SheetMapping mapping, Texts texts) {
    this.mapping = mapping;
    this.texts = texts;
    cells = new ProblemTexts(texts);
    Tables.compact(this);
    setId("import-columns");
    setPlaceholder(Words.muted(texts.get("imports.no-columns")));
    getColumns().setAll(List.of(heading(), meaning(), samples()));
    setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    addEventFilter(KeyEvent.KEY_PRESSED, this::openMeaning);
  }

  /**
   * Shows the columns of a sheet. Only rows that differ are replaced: a row that stays keeps its
   * cells and the keyboard.
   */
  void show(SheetReading sheet) {
    shown = sheet;
    List<SheetReading.Column> now = sheet.columns();
    List<SheetReading.Column> before = getItems();
    if (before.size() != now.size()) {
      getItems().setAll(now);
      if (!now.isEmpty()) {
        getSelectionModel().select(0);
      }
      return;
    }
    int selected = getSelectionModel().getSelectedIndex();
    for (int i = 0; i < now.size(); i++) {
      if (!before.get(i).equals(now.get(i))) {
        before.set(i, now.get(i));
      }
    }
    getSelectionModel().select(Math.max(0, selected));
    refresh();
  }

  private TableColumn<SheetReading.Column, String> heading() {
    TableColumn<SheetReading.Column, String> heading =
        Tables.text(
            texts.get("imports.column-heading"),
            column ->
                column.heading().isEmpty()
                    ? texts.get("imports.column-without-heading", column.letters())
                    : column.heading());
    heading.setPrefWidth(140);
    heading.setMinWidth(104);
    heading.setSortable(false);
    return heading;
  }

  private TableColumn<SheetReading.Column, SheetReading.Column> meaning() {
    TableColumn<SheetReading.Column, SheetReading.Column> meaning =
        new TableColumn<>(texts.get("imports.column-field"));
    meaning.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    meaning.setCellFactory(column -> new MeaningCell(this));
    meaning.setPrefWidth(190);
    meaning.setMinWidth(132);
    meaning.setSortable(false);
    return meaning;
  }

  private TableColumn<SheetReading.Column, String> samples() {
    TableColumn<SheetReading.Column, String> samples =
        Tables.text(
            texts.get("imports.column-samples"),
            column ->
                column.samples().stream().map(cells::quote).collect(Collectors.joining(" · ")));
    samples.setPrefWidth(200);
    // Fewer letters tell nobody what is in a column.
    samples.setMinWidth(76);
    samples.setSortable(false);
    return samples;
  }

  /** The keys that open a choice open the one of the selected row. */
  private void openMeaning(KeyEvent event) {
    int row = getSelectionModel().getSelectedIndex();
    boolean opens =
        switch (event.getCode()) {
          case ENTER, F2, SPACE -> true;
          default -> false;
        };
    if (opens && row >= 0 && equals(event.getTarget())) {
      scrollTo(row);
      lookupAll(".meaning-cell").stream()
          .filter(node -> node instanceof MeaningCell cell && cell.getIndex() == row)
          .findFirst()
          .ifPresent(cell -> ((MeaningCell) cell).open());
      event.consume();
    }
  }

  /** What a column of the sheet that is shown can be read as. */
  List<ColumnMeaning> meanings(SheetReading.Column column) {
    SheetReading sheet = shown;
    return sheet == null ? List.of() : mapping.meanings(sheet, column);
  }

  /** Whether the rep said what a column is read as. */
  boolean isByHand(SheetReading.Column column) {
    SheetReading sheet = shown;
    return sheet != null && mapping.isByHand(sheet, column);
  }

  /** Whether columns can be given a meaning: not before it is known what the rows are. */
  boolean canRead() {
    SheetReading sheet = shown;
    return sheet != null && mapping.kindOf(sheet) != null;
  }

  /** Reads a column so. */
  void read(SheetReading.Column column, ColumnMeaning meaning) {
    SheetReading sheet = shown;
    if (sheet != null && !meaning.equals(ColumnMeaning.of(column))) {
      mapping.read(sheet, column, meaning);
    }
  }

  /** The word for a meaning. */
  String word(ColumnMeaning meaning) {
    ImportField field = meaning.field();
    if (field == null) {
      return texts.get("fields.none");
    }
    return meaning.year() > 0
        ? texts.get("fields.revenue-of", String.valueOf(meaning.year()))
        : texts.get("fields." + field.code());
  }

  /** Said of a column whose meaning is by hand. */
  String byHandWord() {
    return texts.get("imports.by-hand");
  }
}
