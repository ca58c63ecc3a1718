package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.nav.CustomerPart;
import javafx.scene.Node;

/** One tab of the pane. Its node is built once and shows whichever customer is in the pane. */
interface PaneTab {

  /** The name in texts and in the memory. */
  String code();

  /** What is shown. */
  Node node();

  /** Another customer is in the pane, or the book has changed. */
  void show(Subject subject);

  /** Whether something of the customer is on this tab. */
  default boolean holds(CustomerPart part) {
    return false;
  }

  /** Brings something that is on this tab into view, and the keyboard to it. */
  default void reveal(CustomerPart part) {}

  /** Whether it has the whole height and scrolls by itself. */
  default boolean fills() {
    return false;
  }

  /** Whether it says how many things it holds. */
  default boolean counts() {
    return false;
  }

  /** How many things the tab holds, to stand beside its name; negative where it does not matter. */
  default int count(Subject subject) {
    return -1;
  }
}
