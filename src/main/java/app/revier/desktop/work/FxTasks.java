package app.revier.desktop.work;

import app.revier.task.CancelledException;
import app.revier.task.NoMemoryException;
import app.revier.task.Progress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Runs the work of the desktop: pieces with a title one after the other on one thread, figures in a
 * lane for each topic. Results come back through the executor of the JavaFX thread.
 */
public final class FxTasks implements Tasks, AutoCloseable {

  /** As long as a drawn frame or two: nobody sees it, and what comes in one go is one request. */
  private static final Duration PAUSE = Duration.ofMillis(30);

  private final Executor fx;
  private final Notices notices;
  private final LongSupplier nanos;
  private final ExecutorService worker = thread("revier-work");

  /**
   * Threads of the operating system, not virtual ones: those share as many carriers as there are
   * processors, and two plans would keep a slider waiting.
   */
  private final ExecutorService side = Executors.newCachedThreadPool(daemons("revier-side"));

  private final Lanes lanes;
  private final ReadOnlyObjectWrapper<@Nullable Running> running =
      new ReadOnlyObjectWrapper<>(this, "running");
  private volatile @Nullable Turn current;

  /**
   * How far the work is that is running now.
   *
   * @param title what is being done
   * @param done units of work done
   * @param total all units, or 0 if not known
   * @param seconds since it began
   */
  public record Running(String title, long done, long total, double seconds) {

    /** From 0 to 1; below 0 if not known. */
    public double fraction() {
      return total <= 0 ? -1 : Math.clamp(done / (double) total, 0, 1);
    }

    /** What is left at the same pace, in seconds; below 0 if not known. */
    public double secondsLeft() {
      double fraction = fraction();
      return fraction <= 0 ? -1 : seconds / fraction * (1 - fraction);
    }
  }

  /**
   * Tasks that bring their results back like this.
   *
   * @param fx runs on the JavaFX thread, in order
   * @param notices shows failures nobody else takes
   * @param nanos the time, see {@link System#nanoTime}
   */
  public FxTasks(Executor fx, Notices notices, LongSupplier nanos) {
    this.fx = fx;
    this.notices = notices;
    this.nanos = nanos;
    lanes = new Lanes(this::onTheSide, fx, FxTasks::after, PAUSE, notices::failed);
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(daemons(name));
  }

  private static ThreadFactory daemons(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
  }

  private static void after(Duration time, Runnable something) {
    CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
        .execute(something);
  }

  private void onTheSide(Runnable work) {
    if (!side.isShutdown()) {
      side.execute(work);
    }
  }

  /** The work with a title that is running now; none if there is none. On the JavaFX thread. */
  public ReadOnlyObjectProperty<@Nullable Running> running() {
    return running.getReadOnlyProperty();
  }

  /** Stops the work with a title that is running now, as soon as it reports how far it is. */
  public void cancel() {
    Turn turn = current;
    if (turn != null) {
      turn.cancelled = true;
    }
  }

  @Override
  public <T> void run(String title, Work<T> work, Consumer<T> success) {
    run(title, work, success, notices::failed);
  }

  @Override
  public <T> void run(
      String title, Work<T> work, Consumer<T> success, Consumer<Exception> failure) {
    worker.execute(
        () -> {
          Turn turn = new Turn(title);
          current = turn;
          turn.show(0, 0);
          Runnable outcome = outcome(work, turn, success, failure);
          current = null;
          fx.execute(
              () -> {
                running.set(null);
                deliver(outcome);
              });
        });
  }

  private <T> Runnable outcome(
      Work<T> work, Progress progress, Consumer<T> success, Consumer<Exception> failure) {
    try {
      T result = work.run(progress);
      return () -> success.accept(result);
    } catch (CancelledException e) {
      return () -> {};
    } catch (Exception e) {
      return () -> failure.accept(e);
    } catch (OutOfMemoryError e) {
      // What filled the memory is gone with the work; the screen goes on like after any failure.
      return () -> failure.accept(new NoMemoryException(e));
    } catch (Throwable e) {
      return () -> notices.failed(e);
    }
  }

  /** What a screen does with a result may have a bug of its own; the next result comes anyway. */
  private void deliver(Runnable outcome) {
    try {
      outcome.run();
    } catch (RuntimeException | Error e) {
      notices.failed(e);
    }
  }

  @Override
  public <T> void latest(Object topic, Work<T> work, Consumer<T> success) {
    lanes.latest(topic, work, success);
  }

  @Override
  public void drop(Object topic) {
    lanes.drop(topic);
  }

  /** Drops all figures on the side that have not been delivered: nobody waits for them any more. */
  public void forgetLatest() {
    lanes.dropAll();
  }

  /**
   * Waits until all work with a title is done, so that no change of the book is lost; figures on
   * the side are dropped. Nothing can be run afterwards.
   */
  @Override
  public void close() {
    lanes.dropAll();
    side.shutdown();
    worker.shutdown();
    try {
      if (!worker.awaitTermination(10, TimeUnit.MINUTES)) {
        throw new IllegalStateException("work does not end: " + running.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * As {@link #close}, for who is not given long: what has not ended soon is cancelled, one piece
   * after the other, and what does not hear of that is not waited for.
   *
   * @param soon how long work may take before it is cancelled
   * @param most how long is waited altogether
   */
  public void close(Duration soon, Duration most) {
    lanes.dropAll();
    side.shutdown();
    worker.shutdown();
    long begun = nanos.getAsLong();
    try {
      boolean ended = worker.awaitTermination(soon.toMillis(), TimeUnit.MILLISECONDS);
      while (!ended && nanos.getAsLong() - begun < most.toNanos()) {
        cancel();
        ended = worker.awaitTermination(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One piece of work with a title while it runs. Shows only the newest state at each pulse. */
  private final class Turn implements Progress {
    private final String title;
    private final long begin = nanos.getAsLong();
    private final AtomicBoolean showing = new AtomicBoolean();
    private volatile long done;
    private volatile long total;
    private volatile boolean cancelled;

    Turn(String title) {
      this.title = title;
    }

    @Override
    public void report(long done, long total) {
      if (cancelled) {
        throw new CancelledException();
      }
      show(done, total);
    }

    private void show(long done, long total) {
      this.done = done;
      this.total = total;
      if (showing.compareAndSet(false, true)) {
        fx.execute(
            () -> {
              showing.set(false);
              if (current == this) {
                double seconds = (nanos.getAsLong() - begin) / 1e9;
                running.set(new Running(title, this.done, this.total, seconds));
              }
            });
      }
    }
  }
}
