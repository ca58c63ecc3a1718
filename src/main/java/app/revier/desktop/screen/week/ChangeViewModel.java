package app.revier.desktop.screen.week;

import app.revier.book.BookChange;
import app.revier.book.ChangeReview;
import app.revier.book.Snapshot;
import app.revier.book.ToldChanges;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.task.Progress;
import app.revier.text.AnswerTexts;
import app.revier.text.Texts;
import app.revier.week.Change;
import app.revier.week.Replan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What has happened, the new plan for it beside the old, and whether it is adopted. */
final class ChangeViewModel {

  /**
   * A new plan that is looked at.
   *
   * @param lines what is different in it, in words
   */
  record Found(Snapshot of, Replan replan, List<Change> changes, List<String> lines) {

    /** The hole to be filled next; none if there is none, or nobody for it. */
    Replan.@Nullable Hole hole() {
      return replan.holes().stream()
          .filter(one -> !one.nearby().isEmpty())
          .findFirst()
          .orElse(null);
    }
  }

  private final Desk desk;
  private final Texts texts;
  private final WeekViewModel week;
  private final Happening told;
  private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
  private @Nullable Shown preview;
  private final RoadsFirst roads;
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  /**
   * Something happens in the week that is shown.
   *
   * @param told what
   */
  ChangeViewModel(Desk desk, WeekViewModel week, Happening told) {
    this.desk = desk;
    this.week = week;
    this.told = told;
    texts = desk.texts();
    roads = new RoadsFirst(desk, this);
    if (told.fromProperty().get() == null) {
      propose();
    }
    told.onChange(this::forget);
  }

  private void propose() {
    told.propose(days(), desk.book().snapshot().today());
  }

  /** What is told. */
  Happening told() {
    return told;
  }

  /** Another state of the week is shown, or another week: a plan for the one before is over. */
  void seen(WeekContent content) {
    Shown shown = preview;
    if (found.get() != null && shown != null && !shown.content().equals(content)) {
      forget();
    }
    LocalDate day = told.fromProperty().get();
    if (day == null || content.day(day) == null) {
      propose();
    }
    if (told.lookedAtProperty().get() && found.get() == null) {
      // It was looked at in another language.
      told.lookedAtProperty().set(false);
      work();
    }
  }

  /** The working days that are shown and not over. */
  List<LocalDate> days() {
    WeekContent shown = week.contentProperty().get();
    LocalDate today = desk.book().snapshot().today();
    return shown == null
        ? List.of()
        : shown.days().stream()
            .filter(Day::isWorking)
            .map(Day::date)
            .filter(day -> !day.isBefore(today))
            .toList();
  }

  /** The new plan that is looked at; none while none is. */
  ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** What is missing, or what there is to say. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** What is told differently needs another plan. */
  private void forget() {
    roads.drop();
    note.set("");
    told.lookedAtProperty().set(false);
    if (found.get() != null) {
      found.set(null);
      week.leavePreview();
    }
  }

  /** Works the new plan out, from today on; nothing is kept. */
  void work() {
    if (!week.readOnlyReason().isEmpty()) {
      return;
    }
    LocalDate monday = week.monday();
    boolean over = planning(desk.book().snapshot()).left(monday) == null;
    String missing = over ? "week.happened-no-days" : told.missing();
    if (missing != null) {
      note.set(texts.get(missing));
      return;
    }
    Change change =
        told.change(
            new ToldChanges(desk.book(), texts.get("week.demanded"), texts.get("week.lost")),
            desk.book().snapshot().territory()::customer);
    week.leavePreview();
    roads.ask(
        planning -> tryOut(planning, change, monday),
        () -> false,
        words ->
            desk.tasks()
                .run(
                    texts.get("week.happened-working"),
                    progress -> worked(change, monday, words, progress),
                    this::show),
        desk.notices()::failed);
  }

  private WeekPlanning planning(Snapshot now) {
    return new WeekPlanning(now, texts.language().code());
  }

  /** Says which ways are needed. */
  private void tryOut(WeekPlanning planning, Change change, LocalDate monday) {
    WeekRequest asked = planning.left(monday);
    if (asked != null) {
      LocalDate today = desk.book().snapshot().today();
      List<Change> changes = new ChangeReview(List.of(change), asked, today).changes();
      if (!changes.isEmpty()) {
        planning.replan(asked, changes, WeekSearch.ofSteps(1, 0));
      }
    }
  }

  private Worked worked(Change change, LocalDate monday, String aboutRoads, Progress progress) {
    Snapshot now = desk.book().snapshot();
    WeekPlanning planning = planning(now);
    WeekRequest asked = planning.left(monday);
    if (asked == null) {
      return new Worked(null, texts.get("week.happened-no-days"), null);
    }
    ChangeReview review = new ChangeReview(List.of(change), asked, now.today());
    if (review.changes().isEmpty()) {
      return new Worked(null, answers(now, review, aboutRoads), null);
    }
    WeekSearch search = WeekSearch.ofSteps(1, WeekSearch.USUAL_STEPS).reporting(progress, _ -> {});
    Replan replan = planning.replan(asked, review.changes(), search);
    NewPlanWords words = new NewPlanWords(texts, now);
    WeekRequest whole = planning.week(monday).with(replan.request().agenda());
    return new Worked(
        new Found(now, replan, review.changes(), words.of(replan, review.changes())),
        answers(now, review, aboutRoads),
        new Shown(
            WeekContents.preview(desk, now, whole, monday, replan.plan().days()),
            words.outlines(replan)));
  }

  private record Shown(WeekContent content, List<PlaceBefore> before) {}

  private record Worked(@Nullable Found found, String note, @Nullable Shown shown) {}

  private String answers(Snapshot now, ChangeReview review, String aboutRoads) {
    List<String> said = new AnswerTexts(texts).answers(review.answers(), now.territory());
    if (!aboutRoads.isEmpty()) {
      said.add(aboutRoads);
    }
    return String.join("\n", said);
  }

  private void show(Worked worked) {
    Shown shown = worked.shown();
    preview = shown;
    note.set(worked.note());
    found.set(worked.found());
    told.lookedAtProperty().set(shown != null);
    if (shown != null) {
      week.preview(shown.content(), shown.before());
    }
  }

  /** Keeps the new plan, in one step. */
  void adopt() {
    Found plan = found.get();
    if (plan == null) {
      return;
    }
    if (!plan.of().agenda().equals(desk.book().snapshot().agenda())) {
      work();
      return;
    }
    preview = null;
    desk.tasks()
        .run(
            texts.get("week.changing"),
            _ ->
                new WeekPlanning(plan.of(), texts.language().code())
                    .keep(plan.replan(), plan.changes(), desk.book()),
            change -> adopted(plan, change));
  }

  private void adopted(Found plan, Optional<BookChange> change) {
    desk.undoing().offer(change);
    Replan.Hole hole = plan.hole();
    if (hole == null) {
      week.endTask();
    } else {
      week.leavePreview();
      week.begin(new SideTask.Hole(hole.date(), hole.from()));
    }
    // Only now: what has the keyboard in the form goes with it.
    found.set(null);
  }

  /** Leaves everything as it is. */
  void leave() {
    roads.drop();
    week.endTask();
    found.set(null);
  }
}
