package app.revier.desktop.table;

import app.revier.desktop.nav.Memory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which columns are shown, in which order and how wide; remembered beyond the program. */
public final class ColumnLayout {

  private final Memory memory;
  private final String key;
  private final List<String> defaults;
  private final ReadOnlyObjectWrapper<List<String>> shown;
  private final Map<String, Double> widths = new HashMap<>();
  private final ReadOnlyIntegerWrapper fits = new ReadOnlyIntegerWrapper(this, "fits");

  /**
   * As the rep left it.
   *
   * @param key under which it is remembered
   * @param defaults the columns until the rep chooses, from left to right
   */
  public ColumnLayout(Memory memory, String key, List<String> defaults) {
    this.memory = memory;
    this.key = key;
    this.defaults = List.copyOf(defaults);
    shown = new ReadOnlyObjectWrapper<>(this, "shown", this.defaults);
    read(memory.get(key));
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
  public ReadOnlyObjectProperty<List<String>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Whether a column is shown. */
  public boolean isShown(String id) {
    return shown.get().contains(id);
  }

  /** Shows a column at the end, or hides it; the last one stays. */
  public void show(String id, boolean visible) {
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
  public void arrange(List<String> ids) {
    List<String> all = new ArrayList<>(ids);
    shown.get().stream().filter(id -> !all.contains(id)).forEach(all::add);
    set(all);
  }

  /** Back to the columns and widths of the beginning. */
  public void reset() {
    widths.clear();
    set(defaults);
    fits.set(fits.get() + 1);
  }

  /** All columns become as wide as their content again. */
  public void fitAll() {
    widths.clear();
    remember();
    fits.set(fits.get() + 1);
  }

  /** A column becomes as wide as its content again. */
  public void fit(String id) {
    widths.remove(id);
    remember();
    fits.set(fits.get() + 1);
  }

  /** Grows when columns are to be as wide as their content again. */
  public ReadOnlyIntegerProperty fitsProperty() {
    return fits.getReadOnlyProperty();
  }

  private void set(List<String> ids) {
    if (!ids.equals(shown.get())) {
      shown.set(List.copyOf(ids));
    }
    remember();
  }

  /** How wide the rep made a column; none if it follows its content. */
  public @Nullable Double width(String id) {
    return widths.get(id);
  }

  /** The rep has made a column wider or narrower. */
  public void setWidth(String id, double width) {
    widths.put(id, (double) Math.clamp(Math.round(width), 10, 9999));
    remember();
  }

  private void remember() {
    memory.put(
        key,
        shown.get().stream()
            .map(id -> widths.containsKey(id) ? id + "=" + Math.round(widths.get(id)) : id)
            .collect(Collectors.joining(" ")));
  }
}
