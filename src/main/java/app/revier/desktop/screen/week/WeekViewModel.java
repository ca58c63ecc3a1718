package app.revier.desktop.screen.week;

import app.revier.agenda.AppointmentId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.TaskId;
import app.revier.book.BookChange;
import app.revier.book.Snapshot;
import app.revier.book.Wanted;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Open;
import app.revier.desktop.screen.week.report.ReportSubject;
import app.revier.task.CancelledException;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import app.revier.week.PlannedDay;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The week the rep looks at: planned with one button, bent by hand, locked stop by stop. */
public final class WeekViewModel {

  private static final String TOPIC = "week";

  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable WeekContent> content =
      new ReadOnlyObjectWrapper<>(this, "content");
  private final ReadOnlyObjectWrapper<@Nullable StopId> selected =
      new ReadOnlyObjectWrapper<>(this, "selected");
  private final ReadOnlyObjectWrapper<@Nullable SideTask> task =
      new ReadOnlyObjectWrapper<>(this, "task");
  private final ReadOnlyBooleanWrapper planning = new ReadOnlyBooleanWrapper(this, "planning");
  private final WeekEdits edits;
  private final EntryEdits entries;
  private LocalDate monday;
  private @Nullable Snapshot snapshot;
  private @Nullable WeekRequest request;
  private volatile boolean stop;

  /**
   * What came of planning.
   *
   * @param cancelled whether it was given up: then nothing is kept
   */
  private record Kept(boolean cancelled, Optional<BookChange> change) {}

  private record Worked(WeekRequest request, WeekContent content) {}

  /** The week after the one of today, which is what is planned now; nothing until a refresh. */
  public WeekViewModel(Desk desk) {
    this.desk = desk;
    monday = mondayOf(desk.book().snapshot().today()).plusWeeks(1);
    edits = new WeekEdits(desk, this);
    entries = new EntryEdits(desk, this);
    new Sought<>(desk.drafts(), EntryKey::of, this::enter).join();
    new Sought<>(desk.drafts(), WeekViewModel::report, one -> begin(new SideTask.OneReport(one)))
        .join();
  }

  private static @Nullable ReportSubject report(RecordKey record) {
    return record.place().equals(new Place.Top(ScreenId.WEEK))
        ? ReportSubject.of(record.part())
        : null;
  }

  private static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The language. */
  Texts texts() {
    return desk.texts();
  }

  /** What is shown; none until it has been worked out for the first time. */
  ReadOnlyObjectProperty<@Nullable WeekContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** The stop the rep has chosen. */
  ReadOnlyObjectProperty<@Nullable StopId> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** What the rep does at the side; none while the lists are shown there. */
  ReadOnlyObjectProperty<@Nullable SideTask> taskProperty() {
    return task.getReadOnlyProperty();
  }

  /** Begins something at the side, in place of what is there. */
  void begin(SideTask wanted) {
    task.set(wanted);
  }

  /** Leaves what was entered, unless something else is done at the side by now. */
  void endTask(EntryKey key) {
    if (new SideTask.Enter(key).equals(task.get())) {
      endTask();
    }
  }

  /** Enters or changes something of the rep's own time at the side. */
  void enter(@Nullable EntryKey key) {
    if (key != null) {
      begin(new SideTask.Enter(key));
    }
  }

  /** Shows the lists again. */
  void endTask() {
    task.set(null);
  }

  /** Whether the rep can tell what came of a stop: it is at a customer, and not still to come. */
  boolean isReportable(@Nullable StopId id) {
    return id != null && subject(id) != null;
  }

  /** Opens the report of a stop. */
  void report(@Nullable StopId id) {
    ReportSubject subject = id == null ? null : subject(id);
    if (subject != null) {
      begin(new SideTask.OneReport(subject));
    }
  }

  private @Nullable ReportSubject subject(StopId id) {
    Snapshot now = desk.book().snapshot();
    Stop stop = now.agenda().stop(id);
    CustomerId customer = stop == null ? null : stop.customer();
    return stop == null || customer == null || stop.date().isAfter(now.today())
        ? null
        : ReportSubject.ofVisit(customer, stop.date());
  }

  /** Opens the report of a contact of today. */
  void reportToday(CustomerId customer) {
    begin(new SideTask.OneReport(ReportSubject.ofVisit(customer, desk.book().snapshot().today())));
  }

  /** What the rep changes by hand. */
  WeekEdits edits() {
    return edits;
  }

  /** What the rep changes in the list of the own time. */
  EntryEdits entries() {
    return entries;
  }

  /** What the days that are shown were asked for with; none until they have been worked out. */
  @Nullable WeekRequest request() {
    return request;
  }

  /** Why nothing can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? desk.texts().get("week.read-only") : "";
  }

  /** Why a stop cannot be taken elsewhere, in words; empty if it can. */
  String immovable(Block block) {
    return switch (block.hold()) {
      case FREE -> readOnlyReason();
      case CONFIRMED -> desk.texts().get("week.locked", block.title());
      case REPORTED -> desk.texts().get("week.held", block.title());
    };
  }

  /** Whether the week is being planned. */
  ReadOnlyBooleanProperty planningProperty() {
    return planning.getReadOnlyProperty();
  }

  /** Shows another state of the book. */
  public void refresh(Snapshot now) {
    snapshot = now;
    work(now);
  }

