package app.revier.desktop.theme;

import javafx.scene.Node;

/** Shows what there is to show, and gives its place away where there is nothing. */
public final class Shown {

  private Shown() {}

  /** Shows a node, or hides it so that it takes no room. */
  public static void only(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
