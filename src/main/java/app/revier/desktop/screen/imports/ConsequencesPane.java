package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.ImportPlan;
import app.revier.text.Texts;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the import would do: problems, what is new, what changes cell by cell. */
final class ConsequencesPane extends VBox {

  private final Texts texts;
  private final ProblemList problems;
  private final PreviewColumns columns;
  private final PreviewTable<ImportLine.New> created;
  private final PreviewTable<ImportLine.Changed> changed;
  private final Tab problemsTab;
  private final Tab createdTab;
  private final Tab changedTab;
  private final TabPane tabs = new TabPane();

  ConsequencesPane(Desk desk) {
    super(Space.S);
    texts = desk.texts();
    problems = new ProblemList(desk);
    columns = new PreviewColumns(texts);
    created =
        new PreviewTable<>(
            desk,
            "import-new",
            "imports.no-new",
            PreviewColumns.NEW,
            "name",
            PreviewColumns.NEW_YIELDING);
    changed =
        new PreviewTable<>(
            desk,
            "import-changed",
            "imports.no-changed",
            PreviewColumns.CHANGED,
            "after",
            PreviewColumns.CHANGED_YIELDING);
    problemsTab = new Tab("", problems);
    createdTab = new Tab("", created.view());
    changedTab = new Tab("", changed.view());
    tabs.setId("import-consequences");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs().addAll(problemsTab, createdTab, changedTab);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    getChildren().addAll(Words.section(texts.get("imports.consequences")), tabs);
  }

  /** Gives the keyboard to the tabs. */
  void takeKeyboard() {
    tabs.requestFocus();
  }

  /**
   * Shows what an import would do.
   *
   * @param first whether the file was just chosen: then the tab that matters most comes up
   */
  void show(ImportPreview preview, boolean first) {
    problems.show(preview.problems());
    created.show(preview.created(), columns.ofNew(preview.amountHeading()));
    changed.show(preview.changed(), columns.ofChanged());
    ImportPlan plan = preview.plan();
    title(problemsTab, "imports.tab-problems", plan.problems().size() + plan.problemsOmitted());
    title(createdTab, "imports.tab-new", preview.created().size());
    title(changedTab, "imports.tab-changed", preview.changedRecords());
    if (first) {
      Tab matters = preview.created().isEmpty() ? changedTab : createdTab;
      tabs.getSelectionModel().select(preview.problems().isEmpty() ? matters : problemsTab);
    }
  }

  private void title(Tab tab, String key, long count) {
    tab.setText(texts.get(key, texts.number(count)));
  }
}
