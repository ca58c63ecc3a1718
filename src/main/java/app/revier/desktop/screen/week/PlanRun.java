package app.revier.desktop.screen.week;

import app.revier.agenda.Agenda;
import app.revier.book.BookChange;
import app.revier.book.Snapshot;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.week.PlannedDay;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Plans weeks while the rep looks on: the newest days are shown, and it can be ended. */
final class PlanRun {

  /** Says which ways are needed; the search for a better plan needs no others. */
  private static final WeekSearch FIRST_PLAN = WeekSearch.ofSteps(1, 0);

  private final Desk desk;
  private final String topic;
  private final BiConsumer<LocalDate, WeekContent> found;
  private final Runnable unchanged;
  private final RoadsFirst roads;
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
  private volatile boolean stop;

  /**
   * What came of planning.
   *
   * @param cancelled whether it was given up: then nothing is kept
   */
  private record Kept(boolean cancelled, Optional<BookChange> change) {}

  /**
   * Nothing is planned yet.
   *
   * @param topic the lane of what is shown, so that the newest comes last
   * @param found is told what the week of a Monday holds so far, while one week is planned
   * @param unchanged is told that the book is as it was, so that nothing found is shown any more
   */
  PlanRun(Desk desk, String topic, BiConsumer<LocalDate, WeekContent> found, Runnable unchanged) {
    this.desk = desk;
    this.topic = topic;
    this.found = found;
    this.unchanged = unchanged;
    roads = new RoadsFirst(desk, "roads of " + topic);
  }

  /** Whether weeks are being planned. */
  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /**
   * Ends the search for a better plan; the best so far is kept. While a road service is still
   * asked, ends that: the plan is made with what is known.
   */
  void stop() {
    stop = true;
  }

  /**
   * Plans weeks: what stands is kept and only completed.
   *
   * @param first the first day of the first week
   * @param weeks how many, from 1
   * @param anew plans what is not confirmed anew instead
   */
  void plan(LocalDate first, int weeks, boolean anew) {
    if (running.get() || desk.book().readOnly()) {
      return;
    }
    running.set(true);
    stop = false;
    roads.ask(
        planning -> planning.plan(asked(planning, first, weeks, anew), FIRST_PLAN),
        () -> stop,
        note -> plan(first, weeks, anew, note),
        this::failed);
  }

  private void plan(LocalDate first, int weeks, boolean anew, String note) {
    stop = false;
    desk.tasks()
        .run(
            desk.texts().get("week.planning"),
            progress -> keep(first, weeks, anew, progress),
            kept -> planned(kept, first, weeks, note),
            this::failed);
  }

  private void failed(Exception failure) {
    running.set(false);
    unchanged.run();
    desk.notices().failed(failure);
  }

  /** Whoever cancels work in the lowest line wants the weeks as they were. */
  private Kept keep(LocalDate first, int weeks, boolean anew, Progress progress) {
    try {
      return new Kept(false, planAndKeep(first, weeks, anew, progress));
    } catch (CancelledException e) {
      return new Kept(true, Optional.empty());
    }
  }

  private Optional<BookChange> planAndKeep(
      LocalDate first, int weeks, boolean anew, Progress progress) {
    Snapshot now = desk.book().snapshot();
    WeekPlanning planning = new WeekPlanning(now, desk.texts().language().code());
    WeekRequest asked = asked(planning, first, weeks, anew);
    WeekPlan plan =
        planning.plan(
            asked,
            WeekSearch.ofSteps(1, WeekSearch.USUAL_STEPS)
                .stoppedBy(() -> stop)
                .reporting(
                    progress,
                    days -> {
                      if (weeks == 1) {
                        preview(now, asked, first, days);
                      }
                    }));
    return planning.keep(plan, desk.book());
  }

  private static WeekRequest asked(
      WeekPlanning planning, LocalDate first, int weeks, boolean anew) {
    WeekRequest asked = planning.weeks(first, weeks);
    return anew ? asked.keepingWhatIsAsked() : asked.keepingWhatIsPlanned();
  }

  /** On the thread that searches: the newest is shown as soon as there is time for it. */
  private void preview(Snapshot now, WeekRequest asked, LocalDate first, List<PlannedDay> days) {
    desk.tasks()
        .latest(
            topic,
            _ -> WeekContents.preview(desk, now, asked, first, days),
            content -> {
              if (running.get()) {
                found.accept(first, content);
              }
            });
  }

  private void planned(Kept kept, LocalDate first, int weeks, String note) {
    running.set(false);
    if (kept.change().isEmpty()) {
      unchanged.run();
    }
    if (!kept.cancelled()) {
      String said = desk.texts().get(done(kept, first, weeks));
      desk.undoing().offer(note.isEmpty() ? said : said + ". " + note, kept.change(), () -> {});
    }
  }

  /**
   * What came of it: nobody may have been put in, into a week without visits or into a full one.
   */
  private String done(Kept kept, LocalDate first, int weeks) {
    if (kept.change().isPresent()) {
      return weeks == 1 ? "week.planned" : "week.several-planned";
    }
    Agenda agenda = desk.book().snapshot().agenda();
    boolean stands =
        first.datesUntil(first.plusWeeks(weeks)).anyMatch(day -> !agenda.stopsOn(day).isEmpty());
    return stands ? "week.planned-as-before" : "week.planned-nothing";
  }
}
