package app.revier.desktop.screen.imports;

import app.revier.desktop.screen.imports.SheetChoices.ColumnMeaning;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.ProblemTexts;
import app.revier.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/**
 * What one column is read as: what stands in it, and all that it could mean, to be found by typing.
 * A click on a meaning, or Enter, takes it.
 */
final class MeaningPane extends VBox {

  private final MeaningWords words;
  private final Texts texts;
  private final ProblemTexts cells;
  private final BiConsumer<ColumnView, ColumnMeaning> read;
  private final IntConsumer beside;
  private final Label name = Words.section("");
  private final Label samples = Words.muted("");
  private final TextField search = new TextField();
  private final ListView<ColumnMeaning> list = new ListView<>();
  private final Label none = Words.muted("");
  private @Nullable ColumnView column;
  private List<ColumnMeaning> all = List.of();
  private List<ColumnView> columns = List.of();

  /**
   * Nothing is chosen yet.
   *
   * @param read told what a column is to be read as
   * @param beside told that the column so many to the right is asked for, less than 0 to the left
   */
  MeaningPane(
      MeaningWords words,
      Texts texts,
      BiConsumer<ColumnView, ColumnMeaning> read,
      IntConsumer beside) {
    super(Space.S);
    this.words = words;
    this.texts = texts;
    this.read = read;
    this.beside = beside;
    cells = new ProblemTexts(texts);
    getStyleClass().add("import-meaning");
    name.setId("import-column-name");
    samples.setMinHeight(USE_PREF_SIZE);
    search.setId("import-meaning-search");
    search.setPromptText(texts.get("imports.meaning-search"));
    search.setTooltip(Words.hint(texts.get("imports.meaning-search-hint")));
    search.textProperty().subscribe((before, now) -> filter());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
    list.setId("import-meanings");
    list.getStyleClass().addAll("dense", "bordered");
    list.setCellFactory(each -> new MeaningCell());
    none.setPadding(new Insets(Space.S));
    none.setTextAlignment(TextAlignment.CENTER);
    list.setPlaceholder(none);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onListKey);
    // The hints above come and go with what is chosen, and with them the place for the list.
    list.heightProperty().subscribe((before, now) -> reveal());
    VBox.setVgrow(list, Priority.ALWAYS);
    Label ask = Words.labelFor(search, texts.get("imports.read-as"));
    getChildren().addAll(name, samples, ask, search, list);
  }

  /**
   * Shows a column.
   *
   * @param meanings all that it could mean
   * @param others all columns of the sheet
   */
  void show(ColumnView view, List<ColumnMeaning> meanings, List<ColumnView> others) {
    boolean other = column == null || column.index() != view.index();
    column = view;
    all = meanings;
    columns = others;
    setDisable(meanings.isEmpty());
    none.setText(nothingToChoose());
    name.setText(words.name(view));
    String shown =
        view.column() == null
            ? ""
            : view.column().samples().stream().map(cells::quote).collect(Collectors.joining(" · "));
    samples.setText(
        shown.isEmpty() ? texts.get("imports.no-samples") : texts.get("imports.samples", shown));
    if (other && !search.getText().isEmpty()) {
      search.clear();
    }
    filter();
  }

  /** Why there is nothing to choose; an empty column needs no meaning. */
  private String nothingToChoose() {
    if (!all.isEmpty()) {
      return texts.get("imports.no-meaning");
    }
    return column == null || column.column() == null ? "" : texts.get("imports.no-meaning-yet");
  }

  /** Where a meaning is looked for. */
  TextField search() {
    return search;
  }

  private void filter() {
    String typed = search.getText().strip().toLowerCase(Locale.ROOT);
    List<ColumnMeaning> found =
        all.stream()
            .filter(each -> words.word(each).toLowerCase(Locale.ROOT).contains(typed))
            .toList();
    if (!found.equals(list.getItems())) {
      list.getItems().setAll(found);
    } else {
      list.refresh();
    }
    ColumnView view = column;
    ColumnMeaning now = view == null || view.meaning().field() == null ? null : view.meaning();
    if (typed.isEmpty() && now != null && found.contains(now)) {
      list.getSelectionModel().select(now);
      reveal();
    } else {
      list.getSelectionModel().clearSelection();
      list.scrollTo(0);
      if (!typed.isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
    }
  }

  private void reveal() {
    int chosen = list.getSelectionModel().getSelectedIndex();
    if (chosen >= 0) {
      // Rows are counted when they are laid out; before that it scrolls among those it had.
      list.layout();
      list.scrollTo(Math.max(0, chosen - 2));
    }
  }

  private void onSearchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
      list.requestFocus();
      if (list.getSelectionModel().isEmpty()) {
        list.getSelectionModel().selectFirst();
      }
      event.consume();
    } else if (search.getText().isEmpty() && isSideways(event.getCode())) {
      beside.accept(event.getCode() == KeyCode.RIGHT ? 1 : -1);
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !search.getText().isBlank()) {
      take();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    }
  }

  private static boolean isSideways(KeyCode code) {
    return code == KeyCode.LEFT || code == KeyCode.RIGHT;
  }

  private void onListKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      take();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      search.requestFocus();
      event.consume();
    }
  }

  private void take() {
    ColumnView view = column;
    ColumnMeaning chosen = list.getSelectionModel().getSelectedItem();
    if (view != null && chosen != null) {
      search.clear();
      read.accept(view, chosen);
    }
  }

  /** A meaning, and which column has it already. */
  private final class MeaningCell extends ListCell<ColumnMeaning> {

    MeaningCell() {
      setOnMouseClicked(
          event -> {
            if (!isEmpty()) {
              take();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable ColumnMeaning meaning, boolean empty) {
      super.updateItem(meaning, empty);
      if (empty || meaning == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      ColumnView view = column;
      boolean now =
          view != null
              && view.meaning().equals(meaning)
              && (meaning.field() != null || view.standing() != ColumnView.Standing.UNKNOWN);
      setGraphic(now ? Icons.of(Material2AL.CHECK) : null);
      setText(
          columns.stream()
              .filter(each -> meaning.field() != null && each.meaning().equals(meaning) && !now)
              .findFirst()
              .map(each -> texts.get("imports.meaning-of", words.word(meaning), each.letters()))
              .orElse(words.word(meaning)));
    }
  }
}
