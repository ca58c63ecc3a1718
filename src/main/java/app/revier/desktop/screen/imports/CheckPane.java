package app.revier.desktop.screen.imports;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Space;
import app.revier.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The last step: what is left out and why, what should be looked at, what is new, what changes. */
final class CheckPane extends VBox {

  private final Texts texts;
  private final ImportViewModel model;
  private final LeftOutPane rejected;
  private final ProblemList doubtful;
  private final PreviewColumns columns;
  private final PreviewTable<ImportLine.New> created;
  private final PreviewTable<ImportLine.Changed> changed;
  private final ValuesPane values;
  private final QuestionsPane questions;
  private final IntSupplier open;
  private final Tab questionsTab;
  private final LikelyDoublesPane doubles;
  private final Tab doublesTab;
  private final Tab rejectedTab;
  private final Tab doubtfulTab;
  private final Tab createdTab;
  private final Tab changedTab;
  private final CheckFilterLine filters;
  private final TabPane tabs = new TabPane();
  private @Nullable ImportPreview shown;
  private boolean arriving = true;

  /** Whether what is shown was found out since the rep came. */
  private boolean anew;

  CheckPane(ImportViewModel model, Desk desk) {
    super(Space.S);
    this.model = model;
    texts = desk.texts();
    filters = new CheckFilterLine(model.choices(), texts, this::filter);
    ProblemRemedies remedies = new ProblemRemedies(model, this::settle, texts);
    rejected = new LeftOutPane(new ProblemList(desk, "import-rejected", remedies), texts);
    doubtful = new ProblemList(desk, "import-problems", remedies);
    columns = new PreviewColumns(texts);
    values = new ValuesPane(texts);
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
    created.onChosen(line -> values.show(line));
    HBox fresh = new HBox(Space.L, created.view(), values);
    HBox.setHgrow(created.view(), Priority.ALWAYS);
    questions = new QuestionsPane(model.choices().questions(), desk);
    open = model.choices().questions()::open;
    questionsTab = new Tab("", questions);
    doubles = new LikelyDoublesPane(model.choices(), texts);
    doublesTab = new Tab("", doubles);
    rejectedTab = new Tab("", rejected);
    doubtfulTab = new Tab("", doubtful);
    createdTab = new Tab("", fresh);
    changedTab = new Tab("", changed.view());
    tabs.setId("import-consequences");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs().addAll(createdTab, changedTab, doublesTab, doubtfulTab, rejectedTab);
    tabs.getSelectionModel().selectedItemProperty().subscribe(this::remember);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    getChildren().addAll(filters, tabs);
  }

  private Map<CheckTab, Tab> byName() {
    return Map.of(
        CheckTab.QUESTIONS,
        questionsTab,
        CheckTab.CREATED,
        createdTab,
        CheckTab.CHANGED,
        changedTab,
        CheckTab.DOUBLES,
        doublesTab,
        CheckTab.DOUBTFUL,
        doubtfulTab,
        CheckTab.REJECTED,
        rejectedTab);
  }

  private void remember(@Nullable Tab now) {
    byName()
        .forEach(
            (name, tab) -> {
              if (tab.equals(now)) {
                model.lookAt(name);
              }
            });
  }

  /** The rep comes here anew: what waits for an answer is shown first, once it is known. */
  void arrive() {
    arriving = true;
    anew = false;
  }

  private void settle() {
    tabs.getSelectionModel().select(questionsTab);
  }

  /** What has the keyboard first: the first question that is open; none if there is none. */
  @Nullable Node question() {
    return questionsTab.isSelected() ? questions.open() : null;
  }

  /** Whether the rep is answering, which goes on while an answer is tried. */
  boolean isAnswering() {
    return questions.hasKeyboard() || doubles.hasKeyboard() || filters.hasKeyboard();
  }

