package app.revier.desktop.work;

import app.revier.task.CancelledException;
import app.revier.task.Progress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Works out figures away from the JavaFX thread, a lane for each topic: no topic waits for another.
 * Requests that come close together are one, the newest; what is newer cancels what is older, and
 * only the newest is delivered. All methods may be called from any thread.
 */
final class Lanes {

  /**
   * In one lane at most the newest work and one older that has not yet noticed that it is
   * cancelled: the newest never waits for it, and a burst never piles up on the processor.
   */
  private static final int AT_ONCE = 2;

  private final Executor workers;
  private final Executor fx;
  private final Later later;
  private final Duration pause;
  private final Consumer<Throwable> failed;
  private final Map<Object, Lane> lanes = new HashMap<>();

  /** Does something after a while, on a thread of its own that must not be kept busy. */
  @FunctionalInterface
  interface Later {
    /** Does it once, not before this time has passed. */
    void after(Duration time, Runnable something);
  }

  /**
   * No work yet.
   *
   * @param workers run one piece each, as many at the same time as are given
   * @param fx runs on the JavaFX thread, in order
   * @param pause how long more requests of the same topic are waited for
   * @param failed told of a failure of the newest work, on the JavaFX thread
   */
  Lanes(Executor workers, Executor fx, Later later, Duration pause, Consumer<Throwable> failed) {
    this.workers = workers;
    this.fx = fx;
    this.later = later;
    this.pause = pause;
    this.failed = failed;
  }

  /** Asks for figures in place of any others of the same topic. */
  <T> void latest(Object topic, Tasks.Work<T> work, Consumer<T> success) {
    Request<T> request = new Request<>(topic, work, success);
    boolean first;
    synchronized (lanes) {
      Lane lane = lanes.computeIfAbsent(topic, _ -> new Lane());
      first = lane.waiting == null;
      lane.newest = request;
      lane.waiting = request;
    }
    if (first) {
      later.after(pause, () -> begin(topic));
    }
  }

  /** Nobody waits for figures of this topic any more. */
  void drop(Object topic) {
    synchronized (lanes) {
      Lane lane = lanes.get(topic);
      if (lane != null) {
        lane.newest = null;
        lane.waiting = null;
        forgetIfIdle(topic, lane);
      }
    }
  }

  /** Nobody waits for any figures any more. */
  void dropAll() {
    synchronized (lanes) {
      List.copyOf(lanes.keySet()).forEach(this::drop);
    }
  }

  /** The topics of figures somebody waits for, or that are being worked out. */
  Set<Object> topics() {
    synchronized (lanes) {
      return Set.copyOf(lanes.keySet());
    }
  }

  private void begin(Object topic) {
    Request<?> next;
    synchronized (lanes) {
      Lane lane = lanes.get(topic);
      if (lane == null || lane.waiting == null || lane.running == AT_ONCE) {
        return;
      }
      next = lane.waiting;
      lane.waiting = null;
      lane.running++;
    }
    workers.execute(() -> work(next));
  }

  private void work(Request<?> request) {
    Runnable outcome = wanted(request) ? request.outcome() : () -> {};
    synchronized (lanes) {
      Lane lane = lanes.get(request.topic);
      if (lane != null) {
        lane.running--;
        forgetIfIdle(request.topic, lane);
      }
    }
    fx.execute(
        () -> {
          if (delivered(request)) {
            deliver(outcome);
          }
        });
    begin(request.topic);
  }

  /** What a screen does with figures may have a bug of its own. */
  private void deliver(Runnable outcome) {
    try {
      outcome.run();
    } catch (RuntimeException | Error e) {
      failed.accept(e);
    }
  }

  private boolean wanted(Request<?> request) {
    synchronized (lanes) {
      Lane lane = lanes.get(request.topic);
      return lane != null && request.equals(lane.newest);
    }
  }

  /** Whether it is still the newest; it is not asked for any more then. */
  private boolean delivered(Request<?> request) {
    synchronized (lanes) {
      Lane lane = lanes.get(request.topic);
      if (lane == null || !request.equals(lane.newest)) {
        return false;
      }
      lane.newest = null;
      forgetIfIdle(request.topic, lane);
      return true;
    }
  }

  /** What waits is the newest. */
  private void forgetIfIdle(Object topic, Lane lane) {
    if (lane.newest == null && lane.running == 0) {
      lanes.remove(topic);
    }
  }

  /** One topic: what is wanted, what has not begun, and how many pieces run. */
  private static final class Lane {
    private @Nullable Request<?> newest;
    private @Nullable Request<?> waiting;
    private int running;
  }

  private final class Request<T> implements Progress {
    private final Object topic;
    private final Tasks.Work<T> work;
    private final Consumer<T> success;

    Request(Object topic, Tasks.Work<T> work, Consumer<T> success) {
      this.topic = topic;
      this.work = work;
      this.success = success;
    }

    @Override
    public void report(long done, long total) {
      if (!wanted(this)) {
        throw new CancelledException();
      }
    }

    private Runnable outcome() {
      try {
        T result = work.run(this);
        return () -> success.accept(result);
      } catch (CancelledException e) {
        return () -> {};
      } catch (Throwable e) {
        return () -> failed.accept(e);
      }
    }
  }
}
