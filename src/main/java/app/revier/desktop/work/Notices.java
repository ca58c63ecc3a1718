package app.revier.desktop.work;

import app.revier.book.ChangeId;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Short words to the rep, shown without stopping the work. On the JavaFX thread. */
public interface Notices {

  /** What is left to be seen to. */
  interface Reminder {

    /** In words, in the language of the moment; empty once it is settled. */
    String text();

    /** What the button says, in the language of the moment; empty for no button. */
    String actionText();

    /** What the button does. */
    void act();

    /** Whether it stays when the button was used, which only leads to what settles it. */
    default boolean staysWhenUsed() {
      return false;
    }
  }

  /**
   * Something was done. What has no button goes with the next change of the book.
   *
   * @param text in words
   * @param actionText what the button of the notice says, such as "Undo"; none for no button
   * @param action what the button does
   */
  void done(String text, @Nullable String actionText, @Nullable Runnable action);

  /**
   * Something was not done, or is not what it seems; says why. Goes like what was done.
   *
   * @param text in words
   */
  default void explain(String text) {
    explain(text, null, null);
  }

  /**
   * As above, with a way out.
   *
   * @param actionText what the button of the notice says; none for no button
   * @param action what the button does
   */
  void explain(String text, @Nullable String actionText, @Nullable Runnable action);

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

  /** Something is left to be seen to; it stays until it is settled, used or closed. */
  void remind(Reminder reminder);

  /** What reminders say may have changed: the language, or what is left to be seen to. */
  void renew();

  /** The book is closed: nothing that was said about it holds any more. */
  void bookClosed();

  /**
   * A book is open and about to be shown. What failed with it before does not hold any more, unless
   * it tells where a good copy is; nor does what was left to be seen to in the book before.
   */
  void bookShown(Path book);

  /** Something could not be done: in words for what is expected, with a code for a bug. */
  void failed(Throwable failure);
}
