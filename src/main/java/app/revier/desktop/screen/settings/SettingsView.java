package app.revier.desktop.screen.settings;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.SettingField;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** The settings in sections, each field kept when it is left or confirmed. */
final class SettingsView extends BorderPane {

  private static final double FIELD_WIDTH = 208;

  private final SettingsViewModel model;
  private final Texts texts;

  SettingsView(SettingsViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setPadding(Space.SCREEN);
    VBox top = new VBox(Space.S, Words.title(texts.get("settings.title")));
    String reason = model.readOnlyReason();
    top.getChildren().add(Words.muted(reason.isEmpty() ? texts.get("settings.hint") : reason));
    setTop(top);
    VBox sections = new VBox(Space.XL);
    sections.setPadding(new Insets(Space.L, 0, Space.L, 0));
    model
        .fields()
        .forEach((section, fields) -> sections.getChildren().add(section(section, fields)));
    sections.getChildren().add(stages());
    sections.setDisable(!reason.isEmpty());
    ScrollPane scroll = new ScrollPane(sections);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    setCenter(scroll);
  }

  private Node section(String section, List<SettingField> fields) {
    FlowPane row = row();
    fields.forEach(
        field -> row.getChildren().add(field.choices().isEmpty() ? typed(field) : chosen(field)));
    return titled("settings.section-" + section, row);
  }

  private Node stages() {
    FlowPane row = row();
    for (StageField stage : model.stages()) {
      row.getChildren()
          .add(
              checked(
                  stage.label(),
                  "%",
                  true,
                  stage.textProperty(),
                  stage.complaintProperty(),
                  () -> model.keep(stage),
                  stage::restore));
    }
    return titled("settings.section-stages", row);
  }

  private VBox titled(String key, Node content) {
    return new VBox(
        Space.S, Words.section(texts.get(key)), Words.muted(texts.get(key + "-hint")), content);
  }

  private static FlowPane row() {
    FlowPane row = new FlowPane(Space.L, Space.M);
    row.setPrefWrapLength(3 * FIELD_WIDTH);
    return row;
  }

  private Node typed(SettingField field) {
    return checked(
        field.label(),
        field.unit(),
        field.isFigure(),
        field.textProperty(),
        field.complaintProperty(),
        () -> model.keep(field),
        field::restore);
  }

  private static Node checked(
      String label,
      String unit,
      boolean figure,
      StringProperty text,
      ReadOnlyStringProperty complaint,
      Runnable keep,
      Runnable restore) {
    String heading = unit.isEmpty() ? label : label + ", " + unit;
    CheckedField control = figure ? CheckedField.figure(heading) : new CheckedField(heading);
    control.setPrefWidth(FIELD_WIDTH);
    control.setMinHeight(72);
    control.textProperty().bindBidirectional(text);
    control.complaintProperty().bind(complaint);
    control
        .input()
        .setOnKeyPressed(
            event -> {
              if (event.getCode() == KeyCode.ENTER) {
                keep.run();
              } else if (event.getCode() == KeyCode.ESCAPE) {
                restore.run();
              }
            });
    control
        .input()
        .focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                keep.run();
              }
            });
    return control;
  }

  private Node chosen(SettingField field) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(field.choices());
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String choice) {
            return choice == null || choice.isEmpty() ? "" : field.choiceWord(choice);
          }

          @Override
          public String fromString(String word) {
            throw new IllegalStateException("not typed: " + word);
          }
        });
    box.valueProperty().bindBidirectional(field.textProperty());
    box.valueProperty().subscribe(value -> model.keep(field));
    box.setPrefWidth(FIELD_WIDTH);
    Label label = Words.labelFor(box, field.label());
    VBox control = new VBox(Space.XS, label, new HBox(box));
    control.setAlignment(Pos.TOP_LEFT);
    control.setMinHeight(72);
    return control;
  }
}
