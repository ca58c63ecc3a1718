package app.revier.desktop.form;

import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.RecordKey;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;

/**
 * What was begun and is saved only as a whole, such as a new customer: never in passing, as an
 * {@link Editor} does. It stays among the drafts of the book until it is saved or dropped.
 */
public final class Begun implements Drafts.Typing {

  private final Drafts drafts;
  private final RecordKey key;
  private final Caption called;
  private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper(this, "any");
  private Subscription seeking = Subscription.EMPTY;

  /** While something is put into the fields nothing is noted down. */
  private boolean quiet;

  /**
   * Nothing yet.
   *
   * @param key what it is kept under
   * @param called what it is called in the question before closing
   */
  @SuppressWarnings("this-escape") // Final, and complete when others get to know it.
  public Begun(Drafts drafts, RecordKey key, Caption called) {
    this.drafts = drafts;
    this.key = key;
    this.called = called;
    drafts.join(this);
  }

  /** What was noted down when the fields were last shown, to be put into them again. */
  public List<Draft> noted() {
    return drafts.of(key);
  }

  /** Fills the fields; nothing of that is noted down. */
  public void quietly(Runnable filling) {
    quiet = true;
    filling.run();
    quiet = false;
  }

  /** What is typed into a field or chosen. */
  public Draft draft(Input input) {
    return draft(input, true);
  }

  /**
   * What is typed into a field or chosen.
   *
   * @param isStuck whether it is not saved, or cannot be, before the window closes
   */
  public Draft draft(Input input, boolean isStuck) {
    boolean isText = input instanceof Field<?> && !input.noted().isEmpty();
    Caption label = input.caption();
    return new Draft(
        key,
        called,
        label.key(),
        label,
        input.noted(),
        input.notedForAnyLanguage(),
        isText,
        isStuck);
  }

  /**
   * What is chosen, under a name of its own within the record.
   *
   * @param name the same in every language
   */
  public Draft draft(Input input, String name) {
    return input.draft(key, called, name, true);
  }

  /** What is set without a field of its own, such as a mark. */
  public Draft draft(Caption mark) {
    return new Draft(key, called, mark.key(), mark, "", "", false, true);
  }

  /** This is what is typed now. */
  public void note(List<Draft> typed) {
    if (!quiet) {
      any.set(!typed.isEmpty());
      drafts.note(key, typed);
    }
  }

  /** It was saved or dropped, also by fields that are not shown any more. */
  public void forget() {
    any.set(false);
    drafts.note(key, List.of());
  }

  /** Whether anything is typed that was neither saved nor dropped. */
  public ReadOnlyBooleanProperty anyProperty() {
    return any.getReadOnlyProperty();
  }

  /** Calls this when something typed here is looked for; then the fields are to be shown. */
  public void whenSought(Runnable show) {
    seeking =
        drafts
            .soughtProperty()
            .subscribe(
                draft -> {
                  if (isSought()) {
                    show.run();
                  }
                });
  }

  /** Whether something typed here is looked for. */
  public boolean isSought() {
    Draft draft = drafts.soughtProperty().get();
    return draft != null && draft.record().equals(key);
  }

  /**
   * Puts the keyboard into the field that is looked for, if it is shown.
   *
   * @param find the field of a name
   */
  public void reveal(Function<String, Input> find) {
    Draft draft = drafts.soughtProperty().get();
    if (draft != null && isSought() && find.apply(draft.field()).reveal()) {
      drafts.found();
    }
  }

  /** Its fields go for good; what is typed in them stays among the drafts. */
  public void close() {
    letGo();
    drafts.leave(this);
  }

  @Override
  public void save() {
    // Only as a whole, by who has the fields.
  }

  @Override
  public void letGo() {
    seeking.unsubscribe();
    quiet = true;
  }
}
