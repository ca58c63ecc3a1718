package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Focusable;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** How a {@link SideTask} looks. */
interface SideForm {

  /** What it is called, in words. */
  String title();

  /** What is shown below the title; it scrolls by itself if it can be long. */
  Node node();

  /** Where the keyboard goes on opening; the first that takes it in there. */
  Node keyboard();

  /** Shows another state of the week; nothing that is typed is lost. */
  void show(WeekContent content);

  /** It is in view: what is looked for in it gets the keyboard. */
  default void opened() {}

  /** It is not shown any more; what is typed stays among the drafts. */
  default void closed() {}

  /** Puts other things in a part; if it had the keyboard, what is there now, or near it, has it. */
  static void refill(Pane part, List<? extends Node> things) {
    Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
    boolean within = owner != null && Focusable.isIn(owner, part);
    part.getChildren().setAll(things);
    for (Node near = part; within && near != null; near = near.getParent()) {
      Node first = Focusable.first(near);
      if (first != null) {
        first.requestFocus();
        return;
      }
    }
  }
}
