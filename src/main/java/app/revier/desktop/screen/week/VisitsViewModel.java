package app.revier.desktop.screen.week;

import app.revier.book.AskedVisits;
import app.revier.book.BookChange;
import app.revier.book.Snapshot;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import app.revier.week.PlannedDay;
import app.revier.week.Replan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Visits to several customers within a week: the new plan for them, and whether it is adopted. */
final class VisitsViewModel {

  /** So many weeks ahead can be chosen; any other by turning the week. */
  private static final int WEEKS = 13;

  /** The plan after this time is good enough to be looked at. */
  private static final long PATIENCE_NANOS = 5_000_000_000L;

  private static final String WANTED = "week.visits-wanted";

  /**
   * A new plan that is looked at.
   *
   * @param visits what was asked for
   * @param sum how many of the visits have a place, in words
   * @param plans that the rest of the week is planned with it, in words; empty if it is already
   * @param without who has none and why, in words
   * @param lines what else is different in it, in words
   */
  record Found(
      AskedVisits visits,
      Replan replan,
      String sum,
      String plans,
      List<String> without,
      List<String> lines) {

    /** Keeps its own copies. */
    Found {
      without = List.copyOf(without);
      lines = List.copyOf(lines);
    }
  }

  private record Shown(WeekContent content, List<PlaceBefore> before) {}

  private record Worked(@Nullable Found found, String note, @Nullable Shown shown) {}

  private final Desk desk;
  private final Texts texts;
  private final WeekViewModel week;
  private final Set<CustomerId> customers;
  private final ObjectProperty<LocalDate> monday;
  private final ReadOnlyObjectWrapper<@Nullable Found> found = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private final RoadsFirst roads;
  private @Nullable Shown preview;

  /**
   * Visits in the week that is shown, to begin with.
   *
   * @param customers whom, the most wanted first
   */
  VisitsViewModel(Desk desk, WeekViewModel week, Set<CustomerId> customers) {
    this.desk = desk;
    this.week = week;
    this.customers = new LinkedHashSet<>(customers);
    texts = desk.texts();
    roads = new RoadsFirst(desk, this);
    monday = new SimpleObjectProperty<>(this, "monday", week.monday());
    monday.subscribe(
        (_, now) -> {
          forget();
          if (!now.equals(week.monday())) {
            week.show(now);
          }
        });
  }

  /** The first day of the week in which they are to be. */
  ObjectProperty<LocalDate> mondayProperty() {
    return monday;
  }

  /** The weeks that can be chosen, by their first days: from that of today on. */
  List<LocalDate> weeks() {
    LocalDate first = thisWeek();
    Set<LocalDate> all = new LinkedHashSet<>();
    IntStream.range(0, WEEKS).forEach(week -> all.add(first.plusWeeks(week)));
    all.add(monday.get());
    return all.stream().sorted().toList();
  }

  /** A week in words. */
  String word(LocalDate first) {
    long ahead = ChronoUnit.WEEKS.between(thisWeek(), first);
    String key =
        ahead == 0 ? "week.visits-this" : ahead == 1 ? "week.visits-next" : "week.visits-week";
    int number = first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return texts.get(key, String.valueOf(number), texts.shortDate(first));
  }

  private LocalDate thisWeek() {
    return desk.book().snapshot().today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** How many customers it is about, in words. */
  String about() {
    if (customers.size() == 1) {
      Customer one = desk.book().snapshot().territory().customer(customers.iterator().next());
      return one == null ? "" : one.name();
    }
    return texts.get("week.visits-about", customers.size(), texts.number(customers.size()));
  }

  /** The new plan that is looked at; none while none is. */
  ReadOnlyObjectProperty<@Nullable Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** What there is to say of customers for whom nothing is asked, or why nothing can be. */
  ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Another state of the week is shown, or another week: a plan for the one before is over. */
  void seen(WeekContent content) {
    Shown shown = preview;
    boolean isAnother = shown != null && !shown.content().equals(content);
    if (!content.monday().equals(monday.get())) {
      monday.set(content.monday());
    } else if (found.get() != null && isAnother) {
      forget();
    }
  }

  private void forget() {
    roads.drop();
    note.set("");
    preview = null;
    if (found.get() != null) {
      found.set(null);
      week.leavePreview();
    }
  }

  /** Works the new plan out; nothing is kept. */
  void work() {
    if (!week.readOnlyReason().isEmpty()) {
      note.set(week.readOnlyReason());
      return;
    }
    LocalDate first = monday.get();
    roads.ask(
        planning -> tryOut(planning, first),
        () -> false,
        words ->
            desk.tasks()
                .run(
                    texts.get("week.happened-working"),
                    progress -> work(first, words, progress),
                    this::show),
        desk.notices()::failed);
  }

  /** Says which ways are needed. */
  private void tryOut(WeekPlanning planning, LocalDate first) {
    AskedVisits visits =
        new AskedVisits(desk.book(), planning, first, customers, texts.get(WANTED));
    if (!visits.changes().isEmpty()) {
      visits.plan(WeekSearch.ofSteps(1, 0));
    }
  }

  private Worked work(LocalDate first, String aboutRoads, Progress progress) {
    String language = texts.language().code();
    AskedVisits visits =
        new AskedVisits(desk.book(), language, first, customers, texts.get(WANTED));
    if (visits.isOver()) {
      return new Worked(null, texts.get("week.visits-over"), null);
    }
    Snapshot now = visits.snapshot();
    VisitsWords words = new VisitsWords(desk, now);
    String answers = words.answers(visits, aboutRoads);
    if (visits.changes().isEmpty()) {
      return new Worked(null, answers, null);
    }
    long end = System.nanoTime() + PATIENCE_NANOS;
    WeekSearch search =
        WeekSearch.ofSteps(1, WeekSearch.USUAL_STEPS)
            .stoppedBy(() -> System.nanoTime() - end > 0)
            .reporting(progress, _ -> {});
    Replan replan = visits.plan(search);
    return new Worked(
        words.found(visits, replan),
        answers,
        new Shown(preview(now, replan, first), words.outlines(replan)));
  }

  /** The days that are over stay as they are in it. */
  private WeekContent preview(Snapshot now, Replan replan, LocalDate first) {
    WeekPlanning planning = new WeekPlanning(now, texts.language().code());
    WeekRequest whole = planning.week(first);
    List<PlannedDay> days = new ArrayList<>(replan.plan().days());
    planning.standing(whole, List.of()).days().stream()
        .filter(day -> day.day().date().isBefore(replan.request().from()))
        .forEach(days::add);
    return WeekContents.preview(desk, now, whole.with(replan.request().agenda()), first, days);
  }

  private void show(Worked worked) {
    Shown shown = worked.shown();
    if (shown != null && !shown.content().monday().equals(monday.get())) {
      return;
    }
    preview = shown;
    note.set(worked.note());
    found.set(worked.found());
    if (shown != null) {
      week.preview(shown.content(), shown.before());
    }
  }

  /** Keeps the new plan with all wishes, in one step. */
  void adopt() {
    Found plan = found.get();
    if (plan == null) {
      return;
    }
    if (!plan.visits().snapshot().agenda().equals(desk.book().snapshot().agenda())) {
      work();
      return;
    }
    preview = null;
    desk.tasks()
        .run(texts.get("week.changing"), _ -> plan.visits().keep(plan.replan()), this::adopted);
  }

  private void adopted(Optional<BookChange> change) {
    desk.undoing().offer(change);
    week.endTask();
    found.set(null);
  }

  /** Leaves everything as it is. */
  void leave() {
    roads.drop();
    week.endTask();
    found.set(null);
  }
}
