package app.revier.desktop.theme;

import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** A pane for details at the side of a list: a head that stays, and a body that scrolls. */
public class SidePane extends BorderPane {

  private final VBox head = new VBox(Space.S);
  private final VBox body = new VBox(Space.L);
  private final ScrollPane scroll;
  private final Map<Node, Double> scrolledTo = new WeakHashMap<>();

  /** An empty pane. */
  @SuppressWarnings("this-escape") // JavaFX calls nothing of a subclass while its parts are set.
  public SidePane() {
    getStyleClass().add("side-pane");
    head.getStyleClass().add("side-pane-head");
    body.getStyleClass().add("side-pane-body");
    scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setTop(head);
    setCenter(scroll);
  }

  /** Sets what stays in view. */
  public void setHead(Node... nodes) {
    head.getChildren().setAll(nodes);
  }

  /** Sets what has the whole height in place of what scrolls. */
  public void setFilling(Node node) {
    setBody();
    setCenter(node);
  }

  /** Sets what scrolls; a body that was shown before is where it was scrolled to. */
  public void setBody(Node... nodes) {
    body.getChildren().forEach(node -> scrolledTo.put(node, scroll.getVvalue()));
    body.getChildren().setAll(nodes);
    setCenter(scroll);
    scroll.layout();
    scroll.setVvalue(nodes.length == 0 ? 0 : scrolledTo.getOrDefault(nodes[0], 0.0));
  }
}
