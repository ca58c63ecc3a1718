package app.revier.desktop.screen.projects;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.project.MeasureField;
import app.revier.desktop.project.ProjectFields;
import app.revier.desktop.project.StageMenu;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.SidePane;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.GrowthProject;
import app.revier.territory.SalesPhase;
import app.revier.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** A project beside the board: its figures, the next step, the six phases and what has happened. */
final class ProjectDetails extends StackPane {

  private static final double WIDTH = 360;
  private static final double EFFECT_WIDTH = 72;
  private static final double PHASE_WIDTH = 148;

  private final BoardViewModel model;
  private final BoardEditor editor;
  private final Desk desk;
  private final Texts texts;
  private final FieldControls controls;
  private final Label title = Words.section("");
  private final Label customer = Words.muted("");
  private final StageMenu stage;
  private final CheckedField reason;
  private final VBox history = new VBox(Space.S);
  private final CheckedField step;

  ProjectDetails(BoardViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    editor = model.editor();
    texts = desk.texts();
    controls = new FieldControls(texts, model.readOnlyReason());
    reason = controls.area(editor.reason());
    step = controls.words(editor.step());
    stage = new StageMenu(desk, "projects-stage", editor::keep);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setId("projects-pane");
    SidePane pane = new SidePane();
    pane.setHead(head(), customer);
    pane.setBody(
        stage,
        nextStep(),
        controls.words(editor.fields().name),
        new MeasureField(controls, editor.fields().measure, desk),
        controls.chosen(editor.fields().kind, desk.terms()::kind, null),
        figures(),
        reason,
        phases(),
        section("projects.history"),
        history,
        buttons());
    getChildren().add(pane);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.chosenProperty().set(null);
          }
        });
    editor.loadedProperty().subscribe(this::show);
  }

  private Node head() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    title.setMinWidth(0);
    HBox head =
        new HBox(
            Space.XS,
            title,
            gap,
            Icons.bare(
                Material2OutlinedMZ.TRENDING_UP,
                texts.get("projects.open-in-plan"),
                () -> with(project -> model.openInPlan(project.id()))),
            Icons.bare(
                Material2OutlinedAL.BUSINESS,
                texts.get("gap.open-customer"),
                () -> with(project -> model.openCustomer(project.id()))),
            Icons.bare(
                Material2OutlinedAL.CLOSE,
                texts.get("gap.close"),
                () -> model.chosenProperty().set(null)));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private void with(Consumer<GrowthProject> action) {
    GrowthProject project = editor.loadedProperty().get();
    if (project != null) {
      action.accept(project);
    }
  }

  private Node section(String key) {
    return Words.section(texts.get(key));
  }

  private Node nextStep() {
    step.input().setId("projects-step");
    CheckedField due = controls.figure(editor.due());
    due.input().setId("projects-due");
    due.setPrefWidth(112);
    due.setMinWidth(112);
    HBox.setHgrow(step, Priority.ALWAYS);
    return new HBox(Space.S, step, due);
  }

  private Node figures() {
    GridPane grid = new GridPane(Space.M, Space.M);
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    ProjectFields fields = editor.fields();
    List<Field<?>> all = fields.figures();
    for (int i = 0; i < all.size(); i++) {
      CheckedField control = controls.figure(all.get(i));
      if (all.get(i).equals(fields.probability)) {
        fields
            .stage
            .valueProperty()
            .subscribe(
                in ->
                    control
                        .input()
                        .setPromptText(
                            in == null
                                ? ""
                                : texts.get("gap.by-stage", texts.percent(in.probability()))));
      } else if (all.get(i).equals(fields.start)) {
        control.input().setPromptText(texts.get("gap.month-prompt"));
      }
      grid.add(control, i % 2, i / 2);
    }
    return grid;
  }

  private Node phases() {
    GridPane grid = new GridPane(Space.S, Space.S);
    ColumnConstraints first = new ColumnConstraints(PHASE_WIDTH);
    ColumnConstraints second = new ColumnConstraints(EFFECT_WIDTH);
    ColumnConstraints rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(first, second, rest);
    grid.addRow(0, muted("projects.phase"), muted("projects.effect"), muted("projects.needed"));
    for (SalesPhase phase : SalesPhase.values()) {
      BoardEditor.PhaseFields row = editor.phase(phase);
      ComboBox<?> effect = controls.box(row.effect(), String::valueOf, "–");
      effect.setAccessibleText(row.effect().caption().in(texts));
      effect.setMinWidth(EFFECT_WIDTH);
      CheckedField needed = controls.words(row.needed()).withoutLabel();
      grid.addRow(phase.ordinal() + 1, controls.mark(row.done()), effect, needed);
    }
    return new VBox(Space.S, section("projects.phases"), grid);
  }

  private Label muted(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().addAll("muted", "small-note");
    return label;
  }

  private Node buttons() {
    Button delete =
        Icons.button(Material2OutlinedAL.DELETE, texts.get("gap.delete"), editor::delete);
    return controls.button(delete);
  }

  private void show(@Nullable GrowthProject project) {
    setVisible(project != null);
    setManaged(project != null);
    if (project == null) {
      return;
    }
    title.setText(project.name());
    var at = model.snapshot().territory().customer(project.customer());
    customer.setText(at == null ? "" : at.name());
    stage.show(project);
    reason.setVisible(project.closing() != null);
    reason.setManaged(project.closing() != null);
    history.getChildren().clear();
    for (ProjectHistory.Line line :
        new ProjectHistory(texts, desk.terms()).of(project, model.snapshot())) {
      Label day = new Label(texts.date(line.date()));
      day.getStyleClass().add("muted");
      day.setMinWidth(80);
      history.getChildren().add(new HBox(Space.S, day, Words.text(line.words())));
    }
    if (history.getChildren().isEmpty()) {
      history.getChildren().add(Words.muted(texts.get("projects.no-history")));
    }
  }

  /** Puts the keyboard into the first field. */
  void focusFirst() {
    if (isVisible()) {
      step.input().requestFocus();
    }
  }
}
