package app.revier.desktop.form;

import app.revier.book.BookChange;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.work.Undoing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * One record being edited, whichever is shown. Each field is saved when the rep confirms or leaves
 * it, as one step of undo. What is typed is noted down among the drafts of the book with every
 * stroke, so that it is there again whoever shows the record next; it goes from there once it is
 * saved.
 *
 * <p>A screen makes an editor of {@link FieldsPart}s (things that are saved one by one), {@link
 * FormPart}s (fields that only together mean something) and {@link ItemsPart}s (lists), tells it
 * which record is shown ({@link #open}, {@link #follow}, {@link #close}), and says how a change is
 * carried out ({@link Saving}). Fields and their kinds come from {@link Fields}, controls from
 * {@link FieldControls}.
 *
 * @param <R> the record
 */
public final class Editor<R> implements Drafts.Typing {

  private final Drafts drafts;
  private final Undoing undoing;
  private final Saving<R> saving;
  private final List<Part<R>> parts = new ArrayList<>();
  private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");
  private final Subscription seeking;
  private @Nullable RecordKey key;
  private Caption name = Caption.plain("");

  /** Whether something of the record in the editor could not be saved. */
  private boolean failed;

  /** While a record is put into the fields nothing is typed. */
  private boolean filling;

  /**
   * Whether what was saved is yet to be seen in the fields: it may be what made others unfit, which
   * are saved as soon as they are not.
   */
  private Sent sent = Sent.NOTHING;

  /** What has become of the last save. */
  private enum Sent {
    /** It is seen in the fields. */
    NOTHING,
    /** It is on its way. */
    UNDERWAY,
    /** It is in the book. */
    SAVED
  }

  /**
   * Carries out a change in turn.
   *
   * @param <R> the record
   */
  @FunctionalInterface
  public interface Saving<R> {

    /**
     * Carries out a change.
     *
     * @param record of which record, which need not be the one in the editor any more
     * @param change of the record as it is when its turn comes; what was saved meanwhile stays
     * @param saved told when it is in the book, which change it became; none if the book was like
     *     this already
     * @param failure told when it could not be
     */
    void save(
        RecordKey record,
        UnaryOperator<R> change,
        Consumer<Optional<BookChange>> saved,
        Consumer<Exception> failure);
  }

  /** An editor with no record yet. */
  @SuppressWarnings("this-escape") // Final, and complete when others get to know it.
  public Editor(Desk desk, Saving<R> saving) {
    drafts = desk.drafts();
    undoing = desk.undoing();
    this.saving = saving;
    drafts.join(this);
    seeking = drafts.soughtProperty().subscribe(draft -> seek(draft));
  }

  /** Adds fields. */
  public <P extends Part<R>> P add(P part) {
    part.join(this);
    parts.add(part);
    return part;
  }

  /** Whether something is typed into the record in the editor that is not saved, and was left. */
  public ReadOnlyBooleanProperty unsavedProperty() {
    return unsaved.getReadOnlyProperty();
  }

  /** The record in the editor; none at first. */
  public @Nullable RecordKey key() {
    return key;
  }

  /**
   * Shows a record; what was typed into the one before is saved, or stays as a draft.
   *
   * @param called what it is called
   */
  public void open(RecordKey next, Caption called, R record) {
    if (next.equals(key)) {
      name = called;
      follow(record);
      return;
    }
    save();
    key = next;
    name = called;
    failed = false;
    sent = Sent.NOTHING;
    filling = true;
    parts.forEach(part -> part.show(record));
    Map<String, Draft> typed = new LinkedHashMap<>();
    drafts.of(next).forEach(draft -> typed.put(draft.field(), draft));
    if (!typed.isEmpty()) {
      parts.forEach(part -> part.resume(typed));
    }
    filling = false;
    noted();
    markUnsaved();
    seek(drafts.soughtProperty().get());
  }

  /** The record has changed in the book; what is being typed stays. */
  public void follow(R record) {
    filling = true;
    parts.forEach(part -> part.follow(record));
    filling = false;
    if (sent != Sent.NOTHING && isWaiting()) {
      saveLeft();
    } else if (sent == Sent.SAVED) {
      sent = Sent.NOTHING;
    }
    noted();
    markUnsaved();
  }

  /** Shows nothing; what was typed is saved, or stays as a draft. */
  public void close() {
    save();
    key = null;
    markUnsaved();
  }

  @Override
  public void save() {
    send(false);
  }

  /** Saves what can be saved of what the rep is not typing any more. */
  void saveLeft() {
    send(true);
    markUnsaved();
  }

  private void send(boolean left) {
    if (key == null) {
      return;
    }
    Set<String> typing = new HashSet<>();
    UnaryOperator<R> all = null;
    for (Part<R> part : parts) {
      part.eachTyped(
          (field, input, stuck, typed) -> {
            if (typed) {
              typing.add(field);
            }
          });
      all = Part.both(all, part.send(left));
    }
    if (all != null) {
      save(all, field -> !left || !typing.contains(field), _ -> {});
    }
  }

  @Override
  public void letGo() {
    seeking.unsubscribe();
    key = null;
  }

  /** Saves what the rep asks for with a button, as {@link Part#save} says. */
  void saveAsked(UnaryOperator<R> change, Predicate<String> fields) {
    save(change, fields, undoing::offer);
  }

  private void save(
      UnaryOperator<R> change, Predicate<String> fields, Consumer<Optional<BookChange>> then) {
    RecordKey record = key;
    if (record == null) {
      return;
    }
    List<Draft> carried =
        drafts.of(record).stream()
            .filter(draft -> !draft.isStuck() && fields.test(draft.field()))
            .toList();
    sent = Sent.UNDERWAY;
    saving.save(
        record,
        change,
        made -> {
          drafts.saved(carried);
          if (record.equals(key)) {
            sent = Sent.SAVED;
          }
          then.accept(made);
        },
        failure -> {
          drafts.refused(carried);
          failed = failed || record.equals(key);
          markUnsaved();
        });
  }

  /** Something else is typed. */
  void noted() {
    if (key != null && !filling && (!note() || !isStuck())) {
      markUnsaved();
    }
  }

  /**
   * Notes down all that is typed.
   *
   * @return whether anything is
   */
  private boolean note() {
    RecordKey record = key;
    if (record == null) {
      return false;
    }
    List<Draft> typed = new ArrayList<>();
    for (Part<R> part : parts) {
      part.eachTyped(
          (field, input, stuck, typing) ->
              typed.add(input.draft(record, part.owner(input, name), field, stuck)));
    }
    drafts.note(record, typed);
    return !typed.isEmpty();
  }

  private boolean isStuck() {
    return parts.stream().anyMatch(Part::isStuck);
  }

  private boolean isWaiting() {
    return parts.stream().anyMatch(Part::isWaiting);
  }

  /** Says whether something is typed that cannot be saved, or was left and is not. */
  void markUnsaved() {
    boolean typed = parts.stream().anyMatch(Part::isUnsaved);
    failed = failed && typed;
    unsaved.set(key != null && (failed || isStuck() || isWaiting()));
  }

  private void seek(@Nullable Draft draft) {
    if (draft == null || !draft.record().equals(key)) {
      return;
    }
    for (Part<R> part : parts) {
      Input input = part.find(draft.field());
      if (input != null && input.reveal()) {
        drafts.found();
        return;
      }
    }
  }
}
