package app.revier.desktop.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PausedTasksTest {

  private final RecordingNotices notices = new RecordingNotices();
  private final DeferredTasks under = new DeferredTasks(notices);
  private final PausedTasks tasks = new PausedTasks(under);
  private final List<String> done = new ArrayList<>();
  private final List<String> delivered = new ArrayList<>();

  private void ask(String topic, String figures) {
    tasks.latest(
        topic,
        _ -> {
          done.add(figures);
          return figures;
        },
        delivered::add);
  }

  @Test
  void figuresOfAHiddenScreenAreNotWorkedOutUntilItIsShown() {
    ask("plan", "1");
    ask("plan", "2");
    under.doAll();
    assertThat(done).isEmpty();
    tasks.resume();
    under.doAll();
    assertThat(delivered).containsExactly("2");
  }

  @Test
  void figuresOnTheirWayAreDroppedOnHidingAndAskedForAgainOnShowing() {
    tasks.resume();
    ask("plan", "figures");
    tasks.pause();
    under.doAll();
    assertThat(done).isEmpty();
    tasks.resume();
    under.doAll();
    assertThat(delivered).containsExactly("figures");
  }

  @Test
  void deliveredFiguresAreNotWorkedOutAgain() {
    tasks.resume();
    ask("plan", "figures");
    under.doAll();
    tasks.pause();
    tasks.resume();
    under.doAll();
    assertThat(done).containsExactly("figures");
  }

  @Test
  void failedFiguresAreToldOnceAndNotTriedAgainOnShowing() {
    tasks.resume();
    tasks.<String>latest(
        "plan",
        _ -> {
          throw new IllegalStateException("no plan");
        },
        delivered::add);
    under.doAll();
    tasks.pause();
    tasks.resume();
    under.doAll();
    assertThat(notices.failures()).hasSize(1);
  }

  @Test
  void droppedTopicIsForgotten() {
    ask("plan", "figures");
    tasks.drop("plan");
    tasks.resume();
    under.doAll();
    assertThat(done).isEmpty();
  }

  @Test
  void changesOfTheBookAreNotHeldUpByHiding() {
    tasks.run("title", _ -> "changed", delivered::add);
    under.doAll();
    assertThat(delivered).containsExactly("changed");
  }
}
