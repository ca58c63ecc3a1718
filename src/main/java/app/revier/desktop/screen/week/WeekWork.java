package app.revier.desktop.screen.week;

import app.revier.book.Snapshot;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Works out what a week shows, behind the screen; of several wishes the latest counts. */
final class WeekWork {

  /** With more customers it takes a second and more to find out why some are not planned. */
  private static final int MANY = 5_000;

  private final Desk desk;
  private final String topic;
  private final Consumer<Worked> shown;

  /**
   * What came of it.
   *
   * @param request what the days were asked for with
   */
  record Worked(WeekRequest request, WeekContent content) {}

  @FunctionalInterface
  private interface Way {
    WeekContent content(Desk desk, Snapshot now, WeekRequest asked, LocalDate monday);
  }

  /**
   * Nothing is worked out yet.
   *
   * @param topic the lane in which the latest wish counts
   * @param shown is told on the thread of the window; where reasons take long, of the days ahead of
   *     them
   */
  WeekWork(Desk desk, String topic, Consumer<Worked> shown) {
    this.desk = desk;
    this.topic = topic;
    this.shown = shown;
  }

  /** Works out the week of a Monday in a state of the book. */
  void of(Snapshot now, LocalDate monday) {
    if (now.territory().customers().size() > MANY) {
      work(now, monday, WeekPlanning::weekAtOnce, WeekContents::daysOf, () -> whole(now, monday));
    } else {
      whole(now, monday);
    }
  }

  private void whole(Snapshot now, LocalDate monday) {
    work(now, monday, WeekPlanning::week, WeekContents::of, () -> {});
  }

  private void work(
      Snapshot now,
      LocalDate monday,
      BiFunction<WeekPlanning, LocalDate, WeekRequest> asking,
      Way way,
      Runnable then) {
    desk.tasks()
        .latest(
            topic,
            progress -> {
              progress.report(0, 0);
              WeekPlanning planning = new WeekPlanning(now, desk.texts().language().code());
              WeekRequest asked = asking.apply(planning, monday);
              return new Worked(asked, way.content(desk, now, asked, monday));
            },
            worked -> {
              shown.accept(worked);
              then.run();
            });
  }
}
