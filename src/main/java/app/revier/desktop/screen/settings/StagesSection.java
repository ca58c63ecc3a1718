package app.revier.desktop.screen.settings;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.form.ItemsView;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The stages of growth projects: name, probability, order; new ones and ones to delete. */
final class StagesSection extends SettingsSection {

  private final SettingsViewModel model;
  private final FieldControls controls;
  private final Texts texts;
  private final ItemsView<StageForm> stages;

  StagesSection(SettingsViewModel model, FieldControls controls, Texts texts) {
    super(SettingGroup.STAGES, texts);
    this.model = model;
    this.controls = controls;
    this.texts = texts;
    stages = new ItemsView<>(model.stages(), this::row, false);
    Button add = Icons.button(Material2AL.ADD, texts.get("settings.stage-add"), this::add);
    add.setId("stage-add");
    getChildren().addAll(stages, controls.button(add));
  }

  private void add() {
    Node row = stages.nodeOf(model.stages().add());
    row.lookup(".text-field").requestFocus();
  }

  private Node row(StageForm form) {
    CheckedField name = controls.words(form.name);
    name.setPrefWidth(220);
    CheckedField probability = controls.figure(form.probability);
    probability.setPrefWidth(112);
    VBox state =
        controls.chosen(
            form.state,
            each -> texts.get("settings.stage-" + each.name().toLowerCase(Locale.ROOT)),
            null);
    state.setPrefWidth(168);
    Button delete =
        Icons.bare(
            Material2AL.DELETE_OUTLINE,
            texts.get("settings.stage-delete"),
            () -> model.delete(form));
    HBox buttons =
        new HBox(
            merging(form),
            controls.button(
                Icons.bare(
                    Material2AL.ARROW_UPWARD,
                    texts.get("settings.stage-up"),
                    () -> model.move(form, -1))),
            controls.button(
                Icons.bare(
                    Material2AL.ARROW_DOWNWARD,
                    texts.get("settings.stage-down"),
                    () -> model.move(form, 1))),
            model.readOnlyReason().isEmpty()
                ? new Why(delete, form.obstacleProperty())
                : controls.button(delete));
    VBox beside = new VBox(buttons);
    beside.getStyleClass().add("beside-field");
    HBox row = new HBox(Space.S, name, probability, state, beside);
    row.setAlignment(Pos.TOP_LEFT);
    return new VBox(Space.XS, row, FieldLines.heldUp(form, texts));
  }

  private Node merging(StageForm form) {
    MenuButton merge = new MenuButton();
    merge.setGraphic(Icons.of(Material2AL.CALL_MERGE));
    merge.getStyleClass().addAll("bare", "flat", "no-arrow");
    merge.setTooltip(new Tooltip(texts.get("settings.stage-merge")));
    merge.setAccessibleText(texts.get("settings.stage-merge"));
    merge.setDisable(!model.readOnlyReason().isEmpty());
    merge.getItems().add(new MenuItem(""));
    Terms terms = new Terms(texts);
    merge.setOnShowing(
        _ ->
            merge
                .getItems()
                .setAll(
                    model.othersThan(form).stream()
                        .map(
                            into -> {
                              MenuItem item =
                                  new MenuItem(
                                      texts.get("settings.stage-merge-into", terms.stage(into)));
                              item.setMnemonicParsing(false);
                              item.setOnAction(_ -> model.merge(form, into));
                              return item;
                            })
                        .toList()));
    return merge;
  }

  @Override
  void showFound() {
    show(model.isFound(SettingGroup.STAGES));
  }
}
