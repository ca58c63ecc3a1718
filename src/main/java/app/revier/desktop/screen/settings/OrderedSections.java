package app.revier.desktop.screen.settings;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The sections of the lists whose things projects name. */
final class OrderedSections {

  private static final double NAME_WIDTH = 220;
  private static final double LONG_NAME_WIDTH = 400;
  private static final double PROBABILITY_WIDTH = 112;
  private static final double STATE_WIDTH = 168;
  private static final double PROJECTS_WIDTH = 88;

  /** As high as a field, so that words beside it stand in its middle. */
  private static final double LINE_HEIGHT = 32;

  private OrderedSections() {}

  /** The stages of growth projects: name, probability and what it means. */
  static SettingsSection stages(SettingsViewModel model, FieldControls controls, Texts texts) {
    return new OrderedSection<>(
        model,
        SettingGroup.STAGES,
        model.stages(),
        form -> stage(form, controls, texts),
        controls,
        texts);
  }

  private static List<Node> stage(StageForm form, FieldControls controls, Texts texts) {
    CheckedField name = controls.words(form.name);
    name.setPrefWidth(NAME_WIDTH);
    CheckedField probability = controls.figure(form.probability);
    probability.setPrefWidth(PROBABILITY_WIDTH);
    VBox state =
        controls.chosen(
            form.state,
            each -> texts.get("settings.stage-" + each.name().toLowerCase(Locale.ROOT)),
            null);
    state.setPrefWidth(STATE_WIDTH);
    return List.of(name, probability, state);
  }

  /** The measures of growth projects, by their names. */
  static SettingsSection measures(SettingsViewModel model, FieldControls controls, Texts texts) {
    return new OrderedSection<>(
        model,
        SettingGroup.MEASURES,
        model.measures(),
        form -> {
          CheckedField name = controls.words(form.name).withoutLabel();
          name.setPrefWidth(LONG_NAME_WIDTH);
          Label projects = Words.muted("");
          projects.textProperty().bind(form.projectsProperty());
          HBox count = new HBox(projects);
          count.setAlignment(Pos.CENTER_RIGHT);
          count.setMinHeight(LINE_HEIGHT);
          count.setMaxHeight(LINE_HEIGHT);
          count.setMinWidth(PROJECTS_WIDTH);
          return List.of(name, count);
        },
        controls,
        texts);
  }
}
