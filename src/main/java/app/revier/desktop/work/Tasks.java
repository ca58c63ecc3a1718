package app.revier.desktop.work;

import app.revier.task.Progress;
import java.util.function.Consumer;

/**
 * Runs work that may take long away from the JavaFX thread, one piece after the other, and brings
 * its result back. Tests run it on the calling thread.
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
   * Runs work on the side, without a title; only the newest of the same topic is delivered. For
   * figures that follow a slider.
   *
   * @param topic what the work is about; work of the same topic that has not begun is dropped
   */
  <T> void latest(Object topic, Work<T> work, Consumer<T> success);

  /** A piece of work. */
  @FunctionalInterface
  interface Work<T> {
    /** Does the work. */
    T run(Progress progress) throws Exception;
  }
}
