package app.revier.desktop.screen.gap;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.gap.GapViewModel.Look;
import app.revier.desktop.screen.gap.GapViewModel.Phase;
import app.revier.desktop.table.ColumnChooser;
import app.revier.desktop.table.DataTable;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.gap.GapPlan;
import app.revier.territory.ProjectId;
import app.revier.text.PlanExplanations;
import app.revier.text.Texts;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/**
 * The goal above, then charts, then the projects; a project in the pane at the side. Or the
 * scenarios, in the same place.
 */
final class GapView extends StackPane {

  private static final double TITLE_FROM = 960;
  private static final double TABLE_LEAST = 84;
  private static final Insets BESIDE = new Insets(0, Space.L, 0, 0);
  private static final Insets BELOW = new Insets(0, 0, Space.XS, 0);
  private static final double NARROW = 640;
  private static final double LOW = 620;

  private final GapViewModel model;
  private final Texts texts;
  private final Label sentence = Words.text("");
  private final Label outlook = Words.text("");
  private final DataTable<ProjectRow, ProjectId> table;
  private final ProjectPane pane;
  private final GapTabs tabs;
  private final ScenariosView scenarios;
  private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
  private final BooleanProperty small = new SimpleBooleanProperty(this, "small");
  private final BorderPane full;
  private final Node noCustomers;
  private final Node noTarget;

  GapView(GapViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    getStyleClass().add("gap-screen");
    pane = new ProjectPane(model, desk);
    table =
        new DataTable<>(
            "gap-projects",
            model.projects().table(),
            desk,
            new ProjectRowActions(model, desk, this::openPane),
            new ProjectLooks(
                    model.actions(),
                    model.projects().table()::selectedRows,
                    desk.book().readOnly(),
                    texts)
                .byColumn());
    table.markRows("out", row -> !row.selected());
    tabs = new GapTabs(model, texts);
    scenarios = new ScenariosView(model, desk);
    full = content(desk);
    noCustomers =
        new EmptyState(
            Material2OutlinedMZ.TRENDING_UP,
            texts.get("gap.empty"),
            texts.get("gap.import"),
            model::openImport);
    noCustomers.setId("gap-empty");
    noTarget = new TargetQuestion(model, texts);
    getChildren().addAll(full, noCustomers, noTarget);
    model.phaseProperty().subscribe(this::showPhase);
    model.planProperty().subscribe(this::tell);
    model.projects().whenRevealed(table::focusTable);
    pane.whenPutAway(table::focusTable);
  }

  /** What has the keyboard when the rep comes here. */
  Node keyboard() {
    return model.lookProperty().get() == Look.PLAN ? table.control() : scenarios.keyboard();
  }

  private void openPane() {
    model.projects().open();
    pane.focusFirst();
  }

  private BorderPane content(Desk desk) {
    sentence.setMinHeight(USE_PREF_SIZE);
    sentence.getStyleClass().add("gap-sentence");
    outlook.setMinHeight(USE_PREF_SIZE);
    outlook.getStyleClass().addAll("muted", "small-note");
    outlook.managedProperty().bind(outlook.textProperty().isNotEmpty().and(small.not()));
    outlook.visibleProperty().bind(outlook.managedProperty());
    GoalBar goal = new GoalBar(model, texts);
    BorderPane head = new BorderPane(goal);
    SecuredStrip secured = new SecuredStrip(model, texts);
    ChartsPane charts = new ChartsPane(model, desk);
    Node projects = projects(desk);
    VBox.setVgrow(projects, Priority.ALWAYS);
    VBox plan = new VBox(Space.S, new VBox(sentence, outlook, secured), charts, projects);
    plan.setMinSize(0, 0);
    StackPane looks = new StackPane(plan, scenarios);
    looks.setMinSize(0, 0);
    VBox.setVgrow(looks, Priority.ALWAYS);
    VBox main = new VBox(Space.S, head, looks);
    main.setPadding(Space.SCREEN);
    main.setMinSize(0, 0);
    BooleanProperty titled = tabs.titledProperty();
    // In a narrow window goal and table need the room, and the rail says which screen it is.
    titled.bind(main.widthProperty().greaterThan(TITLE_FROM));
    // In a line of its own the tabs leave the goal all of the width.
    titled.subscribe(
        beside -> {
          head.setLeft(null);
          head.setTop(null);
          if (beside) {
            head.setLeft(tabs);
          } else {
            head.setTop(tabs);
          }
          BorderPane.setMargin(tabs, beside ? BESIDE : BELOW);
        });
    narrow.bind(main.widthProperty().lessThan(NARROW));
    small.bind(titled.not().or(main.heightProperty().lessThan(LOW)));
    Runnable share = () -> share(main, plan, secured, charts);
    for (ObservableValue<?> one :
        List.of(
            main.heightProperty(),
            plan.heightProperty(),
            plan.widthProperty(),
            narrow,
            small,
            secured.visibleProperty(),
            sentence.textProperty(),
            outlook.textProperty())) {
      one.subscribe(share);
    }
    BorderPane whole = new BorderPane(main);
    StackPane side = new StackPane(pane);
    whole.setRight(side);
    model
        .lookProperty()
        .subscribe(
            look -> {
              for (Node node : List.of(goal, plan, side)) {
                node.setVisible(look == Look.PLAN);
                node.setManaged(look == Look.PLAN);
              }
              scenarios.setVisible(look == Look.SCENARIOS);
              scenarios.setManaged(look == Look.SCENARIOS);
            });
    whole.setMinHeight(0);
    return whole;
  }

