package app.revier.desktop.nav;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Where the keyboard was before it went into a part that goes away again, to give it back then. */
public final class KeyboardBefore {

  private @Nullable Node before;

  /** The keyboard leaves this for a part that goes away again. */
  public void note(@Nullable Node owner) {
    before = owner;
  }

  /**
   * Gives the keyboard back, if the part has it and it can go where it was.
   *
   * @param part is about to go away
   * @return whether it is back, or was not in there
   */
  public boolean giveBack(Node part) {
    Scene scene = part.getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    if (owner != null && !Focusable.isIn(owner, part)) {
      return true;
    }
    Node there = before;
    before = null;
    if (there == null || !there.equals(Focusable.first(there))) {
      return false;
    }
    there.requestFocus();
    return true;
  }
}
