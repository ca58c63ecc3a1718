package app.revier.desktop.screen.projects;

import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.HurdlesLabel;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.project.MeasureField;
import app.revier.desktop.project.ProgressControls;
import app.revier.desktop.project.ProjectFigures;
import app.revier.desktop.project.StageMenu;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.SidePane;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.GrowthProject;
import app.revier.text.Texts;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

  private final BoardViewModel model;
  private final BoardEditor editor;
  private final Desk desk;
  private final Texts texts;
  private final FieldControls controls;
  private final Label title = Words.section("");
  private final Label customer = Words.muted("");
  private final StageMenu stage;
  private final HurdlesLabel hurdles;
  private final VBox history = new VBox(Space.S);
  private final ProgressControls progress;

  ProjectDetails(BoardViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    editor = model.editor();
    texts = desk.texts();
    controls = new FieldControls(texts, model.readOnlyReason());
    progress = new ProgressControls(controls, editor.progress(), texts, "projects-");
    stage = new StageMenu(desk, "projects-stage", editor::keep);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setId("projects-pane");
    SidePane pane = new SidePane();
    hurdles = new HurdlesLabel(texts);
    hurdles.setId("projects-hurdles");
    pane.setHead(head(), customer, hurdles);
    pane.setBody(
        stage,
        progress.nextStep(),
        controls.words(editor.fields().name),
        new MeasureField(controls, editor.fields().measure, desk),
        controls.chosen(editor.fields().kind, desk.terms()::kind, null),
        new ProjectFigures(controls, editor.fields(), texts, "projects-"),
        progress.reason(),
        progress.phases(),
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
    hurdles.show(at);
    stage.show(project);
    progress.show(project);
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
      progress.focusStep();
    }
  }
}
