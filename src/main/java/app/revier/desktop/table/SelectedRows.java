package app.revier.desktop.table;

import app.revier.desktop.table.TableModel.Pick;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table are selected. The selection is a set of identities: what is highlighted,
 * counted and changed is the same set, whatever becomes of the rows. What the rep has chosen is
 * kept while a filter hides it or an undo takes it away, and is selected again when it comes back,
 * unless something else was chosen meanwhile.
 *
 * @param <S> a row
 * @param <K> what a row is known by
 */
final class SelectedRows<S, K> {

  private final List<S> rows;
  private final Function<S, K> identity;
  private final boolean standIn;
  private final ReadOnlyObjectWrapper<Selected<K>> selection =
      new ReadOnlyObjectWrapper<>(this, "selected", Selected.none());
  private Selected<K> chosen = Selected.none();
  private @Nullable K anchor;
  private List<S> selectedRows = List.of();

  /**
   * Nothing is selected.
   *
   * @param rows those of the table, whichever they are
   * @param standIn whether the first row is selected when a filter hides all that was chosen
   */
  SelectedRows(List<S> rows, Function<S, K> identity, boolean standIn) {
    this.rows = rows;
    this.identity = identity;
    this.standIn = standIn;
  }

  /** What is selected: always rows that are shown. */
  ReadOnlyObjectProperty<Selected<K>> selectedProperty() {
    return selection.getReadOnlyProperty();
  }

  /** The selected rows, in the order of the table. */
  List<S> rows() {
    return selectedRows;
  }

  /** What the rep has chosen, shown or not. */
  Set<K> chosen() {
    return chosen.keys();
  }

  /** Selects rows; those that are not shown yet as soon as they are. */
  void select(Selected<K> wanted) {
    chosen = wanted;
    anchor = wanted.lead();
    settle();
  }

  /** After other rows have come: what of the chosen is shown is selected. */
  void settle() {
    List<S> shown = rowsOf(chosen.keys());
    Selected<K> next;
    if (shown.isEmpty() && standIn && !chosen.keys().isEmpty() && !rows.isEmpty()) {
      next = Selected.of(identity.apply(rows.getFirst()));
      shown = List.of(rows.getFirst());
    } else {
      Set<K> keys = new LinkedHashSet<>();
      shown.forEach(row -> keys.add(identity.apply(row)));
      K lead = chosen.lead();
      boolean there = lead != null && (keys.contains(lead) || indexOf(lead) >= 0);
      next = new Selected<>(keys, there ? lead : keys.isEmpty() ? null : keys.iterator().next());
    }
    selectedRows = shown;
    if (!next.equals(selection.get())) {
      selection.set(next);
    }
  }

  private List<S> rowsOf(Set<K> keys) {
    List<S> found = new ArrayList<>();
    if (!keys.isEmpty()) {
      for (S row : rows) {
        if (keys.contains(identity.apply(row))) {
          found.add(row);
          if (found.size() == keys.size()) {
            break;
          }
        }
      }
    }
    return found;
  }

  /** Whether a row is selected. */
  boolean isSelected(S row) {
    return selection.get().keys().contains(identity.apply(row));
  }

  /** Where a row is; below 0 if it is not shown. */
  int indexOf(K key) {
    for (int i = 0; i < rows.size(); i++) {
      if (identity.apply(rows.get(i)).equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the keyboard is; below 0 if nowhere. */
  int leadIndex() {
    K lead = selection.get().lead();
    return lead == null ? -1 : indexOf(lead);
  }

  /** Picks a row as mouse and keys do. */
  void pick(int index, Pick how) {
    if (index < 0 || index >= rows.size()) {
      return;
    }
    K key = identity.apply(rows.get(index));
    Set<K> before = selection.get().keys();
    switch (how) {
      case ONLY -> choose(Set.of(key), key, key);
      case TOGGLE -> {
        Set<K> keys = new LinkedHashSet<>(before);
        if (!keys.remove(key)) {
          keys.add(key);
        }
        choose(keys, key, key);
      }
      case RANGE -> choose(range(index, Set.of()), key, anchorOr(key));
      case MORE -> choose(range(index, before), key, anchorOr(key));
      case LEAD -> choose(before, key, anchorOr(key));
    }
  }

  private void choose(Collection<K> keys, K lead, K from) {
    chosen = new Selected<>(Set.copyOf(keys), lead);
    anchor = from;
    settle();
  }

  private K anchorOr(K key) {
    K from = anchor;
    if (from != null && indexOf(from) >= 0) {
      return from;
    }
    K lead = selection.get().lead();
    return lead == null ? key : lead;
  }

  private Set<K> range(int index, Set<K> besides) {
    int from = indexOf(anchorOr(identity.apply(rows.get(index))));
    Set<K> keys = new LinkedHashSet<>(besides);
    for (int i = Math.min(from, index); i <= Math.max(from, index); i++) {
      keys.add(identity.apply(rows.get(i)));
    }
    return keys;
  }

  /** Selects all rows that are shown. */
  void selectAll() {
    if (!rows.isEmpty()) {
      Set<K> keys = new LinkedHashSet<>();
      rows.forEach(row -> keys.add(identity.apply(row)));
      int lead = Math.max(0, leadIndex());
      K key = identity.apply(rows.get(lead));
      choose(keys, key, key);
    }
  }
}
