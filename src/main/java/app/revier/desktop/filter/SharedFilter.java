package app.revier.desktop.filter;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Memory;
import app.revier.territory.CustomerId;
import app.revier.territory.Territory;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Which customers the rep looks at, the same on every screen that shows customers. On the JavaFX
 * thread, except for the rows.
 */
public final class SharedFilter {

  private static final String KEY = "customers-screen.filter";

  private final Memory memory;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ObservableList<Condition> conditions = FXCollections.observableArrayList();
  private final ObservableList<Condition> conditionsToSee =
      FXCollections.unmodifiableObservableList(conditions);
  private final ReadOnlyObjectWrapper<CustomerFilter> filter;
  private @Nullable BookRows rows;
  private boolean held;
  private boolean touched;

  /** The filter as the rep left it. */
  public SharedFilter(Memory memory) {
    this.memory = memory;
    conditions.setAll(CustomerFilter.conditions(memory.get(KEY)));
    filter = new ReadOnlyObjectWrapper<>(this, "filter", now());
    text.subscribe(_ -> changed());
    conditions.subscribe(this::changed);
    touched = false;
  }

  private CustomerFilter now() {
    return new CustomerFilter(text.get(), conditions);
  }

  private void changed() {
    if (held || now().equals(filter.get())) {
      return;
    }
    touched = true;
    memory.put(KEY, now().remembered());
    filter.set(now());
  }

  /** What is chosen; changes once for each thing that the rep does. */
  public ReadOnlyObjectProperty<CustomerFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** What is typed into the filter. */
  public StringProperty textProperty() {
    return text;
  }

  /** The chips of the filter. */
  public ObservableList<Condition> conditions() {
    return conditionsToSee;
  }

  /** Adds a chip, unless it is there. */
  public void add(Condition condition) {
    if (!conditions.contains(condition)) {
      conditions.add(condition);
    }
  }

  /** Takes a chip away. */
  public void remove(Condition condition) {
    conditions.remove(condition);
  }

  /**
   * Takes the chips away of which the book has none of the picked customers any more, as after the
   * undo of the import that they are of: nobody could be shown by them.
   */
  public void forgetGone(Territory territory) {
    List<Condition> gone =
        conditions.stream()
            .filter(
                condition ->
                    condition instanceof Condition.Among(_, Set<CustomerId> picked)
                        && !picked.isEmpty()
                        && picked.stream().allMatch(each -> territory.customer(each) == null))
            .toList();
    if (!gone.isEmpty()) {
      conditions.removeAll(gone);
    }
  }

  /** Shows everybody. */
  public void clear() {
    filterBy(List.of());
  }

  /** Shows the customers that meet these conditions, whatever was typed or chosen before. */
  public void filterBy(List<Condition> wanted) {
    set("", wanted);
  }

  private void set(String typed, List<Condition> wanted) {
    held = true;
    text.set(typed);
    conditions.setAll(List.copyOf(wanted));
    held = false;
    changed();
  }

  /** Goes on with the filter of another language, unless another one was chosen since. */
  public void goOnFrom(SharedFilter before) {
    if (!touched) {
      set(before.text.get(), before.conditions);
    }
  }

  /** The rows of a book, which all screens share. Slow for a large book; from any thread. */
  public synchronized BookRows rows(Snapshot snapshot) {
    BookRows made = BookRows.of(snapshot, rows);
    rows = made;
    return made;
  }
}
