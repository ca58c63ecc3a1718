package app.revier.desktop.nav;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/**
 * What is typed and not in the book, by record and field. It belongs to the open book, so that
 * another row, another screen, another language, undo or a refresh cannot lose it, and the window
 * asks it before it closes. On the JavaFX thread.
 */
public final class Drafts {

  private final Map<RecordKey, List<Draft>> kept = new LinkedHashMap<>();
  private final List<Typing> open = new ArrayList<>();
  private final List<Runnable> watching = new ArrayList<>();
  private final ObservableSet<RecordKey> marked = FXCollections.observableSet();
  private final ObservableSet<RecordKey> markedToSee =
      FXCollections.unmodifiableObservableSet(marked);
  private final ReadOnlyObjectWrapper<@Nullable Draft> sought =
      new ReadOnlyObjectWrapper<>(this, "sought");

  /** Fields that somebody may be typing in just now. */
  public interface Typing {

    /** Saves what can be saved of what is typed; the rest is noted down already. */
    void save();

    /** The fields are not shown any more: what happens to them is of no interest from now on. */
    void letGo();
  }

  /** Notes down all that is typed into a record, in place of what was noted before. */
  public void note(RecordKey record, List<Draft> typed) {
    if (typed.isEmpty()) {
      kept.remove(record);
    } else {
      kept.put(record, List.copyOf(typed));
    }
    mark(record);
  }

  /** What is typed into a record, in the order of its fields. */
  public List<Draft> of(RecordKey record) {
    return kept.getOrDefault(record, List.of());
  }

  /** What is typed into a record and cannot be saved as it is, in the order of its fields. */
  public List<Draft> stuck(RecordKey record) {
    return marked.contains(record)
        ? of(record).stream().filter(Draft::isStuck).toList()
        : List.of();
  }

  /** All that is typed and not in the book, by record in the order in which it was typed. */
  public List<Draft> unsaved() {
    return kept.values().stream().flatMap(List::stream).toList();
  }

  /** The records with something typed that cannot be saved. */
  public ObservableSet<RecordKey> marked() {
    return markedToSee;
  }

  /** These have been saved: they are drafts no longer, unless something else is typed by now. */
  public void saved(Collection<Draft> drafts) {
    for (Draft draft : drafts) {
      note(
          draft.record(),
          of(draft.record()).stream().filter(each -> !each.saysTheSameAs(draft)).toList());
    }
  }

  /** These could not be saved. */
  public void refused(Collection<Draft> drafts) {
    for (Draft draft : drafts) {
      note(
          draft.record(),
          of(draft.record()).stream()
              .map(each -> each.saysTheSameAs(draft) ? each.stuck() : each)
              .toList());
    }
  }

  private void mark(RecordKey record) {
    if (of(record).stream().anyMatch(Draft::isStuck)) {
      marked.add(record);
    } else {
      marked.remove(record);
    }
    List.copyOf(watching).forEach(Runnable::run);
  }

  /** Calls this whenever something else is typed, until the shell goes. */
  public void watch(Runnable action) {
    watching.add(action);
  }

  /** These fields can be typed in from now on. */
  public void join(Typing typing) {
    open.add(typing);
  }

  /** These fields are gone. */
  public void leave(Typing typing) {
    open.remove(typing);
  }

  /** Saves what can be saved of all that is being typed. */
  public void saveAll() {
    List.copyOf(open).forEach(Typing::save);
  }

  /** The shell with its fields goes; the drafts stay for the next one. */
  public void letGo() {
    open.forEach(Typing::letGo);
    open.clear();
    watching.clear();
  }

  /** Looks for the field of a draft: who shows it next puts the keyboard into it. */
  public void seek(Draft draft) {
    sought.set(draft);
  }

  /** The draft that is looked for; none if none is. */
  public ReadOnlyObjectProperty<@Nullable Draft> soughtProperty() {
    return sought.getReadOnlyProperty();
  }

  /** The field that was looked for has the keyboard. */
  public void found() {
    sought.set(null);
  }

  /** What is typed at a place. */
  public List<Draft> at(Place place) {
    return unsaved().stream().filter(draft -> draft.record().place().equals(place)).toList();
  }
}
