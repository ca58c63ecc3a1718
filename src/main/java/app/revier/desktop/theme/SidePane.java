package app.revier.desktop.theme;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** A pane for details at the side of a list: a head that stays, and a body that scrolls. */
public class SidePane extends BorderPane {

  private final VBox head = new VBox(Space.S);
  private final VBox body = new VBox(Space.L);

  /** An empty pane. */
  @SuppressWarnings("this-escape") // JavaFX calls nothing of a subclass while its parts are set.
  public SidePane() {
    getStyleClass().add("side-pane");
    head.getStyleClass().add("side-pane-head");
    body.getStyleClass().add("side-pane-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setTop(head);
    setCenter(scroll);
  }

  /** Sets what stays in view. */
  public void setHead(Node... nodes) {
    head.getChildren().setAll(nodes);
  }

  /** Sets what scrolls. */
  public void setBody(Node... nodes) {
    body.getChildren().setAll(nodes);
  }
}
