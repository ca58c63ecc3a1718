package app.revier.desktop.screen.imports;

import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.intake.ImportKind;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what an import would do is looked at, and whether existing entries are updated. A
 * choice is offered only if there is something to choose from.
 */
final class CheckFilterLine extends FlowPane {

  private static final double CHOICE_WIDTH = 190;
  private static final double PROBLEM_WIDTH = 340;

  private final Texts texts;
  private final Runnable changed;
  private final ComboBox<Kind> kind = new ComboBox<>();
  private final ComboBox<Group> problem = new ComboBox<>();
  private final CheckBox update = new CheckBox();
  private boolean offering;

  /** A kind of rows; none for all. */
  private record Kind(@Nullable ImportKind kind) {}

  /** A group of problems; none for all. */
  private record Group(@Nullable ProblemGroup group) {}

  /**
   * Everything is looked at.
   *
   * @param changed told when the rep looks at another part
   */
  CheckFilterLine(ImportChoices choices, Texts texts, Runnable changed) {
    super(Space.M, Space.S);
    this.texts = texts;
    this.changed = changed;
    kind.setId("import-filter-kind");
    kind.setPrefWidth(CHOICE_WIDTH);
    kind.setConverter(new WordConverter<>(this::kindWord));
    problem.setId("import-filter-problem");
    problem.setPrefWidth(PROBLEM_WIDTH);
    problem.setConverter(new WordConverter<>(this::problemWord));
    for (ComboBox<?> box : List.of(kind, problem)) {
      box.managedProperty().bind(box.visibleProperty());
      box.setOnAction(event -> choose());
    }
    // Their width is fixed, and what is chosen may be longer.
    problem
        .valueProperty()
        .subscribe(
            chosen -> problem.setTooltip(chosen == null ? null : Words.hint(problemWord(chosen))));
    update.setText(texts.get("imports.update-existing"));
    update.setId("import-update-existing");
    update.selectedProperty().bindBidirectional(choices.updateExistingProperty());
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(kind, problem, update);
  }

  private String kindWord(Kind each) {
    return each.kind() == null
        ? texts.get("imports.all-kinds")
        : texts.get("imports.kind-" + each.kind().code());
  }

  private String problemWord(Group each) {
    ProblemGroup group = each.group();
    return group == null
        ? texts.get("imports.all-problems")
        : texts.get("imports.problem-count", group.title(texts), group.count());
  }

  private void choose() {
    if (!offering) {
      changed.run();
    }
  }

  /** The height stays when an answer leaves nothing to choose from, so that nothing below jumps. */
  @Override
  protected double computePrefHeight(double width) {
    return Math.max(super.computePrefHeight(width), problem.prefHeight(-1));
  }

  /** What is looked at. */
  CheckFilter filter() {
    Kind ofKind = kind.getValue();
    Group of = problem.getValue();
    return new CheckFilter(ofKind == null ? null : ofKind.kind(), of == null ? null : of.group());
  }

  /** Whether the parts can be chosen; not while they are being found out anew. */
  void setCurrent(boolean current) {
    kind.setDisable(!current);
    problem.setDisable(!current);
  }

  /** Whether the rep is saying whether existing entries are updated. */
  boolean hasKeyboard() {
    return update.isFocused();
  }

  /** Offers the parts of what an import would do; tells nobody. */
  void offer(ImportPreview preview) {
    offering = true;
    offerKinds(preview);
    offerProblems(preview);
    offering = false;
  }

  private void offerKinds(ImportPreview preview) {
    Set<ImportKind> kinds = CheckFilter.kinds(preview);
    Kind before = kind.getValue();
    List<Kind> offered = new ArrayList<>(List.of(new Kind(null)));
    Arrays.stream(ImportKind.values()).filter(kinds::contains).map(Kind::new).forEach(offered::add);
    kind.getItems().setAll(offered);
    kind.setValue(before != null && offered.contains(before) ? before : offered.getFirst());
    kind.setVisible(kinds.size() > 1);
  }

  /** An answer changes how many problems of a kind there are; what is looked at is the kind. */
  private boolean isSame(Group group, @Nullable Group before) {
    return group.group() != null
        && before != null
        && before.group() != null
        && group.group().title(texts).equals(before.group().title(texts))
        && group.group().severity() == before.group().severity();
  }

  private void offerProblems(ImportPreview preview) {
    Group before = problem.getValue();
    List<Group> offered = new ArrayList<>(List.of(new Group(null)));
    preview.problems().stream().map(Group::new).forEach(offered::add);
    problem.getItems().setAll(offered);
    problem.setValue(
        offered.stream()
            .filter(each -> isSame(each, before))
            .findFirst()
            .orElse(offered.getFirst()));
    problem.setVisible(preview.problems().size() > 1);
  }
}
