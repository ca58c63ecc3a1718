package app.revier.desktop.screen.settings;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.form.SettingsEditor;
import app.revier.desktop.form.Suggestions;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The settings of a group, a line each: what it is and does, and at the right its value. */
final class SettingLines extends SettingsSection {

  private static final double WORDS_WIDTH = 400;
  private static final double FIGURE_WIDTH = 120;
  private static final double VALUE_WIDTH = 308;

  private final SettingsViewModel model;
  private final SettingGroup group;
  private final FieldControls controls;
  private final Texts texts;
  private final Map<SettingLine, Node> rows = new LinkedHashMap<>();

  SettingLines(SettingsViewModel model, SettingGroup group, FieldControls controls, Texts texts) {
    super(group, texts);
    this.model = model;
    this.group = group;
    this.controls = controls;
    this.texts = texts;
    for (SettingLine line : model.lines(group)) {
      Node row = row(line);
      rows.put(line, row);
      getChildren().add(row);
    }
  }

  private Node row(SettingLine line) {
    VBox value = new VBox(Space.XS);
    value.setPrefWidth(VALUE_WIDTH);
    value.setMinWidth(USE_PREF_SIZE);
    Control control;
    if (line.input() instanceof Field<?> field) {
      TextField input = typed(line, field);
      control = input;
      value
          .getChildren()
          .add(
              SettingsViewModel.isRegion(line.setting())
                  ? Suggestions.under(input, model::regionsLike, field::confirm)
                      .withButton(texts.get("fields.show-list"))
                  : withUnit(control, line.unit()));
      value.getChildren().add(FieldLines.complaint(field.complaintProperty()));
    } else {
      @SuppressWarnings("unchecked") // The only choices among the settings are of words.
      Choice<String> choice = (Choice<String>) line.input();
      ComboBox<?> box = controls.box(choice, model::word, null);
      box.setPrefWidth(VALUE_WIDTH);
      control = box;
      value.getChildren().add(withUnit(control, line.unit()));
    }
    control.setId("setting-" + line.setting().key().replace('.', '-'));
    Label label = new Label(line.label());
    label.setWrapText(true);
    label.setLabelFor(control);
    VBox words = new VBox(2, label);
    if (!line.hint().isEmpty()) {
      Label hint = Words.muted(line.hint());
      hint.getStyleClass().add("setting-hint");
      hint.setMinHeight(USE_PREF_SIZE);
      words.getChildren().add(hint);
      control.setAccessibleHelp(line.hint());
    }
    label.setMinHeight(USE_PREF_SIZE);
    words.setPrefWidth(WORDS_WIDTH);
    words.setMaxWidth(WORDS_WIDTH);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(Space.L, words, value);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private TextField typed(SettingLine line, Field<?> field) {
    TextField input = new TextField();
    controls.bound(input, field);
    boolean figure = SettingsEditor.isFigure(line.setting());
    input.setPrefWidth(figure ? FIGURE_WIDTH : VALUE_WIDTH);
    input.setMaxWidth(USE_PREF_SIZE);
    if (figure) {
      input.getStyleClass().add("figure-input");
    }
    return input;
  }

  private static HBox withUnit(Control control, String unit) {
    Label words = Words.muted(unit);
    words.setWrapText(false);
    words.setMinWidth(USE_PREF_SIZE);
    HBox both = new HBox(Space.S, control, words);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  @Override
  void showFound() {
    rows.forEach(
        (line, row) -> {
          boolean found = model.isFound(group, line);
          row.setVisible(found);
          row.setManaged(found);
        });
    show(model.isFound(group));
  }
}
