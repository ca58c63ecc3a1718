package app.revier.desktop.theme;

import javafx.beans.value.ObservableStringValue;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;

/**
 * Around a control that cannot always be used: as long as there is a reason against it, the control
 * is disabled and the tooltip says the reason. A disabled control shows no tooltip of its own, so
 * this one stands on the wrapper.
 */
public final class Why extends StackPane {

  /**
   * A wrapper around a control.
   *
   * @param control whose {@code disable} property this takes over
   * @param reason why the control cannot be used, in words; empty if it can
   */
  public Why(Node control, ObservableStringValue reason) {
    super(control);
    getStyleClass().add("why");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Tooltip tooltip = new Tooltip();
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(320);
    tooltip.textProperty().bind(reason);
    control.accessibleHelpProperty().bind(reason);
    reason.subscribe(
        text -> {
          boolean against = text != null && !text.isEmpty();
          control.setDisable(against);
          if (against) {
            Tooltip.install(this, tooltip);
          } else {
            Tooltip.uninstall(this, tooltip);
          }
        });
  }
}
