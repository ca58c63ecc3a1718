package app.revier.desktop.screen.imports;

import app.revier.desktop.table.Tables;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.ImportKind;
import app.revier.text.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the import would do: problems, what is new, what changes cell by cell. */
final class ConsequencesPane extends VBox {

  private final Texts texts;
  private final ProblemList problems;
  private final TableView<PreviewLine> created;
  private final TableView<PreviewLine> changed;
  private final Tab problemsTab;
  private final Tab createdTab;
  private final Tab changedTab;
  private final TabPane tabs = new TabPane();

  ConsequencesPane(Texts texts) {
    super(Space.S);
    this.texts = texts;
    problems = new ProblemList(texts);
    created = table("imports.no-new", "imports.column-details");
    changed = table("imports.no-changed", "imports.column-difference");
    problemsTab = new Tab("", problems);
    createdTab = new Tab("", created);
    changedTab = new Tab("", changed);
    tabs.setId("import-consequences");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs().addAll(problemsTab, createdTab, changedTab);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    getChildren().addAll(Words.section(texts.get("imports.consequences")), tabs);
  }

  /**
   * Shows what an import would do.
   *
   * @param first whether the file was just chosen: then the tab that matters most comes up
   */
  void show(ImportPreview preview, boolean first) {
    problems.show(preview.problems());
    created.setItems(FXCollections.observableArrayList(preview.created()));
    changed.setItems(FXCollections.observableArrayList(preview.changed()));
    title(problemsTab, "imports.tab-problems", preview.plan().problems().size());
    title(createdTab, "imports.tab-new", preview.created().size());
    title(changedTab, "imports.tab-changed", preview.changed().size());
    showKinds(created, preview.created());
    showKinds(changed, preview.changed());
    if (first) {
      Tab matters = preview.created().isEmpty() ? changedTab : createdTab;
      tabs.getSelectionModel().select(preview.problems().isEmpty() ? matters : problemsTab);
    }
  }

  private void title(Tab tab, String key, int count) {
    tab.setText(texts.get(key, texts.number(count)));
  }

  /** What each line is, only where there is more than one kind. */
  private static void showKinds(TableView<PreviewLine> table, List<PreviewLine> lines) {
    ImportKind first = lines.isEmpty() ? ImportKind.CUSTOMERS : lines.getFirst().kind();
    boolean mixed = lines.stream().anyMatch(line -> line.kind() != first);
    table.getColumns().getFirst().setVisible(mixed);
  }

  private TableView<PreviewLine> table(String emptyKey, String detailsKey) {
    TableView<PreviewLine> table = Tables.compact(new TableView<>());
    table.setPlaceholder(Words.muted(texts.get(emptyKey)));
    table
        .getColumns()
        .setAll(
            List.of(
                column("imports.column-what", 90, line -> texts.get(kindKey(line.kind()))),
                column("imports.column-number", 84, PreviewLine::number),
                column("fields.name", 190, PreviewLine::name),
                column(detailsKey, 300, PreviewLine::details)));
    return table;
  }

  private static String kindKey(ImportKind kind) {
    return "imports.one-" + kind.code();
  }

  private TableColumn<PreviewLine, String> column(
      String key, double width, Function<PreviewLine, String> value) {
    TableColumn<PreviewLine, String> column = Tables.text(texts.get(key), value);
    column.setPrefWidth(width);
    column.setCellFactory(each -> new WholeTextCell());
    return column;
  }

  /** A text that may be too long for its cell; all of it is in the tooltip. */
  private static final class WholeTextCell extends TableCell<PreviewLine, String> {
    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
      setTooltip(empty || text == null || text.isEmpty() ? null : wrapped(text));
    }

    private static Tooltip wrapped(String text) {
      Tooltip tooltip = new Tooltip(text);
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(420);
      return tooltip;
    }
  }
}
