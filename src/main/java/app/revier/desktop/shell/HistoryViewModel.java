package app.revier.desktop.shell;

import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.ChangeLabel;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.work.Tasks;
import app.revier.task.Progress;
import app.revier.text.ChangeTexts;
import app.revier.text.Texts;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Undo and redo: which change it would be, and why it cannot be done. */
public final class HistoryViewModel {

  private final Desk desk;
  private final String readOnlyReason;
  private final ReadOnlyStringWrapper undoText = new ReadOnlyStringWrapper(this, "undoText", "");
  private final ReadOnlyStringWrapper redoText = new ReadOnlyStringWrapper(this, "redoText", "");
  private final ReadOnlyStringWrapper undoReason = new ReadOnlyStringWrapper(this, "noUndo", "");
  private final ReadOnlyStringWrapper redoReason = new ReadOnlyStringWrapper(this, "noRedo", "");
  private BookStore.History history = new BookStore.History(null, null);

  /**
   * Undo and redo of a desk's book.
   *
   * @param readOnlyReason why the book cannot be changed, in words; empty if it can
   */
  public HistoryViewModel(Desk desk, String readOnlyReason) {
    this.desk = desk;
    this.readOnlyReason = readOnlyReason;
  }

  /** What undo would take back, in words; empty if there is nothing. */
  public ReadOnlyStringProperty undoTextProperty() {
    return undoText.getReadOnlyProperty();
  }

  /** What redo would bring back, in words; empty if there is nothing. */
  public ReadOnlyStringProperty redoTextProperty() {
    return redoText.getReadOnlyProperty();
  }

  /** Why undo is not possible; empty if it is. */
  public ReadOnlyStringProperty undoReasonProperty() {
    return undoReason.getReadOnlyProperty();
  }

  /** Why redo is not possible; empty if it is. */
  public ReadOnlyStringProperty redoReasonProperty() {
    return redoReason.getReadOnlyProperty();
  }

  /** Shows another state of the book. */
  public void refresh(Snapshot snapshot) {
    Texts texts = desk.texts();
    history = snapshot.history();
    undoText.set(text("shell.undo", history.undo()));
    redoText.set(text("shell.redo", history.redo()));
    undoReason.set(reason(history.undo(), texts.get("shell.undo-nothing")));
    redoReason.set(reason(history.redo(), texts.get("shell.redo-nothing")));
  }

  private String text(String key, @Nullable ChangeLabel label) {
    return label == null ? "" : desk.texts().get(key, words(desk.texts(), label));
  }

  private String reason(@Nullable ChangeLabel label, String nothing) {
    if (!readOnlyReason.isEmpty()) {
      return readOnlyReason;
    }
    return label == null ? nothing : "";
  }

  /** A change in words: {@code Kunde „Klinikum Nordstadt“ geändert}. */
  static String words(Texts texts, ChangeLabel label) {
    return ChangeTexts.words(texts, label);
  }

  /** Takes back the latest change, if there is one. */
  public void undo() {
    step(undoReason, "shell.undoing", "shell.undone", BookStore.History::undo, Book::undo);
  }

  /** Brings back the change last taken back, if there is one. */
  public void redo() {
    step(redoReason, "shell.redoing", "shell.redone", BookStore.History::redo, Book::redo);
  }

  private void step(
      ReadOnlyStringWrapper reason,
      String title,
      String done,
      Function<BookStore.History, @Nullable ChangeLabel> next,
      BiConsumer<Book, Progress> step) {
    if (!reason.get().isEmpty()) {
      return;
    }
    Texts texts = desk.texts();
    // Which change it is, is asked when its turn comes: the keys may be pressed faster than that.
    Tasks.Work<Optional<ChangeLabel>> work =
        progress -> {
          ChangeLabel label = next.apply(desk.book().snapshot().history());
          if (label != null) {
            step.accept(desk.book(), progress);
          }
          return Optional.ofNullable(label);
        };
    desk.tasks()
        .run(
            texts.get(title),
            work,
            label ->
                label.ifPresent(
                    change ->
                        desk.notices().done(texts.get(done, words(texts, change)), null, null)));
  }
}
