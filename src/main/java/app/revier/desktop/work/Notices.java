package app.revier.desktop.work;

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

  /** Something could not be done: in words for what is expected, with a code for a bug. */
  void failed(Throwable failure);
}