  /**
   * Shows what an import would do.
   *
   * @param current whether that is so now; else it is being found out anew
   */
  void show(ImportPreview preview, boolean current) {
    filters.setCurrent(current);
    for (Tab each : List.of(createdTab, changedTab, doubtfulTab, rejectedTab)) {
      each.getContent().setDisable(!current);
    }
    anew |= !current || !preview.equals(shown);
    showQuestions();
    if (preview.equals(shown)) {
      openFirst(preview, current);
      return;
    }
    shown = preview;
    filters.offer(preview);
    showFiltered(preview);
    openFirst(preview, current);
  }

  private void openFirst(ImportPreview preview, boolean current) {
    CheckTab looked = model.lookedAtInAnotherLanguage();
    Tab before = looked == null ? null : byName().get(looked);
    if (before != null && tabs.getTabs().contains(before)) {
      tabs.getSelectionModel().select(before);
      arriving = false;
    } else if (arriving && current) {
      arriving = false;
      if (anew || open.getAsInt() > 0 || doubles.isOpen()) {
        tabs.getSelectionModel().select(mattersMost(preview));
      }
    }
  }

  /** The questions stand first while there are any. */
  private void showQuestions() {
    questions.show();
    boolean there = tabs.getTabs().contains(questionsTab);
    if (questions.isNeeded() && !there) {
      tabs.getTabs().addFirst(questionsTab);
      if (open.getAsInt() > 0) {
        settle();
      }
    } else if (!questions.isNeeded() && there) {
      tabs.getTabs().remove(questionsTab);
    }
    title(questionsTab, "imports.tab-questions", open.getAsInt());
  }

  /**
   * What is to be settled comes first, then who may be there twice, then what was left out, then
   * what is new.
   */
  private Tab mattersMost(ImportPreview preview) {
    if (open.getAsInt() > 0) {
      return questionsTab;
    }
    if (doubles.isOpen()) {
      return doublesTab;
    }
    if (preview.plan().counts().rejected() > 0) {
      return rejectedTab;
    }
    if (!preview.created().isEmpty()) {
      return createdTab;
    }
    return preview.changed().isEmpty() && !preview.problems().isEmpty() ? doubtfulTab : changedTab;
  }

  private void filter() {
    ImportPreview preview = shown;
    if (preview != null) {
      showFiltered(preview);
      ProblemGroup only = filters.filter().problem();
      if (only != null) {
        tabs.getSelectionModel().select(CheckFilter.isLeftOut(only) ? rejectedTab : doubtfulTab);
      }
    }
  }

  private void showFiltered(ImportPreview preview) {
    CheckFilter filter = filters.filter();
    List<ProblemGroup> out = filter.groups(preview, true);
    List<ProblemGroup> doubts = filter.groups(preview, false);
    int byRep = filter.leftOutByRep(preview);
    rejected.show(byRep, out, filter.problem() != null);
    doubtful.show(doubts, filter.problem() != null);
    List<ImportLine.New> fresh = filter.lines(preview.created());
    List<ImportLine.Changed> differing = filter.lines(preview.changed());
    created.show(fresh, columns.ofNew(preview.amountHeading()));
    changed.show(differing, columns.ofChanged());
    // Nothing can be chosen of nothing.
    values.setVisible(!fresh.isEmpty());
    values.setManaged(!fresh.isEmpty());
    boolean all = filter.kind() == null;
    doubles.show(preview.plan().doubles());
    title(doublesTab, "imports.tab-doubles", preview.plan().doubles().size());
    title(rejectedTab, "imports.tab-rejected", count(out) + byRep);
    title(doubtfulTab, "imports.tab-problems", count(doubts));
    title(createdTab, "imports.tab-new", fresh.size());
    title(
        changedTab,
        "imports.tab-changed",
        all
            ? preview.changedRecords()
            : differing.stream().map(ImportLine.Changed::subject).distinct().count());
  }

  private static long count(List<ProblemGroup> groups) {
    return groups.stream().mapToLong(ProblemGroup::count).sum();
  }

  private void title(Tab tab, String key, long count) {
    tab.setText(texts.get(key, texts.number(count)));
  }
}
