package app.revier.desktop.screen.review;

import app.revier.desktop.nav.Focusable;
import app.revier.desktop.theme.Space;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The lines of a step. Those that stay keep their place, and what is typed there the keyboard. */
final class LinesView extends VBox {

  private final ReviewViewModel model;
  private final Texts texts;
  private final Terms terms;
  private final Supplier<Node> otherwise;
  private final Map<String, RowView> views = new HashMap<>();

  /**
   * No lines yet.
   *
   * @param otherwise where the keyboard goes when there are no lines
   */
  LinesView(ReviewViewModel model, Texts texts, Terms terms, Supplier<Node> otherwise) {
    super(Space.S);
    this.model = model;
    this.texts = texts;
    this.terms = terms;
    this.otherwise = otherwise;
  }

  void show(List<ReviewRow> wanted) {
    int focused = focusedRow();
    Control with = focused < 0 ? null : control(getScene().getFocusOwner());
    List<Node> nodes = new ArrayList<>();
    for (ReviewRow row : wanted) {
      RowView view = views.computeIfAbsent(row.key(), _ -> new RowView(row, model, texts, terms));
      if (!view.isOf(row)) {
        view = new RowView(row, model, texts, terms);
        views.put(row.key(), view);
      }
      view.update();
      nodes.add(view);
    }
    if (!getChildren().equals(nodes)) {
      getChildren().retainAll(nodes);
      if (!getChildren().equals(nodes)) {
        getChildren().setAll(nodes);
      }
      if (focused >= 0 && focusedRow() < 0) {
        goOn(focused, with);
      }
    }
  }

  private int focusedRow() {
    for (int i = 0; i < getChildren().size(); i++) {
      if (getChildren().get(i).isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Control control(@Nullable Node owner) {
    return owner instanceof Control control ? control : null;
  }

  /** Whoever settles one line after the other has the same button or field of the next. */
  private void goOn(int row, @Nullable Control with) {
    Node there =
        getChildren().isEmpty() ? null : getChildren().get(Math.min(row, getChildren().size() - 1));
    Node same = there == null || with == null ? null : like(with, there);
    if (same == null) {
      focus(row);
    } else {
      same.requestFocus();
    }
  }

  private static @Nullable Node like(Control one, Node in) {
    return in.lookupAll("*").stream()
        .filter(each -> each.getClass().equals(one.getClass()) && isSaid(each, one))
        .filter(each -> each.equals(Focusable.first(each)))
        .findFirst()
        .orElse(null);
  }

  private static boolean isSaid(Node each, Control one) {
    return one instanceof Button button
        ? each instanceof Button other && button.getText().equals(other.getText())
        : one.getId() != null && one.getId().equals(each.getId());
  }

  /** The keyboard goes on with the line that took the place of the one that is settled. */
  void focus(int row) {
    Node there =
        getChildren().isEmpty()
            ? otherwise.get()
            : getChildren().get(Math.min(row, getChildren().size() - 1));
    Node first = Focusable.first(there);
    if (first != null) {
      first.requestFocus();
    }
  }
}
