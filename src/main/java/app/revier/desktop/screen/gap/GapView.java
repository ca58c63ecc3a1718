package app.revier.desktop.screen.gap;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.gap.GapViewModel.Phase;
import app.revier.desktop.theme.EmptyState;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Remembered;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.gap.GapPlan;
import app.revier.territory.ProjectId;
import app.revier.text.PlanExplanations;
import app.revier.text.Texts;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The goal above, then charts, then the projects; a project in the pane at the side. */
final class GapView extends StackPane {

  private static final String DIVIDER = "gap-screen.divider";
  private static final double DIVIDER_AT = 0.44;

  private final GapViewModel model;
  private final Texts texts;
  private final Label sentence = Words.text("");
  private final Label outlook = Words.text("");
  private final Label worth = Words.text("");
  private final ProjectsTable table;
  private final BorderPane full;
  private final Node noCustomers;
  private final Node noTarget;

  GapView(GapViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    getStyleClass().add("gap-screen");
    table = new ProjectsTable(model, texts);
    Remembered.columns(table, desk.memory(), "gap-screen.columns");
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
  }

  private BorderPane content(Desk desk) {
    sentence.setMinHeight(USE_PREF_SIZE);
    outlook.setMinHeight(USE_PREF_SIZE);
    outlook.getStyleClass().add("muted");
    sentence.getStyleClass().add("gap-sentence");
    Label title = Words.title(texts.get("gap.title"));
    title.setMinWidth(USE_PREF_SIZE);
    GoalBar goal = new GoalBar(model, texts);
    HBox.setHgrow(goal, Priority.ALWAYS);
    HBox head = new HBox(Space.XL, title, goal);
    head.setAlignment(Pos.TOP_LEFT);
    VBox top = new VBox(Space.S, head, new VBox(Space.XS, sentence, outlook));
    top.setPadding(new Insets(0, 0, Space.M, 0));
    ScrollPane charts = new ScrollPane(new ChartsPane(model, texts, desk.memory()));
    charts.setFitToWidth(true);
    charts.setFitToHeight(true);
    charts.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    charts.getStyleClass().add("edge-to-edge");
    SplitPane split = new SplitPane(charts, projects(desk));
    split.setOrientation(Orientation.VERTICAL);
    Remembered.divider(split, desk.memory(), DIVIDER, DIVIDER_AT);
    BorderPane main = new BorderPane(split);
    main.setTop(top);
    main.setPadding(Space.SCREEN);
    BorderPane whole = new BorderPane(main);
    whole.setRight(new ProjectPane(model, texts));
    return whole;
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
    LimitsBar limits = new LimitsBar(model, texts);
    HBox.setHgrow(limits, Priority.ALWAYS);
    HBox tools =
        new HBox(
            Space.XL,
            title,
            limits,
            new Why(add, new SimpleStringProperty(model.readOnlyReason())));
    tools.setAlignment(Pos.CENTER_LEFT);
    worth.getStyleClass().add("muted");
    worth.setId("gap-worth");
    worth.setMinHeight(USE_PREF_SIZE);
    worth.managedProperty().bind(worth.textProperty().isNotEmpty());
    worth.visibleProperty().bind(worth.managedProperty());
    RungStrip rungs = new RungStrip(model, texts, desk.terms());
    table.setPlaceholder(
        new EmptyState(
            Material2OutlinedAL.LIGHTBULB,
            texts.get("gap.no-projects"),
            texts.get("gap.add-project"),
            model.editor()::begin));
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox box = new VBox(Space.S, tools, worth, rungs, table);
    box.setPadding(new Insets(Space.M, 0, 0, 0));
    box.setMinHeight(180);
    return box;
  }

  private void showPhase(Phase phase) {
    List<Node> all = List.of(noCustomers, noTarget, full);
    all.forEach(node -> node.setVisible(node.equals(all.get(phase.ordinal()))));
  }

  private void tell(@Nullable GapPlan plan) {
    if (plan != null) {
      PlanExplanations explanations = model.explanations().plans();
      sentence.setText(explanations.plan(plan) + " " + explanations.outlook(plan));
      String proof = explanations.proof(plan);
      worth.setText(String.join(" · ", explanations.worth(plan)));
      outlook.setText((explanations.overPlanning(plan) + " " + proof).strip());
    }
  }

  /** Leads to a project of the book. */
  void reveal(ProjectId id) {
    ProjectRow row = model.row(id);
    if (row != null) {
      model.rungProperty().set(null);
      model.editor().edit(row.project());
      table.reveal(id);
    }
  }
}
