package app.revier.desktop.project;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.theme.Space;
import app.revier.text.Texts;
import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/**
 * Yearly value, start, win probability, visits, hours and budget of a project, two side by side.
 */
public final class ProjectFigures extends GridPane {

  private static final List<String> NAMES =
      List.of("yearly", "start", "probability", "visits", "hours", "budget");

  /**
   * The figures of a project.
   *
   * @param id what the names of the controls begin with
   */
  public ProjectFigures(FieldControls controls, ProjectFields fields, Texts texts, String id) {
    super(Space.M, Space.M);
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      getColumnConstraints().add(half);
    }
    List<Field<?>> all = fields.figures();
    for (int i = 0; i < all.size(); i++) {
      CheckedField control = controls.figure(all.get(i));
      control.input().setId(id + NAMES.get(i));
      if (all.get(i).equals(fields.probability)) {
        fields
            .stage
            .valueProperty()
            .subscribe(_ -> control.input().setPromptText(fields.stageProbability()));
      } else if (all.get(i).equals(fields.start)) {
        control.input().setPromptText(texts.get("gap.month-prompt"));
      }
      add(control, i % 2, i / 2);
    }
  }
}
