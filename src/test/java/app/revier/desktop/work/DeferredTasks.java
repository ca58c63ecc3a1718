package app.revier.desktop.work;

import app.revier.task.CancelledException;
import app.revier.task.Progress;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.function.Consumer;

/** Keeps all work until the test lets it happen, as it would on another thread. */
public final class DeferredTasks implements Tasks {

  private final Notices notices;
  private final Queue<Runnable> inTurn = new ArrayDeque<>();
  private final Queue<Runnable> onTheSide = new ArrayDeque<>();
  private final Queue<Work<?>> asked = new ArrayDeque<>();
  private final Queue<Runnable> outcomes = new ArrayDeque<>();
  private boolean keepsOutcomes;
  private boolean cancelled;
  private final Map<Object, Object> newest = new HashMap<>();

  /** Shows failures in these notices. */
  public DeferredTasks(Notices notices) {
    this.notices = notices;
  }

  /** Does all work in turn that waits, and what comes of it. */
  public void doWork() {
    for (Runnable next = inTurn.poll(); next != null; next = inTurn.poll()) {
      next.run();
    }
  }

  /** Does all work in turn that waits; what comes of it is kept until {@link #deliver}. */
  public void doWorkWithoutDelivering() {
    keepsOutcomes = true;
    doWork();
    keepsOutcomes = false;
  }

  /** Lets happen what came of the work. */
  public void deliver() {
    for (Runnable next = outcomes.poll(); next != null; next = outcomes.poll()) {
      next.run();
    }
  }

  private void outcome(Runnable outcome) {
    if (keepsOutcomes) {
      outcomes.add(outcome);
    } else {
      outcome.run();
    }
  }

  /** Does all work in turn that waits as if the rep cancelled it at once. */
  public void cancelWork() {
    cancelled = true;
    doWork();
    cancelled = false;
  }

  private void check(long done, long total) {
    if (cancelled) {
      throw new CancelledException();
    }
  }

  /** Does all work on the side that waits. */
  public void doSideWork() {
    for (Runnable next = onTheSide.poll(); next != null; next = onTheSide.poll()) {
      next.run();
    }
  }

  /** Does the one piece of work on the side that waits longest, and not what it asks for. */
  public void doNextSideWork() {
    onTheSide.remove().run();
  }

  /**
   * Does all that was ever asked for on the side as if nobody waited for it any more.
   *
   * @return how many pieces noticed and gave up
   */
  public int giveUpSideWork() throws Exception {
    int givenUp = 0;
    for (Work<?> next = asked.poll(); next != null; next = asked.poll()) {
      try {
        next.run(
            (done, total) -> {
              throw new CancelledException();
            });
      } catch (CancelledException e) {
        givenUp++;
      }
    }
    return givenUp;
  }

  /** How many pieces of work on the side were ever asked for and not given up. */
  public int asked() {
    return asked.size();
  }

  /** Does everything until nothing waits any more. */
  public void doAll() {
    while (!inTurn.isEmpty() || !onTheSide.isEmpty()) {
      doWork();
      doSideWork();
    }
  }

  @Override
  public <T> void run(
      String title, Work<T> work, Consumer<T> success, Consumer<Exception> failure) {
    inTurn.add(
        () -> {
          T result;
          try {
            result = work.run(this::check);
          } catch (CancelledException e) {
            return;
          } catch (Exception e) {
            outcome(() -> failure.accept(e));
            return;
          }
          outcome(() -> success.accept(result));
        });
  }

  @Override
  public <T> void run(String title, Work<T> work, Consumer<T> success) {
    run(title, work, success, notices::failed);
  }

  @Override
  public <T> void latest(Object topic, Work<T> work, Consumer<T> success) {
    asked.add(work);
    Object mine = new Object();
    newest.put(topic, mine);
    onTheSide.add(
        () -> {
          if (newest.remove(topic, mine)) {
            T result;
            try {
              result = work.run(Progress.NONE);
            } catch (Exception e) {
              notices.failed(e);
              return;
            }
            success.accept(result);
          }
        });
  }

  @Override
  public void drop(Object topic) {
    newest.remove(topic);
  }
}
