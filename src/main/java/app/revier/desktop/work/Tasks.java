package app.revier.desktop.work;

import app.revier.task.Progress;
import java.util.function.Consumer;

/**
 * Runs work that may take long away from the JavaFX thread and brings its result back: what changes
 * the book one piece after the other, figures beside it. Tests run it on the calling thread.
 */
public interface Tasks {

  /**
   * Runs work in turn. The title is shown with its progress and a way to cancel while it runs.
   *
   * @param title what is being done, in words
   * @param work away from the JavaFX thread
   * @param success on the JavaFX thread, with the result
   * @param failure on the JavaFX thread, with what went wrong; not called when the work was
   *     cancelled
   */
  <T> void run(String title, Work<T> work, Consumer<T> success, Consumer<Exception> failure);

  /** As above; a failure is shown as a notice in words (see {@link Notices#failed}). */
  <T> void run(String title, Work<T> work, Consumer<T> success);

  /**
   * Works out figures on the side, without a title. Each topic has a lane of its own, so that none
   * waits for another. For figures that follow a slider or the book: requests close together are
   * one, a newer one cancels an older one through its {@link Progress}, and only the newest is
   * delivered. A failure of the newest is shown as a notice.
   *
   * @param topic what the work is about
   * @param work reports often how far it is, or it cannot be cancelled
   * @param success on the JavaFX thread
   */
  <T> void latest(Object topic, Work<T> work, Consumer<T> success);

  /** Nobody waits for the figures of a topic any more: cancelled, and not delivered. */
  void drop(Object topic);

  /** A piece of work. */
  @FunctionalInterface
  interface Work<T> {
    /** Does the work. */
    T run(Progress progress) throws Exception;
  }
}
