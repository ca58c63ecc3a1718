package app.revier.desktop.theme;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings what is scrolled away into view. */
public final class Scrolling {

  private Scrolling() {}

  /** Scrolls the pane around a node, if there is one, just as far that the node is in view. */
  public static void intoView(Node node) {
    for (Node each = node.getParent(); each != null; each = each.getParent()) {
      if (each instanceof ScrollPane scroll && scroll.getContent() != null) {
        scroll.applyCss();
        scroll.layout();
        scroll(scroll, node);
      }
    }
  }

  private static void scroll(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    Bounds all = content.getLayoutBounds();
    Bounds wanted = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double height = pane.getViewportBounds().getHeight();
    double hidden = all.getHeight() - height;
    if (hidden <= 0) {
      return;
    }
    double top = pane.getVvalue() * hidden;
    if (wanted.getMinY() - Space.L < top) {
      top = wanted.getMinY() - Space.L;
    } else if (wanted.getMaxY() + Space.L > top + height) {
      top = wanted.getMaxY() + Space.L - height;
    }
    pane.setVvalue(Math.clamp(top / hidden, 0, 1));
  }
}
