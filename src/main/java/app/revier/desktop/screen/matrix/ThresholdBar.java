package app.revier.desktop.screen.matrix;

import app.revier.book.Setting;
import app.revier.desktop.form.CheckedField;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Why;
import app.revier.desktop.theme.Words;
import app.revier.segment.Thresholds;
import app.revier.text.Texts;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The thresholds as sliders with their numbers, and what keeping them would change. */
final class ThresholdBar extends VBox {

  private static final PseudoClass TRYING = PseudoClass.getPseudoClass("trying");
  private static final double KNOB_WIDTH = 108;
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
    FlowPane knobs = new FlowPane(Space.M, Space.S);
    knobs.getChildren().add(sizing());
    AMOUNTS.forEach(setting -> knobs.getChildren().add(knob(setting, Thresholds.Mode.AMOUNTS)));
    REACHES.forEach(setting -> knobs.getChildren().add(knob(setting, Thresholds.Mode.PARETO)));
    STRATEGY.forEach(setting -> knobs.getChildren().add(knob(model.limits().knob(setting))));
    getChildren().add(knobs);
    decide();
  }

  /** Mode and basis together, since only their combinations mean something to the rep. */
  private Node sizing() {
    ComboBox<Sizing> box = new ComboBox<>();
    box.setId("matrix-sizing");
    for (Thresholds.Basis basis : Thresholds.Basis.values()) {
      for (Thresholds.Mode mode : Thresholds.Mode.values()) {
        box.getItems().add(new Sizing(mode, basis));
      }
    }
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Sizing sizing) {
            return sizing == null ? "" : texts.get("matrix.sizing-" + sizing.code());
          }

          @Override
          public Sizing fromString(String word) {
            throw new IllegalStateException("not typed: " + word);
          }
        });
    Runnable follow =
        () ->
            box.setValue(
                new Sizing(
                    model.limits().modeProperty().get(), model.limits().basisProperty().get()));
    model.limits().modeProperty().subscribe(follow);
    model.limits().basisProperty().subscribe(follow);
    follow.run();
    box.setOnAction(
        _ -> {
          Sizing chosen = box.getValue();
          if (chosen != null) {
            model.limits().modeProperty().set(chosen.mode());
            model.limits().basisProperty().set(chosen.basis());
          }
        });
    return new VBox(Space.XS, Words.labelFor(box, texts.get("matrix.sizing")), box);
  }

  /** How the size is found. */
  private record Sizing(Thresholds.Mode mode, Thresholds.Basis basis) {
    String code() {
      return (basis + "-" + mode).toLowerCase(Locale.ROOT);
    }
  }

  private Node knob(Setting<?> setting, Thresholds.Mode mode) {
    Node knob = knob(model.limits().knob(setting));
    model
        .limits()
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
    Tooltip.install(field, new Tooltip(texts.get("matrix.hint-" + knob.name())));
    VBox box = new VBox(Space.XS, field, slider);
    box.setPrefWidth(KNOB_WIDTH);
    return box;
  }

  /** What keeping the thresholds would change, and the buttons to do so. */
  Node decision() {
    return decision;
  }

  private void decide() {
    Button keep = new Button(texts.get("matrix.keep"));
    keep.getStyleClass().add("accent");
    keep.setId("matrix-keep");
    keep.setOnAction(_ -> model.keep());
    Button discard = new Button(texts.get("matrix.discard"));
    discard.setId("matrix-discard");
    discard.setOnAction(_ -> model.discard());
    Hyperlink defaults = new Hyperlink(texts.get("matrix.defaults"));
    defaults.setMinWidth(USE_PREF_SIZE);
    effect.setMinWidth(USE_PREF_SIZE);
    keep.setMinWidth(USE_PREF_SIZE);
    discard.setMinWidth(USE_PREF_SIZE);
    defaults.setOnAction(_ -> model.tryDefaults());
    effect.setGraphic(Icons.of(Material2OutlinedMZ.SWAP_HORIZ));
    decision.setAlignment(Pos.CENTER_LEFT);
    decision.getStyleClass().add("matrix-decision");
    decision.getChildren().addAll(effect, defaults, discard, new Why(keep, model.reasonProperty()));
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
  }

  private void tell() {
    MatrixState state = model.stateProperty().get();
    effect.setVisible(model.tryingProperty().get());
    effect.setManaged(effect.isVisible());
    String against = model.reasonProperty().get();
    if (!model.tryingProperty().get() || state == null) {
      effect.setText("");
    } else if (!against.isEmpty()) {
      effect.setText(against);
    } else {
      int moving = state.moves().size();
      effect.setText(texts.get("matrix.effect", moving, texts.number(moving)));
    }
  }
}
