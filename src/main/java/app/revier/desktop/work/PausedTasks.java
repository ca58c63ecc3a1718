package app.revier.desktop.work;

import app.revier.task.CancelledException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The tasks of one screen. While it is hidden its figures are not worked out; those that were on
 * their way, or are asked for then, are worked out when it is shown again. Changes are not held up.
 * On the JavaFX thread.
 */
public final class PausedTasks implements Tasks {

  private final Tasks tasks;
  private Runnable delivered = () -> {};
  private final Map<Object, Request<?>> open = new ConcurrentHashMap<>();
  private boolean paused = true;

  /** Hands work on to these tasks; paused until {@link #resume}. */
  public PausedTasks(Tasks tasks) {
    this.tasks = tasks;
  }

  /** What is told after figures have been delivered. */
  public void onDelivered(Runnable told) {
    delivered = told;
  }

  @Override
  public <T> void run(
      String title, Work<T> work, Consumer<T> success, Consumer<Exception> failure) {
    tasks.run(title, work, success, failure);
  }

  @Override
  public <T> void run(String title, Work<T> work, Consumer<T> success) {
    tasks.run(title, work, success);
  }

  @Override
  public <T> void latest(Object topic, Work<T> work, Consumer<T> success) {
    Request<T> request = new Request<>(topic, work, success);
    open.put(topic, request);
    if (!paused) {
      request.ask();
    }
  }

  @Override
  public void drop(Object topic) {
    open.remove(topic);
    tasks.drop(topic);
  }

  /** Cancels what is on its way, to be asked for again. */
  public void pause() {
    paused = true;
    open.keySet().forEach(tasks::drop);
  }

  /** Asks again for all that has not been delivered. */
  public void resume() {
    if (paused) {
      paused = false;
      List.copyOf(open.values()).forEach(Request::ask);
    }
  }

  private final class Request<T> {
    private final Object topic;
    private final Work<T> work;
    private final Consumer<T> success;

    Request(Object topic, Work<T> work, Consumer<T> success) {
      this.topic = topic;
      this.work = work;
      this.success = success;
    }

    private void ask() {
      tasks.latest(
          topic,
          progress -> {
            try {
              return work.run(progress);
            } catch (CancelledException e) {
              throw e;
            } catch (Exception e) {
              // Asked again it would fail again.
              open.remove(topic, this);
              throw e;
            }
          },
          result -> {
            open.remove(topic, this);
            success.accept(result);
            delivered.run();
          });
    }
  }
}
