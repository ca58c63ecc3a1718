package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.ColumnView.Standing;
import app.revier.desktop.screen.imports.ImportState.Opened;
import app.revier.desktop.screen.imports.SheetChoices.ColumnMeaning;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.SheetReading;
import app.revier.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The third step: where the headings stand and what each column is read as, beside the rows of the
 * file itself. What was not understood stands out.
 */
final class ColumnsPane extends VBox {

  private static final double MEANING_WIDTH = 252;
  private static final int MOST_LINKS = 8;

  private final ImportViewModel model;
  private final Texts texts;
  private final MeaningWords words;
  private final SheetBar bar;
  private final Label missing = Words.text("");
  private final FlowPane unknown = new FlowPane(Space.XS, Space.XS);
  private final RowsTable rows;
  private final MeaningPane meaning;
  private @Nullable SheetReading sheet;
  private @Nullable Opened opened;
  private List<ColumnView> columns = List.of();
  private int chosen = -1;

  ColumnsPane(ImportViewModel model, Texts texts) {
    super(Space.S);
    this.model = model;
    this.texts = texts;
    words = new MeaningWords(texts);
    bar = new SheetBar(model.mapping(), words, texts, this::showSheet);
    rows = new RowsTable(words, texts, this::headingsIn, this::chosen, this::ask);
    meaning = new MeaningPane(words, texts, this::read, by -> rows.choose(chosen + by));
    missing.setId("import-missing");
    missing.getStyleClass().add("caution");
    missing.setMinHeight(USE_PREF_SIZE);
    missing.managedProperty().bind(missing.visibleProperty());
    unknown.setId("import-unknown");
    unknown.managedProperty().bind(unknown.visibleProperty());
    unknown.setMinHeight(USE_PREF_SIZE);
    meaning.setMinWidth(MEANING_WIDTH);
    meaning.setPrefWidth(MEANING_WIDTH);
    HBox both = new HBox(Space.L, rows, meaning);
    HBox.setHgrow(rows, Priority.ALWAYS);
    rows.setMinWidth(0);
    VBox.setVgrow(both, Priority.ALWAYS);
    getChildren().addAll(bar, missing, unknown, both);
  }

  /** What is needed first. */
  Node keyboard() {
    return bar.needsKind() ? bar.kind() : meaning.search();
  }

  /** Shows how the sheets were understood; the sheet that was chosen stays chosen. */
  void show(Opened now) {
    opened = now;
    bar.show(now.sketch().sheets().stream().filter(each -> isOfInterest(now, each)).toList());
  }

  /** Empty and hidden sheets have no columns to be talked about. */
  private boolean isOfInterest(Opened now, SheetReading each) {
    SheetLook look = now.look().sheet(each.sheet());
    return !look.rows().isEmpty() && model.mapping().isTaken(each);
  }

  private void showSheet(@Nullable SheetReading reading) {
    Opened now = opened;
    if (now == null) {
      return;
    }
    boolean other = sheet == null || reading == null || !sheet.sheet().equals(reading.sheet());
    sheet = reading;
    if (reading == null) {
      columns = List.of();
      missing.setText(texts.get("imports.no-sheet-taken"));
      missing.setVisible(true);
      unknown.setVisible(false);
      rows.setVisible(false);
      meaning.setVisible(false);
      return;
    }
    rows.setVisible(true);
    meaning.setVisible(true);
    SheetLook look = now.look().sheet(reading.sheet());
    columns = ColumnView.of(look, reading, model.mapping(), now.sketch().problems());
    missing.setText(missingSentence(reading));
    missing.setVisible(!missing.getText().isEmpty());
    showUnknown();
    if (other) {
      chosen = -1;
    }
    rows.show(look, reading, columns);
    if (chosen < 0 || chosen >= columns.size()) {
      rows.choose(firstOfInterest());
    } else {
      showMeaning();
    }
  }

  private int firstOfInterest() {
    return columns.stream()
        .filter(each -> each.standing() == Standing.UNKNOWN)
        .map(ColumnView::index)
        .findFirst()
        .orElse(0);
  }

  private void showUnknown() {
    List<ColumnView> strange =
        columns.stream().filter(each -> each.standing() == Standing.UNKNOWN).toList();
    boolean kindKnown = sheet != null && model.mapping().kindOf(sheet) != null;
    unknown.getChildren().clear();
    unknown.setVisible(kindKnown && !strange.isEmpty());
    unknown.getChildren().add(new Label(texts.get("imports.unknown-columns", strange.size())));
    strange.stream()
        .limit(MOST_LINKS)
        .forEach(
            each -> {
              Hyperlink link = new Hyperlink(words.name(each));
              link.setOnAction(
                  event -> {
                    rows.choose(each.index());
                    ask();
                  });
              unknown.getChildren().add(link);
            });
    if (strange.size() > MOST_LINKS) {
      unknown.getChildren().add(new Label("…"));
    }
  }

  private String missingSentence(SheetReading reading) {
    if (!reading.missing().isEmpty()) {
      String fields =
          reading.missing().stream()
              .map(field -> words.word(new ColumnMeaning(field, 0)))
              .collect(Collectors.joining(", "));
      return texts.get("imports.fields-missing", fields);
    }
    return model.mapping().kindOf(reading) == null ? texts.get("imports.sheet-unknown") : "";
  }

  private void headingsIn(int row) {
    SheetReading reading = sheet;
    if (reading != null) {
      model.mapping().headingsIn(reading, row);
    }
  }

  private void chosen(int column) {
    chosen = column;
    showMeaning();
  }

  /** What is typed after a click on a column says what it means. */
  private void ask() {
    keyboard().requestFocus();
  }

  private void showMeaning() {
    SheetReading reading = sheet;
    if (reading != null && chosen >= 0 && chosen < columns.size()) {
      ColumnView view = columns.get(chosen);
      boolean can = view.column() != null && model.mapping().kindOf(reading) != null;
      meaning.show(
          view,
          can && view.column() != null
              ? model.mapping().meanings(reading, view.column())
              : List.of(),
          columns);
    }
  }

  private void read(ColumnView view, ColumnMeaning as) {
    SheetReading reading = sheet;
    if (reading != null && view.column() != null) {
      boolean said = model.mapping().isByHand(reading, view.column());
      if (!as.equals(view.meaning()) || (!said && as.field() == null)) {
        model.mapping().read(reading, view.column(), as);
      }
    }
  }
}
