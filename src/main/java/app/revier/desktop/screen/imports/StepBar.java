package app.revier.desktop.screen.imports;

import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.text.Texts;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** The steps from left to right: which is looked at, which are done, which need the rep. */
final class StepBar extends HBox {

  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass NEEDED = PseudoClass.getPseudoClass("needed");

  private final Texts texts;
  private final ImportViewModel model;
  private final Map<Step, Button> buttons = new EnumMap<>(Step.class);

  StepBar(ImportViewModel model, Texts texts) {
    super(Space.XS);
    this.model = model;
    this.texts = texts;
    getStyleClass().add("step-bar");
    setAlignment(Pos.CENTER_LEFT);
    for (Step step : Step.values()) {
      if (step != Step.FILES) {
        FontIcon arrow = Icons.of(Material2AL.CHEVRON_RIGHT);
        arrow.getStyleClass().add("step-arrow");
        getChildren().add(arrow);
      }
      Button button = new Button();
      button.setId("import-step-" + code(step));
      button.getStyleClass().add("step");
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> model.goTo(step));
      buttons.put(step, button);
      getChildren().add(button);
    }
    model.stateProperty().subscribe(state -> show());
    model.stepProperty().subscribe((before, now) -> show());
  }

  /** The step that is looked at, which can always have the keyboard. */
  Node now() {
    return Objects.requireNonNull(buttons.get(model.stepProperty().get()), "a button each");
  }

  private static String code(Step step) {
    return step.name().toLowerCase(Locale.ROOT);
  }

  private void show() {
    Step now = model.stepProperty().get();
    ImportState state = model.stateProperty().get();
    buttons.forEach(
        (step, button) -> {
          StepStanding standing = StepStanding.of(state, now, step);
          String name = texts.get("imports.step-" + code(step));
          button.setText(texts.get("imports.step", step.ordinal() + 1, name));
          button.setGraphic(
              switch (standing) {
                case DONE -> Icons.of(Material2AL.CHECK);
                case NEEDED -> Icons.of(Material2AL.ERROR_OUTLINE);
                case OPEN -> Icons.of(Material2MZ.RADIO_BUTTON_UNCHECKED);
              });
          button.setAccessibleText(
              button.getText()
                  + ", "
                  + texts.get("imports.standing-" + standing.name().toLowerCase(Locale.ROOT)));
          button.pseudoClassStateChanged(NOW, step == now);
          button.pseudoClassStateChanged(NEEDED, standing == StepStanding.NEEDED);
          button.setDisable(step != now && !model.canGoTo(step));
        });
  }
}
