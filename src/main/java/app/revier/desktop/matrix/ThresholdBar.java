package app.revier.desktop.matrix;

import app.revier.book.Setting;
import app.revier.desktop.look.CheckedField;
import app.revier.desktop.look.Icons;
import app.revier.desktop.look.Space;
import app.revier.desktop.look.Why;
import app.revier.segment.Thresholds;
import app.revier.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The thresholds as sliders with their numbers, and what keeping them would change. */
final class ThresholdBar extends VBox {

  private static final PseudoClass TRYING = PseudoClass.getPseudoClass("trying");
  private static final double KNOB_WIDTH = 148;
  private static final List<Setting<?>> AMOUNTS = List.of(Setting.A_FROM, Setting.B_FROM);
  private static final List<Setting<?>> REACHES = List.of(Setting.A_REACH, Setting.B_REACH);
  private static final List<Setting<?>> STRATEGY =
      List.of(Setting.MAINTAIN_FROM, Setting.WIN_UP_TO, Setting.MINIMUM_WHITESPACE);

  private final MatrixViewModel model;
  private final Texts texts;
  private final Label effect = new Label();
  private final HBox decision = new HBox(Space.S);

  ThresholdBar(MatrixViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    setSpacing(Space.S);
    getStyleClass().add("matrix-thresholds");
    FlowPane knobs = new FlowPane(Space.L, Space.S);
    knobs
        .getChildren()
        .addAll(
            choice("matrix.mode", Thresholds.Mode.values(), model.modeProperty()),
            choice("matrix.basis", Thresholds.Basis.values(), model.basisProperty()));
    AMOUNTS.forEach(setting -> knobs.getChildren().add(knob(setting, Thresholds.Mode.AMOUNTS)));
    REACHES.forEach(setting -> knobs.getChildren().add(knob(setting, Thresholds.Mode.PARETO)));
    STRATEGY.forEach(setting -> knobs.getChildren().add(knob(model.knob(setting))));
    getChildren().addAll(knobs, decision());
  }

  private <E extends Enum<E>> Node choice(String key, E[] values, Property<E> property) {
    ToggleGroup group = new ToggleGroup();
    HBox buttons = new HBox();
    for (int i = 0; i < values.length; i++) {
      E value = values[i];
      String word = texts.get(key + "-" + value.name().toLowerCase(Locale.ROOT));
      ToggleButton button = new ToggleButton(word);
      button.getStyleClass().add(i == 0 ? "left-pill" : "right-pill");
      button.setToggleGroup(group);
      button.setMinWidth(USE_PREF_SIZE);
      property.subscribe(now -> button.setSelected(now == value));
      button.setOnAction(
          _ -> {
            // A second click would leave no choice at all.
            button.setSelected(true);
            property.setValue(value);
          });
      buttons.getChildren().add(button);
    }
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("field-label");
    return new VBox(Space.XS, label, buttons);
  }

  private Node knob(Setting<?> setting, Thresholds.Mode mode) {
    Node knob = knob(model.knob(setting));
    model
        .modeProperty()
        .subscribe(
            now -> {
              knob.setVisible(now == mode);
              knob.setManaged(now == mode);
            });
    return knob;
  }

  private Node knob(Knob knob) {
    CheckedField field = CheckedField.figure(knob.label(model.currency()));
    field.textProperty().bindBidirectional(knob.textProperty());
    field.complaintProperty().bind(knob.complaintProperty());
    field.input().setId("knob-" + knob.key().replace('.', '-'));
    field
        .input()
        .setOnKeyPressed(
            event -> {
              if (event.getCode() == KeyCode.ENTER) {
                model.keep();
              } else if (event.getCode() == KeyCode.ESCAPE) {
                model.discard();
              }
            });
    Slider slider = new Slider(0, 1, 0);
    slider.setBlockIncrement(0.01);
    slider.setId("slider-" + knob.key().replace('.', '-'));
    slider.setAccessibleText(knob.label(model.currency()));
    slider.valueProperty().bindBidirectional(knob.positionProperty());
    VBox box = new VBox(Space.XS, field, slider);
    box.setPrefWidth(KNOB_WIDTH);
    return box;
  }

  private Node decision() {
    Button keep = new Button(texts.get("matrix.keep"));
    keep.getStyleClass().add("accent");
    keep.setId("matrix-keep");
    keep.setOnAction(_ -> model.keep());
    Button discard = new Button(texts.get("matrix.discard"));
    discard.setId("matrix-discard");
    discard.setOnAction(_ -> model.discard());
    Hyperlink defaults = new Hyperlink(texts.get("matrix.defaults"));
    defaults.setOnAction(_ -> model.tryDefaults());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    effect.setGraphic(Icons.of(Material2MZ.SWAP_HORIZ));
    decision.setAlignment(Pos.CENTER_LEFT);
    decision.getStyleClass().add("matrix-decision");
    decision
        .getChildren()
        .addAll(effect, gap, defaults, discard, new Why(keep, model.reasonProperty()));
    model
        .tryingProperty()
        .subscribe(
            trying -> {
              discard.setVisible(trying);
              keep.setVisible(trying);
              discard.setManaged(trying);
              keep.getParent().setManaged(trying);
              decision.pseudoClassStateChanged(TRYING, trying);
              tell();
            });
    model.stateProperty().subscribe(_ -> tell());
    model.reasonProperty().subscribe(_ -> tell());
    return decision;
  }

  private void tell() {
    MatrixState state = model.stateProperty().get();
    String against = model.reasonProperty().get();
    if (!model.tryingProperty().get() || state == null) {
      effect.setText(texts.get("matrix.hint"));
    } else if (!against.isEmpty()) {
      effect.setText(against);
    } else {
      int moving = state.moves().size();
      effect.setText(texts.get("matrix.effect", moving, texts.number(moving)));
    }
  }
}
