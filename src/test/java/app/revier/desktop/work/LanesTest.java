package app.revier.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.task.CancelledException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

/** Everything that would happen on other threads waits here until the test lets it happen. */
final class LanesTest {

  private static final Duration PAUSE = Duration.ofMillis(30);

  private final Queue<Runnable> pauses = new ArrayDeque<>();
  private final List<Duration> waited = new ArrayList<>();
  private final List<Runnable> workers = new ArrayList<>();
  private final Queue<Runnable> fx = new ArrayDeque<>();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final List<String> delivered = new ArrayList<>();
  private final Lanes lanes =
      new Lanes(
          workers::add,
          fx::add,
          (time, something) -> {
            waited.add(time);
            pauses.add(something);
          },
          PAUSE,
          failures::add);

  private void ask(String topic, String figures) {
    lanes.latest(
        topic,
        progress -> {
          progress.report(0, 0);
          done.add(figures);
          return figures;
        },
        delivered::add);
  }

  private static void all(Queue<Runnable> waiting) {
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      next.run();
    }
  }

  /** Lets everything happen in the order it was asked for. */
  private void everything() {
    while (!pauses.isEmpty() || !workers.isEmpty() || !fx.isEmpty()) {
      all(pauses);
      while (!workers.isEmpty()) {
        workers.removeFirst().run();
      }
      all(fx);
    }
  }

  @Test
  void longWorkOfOneTopicDoesNotDelayAnother() {
    ask("plan", "long");
    ask("slider", "short");
    all(pauses);
    Runnable longWork = workers.getFirst();
    workers.removeLast().run();
    all(fx);
    assertThat(delivered).containsExactly("short");
    longWork.run();
    all(fx);
    assertThat(delivered).containsExactly("short", "long");
  }

  @Test
  void requestsInOneGoAreOneTheNewest() {
    ask("slider", "1");
    ask("slider", "2");
    ask("slider", "3");
    assertThat(waited).containsExactly(PAUSE);
    everything();
    assertThat(done).containsExactly("3");
    assertThat(delivered).containsExactly("3");
  }

  @Test
  void newestWinsEvenIfTheOlderIsDoneLater() {
    ask("slider", "older");
    all(pauses);
    ask("slider", "newer");
    all(pauses);
    Runnable older = workers.removeFirst();
    workers.removeFirst().run();
    older.run();
    all(fx);
    assertThat(delivered).containsExactly("newer");
  }

  @Test
  void olderResultThatIsOnItsWayIsNotDelivered() {
    ask("slider", "older");
    all(pauses);
    workers.removeFirst().run();
    ask("slider", "newer");
    everything();
    assertThat(done).containsExactly("older", "newer");
    assertThat(delivered).containsExactly("newer");
  }

  @Test
  void newerRequestCancelsTheOneThatRuns() {
    List<String> steps = new ArrayList<>();
    lanes.latest(
        "plan",
        progress -> {
          steps.add("begun");
          progress.report(1, 2);
          ask("plan", "newer");
          try {
            progress.report(2, 2);
          } catch (CancelledException e) {
            steps.add("cancelled");
            throw e;
          }
          return "older";
        },
        delivered::add);
    everything();
    assertThat(steps).containsExactly("begun", "cancelled");
    assertThat(delivered).containsExactly("newer");
    assertThat(failures).isEmpty();
  }

  @Test
  void oneCancelledPieceAtMostRunsBesideTheNewest() {
    ask("plan", "1");
    all(pauses);
    ask("plan", "2");
    all(pauses);
    ask("plan", "3");
    all(pauses);
    assertThat(workers).hasSize(2);
    everything();
    assertThat(done).containsExactly("3");
    assertThat(delivered).containsExactly("3");
  }

  @Test
  void droppedTopicIsCancelledAndNotDelivered() {
    ask("plan", "on its way");
    all(pauses);
    workers.removeFirst().run();
    ask("list", "waiting");
    lanes.drop("plan");
    lanes.drop("list");
    everything();
    assertThat(done).containsExactly("on its way");
    assertThat(delivered).isEmpty();
  }

  @Test
  void nothingWaitsAnyMoreOnceATopicIsDropped() {
    ask("plan", "waiting");
    lanes.drop("plan");
    assertThat(lanes.topics()).isEmpty();
  }

  @Test
  void workThatWasDroppedBeforeItsTurnIsNotBegun() {
    lanes.latest(
        "plan",
        _ -> {
          done.add("begun");
          return "figures";
        },
        delivered::add);
    all(pauses);
    lanes.drop("plan");
    everything();
    assertThat(done).isEmpty();
  }

  @Test
  void allTopicsAreDroppedAtOnce() {
    ask("plan", "1");
    ask("list", "2");
    lanes.dropAll();
    assertThat(lanes.topics()).isEmpty();
    everything();
    assertThat(delivered).isEmpty();
  }

  @Test
  void workThatIsGivenUpByItselfIsNoFailure() {
    lanes.<String>latest(
        "plan",
        _ -> {
          throw new CancelledException();
        },
        delivered::add);
    everything();
    assertThat(failures).isEmpty();
    assertThat(delivered).isEmpty();
    assertThat(lanes.topics()).isEmpty();
  }

  @Test
  void topicCanBeAskedForAgainAfterItWasDropped() {
    ask("plan", "before");
    lanes.drop("plan");
    ask("plan", "after");
    everything();
    assertThat(delivered).containsExactly("after");
  }

  @Test
  void droppedWorkThatStillRunsCountsAmongWhatRunsAtOnce() {
    ask("plan", "1");
    all(pauses);
    lanes.drop("plan");
    assertThat(lanes.topics()).containsExactly("plan");
    ask("plan", "2");
    all(pauses);
    ask("plan", "3");
    all(pauses);
    assertThat(workers).hasSize(2);
    everything();
    assertThat(delivered).containsExactly("3");
    assertThat(lanes.topics()).isEmpty();
  }

  @Test
  void failureIsToldOnceAndTheNextFiguresCome() {
    lanes.<String>latest(
        "plan",
        _ -> {
          throw new IllegalStateException("no plan");
        },
        delivered::add);
    everything();
    assertThat(failures).singleElement().satisfies(e -> assertThat(e).hasMessage("no plan"));
    ask("plan", "next");
    everything();
    assertThat(delivered).containsExactly("next");
    assertThat(failures).hasSize(1);
  }

  @Test
  void failureOfOlderWorkIsNotTold() {
    lanes.<String>latest(
        "plan",
        _ -> {
          ask("plan", "newer");
          throw new IllegalStateException("too late");
        },
        delivered::add);
    everything();
    assertThat(failures).isEmpty();
    assertThat(delivered).containsExactly("newer");
  }

  @Test
  void bugInWhatAScreenDoesWithFiguresIsToldAndTheNextFiguresCome() {
    lanes.latest(
        "plan",
        _ -> "figures",
        _ -> {
          throw new IllegalStateException("cannot draw");
        });
    everything();
    ask("plan", "next");
    everything();
    assertThat(failures).singleElement().satisfies(e -> assertThat(e).hasMessage("cannot draw"));
    assertThat(delivered).containsExactly("next");
  }

  @Test
  void nothingIsKeptOfATopicThatIsDone() {
    ask("plan", "1");
    ask("list", "2");
    everything();
    assertThat(lanes.topics()).isEmpty();
  }
}
