package app.revier.desktop.screen.week;

import app.revier.book.BookChange;
import app.revier.desktop.form.Begun;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.CustomerPicker;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Something that is entered or changed at the side of the week. It goes into the book as a whole
 * when the rep says so; what is typed until then stays among the drafts of the book, whatever the
 * rep looks at meanwhile.
 */
abstract class EntryModel {

  final Desk desk;
  final Texts texts;
  final Fields kinds;
  private final WeekViewModel week;
  private final EntryKey key;
  private final Object topic = new Object();
  private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(this, "reason", "");
  private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper(this, "hint", "");
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
  private @Nullable Begun begun;
  private boolean saving;

  EntryModel(Desk desk, WeekViewModel week, EntryKey key) {
    this.desk = desk;
    this.week = week;
    this.key = key;
    texts = desk.texts();
    kinds = new Fields(texts);
  }

  /** What is entered, in words. */
  abstract String title();

  /** The fields in their order; those that stand beside each other are together. */
  abstract List<List<Input>> rows();

  /** Why it cannot be saved although each field can be taken, in words; empty if it can. */
  abstract String whyNot();

  /** Works out what saving it leads to, in words; may take a moment. */
  abstract Supplier<String> consequence();

  /** Saves what the fields say now. */
  abstract Supplier<Optional<BookChange>> saving();

  /** Deletes it; none for what is not in the book yet. */
  @Nullable Supplier<Optional<BookChange>> deleting() {
    return null;
  }

  /** Whether a field has a meaning as the others stand. */
  boolean isShown(Input input) {
    return true;
  }

  /** Whether it may not be left empty. */
  boolean isRequired(Input input) {
    return false;
  }

  /** Whether typing begins there: in what is still empty, else in the first field. */
  final boolean isFirst(Field<?> field) {
    return !isNew() || (isRequired(field) && field.value() == null);
  }

  /** The same for a choice. */
  final boolean isFirst(Choice<?> choice) {
    return isNew() && isRequired(choice) && choice.value() == null;
  }

  /** A choice, in words. */
  String word(Choice<?> choice, Object value) {
    return String.valueOf(value);
  }

  /** Finds what is chosen; none for what is chosen from a few. */
  @Nullable CustomerPicker pickerOf(Choice<?> choice) {
    return null;
  }

  /** Something else is typed or chosen: what depends on it follows. */
  void follow() {}

  /** Whether it is not in the book yet. */
  final boolean isNew() {
    return key instanceof EntryKey.New;
  }

  /** The fields show the book now: brings back what was typed before, and looks after it. */
  final void begin(Caption called) {
    Begun typed = new Begun(desk.drafts(), key.record(), called);
    begun = typed;
    List<Draft> before = typed.noted();
    typed.quietly(
        () ->
            before.forEach(
                draft -> {
                  if (!isShownAnew(draft)) {
                    inputs().stream()
                        .filter(input -> input.caption().key().equals(draft.field()))
                        .forEach(input -> input.resume(draft));
                  }
                }));
    inputs().forEach(input -> input.whenChanged(this::changed));
    changed();
  }

  /** Where the rep has just pointed counts more than what was typed before. */
  private boolean isShownAnew(Draft draft) {
    return key instanceof EntryKey.New made
        && ((made.day() != null && draft.field().equals(EntryFields.DAY))
            || (made.begin() != null && draft.field().equals(EntryFields.BEGIN)));
  }

  /** All fields, in their order. */
  final List<Input> inputs() {
    return rows().stream().flatMap(List::stream).toList();
  }

  private void changed() {
    follow();
    complain();
    if (begun != null) {
      begun.note(inputs().stream().filter(Input::isChanged).map(begun::draft).toList());
    }
    if (!reason.get().isEmpty()) {
      note.set("");
      return;
    }
    Supplier<String> consequence = consequence();
    desk.tasks().latest(topic, _ -> consequence.get(), note::set);
  }

  private void complain() {
    String why = why();
    boolean atItsField =
        inputs().stream()
            .anyMatch(
                input ->
                    input instanceof Field<?> field && field.complaintProperty().get().equals(why));
    reason.set(why);
    hint.set(atItsField ? "" : why);
  }

  private String why() {
    String readOnly = week.readOnlyReason();
    if (!readOnly.isEmpty()) {
      return readOnly;
    }
    for (Input input : inputs()) {
      if (isShown(input) && input instanceof Field<?> field) {
        if (field.entry() instanceof Entry.Bad<?>(String why)) {
          return why;
        }
        if (isRequired(input) && field.value() == null) {
          return texts.get("entry.missing", input.caption().in(texts));
        }
      }
    }
    return whyNot();
  }

  /** Why it cannot be saved as it stands, in words; empty if it can. */
  final ReadOnlyStringProperty reasonProperty() {
    return reason.getReadOnlyProperty();
  }

  /** The same, unless it stands at its field. */
  final ReadOnlyStringProperty hintProperty() {
    return hint.getReadOnlyProperty();
  }

  /** What saving it leads to, in words; empty if there is nothing to say. */
  final ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Why nothing can be changed, in words; empty if it can. */
  final String readOnlyReason() {
    return week.readOnlyReason();
  }

  /** Saves it and leaves, if it can be saved. */
  final void save() {
    for (Input input : inputs()) {
      if (isShown(input) && input instanceof Field<?> field) {
        field.leave();
      }
    }
    complain();
    if (reason.get().isEmpty()) {
      run(saving());
    }
  }

  /** Deletes it and leaves. */
  final void delete() {
    Supplier<Optional<BookChange>> deleting = deleting();
    if (deleting != null && week.readOnlyReason().isEmpty()) {
      run(deleting);
    }
  }

  private void run(Supplier<Optional<BookChange>> work) {
    if (saving) {
      return;
    }
    saving = true;
    desk.tasks()
        .run(
            texts.get("week.changing"),
            _ -> work.get(),
            change -> {
              saving = false;
              drop();
              desk.undoing().offer(change);
            },
            failure -> {
              saving = false;
              desk.notices().failed(failure);
            });
  }

  /** Forgets what was typed, and leaves. */
  final void drop() {
    if (begun != null) {
      begun.forget();
      begun.letGo();
    }
    week.entering().leave(key);
  }

  /** Puts the keyboard into the field that is looked for. */
  final void reveal() {
    if (begun != null) {
      begun.reveal(
          name ->
              inputs().stream()
                  .filter(input -> input.caption().key().equals(name))
                  .findFirst()
                  .orElse(inputs().getFirst()));
    }
  }
}
