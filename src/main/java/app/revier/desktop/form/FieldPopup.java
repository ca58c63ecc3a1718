package app.revier.desktop.form;

import app.revier.desktop.nav.Focusable;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;

/**
 * A list below a field, as long as the rep is in the field. JavaFX's own hiding grabs the mouse, so
 * that the first click on the frame of the window, such as on its X, would do nothing but hide the
 * list; this one hides as well, and the click does what it is for.
 */
public final class FieldPopup extends Popup {

  private final TextField field;
  private final EventHandler<MouseEvent> elsewhere = this::pressed;

  /**
   * A list that is not shown yet.
   *
   * @param field below which it is shown
   * @param content what it shows
   */
  @SuppressWarnings("this-escape") // Final, and complete when the field tells of its focus.
  public FieldPopup(TextField field, Node content) {
    this.field = field;
    getContent().add(content);
    setAutoHide(false);
    // Also the window that another comes before takes the focus from its field.
    field.focusedProperty().subscribe((before, focused) -> hide());
    showingProperty().subscribe((before, showing) -> watch(showing));
  }

  private void watch(boolean showing) {
    Scene scene = field.getScene();
    if (scene == null) {
      return;
    }
    if (showing) {
      scene.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
    } else {
      scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
    }
  }

  private void pressed(MouseEvent event) {
    if (!(event.getTarget() instanceof Node node && Focusable.isIn(node, field))) {
      hide();
    }
  }
}
