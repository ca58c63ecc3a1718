package app.revier.desktop.nav;

import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** What can take the keyboard. */
public final class Focusable {

  private Focusable() {}

  /**
   * The node itself or the first in it, in drawing order, that takes the keyboard.
   *
   * @return none if nothing does or it cannot be seen
   */
  public static @Nullable Node first(Node node) {
    return canBeSeen(node) ? firstIn(node) : null;
  }

  private static @Nullable Node firstIn(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return null;
    }
    if (node.isFocusTraversable()) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = firstIn(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Whether a node is another one or in it. */
  public static boolean isIn(Node node, Node outer) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a node and all around it are shown in a window. */
  public static boolean canBeSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return node.getScene() != null;
  }
}
