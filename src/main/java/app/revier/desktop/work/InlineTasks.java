package app.revier.desktop.work;

import app.revier.task.Progress;
import java.util.function.Consumer;

/** Does all work at once, so that a picture shows it done. A failure ends the picture. */
public final class InlineTasks implements Tasks {

  @Override
  public <T> void run(
      String title, Work<T> work, Consumer<T> success, Consumer<Exception> failure) {
    run(title, work, success);
  }

  @Override
  public <T> void run(String title, Work<T> work, Consumer<T> success) {
    success.accept(result(work));
  }

  @Override
  public <T> void latest(Object topic, Work<T> work, Consumer<T> success) {
    success.accept(result(work));
  }

  @Override
  public void drop(Object topic) {
    // All work is done already.
  }

  private static <T> T result(Work<T> work) {
    try {
      return work.run(Progress.NONE);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("a picture could not be drawn", e);
    }
  }
}
