package app.revier.desktop.form;

import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Focusable;
import app.revier.desktop.theme.Scrolling;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** Brings a control into view and puts the keyboard into it. */
public final class Reveal {

  /**
   * Goes up from a control that is to get the keyboard: whoever hides it, such as a tab, shows it.
   */
  public static final EventType<Event> EVENT = new EventType<>(Event.ANY, "REVEAL");

  private Reveal() {}

  /** A control is where an input is filled in. */
  public static void by(Input input, Control control) {
    control.getProperties().put(Input.class, input);
    input.shownBy(() -> control(control));
  }

  /** Whether this is the control of what is typed; a node of no field is that of no draft. */
  public static boolean isOf(@Nullable Node control, Draft draft) {
    return control != null
        && control.getProperties().get(Input.class) instanceof Input input
        && input.caption().equals(draft.label())
        && input.noted().equals(draft.typed());
  }

  /** Brings a node into view, and the keyboard to the first in it that takes it. */
  static void node(Node node) {
    control(node);
  }

  /**
   * Brings a control into view, where it can be.
   *
   * @return whether nothing around it that is on the screen already is hidden
   */
  private static boolean control(Node control) {
    Event.fireEvent(control, new Event(EVENT));
    // Whoever leads here may give the keyboard to the screen as such: the field takes it after
    // that.
    if (control.getScene() != null) {
      Platform.runLater(() -> take(control));
      return isInView(control);
    }
    // The pane around is about to be shown: only then can anything in it get the keyboard.
    ChangeListener<Scene> shown =
        new ChangeListener<>() {
          @Override
          public void changed(
              ObservableValue<? extends Scene> scene, @Nullable Scene before, @Nullable Scene now) {
            control.sceneProperty().removeListener(this);
            Platform.runLater(() -> take(control));
          }
        };
    control.sceneProperty().addListener(shown);
    return isInView(control);
  }

  private static boolean isInView(Node control) {
    Node each = control;
    while (each != null && each.isVisible()) {
      each = each.getParent();
    }
    return each == null;
  }

  private static void take(Node control) {
    Scrolling.intoView(control);
    Node first = Focusable.first(control);
    (first == null ? control : first).requestFocus();
    if (first instanceof TextInputControl field) {
      // Typing goes on behind what is there.
      field.end();
    }
  }
}
