package app.revier.desktop.screen.week;

import app.revier.book.RoadAsking;
import app.revier.book.RoadAsking.Asked;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.text.RoadTexts;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Asks a road service for the ways that a plan will need before it is made, if the rep has turned
 * one on. On the side, so that nothing that is done by hand meanwhile waits for the network.
 */
final class RoadsFirst {

  private final Desk desk;
  private final Object topic;

  /**
   * Nobody is asked yet.
   *
   * @param topic the lane for the questions
   */
  RoadsFirst(Desk desk, Object topic) {
    this.desk = desk;
    this.topic = topic;
  }

  /**
   * Asks, if there is somebody to ask, and goes on at once otherwise.
   *
   * @param trial makes the plan with what is known and told; nothing of it is kept
   * @param stop whether the rep does not want to wait any longer
   * @param then goes on, told what there is to say about travel times; empty for nothing
   * @param failed told of a failure that is not the service's
   */
  void ask(
      Consumer<WeekPlanning> trial,
      BooleanSupplier stop,
      Consumer<String> then,
      Consumer<Exception> failed) {
    RoadAsking roads = new RoadAsking(desk.book(), desk.services(), desk.consent());
    RoadTexts words = new RoadTexts(desk.texts());
    if (!roads.isOn()) {
      then.accept(words.note(roads.notAsked()));
      return;
    }
    desk.notices().explain(desk.texts().get("week.asking-roads"));
    desk.tasks()
        .latest(
            topic,
            progress -> outcome(roads, trial, stop, progress),
            outcome -> {
              Exception failure = outcome.failure();
              if (failure == null) {
                then.accept(words.note(outcome.asked()));
              } else {
                failed.accept(failure);
              }
            });
  }

  /** Nobody waits for answers any more. */
  void drop() {
    desk.tasks().drop(topic);
  }

  private record Outcome(Asked asked, @Nullable Exception failure) {}

  /** Whoever plans waits for the outcome, so that a failure has to reach it as well. */
  private Outcome outcome(
      RoadAsking roads, Consumer<WeekPlanning> trial, BooleanSupplier stop, Progress progress) {
    try {
      return new Outcome(roads.ask(desk.texts().language().code(), trial, stop, progress), null);
    } catch (CancelledException e) {
      throw e;
    } catch (RuntimeException e) {
      return new Outcome(roads.notAsked(), e);
    }
  }
}
