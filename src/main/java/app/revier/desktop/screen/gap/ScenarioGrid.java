package app.revier.desktop.screen.gap;

import app.revier.book.ScenarioTable;
import app.revier.book.ScenarioTable.Cell;
import app.revier.book.ScenarioTable.Column;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;

/** The plan and its scenarios side by side, a column each. */
final class ScenarioGrid extends GridPane {

  private static final double NAMES = 184;
  private static final double PLAN = 120;
  private static final double SCENARIO = 200;

  /** Where there is room to spare, names of projects take fewer lines. */
  private static final double SCENARIO_MOST = 320;

  private static final double FIGURE = 72;

  private final ScenariosViewModel model;
  private final Texts texts;
  private final AdoptionDialog question;
  private final boolean readOnly;

  private Runnable left = () -> {};

  /** The width that is in view. */
  private double room;

  /** How far the pane around is moved. */
  private final DoubleProperty moved = new SimpleDoubleProperty(this, "moved");

  /** The heads stay, so that a name that is being typed keeps the keyboard. */
  private final Map<String, ScenarioHead> heads = new HashMap<>();

  ScenarioGrid(ScenariosViewModel model, GapViewModel gap, Desk desk) {
    this.model = model;
    texts = desk.texts();
    question = new AdoptionDialog(texts);
    readOnly = !gap.readOnlyReason().isEmpty();
    setId("whatif-grid");
    getStyleClass().add("scenario-grid");
    setHgap(Space.L);
    setVgap(Space.S);
    model.cards().addListener((ListChangeListener<ScenarioCard>) _ -> show());
    model.planProperty().subscribe(this::show);
    show();
  }

  private void show() {
    ScenarioTable table = model.table();
    List<ScenarioCard> cards = List.copyOf(model.cards());
    keepHeads(cards.stream().map(card -> card.kept().text()).toList());
    Node keyboard = getScene() == null ? null : getScene().getFocusOwner();
    getChildren().removeIf(node -> !heads.containsValue(node));
    // What had the keyboard may have gone with its scenario.
    if (keyboard != null && keyboard.getScene() == null) {
      left.run();
    }
    int first = table.columns().size() - cards.size();
    columns(first, cards.size());
    names(table);
    for (int i = 0; i < table.columns().size(); i++) {
      boolean ofPlan = i < first;
      if (ofPlan) {
        Label plan = Words.section(table.columns().get(i).name());
        setHalignment(plan, HPos.RIGHT);
        add(plan, i + 1, 0);
      } else {
        head(cards.get(i - first), i + 1);
      }
      column(table.columns().get(i), i + 1, ofPlan ? null : cards.get(i - first));
    }
  }

  /**
   * A scenario that is called otherwise, or has another change, keeps its head and the keyboard.
   */
  private void keepHeads(List<String> now) {
    List<String> gone = heads.keySet().stream().filter(text -> !now.contains(text)).toList();
    List<String> come = now.stream().filter(text -> !heads.containsKey(text)).toList();
    if (gone.size() == 1 && come.size() == 1) {
      heads.put(come.getFirst(), Objects.requireNonNull(heads.get(gone.getFirst())));
    }
    heads.keySet().removeAll(gone);
  }

  private void columns(int plans, int scenarios) {
    getColumnConstraints().clear();
    getColumnConstraints().add(fixed(NAMES));
    for (int i = 0; i < plans; i++) {
      getColumnConstraints().add(fixed(PLAN));
    }
    double each = (room - NAMES - plans * (PLAN + Space.L)) / Math.max(1, scenarios) - Space.L;
    for (int i = 0; i < scenarios; i++) {
      getColumnConstraints().add(fixed(Math.clamp(Math.floor(each), SCENARIO, SCENARIO_MOST)));
    }
  }

  private static ColumnConstraints fixed(double width) {
    return new ColumnConstraints(width);
  }

  private void names(ScenarioTable table) {
    add(name(""), 0, 0);
    add(name(table.changes()), 0, 1);
    for (int i = 0; i < table.rows().size(); i++) {
      add(name(table.rows().get(i)), 0, i + 2);
    }
    add(name(table.comesIn()), 0, table.rows().size() + 2);
    add(name(table.goesOut()), 0, table.rows().size() + 3);
  }

