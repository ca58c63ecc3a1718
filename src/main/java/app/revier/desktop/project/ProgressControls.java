package app.revier.desktop.project;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.GrowthProject;
import app.revier.territory.SalesPhase;
import app.revier.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The controls of how a project goes on, for any pane that shows one. */
public final class ProgressControls {

  private static final double DUE_WIDTH = 112;
  private static final double EFFECT_WIDTH = 72;
  private static final double PHASE_WIDTH = 148;

  private final FieldControls controls;
  private final ProgressFields fields;
  private final Texts texts;
  private final CheckedField step;
  private final HBox nextStep;
  private final CheckedField reason;
  private final VBox phases;

  /**
   * Controls of these fields.
   *
   * @param id what the names of the controls begin with
   */
  public ProgressControls(FieldControls controls, ProgressFields fields, Texts texts, String id) {
    this.controls = controls;
    this.fields = fields;
    this.texts = texts;
    step = controls.words(fields.step);
    step.input().setId(id + "step");
    HBox.setHgrow(step, Priority.ALWAYS);
    CheckedField due = controls.figure(fields.due);
    due.input().setId(id + "due");
    due.setPrefWidth(DUE_WIDTH);
    due.setMinWidth(DUE_WIDTH);
    nextStep = new HBox(Space.S, step, due);
    reason = controls.area(fields.reason);
    phases = new VBox(Space.S, Words.section(texts.get("projects.phases")), grid());
  }

  private GridPane grid() {
    GridPane grid = new GridPane(Space.S, Space.S);
    ColumnConstraints rest = new ColumnConstraints();
    rest.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints()
        .addAll(new ColumnConstraints(PHASE_WIDTH), new ColumnConstraints(EFFECT_WIDTH), rest);
    grid.addRow(0, muted("projects.phase"), muted("projects.effect"), muted("projects.needed"));
    for (SalesPhase phase : SalesPhase.values()) {
      ProgressFields.PhaseFields row = fields.phase(phase);
      ComboBox<?> effect = controls.box(row.effect(), String::valueOf, "–");
      effect.setAccessibleText(row.effect().caption().in(texts));
      effect.setMinWidth(EFFECT_WIDTH);
      CheckedField needed = controls.words(row.needed()).withoutLabel();
      grid.addRow(phase.ordinal() + 1, controls.mark(row.done()), effect, needed);
    }
    return grid;
  }

  private Label muted(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().addAll("muted", "small-note");
    return label;
  }

  /** The next step with its day. */
  public Node nextStep() {
    return nextStep;
  }

  /** Why the project ended, seen for one that has. */
  public Node reason() {
    return reason;
  }

  /** The six phases, a row each. */
  public Node phases() {
    return phases;
  }

  /** Shows what there is to a project of the book. */
  public void show(GrowthProject project) {
    show(reason, project.closing() != null);
    show(nextStep, true);
    show(phases, true);
  }

  /** Shows nothing, since a new project has nothing of it yet. */
  public void hide() {
    show(reason, false);
    show(nextStep, false);
    show(phases, false);
  }

  private static void show(Node node, boolean seen) {
    node.setVisible(seen);
    node.setManaged(seen);
  }

  /** Puts the keyboard into the next step. */
  public void focusStep() {
    step.input().requestFocus();
  }
}
