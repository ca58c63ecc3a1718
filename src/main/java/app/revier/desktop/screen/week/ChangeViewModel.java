package app.revier.desktop.screen.week;

import app.revier.agenda.Stop;
import app.revier.book.BookChange;
import app.revier.book.ChangeReview;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.ToldChanges;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import app.revier.text.WeekTexts;
import app.revier.week.Change;
import app.revier.week.Replan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What has happened, the new plan for it beside the old, and whether it is adopted. */
final class ChangeViewModel {

  /** What can happen. */
  enum Kind {
    CANCELLED,
    CALLED_IN,
    STUCK,
    LOST,
    ILL;

    /** Its name among the texts. */
    String key() {
      return "week.happened-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is about a customer. */
    boolean isOfCustomer() {
      return this == CANCELLED || this == CALLED_IN || this == STUCK;
    }

    /** Whether it is about some days. */
    boolean hasDays() {
      return this == CALLED_IN || this == ILL;
    }
  }

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
  private final ObjectProperty<Kind> kind;
  private final ObjectProperty<@Nullable CustomerId> customer;
  private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
  private final ObjectProperty<LocalTime> begin = new SimpleObjectProperty<>(LocalTime.of(8, 0));
  private final ObjectProperty<LocalTime> end = new SimpleObjectProperty<>(LocalTime.of(11, 0));
  private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
  private @Nullable Shown preview;
  private final RoadsFirst roads;
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");

  /**
   * Something happens in the week that is shown.
   *
   * @param what what, to begin with
   * @param about whom it is about, as far as that is known
   */
  ChangeViewModel(Desk desk, WeekViewModel week, Kind what, @Nullable CustomerId about) {
    this.desk = desk;
    this.week = week;
    texts = desk.texts();
    kind = new SimpleObjectProperty<>(what);
    customer = new SimpleObjectProperty<>(about);
    setDays();
    roads = new RoadsFirst(desk, this);
    kind.subscribe(this::forget);
    customer.subscribe(this::forget);
    from.subscribe(this::forget);
    until.subscribe(this::forget);
    begin.subscribe(this::forget);
    end.subscribe(this::forget);
  }

  private void setDays() {
    List<LocalDate> days = days();
    LocalDate today = desk.book().snapshot().today();
    if (!days.isEmpty()) {
      from.set(days.contains(today) ? today : days.getFirst());
      until.set(days.getLast());
    }
  }

  /** Another state of the week is shown, or another week: a plan for the one before is over. */
  void seen(WeekContent content) {
    Shown shown = preview;
    if (found.get() != null && shown != null && !shown.content().equals(content)) {
      forget(null);
    }
    LocalDate day = from.get();
    if (day == null || content.day(day) == null) {
      setDays();
    }
  }

  /** Something is typed that is no customer. */
  void askWho() {
    forget(null);
    note.set(texts.get("week.happened-who"));
  }

  /** The working days that are shown. */
  List<LocalDate> days() {
    WeekContent shown = week.contentProperty().get();
    return shown == null
        ? List.of()
        : shown.days().stream().filter(Day::isWorking).map(Day::date).toList();
  }

  /** What has happened. */
  ObjectProperty<Kind> kindProperty() {
    return kind;
  }

  /** Whom it is about. */
  ObjectProperty<@Nullable CustomerId> customerProperty() {
    return customer;
  }

  /** The day, or the first of some. */
  ObjectProperty<@Nullable LocalDate> fromProperty() {
    return from;
  }

  /** The last of some days. */
  ObjectProperty<@Nullable LocalDate> untilProperty() {
    return until;
  }

  /** When lost hours begin. */
  ObjectProperty<LocalTime> beginProperty() {
    return begin;
  }

