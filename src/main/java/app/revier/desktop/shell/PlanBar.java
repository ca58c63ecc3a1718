package app.revier.desktop.shell;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.theme.Space;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Plan year, target and outlook, always in view; each part leads to its screen. */
final class PlanBar extends HBox {

  PlanBar(Desk desk, PlanBarViewModel model) {
    super(Space.S);
    getStyleClass().add("plan-bar");
    setAlignment(Pos.CENTER_LEFT);
    Button territory = link(desk, ScreenId.OVERVIEW);
    territory.getStyleClass().add("plan-territory");
    territory.textProperty().bind(model.territoryProperty());
    Button target = link(desk, ScreenId.GAP);
    target.textProperty().bind(model.targetProperty());
    showIf(target, model);
    PlanMeter meter = new PlanMeter();
    Button meterLink = link(desk, ScreenId.GAP);
    meterLink.setGraphic(meter);
    meterLink.setMaxWidth(Double.MAX_VALUE);
    // Its meter follows its width, so that it could never become narrower by itself.
    meterLink.setMinWidth(48);
    meterLink.getStyleClass().add("plan-meter");
    meter.prefWidthProperty().bind(meterLink.widthProperty().subtract(2 * Space.S));
    Tooltip words = new Tooltip();
    meterLink.setTooltip(words);
    model
        .meterProperty()
        .subscribe(
            state -> {
              meter.show(state);
              words.setText(state.words());
              meterLink.setAccessibleText(state.words());
            });
    showIf(meterLink, model);
    setHgrow(meterLink, Priority.ALWAYS);
    Button outlook = link(desk, ScreenId.GAP);
    outlook.textProperty().bind(model.outlookProperty());
    outlook.tooltipProperty().set(words);
    showIf(outlook, model);
    Button setTarget = link(desk, ScreenId.GAP);
    setTarget.setText(desk.texts().get("shell.set-target"));
    setTarget.getStyleClass().remove("flat");
    setTarget.visibleProperty().bind(model.hasTargetProperty().not());
    setTarget.managedProperty().bind(setTarget.visibleProperty());
    getChildren().addAll(territory, target, meterLink, outlook, setTarget);
  }

  private static Button link(Desk desk, ScreenId screen) {
    Button button = new Button();
    button.getStyleClass().addAll("flat", "plan-part");
    button.setOnAction(_ -> desk.navigator().accept(new Place.Top(screen)));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private static void showIf(Node node, PlanBarViewModel model) {
    node.visibleProperty().bind(model.hasTargetProperty());
    node.managedProperty().bind(node.visibleProperty());
  }
}
