package app.revier.desktop.screen.customers;

import app.revier.desktop.nav.Memory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which columns are shown, in which order and how wide; remembered beyond the program. */
final class ColumnLayout {

  private static final String KEY = "customers-screen.columns";

  private final Memory memory;
  private final ReadOnlyObjectWrapper<List<String>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", CustomerColumns.DEFAULTS);
  private final Map<String, Double> widths = new HashMap<>();

  /** As the rep left it. */
  ColumnLayout(Memory memory) {
    this.memory = memory;
    read(memory.get(KEY));
  }

  private void read(@Nullable String remembered) {
    if (remembered == null || remembered.isBlank()) {
      return;
    }
    List<String> ids = new ArrayList<>();
    for (String part : remembered.split(" ", -1)) {
      int at = part.indexOf('=');
      String id = at < 0 ? part : part.substring(0, at);
      if (!id.isEmpty() && !ids.contains(id)) {
        ids.add(id);
        if (at > 0 && part.substring(at + 1).matches("\\d{2,4}")) {
          widths.put(id, Double.valueOf(part.substring(at + 1)));
        }
      }
    }
    if (!ids.isEmpty()) {
      shown.set(List.copyOf(ids));
    }
  }

  /** The ids of the columns from left to right; some may not exist in this book. */
  ReadOnlyObjectProperty<List<String>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether a column is shown. */
  boolean isShown(String id) {
    return shown.get().contains(id);
  }

  /** Shows a column at the end, or hides it; the last one stays. */
  void show(String id, boolean visible) {
    List<String> ids = new ArrayList<>(shown.get());
    if (visible && !ids.contains(id)) {
      ids.add(id);
    } else if (!visible && ids.size() > 1) {
      ids.remove(id);
    }
    set(ids);
  }

  /**
   * The rep has put the columns into another order.
   *
   * @param ids those that exist in this book
   */
  void arrange(List<String> ids) {
    List<String> all = new ArrayList<>(ids);
    shown.get().stream().filter(id -> !all.contains(id)).forEach(all::add);
    set(all);
  }

  /** Back to the columns of the beginning. */
  void reset() {
    widths.clear();
    set(CustomerColumns.DEFAULTS);
  }

  private void set(List<String> ids) {
    if (!ids.equals(shown.get())) {
      shown.set(List.copyOf(ids));
    }
    remember();
  }

  /** How wide a column is. */
  double width(CustomerColumn column) {
    return widths.getOrDefault(column.id(), column.width());
  }

  /** The rep has made a column wider or narrower. */
  void setWidth(String id, double width) {
    widths.put(id, (double) Math.clamp(Math.round(width), 10, 9999));
    remember();
  }

  private void remember() {
    memory.put(
        KEY,
        shown.get().stream()
            .map(id -> widths.containsKey(id) ? id + "=" + Math.round(widths.get(id)) : id)
            .collect(Collectors.joining(" ")));
  }
}
