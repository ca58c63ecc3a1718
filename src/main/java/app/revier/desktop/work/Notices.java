package app.revier.desktop.work;

import app.revier.book.ChangeId;
import org.jspecify.annotations.Nullable;

/** Short words to the rep, shown without stopping the work. On the JavaFX thread. */
public interface Notices {

  /**
   * Something was done.
   *
   * @param text in words
   * @param actionText what the button of the notice says, such as "Undo"; none for no button
   * @param action what the button does
   */
  void done(String text, @Nullable String actionText, @Nullable Runnable action);

  /**
   * Something was changed that can be taken back. The offer goes when the change is not the latest
   * any more (see {@link #latestIs}), the whole notice when it is undone.
   *
   * @param text in words
   * @param actionText what the button of the notice says
   * @param change which change
   * @param action what the button does
   */
  void undoable(String text, String actionText, ChangeId change, Runnable action);

  /**
   * The book has another latest change.
   *
   * @param change none if there is nothing to undo any more
   */
  void latestIs(@Nullable ChangeId change);

  /** Something could not be done: in words for what is expected, with a code for a bug. */
  void failed(Throwable failure);
}
