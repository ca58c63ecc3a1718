package app.revier.desktop.screen.customers.past;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Lets whoever has scrolled down in a list stay where they read while lines are added above. At the
 * top of the list new lines are seen.
 */
final class KeptPlace<T> {

  private final ListView<T> list;
  private final ObservableList<T> items;
  private @Nullable T first;
  private double offset;
  private boolean waiting;

  KeptPlace(ListView<T> list, ObservableList<T> items) {
    this.list = list;
    this.items = items;
    items.addListener((ListChangeListener<T>) _ -> remember());
  }

  /** Remembers the first line that is seen, before the list is laid out anew. */
  private void remember() {
    if (waiting || !(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return;
    }
    IndexedCell<?> cell = flow.getFirstVisibleCell();
    if (cell == null || (cell.getIndex() == 0 && cell.getLayoutY() >= 0)) {
      return;
    }
    @SuppressWarnings("unchecked") // the cells of a list hold its items
    T item = (T) cell.getItem();
    first = item;
    offset = cell.getLayoutY();
    waiting = true;
    Platform.runLater(() -> goBack(flow));
  }

  private void goBack(VirtualFlow<?> flow) {
    waiting = false;
    int at = first == null ? -1 : items.indexOf(first);
    if (at >= 0) {
      list.scrollTo(at);
      list.applyCss();
      list.layout();
      flow.scrollPixels(-offset);
    }
  }
}
