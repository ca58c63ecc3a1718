package app.revier.desktop.form;

import app.revier.desktop.nav.Focusable;
import app.revier.desktop.theme.Space;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * The forms of a list one below the other. A form keeps its node as long as it is there, so that
 * nobody loses the keyboard while typing.
 *
 * @param <F> a form
 */
public final class ItemsView<F extends Form<?>> extends VBox {

  private final ItemsPart<?, ?, F> part;
  private final Function<F, Node> made;
  private final boolean newestFirst;
  private Map<F, Node> nodes = new HashMap<>();

  /**
   * Shows the forms of a part.
   *
   * @param made makes the node of a form
   * @param newestFirst whether the last form stands on top
   */
  public ItemsView(ItemsPart<?, ?, F> part, Function<F, Node> made, boolean newestFirst) {
    super(Space.M);
    this.part = part;
    this.made = made;
    this.newestFirst = newestFirst;
    part.forms().addListener((ListChangeListener<Object>) change -> fill());
    fill();
  }

  private void fill() {
    Map<F, Node> kept = new HashMap<>();
    List<Node> shown = new ArrayList<>();
    for (F form : newestFirst ? part.forms().reversed() : part.forms()) {
      Node node = nodes.get(form);
      if (node == null) {
        node = made.apply(form);
      }
      kept.put(form, node);
      shown.add(node);
    }
    nodes = kept;
    if (!shown.equals(getChildren())) {
      rearrange(shown);
    }
    setVisible(!shown.isEmpty());
    setManaged(!shown.isEmpty());
  }

  /**
   * A node that is taken out and put back loses the keyboard: it gets it again. From one that goes
   * for good the keyboard goes to the one that takes its place, or to what is next around the list.
   */
  private void rearrange(List<Node> shown) {
    Node typing = getScene() == null ? null : getScene().getFocusOwner();
    int place = typing == null ? -1 : place(typing);
    getChildren().setAll(shown);
    if (typing == null || place < 0) {
      return;
    }
    if (Focusable.isIn(typing, this)) {
      typing.requestFocus();
      return;
    }
    Node next = shown.isEmpty() ? this : shown.get(Math.min(place, shown.size() - 1));
    Node taking = Focusable.first(next);
    while (taking == null && next != null) {
      next = next.getParent();
      taking = next == null ? null : Focusable.first(next);
    }
    if (taking != null) {
      taking.requestFocus();
    }
  }

  /** In which of the forms a node is; less than 0 if in none. */
  private int place(Node node) {
    for (int i = 0; i < getChildren().size(); i++) {
      if (Focusable.isIn(node, getChildren().get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Brings the first form that is meant into view, and the keyboard to it. */
  public void reveal(Predicate<F> wanted) {
    part.forms().stream().filter(wanted).findFirst().ifPresent(form -> Reveal.node(nodeOf(form)));
  }

  /** The node of a form that is shown. */
  public Node nodeOf(F form) {
    Node node = nodes.get(form);
    if (node == null) {
      throw new IllegalArgumentException("not shown");
    }
    return node;
  }
}
