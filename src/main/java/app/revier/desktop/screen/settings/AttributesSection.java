package app.revier.desktop.screen.settings;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.form.ItemsView;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** The attributes of buying behaviour, each with its values below it. */
final class AttributesSection extends SettingsSection {

  private final SettingsViewModel model;
  private final AttributeLines lines;
  private final FieldControls controls;
  private final Texts texts;
  private final ItemsView<AttributeForm> view;

  AttributesSection(SettingsViewModel model, FieldControls controls, Texts texts) {
    super(SettingGroup.ATTRIBUTES, texts);
    this.model = model;
    this.controls = controls;
    this.texts = texts;
    lines = model.attributes();
    view = new ItemsView<>(lines.lines(), this::row, false);
    Button add =
        Icons.button(Material2AL.ADD, texts.get("settings.attribute-add"), lines::addAttribute);
    add.setId("attribute-add");
    getChildren().addAll(view, controls.button(add));
    lines
        .lines()
        .forms()
        .addListener((ListChangeListener<Object>) change -> Platform.runLater(this::goToNew));
  }

  /** Into the name of what was just added, to be typed over. */
  private void goToNew() {
    AttributeForm form = lines.takeAwaited();
    if (form != null) {
      form.name.reveal();
    }
  }

  private Node row(AttributeForm form) {
    boolean isAttribute = form.isAttribute();
    CheckedField name = controls.words(form.name);
    name.setPrefWidth(isAttribute ? 260 : 236);
    HBox row = new HBox(Space.S, name);
    row.setAlignment(Pos.TOP_LEFT);
    if (!isAttribute) {
      row.getChildren().add(OrderButtons.beside(controls.mark(form.indicator)));
    }
    row.getChildren().add(buttons(form));
    VBox all = new VBox(Space.XS, row, question(form), FieldLines.heldUp(form, texts));
    if (!isAttribute) {
      all.setPadding(new Insets(0, 0, 0, Space.XL));
    }
    return all;
  }

  private Node buttons(AttributeForm form) {
    List<Node> buttons =
        new ArrayList<>(OrderButtons.upAndDown(controls, texts, steps -> lines.move(form, steps)));
    buttons.add(
        controls.delete(
            form.isAttribute() ? "settings.attribute-delete" : "settings.attribute-value-delete",
            () -> lines.delete(form)));
    if (form.isAttribute()) {
      Button value =
          Icons.button(
              Material2AL.ADD,
              texts.get("settings.attribute-value-add"),
              () -> lines.addValue(form.attribute()));
      value.getStyleClass().addAll("flat", "small");
      buttons.add(controls.button(value));
    }
    return OrderButtons.beside(buttons.toArray(Node[]::new));
  }

  /** What is asked before something goes that customers have. */
  private Node question(AttributeForm form) {
    Label words = Words.text("");
    words.textProperty().bind(form.questionProperty());
    Button delete = new Button(texts.get("settings.attribute-delete-anyway"));
    delete.getStyleClass().add("danger");
    delete.setOnAction(event -> lines.deleteFromAll(form));
    Button keep = new Button(texts.get("settings.attribute-keep"));
    keep.setOnAction(event -> form.ask(""));
    VBox question = new VBox(Space.S, words, new FlowPane(Space.S, Space.S, delete, keep));
    question.visibleProperty().bind(form.questionProperty().isNotEmpty());
    question.managedProperty().bind(question.visibleProperty());
    question
        .visibleProperty()
        .subscribe(
            asked -> {
              if (asked) {
                Platform.runLater(keep::requestFocus);
              }
            });
    return question;
  }

  @Override
  void showFound() {
    show(model.isFound(SettingGroup.ATTRIBUTES));
  }
}
