package app.revier.desktop.theme;

import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A pane for details at the side of a list: a head that stays, and a body that scrolls. */
public class SidePane extends BorderPane {

  private final VBox head = new VBox(Space.S);
  private final VBox body = new VBox(Space.L);
  private final ScrollPane scroll;
  private final ScrollPane filling = scrolling(null);
  private final Map<Node, Double> scrolledTo = new WeakHashMap<>();

  /** An empty pane. */
  @SuppressWarnings("this-escape") // JavaFX calls nothing of a subclass while its parts are set.
  public SidePane() {
    getStyleClass().add("side-pane");
    head.getStyleClass().add("side-pane-head");
    body.getStyleClass().add("side-pane-body");
    scroll = scrolling(body);
    filling.setFitToHeight(true);
    setTop(head);
    setCenter(scroll);
  }

  private static ScrollPane scrolling(@Nullable Node content) {
    ScrollPane scrolling = new ScrollPane(content);
    scrolling.setFitToWidth(true);
    scrolling.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scrolling;
  }

  /** Sets what stays in view. */
  public void setHead(Node... nodes) {
    head.getChildren().setAll(nodes);
  }

  /** Sets what has the whole height in place of what scrolls; it scrolls where it needs more. */
  public void setFilling(Node node) {
    setBody();
    filling.setContent(node);
    setCenter(filling);
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
