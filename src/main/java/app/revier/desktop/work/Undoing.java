package app.revier.desktop.work;

import app.revier.book.Book;
import app.revier.book.BookChange;
import app.revier.text.ChangeTexts;
import app.revier.text.Texts;
import java.util.Optional;

/**
 * Says that something was done, and offers to take this very change back. Once others have come
 * after it, the offer explains instead of taking back something else.
 */
public final class Undoing {

  private final Book book;
  private final Texts texts;
  private final Tasks tasks;
  private final Notices notices;

  /** Offers to take back changes of this book. */
  public Undoing(Book book, Texts texts, Tasks tasks, Notices notices) {
    this.book = book;
    this.texts = texts;
    this.tasks = tasks;
    this.notices = notices;
  }

  /**
   * Says what was changed, and offers to take it back.
   *
   * @param change none if the book was like this already: then there is nothing to say
   */
  public void offer(Optional<BookChange> change) {
    change.ifPresent(made -> offer(ChangeTexts.sentence(texts, made.label()), change, () -> {}));
  }

  /**
   * Shows a notice with a button that takes the change back.
   *
   * @param text what was done, in words
   * @param change what it changed; none if the book was like this already
   * @param undone what to do when it was taken back
   */
  public void offer(String text, Optional<BookChange> change, Runnable undone) {
    change.ifPresentOrElse(
        made ->
            notices.undoable(
                text, texts.get("shell.undo-this"), made.id(), () -> undo(text, made, undone)),
        () -> notices.done(text, null, null));
  }

  /**
   * Takes a change back, or says why not.
   *
   * @param text what was done, in words
   * @param undone what to do when it was taken back
   */
  public void undo(String text, BookChange change, Runnable undone) {
    tasks.run(
        texts.get("shell.undoing-this", text),
        progress -> {
          book.undo(change.id(), progress);
          return change;
        },
        _ -> undone.run());
  }
}