  /** The projects are worth more room than tall charts, and than what the plan bar says, too. */
  private void share(Region main, Region plan, Node strip, Region charts) {
    double width = plan.getWidth();
    double told = sentence.prefHeight(width);
    if (outlook.isManaged()) {
      told += outlook.prefHeight(width);
    }
    GapRoom room =
        GapRoom.of(
            main.getHeight(),
            plan.getHeight(),
            told,
            strip.isVisible() ? strip.prefHeight(-1) : 0,
            narrow.get());
    sentence.setVisible(room.isTold());
    sentence.setManaged(room.isTold());
    charts.setVisible(room.charts() > 0);
    charts.setManaged(room.charts() > 0);
    charts.setMinHeight(room.charts());
    charts.setPrefHeight(room.charts());
  }

  private Node projects(Desk desk) {
    Button add =
        Icons.button(Material2OutlinedAL.ADD, texts.get("gap.add-project"), model.editor()::begin);
    add.setId("gap-add");
    model
        .editor()
        .modeProperty()
        .subscribe(
            _ ->
                add.setText(
                    texts.get(
                        model.editor().hasDraft() ? "gap.continue-draft" : "gap.add-project")));
    add.setMinWidth(USE_PREF_SIZE);
    Label title = Words.section(texts.get("gap.projects"));
    title.setMinWidth(USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Node rungs = new RungStrip(model, texts, desk.terms());
    rungs.managedProperty().bind(rungs.visibleProperty());
    rungs.visibleProperty().bind(narrow.not());
    HBox tools =
        new HBox(
            Space.M,
            title,
            rungs,
            gap,
            pins(),
            columns(),
            new Why(add, new SimpleStringProperty(model.readOnlyReason())));
    tools.setAlignment(Pos.CENTER_LEFT);
    tools.getStyleClass().add("gap-tools");
    table.showWhenEmpty(
        new EmptyState(
            Material2OutlinedAL.LIGHTBULB,
            texts.get("gap.no-projects"),
            texts.get("gap.add-first"),
            model.editor()::begin));
    VBox.setVgrow(table, Priority.ALWAYS);
    table.setMinHeight(TABLE_LEAST);
    VBox box = new VBox(Space.XS, tools, table);
    return box;
  }

  /** On how many projects the rep has decided, and the way to leave them all to the plan. */
  private Button pins() {
    Button release = new Button();
    release.setId("gap-release-all");
    release.setGraphic(Icons.of(Material2OutlinedMZ.PUSH_PIN));
    release.getStyleClass().add("rung");
    release.setMinWidth(USE_PREF_SIZE);
    release.setTooltip(Words.hint(texts.get("gap.release-all-hint")));
    release.setOnAction(_ -> model.actions().release(model.projects().pinned()));
    release.setDisable(!model.readOnlyReason().isEmpty());
    release.managedProperty().bind(release.visibleProperty());
    model
        .projects()
        .pinnedProperty()
        .subscribe(
            number -> {
              int count = number.intValue();
              release.setVisible(count > 0);
              release.setText(texts.get("gap.release-all", count, texts.number(count)));
            });
    return release;
  }

  private Button columns() {
    Button columns =
        Icons.bare(Material2OutlinedMZ.VIEW_COLUMN, texts.get("table.columns"), () -> {});
    columns.setId("gap-columns");
    columns.setTooltip(new Tooltip(texts.get("table.columns-hint")));
    columns.setOnAction(_ -> ColumnChooser.openBelow(columns, model.projects().table(), texts));
    return columns;
  }

  private void showPhase(Phase phase) {
    List<Node> all = List.of(noCustomers, noTarget, full);
    all.forEach(node -> node.setVisible(node.equals(all.get(phase.ordinal()))));
  }

  private void tell(@Nullable GapPlan plan) {
    if (plan != null) {
      PlanExplanations explanations = model.explanations().plans();
      sentence.setText(explanations.way(plan) + " " + explanations.outlook(plan));
      String proof = explanations.proof(plan);
      // Without a visit no project gets in, and nothing else on the screen says so.
      Integer visits = plan.parameters().limits().visits();
      String none = visits != null && visits == 0 ? model.visitLimitProperty().get() + " " : "";
      outlook.setText((none + explanations.overPlanning(plan) + " " + proof).strip());
      sentence.setTooltip(outlook.getText().isEmpty() ? null : Words.hint(outlook.getText()));
    }
  }
}