  private void work(Snapshot now) {
    LocalDate first = monday;
    desk.tasks()
        .latest(
            TOPIC,
            progress -> {
              progress.report(0, 0);
              WeekRequest asked = request(now, first);
              return new Worked(asked, WeekContents.of(desk, now, asked, first));
            },
            this::show);
  }

  private WeekRequest request(Snapshot now, LocalDate first) {
    return new WeekPlanning(now, desk.texts().language().code()).week(first);
  }

  private void show(Worked worked) {
    if (!worked.content().monday().equals(monday)) {
      return;
    }
    request = worked.request();
    content.set(worked.content());
    StopId chosen = selected.get();
    if (chosen != null && worked.content().block(chosen) == null) {
      selected.set(null);
    }
  }

  /** Goes some weeks on, or back. */
  void turn(int weeks) {
    show(monday.plusWeeks(weeks));
  }

  /** Shows the week of today. */
  void today() {
    show(mondayOf(desk.book().snapshot().today()));
  }

  /** Shows the week of a day. */
  void show(LocalDate day) {
    monday = mondayOf(day);
    selected.set(null);
    Snapshot now = snapshot;
    if (now != null) {
      work(now);
    }
  }

  /** The first day of the week that is shown. */
  LocalDate monday() {
    return monday;
  }

  /** Chooses a stop; none for no stop. */
  void select(@Nullable StopId id) {
    selected.set(id);
  }

  /**
   * Plans the week: what stands is kept and only completed.
   *
   * @param anew plans what is not confirmed anew instead
   */
  void plan(boolean anew) {
    if (planning.get() || desk.book().readOnly()) {
      return;
    }
    LocalDate first = monday;
    planning.set(true);
    stop = false;
    desk.tasks()
        .run(
            desk.texts().get("week.planning"),
            progress -> keep(first, anew, progress),
            this::planned,
            failure -> {
              planning.set(false);
              work(desk.book().snapshot());
              desk.notices().failed(failure);
            });
  }

  /** Whoever cancels work in the lowest line wants the week as it was. */
  private Kept keep(LocalDate first, boolean anew, Progress progress) {
    try {
      return new Kept(false, planAndKeep(first, anew, progress));
    } catch (CancelledException e) {
      return new Kept(true, Optional.empty());
    }
  }

  private Optional<BookChange> planAndKeep(LocalDate first, boolean anew, Progress progress) {
    Snapshot now = desk.book().snapshot();
    WeekPlanning weeks = new WeekPlanning(now, desk.texts().language().code());
    WeekRequest asked = weeks.week(first);
    WeekPlan plan =
        weeks.plan(
            anew ? asked : asked.keepingWhatIsPlanned(),
            WeekSearch.ofSteps(1, WeekSearch.USUAL_STEPS)
                .stoppedBy(() -> stop)
                .reporting(progress, days -> preview(now, asked, first, days)));
    return weeks.keep(plan, desk.book());
  }

  /** On the thread that searches: the newest is shown as soon as there is time for it. */
  private void preview(Snapshot now, WeekRequest asked, LocalDate first, List<PlannedDay> days) {
    desk.tasks()
        .latest(
            TOPIC,
            _ -> WeekContents.preview(desk, now, asked, first, days),
            found -> {
              if (planning.get() && first.equals(monday)) {
                content.set(found);
              }
            });
  }

  private void planned(Kept kept) {
    planning.set(false);
    if (kept.change().isEmpty()) {
      work(desk.book().snapshot());
    }
    if (!kept.cancelled()) {
      desk.undoing().offer(desk.texts().get("week.planned"), kept.change(), () -> {});
    }
  }

  /** Ends the search for a better plan; the best so far is kept. */
  void stopPlanning() {
    stop = true;
  }

  /** Leads to what is not planned: an appointment, a task or a customer. */
  void open(@Nullable Open one) {
    EntryKey key =
        one == null
            ? null
            : switch (one.wanted()) {
              case Wanted.Agreed(AppointmentId id) -> EntryKey.of(id);
              case Wanted.Work(TaskId id) -> EntryKey.of(id);
              case null, default -> null;
            };
    CustomerId customer = one == null ? null : one.customer();
    if (key != null) {
      enter(key);
    } else if (customer != null) {
      open(customer);
    }
  }

  /** Leads to what a block is: an appointment, a task or a customer. */
  void open(Block block) {
    EntryKey key = EntryKey.of(block.entry());
    CustomerId customer = block.customer();
    if (key != null) {
      enter(key);
    } else if (customer != null) {
      open(customer);
    }
  }

  /** Enters something new, on the day of the chosen stop and after it if there is one. */
  void enter(EntryKind kind) {
    StopId id = selected.get();
    WeekContent shown = content.get();
    Block block = shown == null || id == null ? null : shown.block(id);
    LocalDate day = null;
    if (shown != null && block != null) {
      for (WeekContent.Day one : shown.days()) {
        day = one.blocks().contains(block) ? one.date() : day;
      }
    }
    enter(
        new EntryKey.New(
            kind,
            day,
            block == null
                ? null
                : LocalTime.ofSecondOfDay(Math.min(block.until(), 23 * 60) * 60L)));
  }

  /** Leads to a customer. */
  void open(CustomerId customer) {
    desk.navigator().accept(new Place.OneCustomer(customer));
  }
}