  /** When they end, or until when the rep is stuck. */
  ObjectProperty<LocalTime> endProperty() {
    return end;
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
  private void forget(@Nullable Object ignored) {
    roads.drop();
    note.set("");
    if (found.get() != null) {
      found.set(null);
      week.leavePreview();
    }
  }

  private @Nullable Change change() {
    ToldChanges told =
        new ToldChanges(desk.book(), texts.get("week.demanded"), texts.get("week.lost"));
    CustomerId id = customer.get();
    Customer known = id == null ? null : desk.book().snapshot().territory().customer(id);
    LocalDate day = from.get();
    LocalDate last = until.get();
    Kind what = kind.get();
    if (what != Kind.CANCELLED && (day == null || last == null)) {
      note.set(texts.get("week.happened-no-days"));
      return null;
    }
    if (what.hasDays() && Objects.requireNonNull(last).isBefore(day)) {
      note.set(texts.get("week.happened-wrong-days"));
      return null;
    }
    if (known == null && (what == Kind.CANCELLED || what == Kind.CALLED_IN)) {
      note.set(texts.get("week.happened-who"));
      return null;
    }
    if (what == Kind.LOST && !begin.get().isBefore(end.get())) {
      note.set(texts.get("week.happened-wrong-hours"));
      return null;
    }
    return switch (what) {
      case CANCELLED -> told.cancelled(Objects.requireNonNull(known).id());
      case CALLED_IN -> told.demanded(Objects.requireNonNull(known), day, last, null);
      case STUCK -> told.stuck(day, end.get(), known);
      case LOST -> told.lost(day, begin.get(), end.get());
      case ILL -> told.ill(day, last);
    };
  }

  /** Works the new plan out; nothing is kept. */
  void work() {
    Change change = change();
    LocalDate monday = week.monday();
    if (change == null || !week.readOnlyReason().isEmpty()) {
      return;
    }
    week.leavePreview();
    roads.ask(
        planning -> tryOut(planning, change, monday),
        () -> false,
        words -> work(change, monday, words),
        desk.notices()::failed);
  }

  /** Says which ways are needed. */
  private static void tryOut(WeekPlanning planning, Change change, LocalDate monday) {
    planning.replan(planning.week(monday), List.of(change), WeekSearch.ofSteps(1, 0));
  }

  private void work(Change change, LocalDate monday, String aboutRoads) {
    Snapshot now = desk.book().snapshot();
    desk.tasks()
        .run(
            texts.get("week.happened-working"),
            progress -> {
              WeekPlanning planning = new WeekPlanning(now, texts.language().code());
              WeekRequest asked = planning.week(monday);
              ChangeReview review = new ChangeReview(List.of(change), asked, now.today());
              if (review.changes().isEmpty()) {
                return new Worked(null, answers(now, review, aboutRoads), null);
              }
              WeekSearch search =
                  WeekSearch.ofSteps(1, WeekSearch.USUAL_STEPS).reporting(progress, _ -> {});
              Replan replan = planning.replan(asked, review.changes(), search);
              NewPlanWords words = new NewPlanWords(texts, now);
              return new Worked(
                  new Found(now, replan, review.changes(), words.of(replan, review.changes())),
                  answers(now, review, aboutRoads),
                  new Shown(
                      WeekContents.preview(
                          desk, now, replan.request(), monday, replan.plan().days()),
                      words.outlines(replan)));
            },
            this::show);
  }

  private record Shown(WeekContent content, List<PlaceBefore> before) {}

  private record Worked(@Nullable Found found, String note, @Nullable Shown shown) {}

  private String answers(Snapshot now, ChangeReview review, String aboutRoads) {
    WeekTexts words = new WeekTexts(texts, desk.terms(), now.settings().get(Setting.CURRENCY));
    List<String> said = new ArrayList<>();
    for (ChangeReview.Answer answer : review.answers()) {
      Customer about = now.territory().customer(answer.customer());
      if (about != null) {
        said.add(words.answer(answer, about));
      }
    }
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

  /** A stop of the book in words. */
  static String time(Texts texts, Stop stop) {
    return texts.weekday(stop.date()) + " " + texts.time(stop.begin());
  }
}
