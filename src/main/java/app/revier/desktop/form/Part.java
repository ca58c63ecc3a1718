package app.revier.desktop.form;

import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Draft;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Some fields of a record, for whichever record is in the editor.
 *
 * @param <R> the record
 */
public abstract sealed class Part<R> permits FieldsPart, FormPart, ItemsPart {

  private @Nullable Editor<R> editor;

  /** An editor takes this part. */
  final void join(Editor<R> owner) {
    if (editor != null) {
      throw new IllegalStateException("belongs to an editor already");
    }
    editor = owner;
  }

  private Editor<R> owner() {
    return Objects.requireNonNull(editor, "belongs to no editor");
  }

  /** The rep confirms or leaves a field: all of the record that can be saved is. */
  final void confirmed() {
    owner().saveLeft();
  }

  /**
   * Saves a change that the rep asks for with a button, and offers to take it back.
   *
   * @param fields whose drafts the change carries, by their names
   */
  final void save(UnaryOperator<R> change, Predicate<String> fields) {
    owner().saveAsked(change, fields);
    owner().markUnsaved();
  }

  /** Something else is typed. */
  final void noted() {
    if (editor != null) {
      editor.noted();
    }
  }

  /** Shows another record; what was typed is forgotten. */
  abstract void show(R record);

  /** The record has changed in the book; what is being typed for it stays. */
  abstract void follow(R record);

  /**
   * What is typed and can be saved, as a change of the record; none if nothing. From now on it is
   * on its way into the book.
   *
   * @param left only what the rep is not typing any more
   */
  abstract @Nullable UnaryOperator<R> send(boolean left);

  /** Whether something is typed that could be saved, was left, and is not on its way. */
  abstract boolean isWaiting();

  /** Whether something is typed that is not in the book. */
  abstract boolean isUnsaved();

  /** Whether something is typed that cannot be saved as it is. */
  abstract boolean isStuck();

  /** Tells of each field with something typed, by its name within the editor. */
  abstract void eachTyped(TypedInput use);

  /** Takes a field with something typed. */
  @FunctionalInterface
  interface TypedInput {
    /**
     * Takes one.
     *
     * @param name within the editor
     * @param isStuck whether what is typed cannot be saved as it is
     * @param isBeingTyped whether the rep is at it, or at what is saved with it
     */
    void take(String name, Input input, boolean isStuck, boolean isBeingTyped);
  }

  /**
   * Of what a field is, in the question before closing.
   *
   * @param record what the record is called
   */
  Caption owner(Input input, Caption record) {
    return record;
  }

  /** Brings back what was typed, by the names of the fields. */
  abstract void resume(Map<String, Draft> typed);

  /** The field with a name; none if it has no such field. */
  abstract @Nullable Input find(String name);

  /** Two changes one after the other, if there are two. */
  static <R> @Nullable UnaryOperator<R> both(
      @Nullable UnaryOperator<R> first, @Nullable UnaryOperator<R> second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return record -> second.apply(first.apply(record));
  }
}
