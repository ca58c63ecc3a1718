package app.revier.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.task.NoMemoryException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work with a title runs in turn, and what comes of it arrives in order. */
@Timeout(60)
final class FxTasksTest {

  private final Queue<Runnable> fx = new ConcurrentLinkedQueue<>();
  private final RecordingNotices notices = new RecordingNotices();
  private final AtomicLong nanos = new AtomicLong();
  private final FxTasks tasks = new FxTasks(fx::add, notices, nanos::get);
  private final List<Object> told = new ArrayList<>();

  /** Waits until all work is done, then does what it left to the JavaFX thread. */
  private void finish() {
    tasks.close();
    deliver();
  }

  private void deliver() {
    for (Runnable next = fx.poll(); next != null; next = fx.poll()) {
      next.run();
    }
  }

  private static Tasks.Work<String> failing(Throwable failure) {
    return _ -> {
      switch (failure) {
        case Exception exception -> throw exception;
        case Error error -> throw error;
        default -> throw new IllegalArgumentException(failure);
      }
    };
  }

  /** The system does not wait for long, and the book must be closed by then. */
  @Test
  void whatTakesLongIsCancelledForWhoIsNotGivenLong() {
    tasks.run(
        "import",
        progress -> {
          while (true) {
            progress.report(0, 1);
            Thread.onSpinWait();
          }
        },
        told::add);
    tasks.run("save", _ -> 7, told::add);

    tasks.close(Duration.ZERO, Duration.ofMinutes(1));
    deliver();
    assertThat(told).containsExactly(7);
  }

  @Test
  void whatDoesNotHearThatItIsCancelledIsNotWaitedFor() throws InterruptedException {
    CountDownLatch goOn = new CountDownLatch(1);
    tasks.run(
        "read",
        _ -> {
          goOn.await();
          return 7;
        },
        told::add);

    tasks.close(Duration.ZERO, Duration.ZERO);
    assertThat(told).isEmpty();
    goOn.countDown();
  }

  @Test
  void resultsComeInTheOrderOfTheWork() {
    for (int i = 0; i < 5; i++) {
      int number = i;
      tasks.run("work", _ -> number, told::add);
    }
    assertThat(told).isEmpty();
    finish();
    assertThat(told).containsExactly(0, 1, 2, 3, 4);
    assertThat(tasks.running().get()).isNull();
  }

  @Test
  void aFailureIsToldToWhoeverWantsIt() {
    IllegalStateException failure = new IllegalStateException("no");
    tasks.run("work", failing(failure), told::add, told::add);
    finish();
    assertThat(told).containsExactly(failure);
    assertThat(notices.failures()).isEmpty();
  }

  @Test
  void workThatUsesUpTheMemoryFailsLikeAnyOther() {
    tasks.run("work", failing(new OutOfMemoryError("no")), told::add, told::add);
    tasks.run("work", _ -> "next", told::add);
    finish();
    assertThat(told).hasSize(2).first().isInstanceOf(NoMemoryException.class);
    assertThat(told.getLast()).isEqualTo("next");
    assertThat(notices.failures()).isEmpty();
  }

  @Test
  void aFailureNobodyWantsIsANotice() {
    IllegalStateException failure = new IllegalStateException("no");
    tasks.run("work", failing(failure), told::add);
    finish();
    assertThat(told).isEmpty();
    assertThat(notices.failures()).containsExactly(failure);
  }

  @Test
  void anErrorIsANoticeAndTheNextWorkIsDoneAllTheSame() {
    AssertionError error = new AssertionError("no");
    tasks.run("work", failing(error), told::add, told::add);
    tasks.run("work", _ -> "next", told::add);
    finish();
    assertThat(notices.failures()).containsExactly(error);
    assertThat(told).containsExactly("next");
  }

  @Test
  void aBugInWhatIsDoneWithAResultIsANotice() {
    IllegalStateException bug = new IllegalStateException("bug");
    tasks.run(
        "work",
        _ -> 1,
        _ -> {
          throw bug;
        });
    tasks.run("work", _ -> 2, told::add);
    finish();
    assertThat(notices.failures()).containsExactly(bug);
    assertThat(told).containsExactly(2);
  }

  @Test
  void cancelledWorkEndsAtItsNextReportAndTellsNobody() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    tasks.run(
        "work",
        progress -> {
          begun.countDown();
          cancelled.await();
          progress.report(1, 2);
          return "done";
        },
        told::add,
        told::add);
    tasks.run("next", _ -> "next", told::add);
    begun.await();
    tasks.cancel();
    cancelled.countDown();
    finish();
    assertThat(told).containsExactly("next");
    assertThat(notices.failures()).isEmpty();
  }

  @Test
  void theNewestStateIsShownOnceAPulse() throws InterruptedException {
    CountDownLatch reported = new CountDownLatch(1);
    CountDownLatch shown = new CountDownLatch(1);
    tasks.run(
        "import",
        progress -> {
          for (int i = 1; i <= 60; i++) {
            progress.report(i, 80);
          }
          reported.countDown();
          shown.await();
          return 0;
        },
        told::add);
    reported.await();
    nanos.set(3_000_000_000L);
    assertThat(fx).hasSize(1);
    deliver();
    FxTasks.Running running = tasks.running().get();
    assertThat(running).isEqualTo(new FxTasks.Running("import", 60, 80, 3));
    shown.countDown();
    finish();
    assertThat(tasks.running().get()).isNull();
  }

  @Test
  void whatIsLeftIsToldAtTheSamePace() {
    FxTasks.Running running = new FxTasks.Running("import", 60, 80, 3);
    assertThat(running.fraction()).isEqualTo(0.75);
    assertThat(running.secondsLeft()).isEqualTo(1);
  }

  @Test
  void howFarItIsMayBeUnknown() {
    assertThat(new FxTasks.Running("a", 5, 0, 3).fraction()).isNegative();
    assertThat(new FxTasks.Running("a", 5, 0, 3).secondsLeft()).isNegative();
    assertThat(new FxTasks.Running("a", 0, 9, 3).secondsLeft()).isNegative();
    assertThat(new FxTasks.Running("a", 10, 9, 3).fraction()).isEqualTo(1);
  }

  @Test
  void figuresNobodyWaitsForAreNotDelivered() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch forgotten = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    tasks.latest(
        "topic",
        _ -> {
          begun.countDown();
          forgotten.await();
          ended.countDown();
          return 1;
        },
        told::add);
    begun.await();
    tasks.forgetLatest();
    forgotten.countDown();
    ended.await();
    finish();
    assertThat(told).isEmpty();
  }
}
