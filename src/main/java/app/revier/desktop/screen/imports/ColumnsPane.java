package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.SheetChoices.ColumnMeaning;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.ImportKind;
import app.revier.intake.SheetReading;
import app.revier.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * The sheets of the file: what each holds, where its headings stand, what each column is read as
 * with a few of its cells. A file that is read anew changes it in place, so that keyboard,
 * selection and scroll position stay.
 */
final class ColumnsPane extends VBox {

  private static final int MOST_SHEETS_SHOWN = 4;
  private static final double SHEET_HEIGHT = 28;
  private static final int HEADING_ROWS = 60;

  private static final double CONTENT_WIDTH = 212;

  private final SheetMapping mapping;
  private final Texts texts;
  private final ListView<SheetReading> sheets = new ListView<>();
  private final ComboBox<SheetContent> content = new ComboBox<>();
  private final ComboBox<Integer> headingRow = new ComboBox<>();
  private final Button recognised = new Button();
  private final Label missing = Words.text("");
  private final ColumnsTable columns;
  private boolean showing;

  /** What a sheet holds; no kind leaves it out. */
  private record SheetContent(@Nullable ImportKind kind) {}

  ColumnsPane(SheetMapping mapping, Texts texts) {
    super(Space.S);
    this.mapping = mapping;
    this.texts = texts;
    sheets.setId("import-sheets");
    sheets.getStyleClass().addAll("dense", "bordered");
    sheets.setFixedCellSize(SHEET_HEIGHT);
    sheets.setCellFactory(list -> new SheetCell());
    sheets
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            sheet -> {
              if (sheet != null && !showing) {
                showSheet(sheet);
              }
            });
    missing.getStyleClass().add("caution");
    missing.setMinHeight(USE_PREF_SIZE);
    missing.managedProperty().bind(missing.visibleProperty());
    columns = new ColumnsTable(mapping, texts);
    VBox.setVgrow(columns, Priority.ALWAYS);
    getChildren()
        .addAll(Words.section(texts.get("imports.columns")), sheets, choices(), missing, columns);
  }

  private FlowPane choices() {
    content.setId("import-content");
    // Its own width grows when its list is opened, and moves the whole window.
    content.setPrefWidth(CONTENT_WIDTH);
    content.setConverter(word(each -> kindWord(each.kind())));
    content.getItems().add(new SheetContent(null));
    Arrays.stream(ImportKind.values()).map(SheetContent::new).forEach(content.getItems()::add);
    content.setOnAction(
        event -> {
          SheetReading sheet = sheet();
          if (!showing && sheet != null && content.getValue().kind() != mapping.kindOf(sheet)) {
            mapping.readAs(sheet, content.getValue().kind());
          }
        });
    headingRow.setId("import-heading-row");
    headingRow.setConverter(word(String::valueOf));
    headingRow.setOnAction(
        event -> {
          SheetReading sheet = sheet();
          if (!showing && sheet != null && headingRow.getValue() != sheet.headingRow()) {
            mapping.headingsIn(sheet, headingRow.getValue());
          }
        });
    recognised.setText(texts.get("imports.as-recognised"));
    recognised.getStyleClass().add("flat");
    recognised.managedProperty().bind(recognised.visibleProperty());
    recognised.setOnAction(
        event -> {
          SheetReading sheet = sheet();
          if (sheet != null) {
            mapping.forgetChoices(sheet);
            columns.requestFocus();
          }
        });
    FlowPane line =
        new FlowPane(
            Space.M,
            Space.S,
            labelled("imports.content", content),
            labelled("imports.heading-row", headingRow),
            recognised);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private HBox labelled(String key, ComboBox<?> box) {
    HBox both = new HBox(Space.S, Words.labelFor(box, texts.get(key)), box);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private @Nullable SheetReading sheet() {
    return sheets.getSelectionModel().getSelectedItem();
  }

  /** Gives the keyboard to the columns. */
  void takeKeyboard() {
    columns.requestFocus();
  }

  /** Shows how a file was read; the sheet that was chosen stays chosen. */
  void show(List<SheetReading> readings) {
    showing = true;
    SheetReading before = sheet();
    sheets.getItems().setAll(readings);
    sheets.setVisible(readings.size() > 1);
    sheets.setManaged(readings.size() > 1);
    double rows = Math.min(MOST_SHEETS_SHOWN, readings.size());
    sheets.setPrefHeight(rows * SHEET_HEIGHT + 2);
    sheets.setMinHeight(USE_PREF_SIZE);
    SheetReading chosen =
        readings.stream()
            .filter(each -> before != null && each.sheet().equals(before.sheet()))
            .findFirst()
            .or(() -> readings.stream().filter(each -> each.kind() != null).findFirst())
            .orElse(readings.isEmpty() ? null : readings.getFirst());
    sheets.getSelectionModel().select(chosen);
    showing = false;
    if (chosen != null) {
      showSheet(chosen);
    }
  }

  private void showSheet(SheetReading sheet) {
    showing = true;
    content.setValue(new SheetContent(mapping.kindOf(sheet)));
    int last = Math.max(HEADING_ROWS, sheet.headingRow());
    if (headingRow.getItems().size() != last) {
      headingRow.getItems().setAll(IntStream.rangeClosed(1, last).boxed().toList());
    }
    headingRow.setValue(sheet.headingRow() == 0 ? null : sheet.headingRow());
    headingRow.setDisable(sheet.headingRow() == 0);
    recognised.setVisible(mapping.isByHand(sheet));
    missing.setText(missingSentence(sheet));
    missing.setVisible(!missing.getText().isEmpty());
    columns.show(sheet);
    showing = false;
  }

  private String missingSentence(SheetReading sheet) {
    if (!sheet.missing().isEmpty()) {
      String fields =
          sheet.missing().stream()
              .map(field -> columns.word(new ColumnMeaning(field, 0)))
              .collect(Collectors.joining(", "));
      return texts.get("imports.fields-missing", fields);
    }
    return mapping.kindOf(sheet) == null && !mapping.isByHand(sheet)
        ? texts.get("imports.sheet-unknown")
        : "";
  }

  private String kindWord(@Nullable ImportKind kind) {
    return texts.get("imports.kind-" + (kind == null ? "none" : kind.code()));
  }

  private static <T> StringConverter<T> word(Function<T, String> word) {
    return new StringConverter<>() {
      @Override
      public String toString(@Nullable T value) {
        return value == null ? "" : word.apply(value);
      }

      @Override
      public T fromString(String typed) {
        throw new IllegalStateException("not typed: " + typed);
      }
    };
  }

  /** A sheet with what it holds. */
  private final class SheetCell extends ListCell<SheetReading> {
    @Override
    protected void updateItem(@Nullable SheetReading sheet, boolean empty) {
      super.updateItem(sheet, empty);
      setText(
          empty || sheet == null
              ? null
              : sheet.kind() == null
                  ? texts.get("imports.sheet-left-out", sheet.sheet())
                  : texts.get(
                      "imports.sheet", sheet.sheet(), kindWord(sheet.kind()), sheet.rows()));
    }
  }
}