  /** Stays where it is while the scenarios are moved below it. */
  private Node name(String text) {
    Label name = Words.muted(text);
    name.setMinHeight(USE_PREF_SIZE);
    StackPane cell = new StackPane(name);
    StackPane.setAlignment(name, Pos.TOP_LEFT);
    cell.getStyleClass().add("scenario-name-cell");
    cell.setMaxHeight(Double.MAX_VALUE);
    cell.setViewOrder(-1);
    cell.translateXProperty().bind(moved);
    return cell;
  }

  /** Says where the keyboard goes when the scenario that has it is gone. */
  void whenLeft(Runnable action) {
    left = action;
  }

  /** Keeps the names in view while a pane is moved across. */
  void stay(ScrollPane across) {
    across
        .viewportBoundsProperty()
        .map(Bounds::getWidth)
        .subscribe(
            width -> {
              if (width != null && width != room) {
                room = width;
                columns(
                    model.table().columns().size() - model.cards().size(), model.cards().size());
              }
            });
    moved.bind(
        Bindings.createDoubleBinding(
            () ->
                Math.max(0, getWidth() - across.getViewportBounds().getWidth())
                    * across.getHvalue(),
            widthProperty(),
            across.viewportBoundsProperty(),
            across.hvalueProperty()));
  }

  private void head(ScenarioCard card, int column) {
    ScenarioHead head =
        heads.computeIfAbsent(
            card.kept().text(), _ -> new ScenarioHead(model, question, readOnly, texts));
    head.show(card);
    if (!getChildren().contains(head)) {
      add(head, column, 0);
    }
    setColumnIndex(head, column);
  }

  private void column(Column column, int at, @Nullable ScenarioCard card) {
    int rows = column.cells().size();
    if (card != null) {
      add(changes(column, card), at, 1);
    }
    if (!column.problem().isEmpty()) {
      Label problem = Words.text(column.problem());
      problem.getStyleClass().add("loss");
      setValignment(problem, VPos.TOP);
      add(problem, at, 2, 1, 7);
      return;
    }
    if (rows == 0) {
      add(Words.muted(texts.get("whatif.working")), at, 2);
      return;
    }
    for (int i = 0; i < rows; i++) {
      add(figure(column.cells().get(i)), at, i + 2);
    }
    if (card != null) {
      add(list(column.comesIn()), at, rows + 2);
      add(list(column.goesOut()), at, rows + 3);
    }
  }

  private Node changes(Column column, ScenarioCard card) {
    VBox box = new VBox(Space.XS);
    for (int i = 0; i < column.changes().size(); i++) {
      int place = i;
      Label change = Words.text(column.changes().get(i));
      change.setMinHeight(USE_PREF_SIZE);
      HBox.setHgrow(change, Priority.ALWAYS);
      change.setMaxWidth(Double.MAX_VALUE);
      HBox line = new HBox(Space.XS, change);
      if (column.changes().size() > 1 && !readOnly) {
        Button out =
            Icons.bare(
                Material2AL.CLOSE,
                texts.get("whatif.remove-change", column.changes().get(i)),
                () -> model.remove(card, place));
        line.getChildren().add(out);
      }
      line.setAlignment(Pos.CENTER_LEFT);
      box.getChildren().add(line);
    }
    return box;
  }

  private static Node figure(Cell cell) {
    Label value = new Label(cell.value());
    value.setMinWidth(FIGURE);
    value.setAlignment(Pos.CENTER_RIGHT);
    HBox box = new HBox(Space.S, value);
    box.setAlignment(Pos.CENTER_RIGHT);
    if (!cell.difference().isEmpty()) {
      Label difference = new Label(cell.difference());
      difference.getStyleClass().add("small-note");
      if (cell.sense() != 0) {
        difference.getStyleClass().add(cell.sense() > 0 ? "gain" : "loss");
      }
      box.getChildren().addFirst(difference);
    }
    return box;
  }

  private Node list(List<String> projects) {
    Label list =
        Words.text(projects.isEmpty() ? texts.get("whatif.nothing") : String.join("\n", projects));
    list.setMinHeight(USE_PREF_SIZE);
    if (projects.isEmpty()) {
      list.getStyleClass().add("muted");
    }
    setValignment(list, VPos.TOP);
    return list;
  }
}
