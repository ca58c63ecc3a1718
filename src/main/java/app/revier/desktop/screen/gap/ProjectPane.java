package app.revier.desktop.screen.gap;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.CustomerSearchField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.HurdlesLabel;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.project.MeasureField;
import app.revier.desktop.project.ProgressControls;
import app.revier.desktop.project.ProjectFigures;
import app.revier.desktop.project.StageMenu;
import app.revier.desktop.screen.gap.ProjectEditorViewModel.Mode;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.SidePane;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.territory.GrowthProject;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Creates and edits a project at the side of the table. */
final class ProjectPane extends StackPane {

  private static final double WIDTH = 344;

  private final GapViewModel model;
  private final ProjectEditorViewModel editor;
  private final Texts texts;
  private final Terms terms;
  private final Label title = Words.section("");
  private final Label why = Words.text("");
  private final CustomerSearchField customer;
  private final CheckedField name;
  private final FieldControls controls;
  private final StageMenu stage;
  private final VBox first;
  private final ProgressControls progress;
  private Runnable left = () -> {};

  ProjectPane(GapViewModel model, Desk desk) {
    this.model = model;
    this.editor = model.editor();
    texts = desk.texts();
    terms = new Terms(texts);
    setMinWidth(WIDTH);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setId("gap-pane");
    customer =
        new CustomerSearchField(
            editor.picker(), texts.get("gap.field-customer"), texts.get("gap.customer-prompt"));
    customer.input().setId("gap-project-customer");
    controls = new FieldControls(texts, model.readOnlyReason());
    name = identified("name", controls.words(editor.fields().name));
    stage = new StageMenu(desk, "gap-project-stage", editor::keep);
    first = controls.chosen(editor.fields().stage, terms::stage, null);
    why.setId("gap-project-why");
    why.getStyleClass().add("muted");
    why.setMinHeight(USE_PREF_SIZE);
    SidePane pane = new SidePane();
    pane.setHead(head(), why);
    progress = new ProgressControls(controls, editor.progress(), texts, "gap-project-");
    pane.setBody(
        customer,
        hurdles(),
        name,
        measure(desk),
        choices(),
        progress.nextStep(),
        new ProjectFigures(controls, editor.fields(), texts, "gap-project-"),
        progress.reason(),
        progress.phases());
    BorderPane whole = new BorderPane(pane);
    whole.setBottom(buttons());
    getChildren().add(whole);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            putAway();
          }
        });
    editor.fields().typed().forEach(field -> field.whenEntered(editor::create));
    editor.loadedProperty().subscribe(this::showStage);
    editor.modeProperty().subscribe(this::show);
    editor.paneOpenProperty().subscribe(_ -> show(editor.modeProperty().get()));
    model.effectProperty().subscribe(this::explain);
  }

  /** Says where the keyboard goes when the rep puts the pane away. */
  void whenPutAway(Runnable action) {
    left = action;
  }

  private void putAway() {
    editor.putAway();
    left.run();
  }

  private Node measure(Desk desk) {
    MeasureField measure = new MeasureField(controls, editor.fields().measure, desk);
    identified("measure", measure.field());
    return measure;
  }

  private HurdlesLabel hurdles() {
    HurdlesLabel hurdles = new HurdlesLabel(texts);
    hurdles.setId("gap-project-hurdles");
    editor.picker().chosenProperty().subscribe(hurdles::show);
    return hurdles;
  }

  private Node head() {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Button open =
        Icons.bare(
            Material2OutlinedAL.BUSINESS, texts.get("gap.open-customer"), editor::openCustomer);
    open.visibleProperty().bind(editor.picker().chosenProperty().isNotNull());
    HBox head =
        new HBox(
            Space.XS,
            title,
            gap,
            open,
            Icons.bare(Material2OutlinedAL.CLOSE, texts.get("gap.close"), this::putAway));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private static CheckedField identified(String key, CheckedField control) {
    control.input().setId("gap-project-" + key);
    return control;
  }

  private Node choices() {
    return new VBox(
        Space.L, controls.chosen(editor.fields().kind, terms::kind, null), first, stage);
  }

  /** A project of the book is moved, which may be asked about; a new one begins somewhere. */
  private void showStage(@Nullable GrowthProject project) {
    first.setVisible(project == null);
    first.setManaged(project == null);
    stage.setVisible(project != null);
    stage.setManaged(project != null);
    if (project == null) {
      progress.hide();
    } else {
      stage.show(project);
      progress.show(project);
    }
  }

  private Node buttons() {
    Button create = new Button(texts.get("gap.create"));
    create.getStyleClass().add("accent");
    create.setId("gap-create");
    create.setOnAction(_ -> editor.create());
    Button drop = new Button(texts.get("gap.drop"));
    drop.setOnAction(_ -> editor.drop());
    Button delete = Icons.button(Material2OutlinedAL.DELETE, texts.get("gap.delete"), this::delete);
    Why whyNot = new Why(create, editor.reasonProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(Space.S, delete, gap, drop, whyNot);
    row.setPadding(Space.PANE);
    row.getStyleClass().add("pane-buttons");
    editor
        .modeProperty()
        .subscribe(
            mode -> {
              boolean isNew = mode == Mode.NEW;
              for (Node node : List.of(drop, whyNot)) {
                node.setVisible(isNew);
                node.setManaged(isNew);
              }
              delete.setVisible(!isNew);
              delete.setManaged(!isNew);
              delete.setDisable(!model.readOnlyReason().isEmpty());
            });
    return row;
  }

  private void delete() {
    GrowthProject project = editor.loaded();
    ProjectRow row = project == null ? null : model.projects().row(project.id());
    if (row != null) {
      model.actions().delete(List.of(row));
    }
  }

  private void show(Mode mode) {
    boolean open = mode != Mode.CLOSED && editor.paneOpenProperty().get();
    setVisible(open);
    setManaged(open);
    title.setText(texts.get(mode == Mode.NEW ? "gap.new-project" : "gap.edit-project"));
    if (mode == Mode.NEW && open) {
      (editor.picker().chosenProperty().get() == null ? customer.input() : name.input())
          .requestFocus();
    }
  }

  /** Puts the keyboard into the first field. */
  void focusFirst() {
    if (isVisible()) {
      name.input().requestFocus();
    }
  }

  /** While the plan is being worked out the words keep their room, unseen, so nothing jumps. */
  private void explain(@Nullable String words) {
    why.setVisible(words != null && !words.isEmpty());
    if (words != null) {
      why.setText(words);
      why.setManaged(!words.isEmpty());
    }
  }
}
