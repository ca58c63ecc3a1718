package app.revier.desktop.work;

import app.revier.task.CancelledException;
import app.revier.task.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs all work at once on the calling thread, for tests. */
public final class CurrentThreadTasks implements Tasks {

  private final Notices notices;
  private final List<String> titles = new ArrayList<>();

  /** Shows failures in these notices. */
  public CurrentThreadTasks(Notices notices) {
    this.notices = notices;
  }

  /** The titles of all work so far. */
  public List<String> titles() {
    return List.copyOf(titles);
  }

  @Override
  public <T> void run(
      String title, Work<T> work, Consumer<T> success, Consumer<Exception> failure) {
    titles.add(title);
    T result;
    try {
      result = work.run(Progress.NONE);
    } catch (CancelledException e) {
      return;
    } catch (Exception e) {
      failure.accept(e);
      return;
    }
    success.accept(result);
  }

  @Override
  public <T> void run(String title, Work<T> work, Consumer<T> success) {
    run(title, work, success, notices::failed);
  }

  @Override
  public <T> void latest(Object topic, Work<T> work, Consumer<T> success) {
    T result;
    try {
      result = work.run(Progress.NONE);
    } catch (Exception e) {
      notices.failed(e);
      return;
    }
    success.accept(result);
  }

  @Override
  public void drop(Object topic) {
    // All work is done already.
  }
}
