package app.revier.desktop.form;

import app.revier.desktop.nav.Focusable;
import app.revier.desktop.theme.Space;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The forms of a list one below the other. A form keeps its node as long as it is there, so that
 * nobody loses the keyboard while typing. Of a long list the first are shown, those that hold
 * something unsaved and those that are led to; the others are a link away.
 *
 * @param <F> a form
 */
public final class ItemsView<F extends Form<?>> extends VBox {

  private static final int FIRST = 12;
  private static final int MORE = 24;

  private final ItemsPart<?, ?, F> part;
  private final Function<F, Node> made;
  private final boolean newestFirst;
  private final Set<F> wanted = new HashSet<>();
  private final Set<F> watched = Collections.newSetFromMap(new WeakHashMap<>());
  private Map<F, Node> nodes = new HashMap<>();
  private int most = Integer.MAX_VALUE;
  private @Nullable Texts texts;

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

  /** Shows only some of a long list at first. */
  public ItemsView<F> someAtFirst(Texts words) {
    texts = words;
    most = FIRST;
    nodes = new HashMap<>();
    fill();
    return this;
  }

  private void fill() {
    List<F> forms = newestFirst ? part.forms().reversed() : part.forms();
    if (texts != null && Collections.disjoint(forms, nodes.keySet())) {
      // Somebody else's list begins at its beginning.
      most = FIRST;
      wanted.clear();
    }
    Map<F, Node> kept = new HashMap<>();
    List<Node> shown = new ArrayList<>();
    int hidden = 0;
    for (int i = 0; i < forms.size(); i++) {
      F form = forms.get(i);
      if (i >= most && !isWanted(form)) {
        watch(form);
        hidden++;
        continue;
      }
      Node node = nodes.get(form);
      if (node == null) {
        node = made.apply(form);
      }
      kept.put(form, node);
      shown.add(node);
    }
    nodes = kept;
    if (texts != null && hidden > 0) {
      shown.add(more(texts, hidden));
    }
    if (!shown.equals(getChildren())) {
      rearrange(shown);
    }
    setVisible(!shown.isEmpty());
    setManaged(!shown.isEmpty());
  }

  private boolean isWanted(F form) {
    return nodes.containsKey(form)
        || wanted.contains(form)
        || form.kept() == null
        || form.isChanged();
  }

  /** A form that is not shown is, as soon as something unsaved is in it. */
  private void watch(F form) {
    if (watched.add(form)) {
      form.inputs()
          .forEach(
              input ->
                  input.whenChanged(
                      () -> {
                        if (!nodes.containsKey(form)
                            && form.isChanged()
                            && part.forms().contains(form)) {
                          fill();
                        }
                      }));
    }
  }

  private Hyperlink more(Texts words, int hidden) {
    Hyperlink more = new Hyperlink(words.get("table.more-items", hidden));
    more.setOnAction(
        _ -> {
          most = Math.min(part.forms().size(), most + MORE);
          fill();
        });
    return more;
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
  public void reveal(Predicate<F> sought) {
    part.forms().stream().filter(sought).findFirst().ifPresent(this::lead);
  }

  private void lead(F form) {
    wanted.add(form);
    fill();
    Reveal.node(nodeOf(form));
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
