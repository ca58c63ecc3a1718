package app.revier.desktop.screen.week;

import app.revier.agenda.StopId;
import app.revier.book.BookChange;
import app.revier.book.Snapshot;
import app.revier.book.WeekByHand;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.week.PlannedDay;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The week the rep looks at: planned with one button, bent by hand, locked stop by stop. */
public final class WeekViewModel {

  /** Where a stop is put is rounded to so many minutes. */
  static final int GRID = 15;

  private static final String TOPIC = "week";
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  private final Desk desk;
  private final ReadOnlyObjectWrapper<@Nullable WeekContent> content =
      new ReadOnlyObjectWrapper<>(this, "content");
  private final ReadOnlyObjectWrapper<@Nullable StopId> selected =
      new ReadOnlyObjectWrapper<>(this, "selected");
  private final ReadOnlyBooleanWrapper planning = new ReadOnlyBooleanWrapper(this, "planning");
  private LocalDate monday;
  private @Nullable Snapshot snapshot;
  private @Nullable WeekRequest request;
  private volatile boolean stop;

  private record Worked(WeekRequest request, WeekContent content) {}

  /** The week after the one of today, which is what is planned now; nothing until a refresh. */
  public WeekViewModel(Desk desk) {
    this.desk = desk;
    monday = mondayOf(desk.book().snapshot().today()).plusWeeks(1);
  }

  private static LocalDate mondayOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** What is shown; none until it has been worked out for the first time. */
  ReadOnlyObjectProperty<@Nullable WeekContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** The stop the rep has chosen. */
  ReadOnlyObjectProperty<@Nullable StopId> selectedProperty() {
    return selected.getReadOnlyProperty();
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
    if (planning.get()) {
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

  private Optional<BookChange> keep(LocalDate first, boolean anew, Progress progress) {
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

  private void planned(Optional<BookChange> change) {
    planning.set(false);
    if (change.isEmpty()) {
      work(desk.book().snapshot());
    }
    desk.undoing().offer(desk.texts().get("week.planned"), change, () -> {});
  }

  /** Ends the search for a better plan; the best so far is kept. */
  void stopPlanning() {
    stop = true;
  }

  /**
   * Puts the chosen stop elsewhere.
   *
   * @param days later, or earlier
   * @param minutes later, or earlier
   */
  void move(int days, int minutes) {
    WeekContent shown = content.get();
    StopId id = selected.get();
    Block block = shown == null || id == null ? null : shown.block(id);
    if (shown == null || id == null || block == null) {
      return;
    }
    int at = indexOf(shown, id);
    int to = at + days;
    while (to >= 0 && to < shown.days().size() && !shown.days().get(to).isWorking()) {
      to += Integer.signum(days);
    }
    if (to >= 0 && to < shown.days().size()) {
      put(id, shown.days().get(to).date(), block.from() + minutes, block.until() - block.from());
    }
  }

  private static int indexOf(WeekContent shown, StopId id) {
    for (int i = 0; i < shown.days().size(); i++) {
      if (shown.days().get(i).blocks().stream().anyMatch(block -> id.equals(block.stop()))) {
        return i;
      }
    }
    return -1;
  }

  /** Makes the chosen stop longer, or shorter, by some minutes; it keeps at least one step. */
  void stretch(int minutes) {
    WeekContent shown = content.get();
    StopId id = selected.get();
    Block block = shown == null || id == null ? null : shown.block(id);
    if (shown != null && id != null && block != null) {
      Day day = shown.days().get(indexOf(shown, id));
      int length = Math.max(GRID, block.until() - block.from() + minutes);
      put(id, day.date(), block.from(), length);
    }
  }

  /**
   * Puts a stop somewhere.
   *
   * @param from the minute of the day
   * @param minutes how long it takes
   */
  void put(StopId id, LocalDate date, int from, int minutes) {
    WeekContent shown = content.get();
    Block block = shown == null ? null : shown.block(id);
    if (block == null || !isWorking(date)) {
      return;
    }
    if (!block.isMovable()) {
      desk.notices().done(desk.texts().get("week.locked", block.title()), null, null);
      return;
    }
    int begin = Math.clamp(from, 0, DAY - 1 - minutes);
    selected.set(id);
    change(byHand -> byHand.put(id, date, time(begin), time(begin + minutes)));
  }

  private boolean isWorking(LocalDate date) {
    WeekContent shown = content.get();
    Day day = shown == null ? null : shown.day(date);
    return day != null && day.isWorking();
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute * 60L);
  }

  /** Plans a visit at a time of the day. */
  void visit(CustomerId id, LocalDate date, int from) {
    WeekRequest asked = request;
    Customer customer = desk.book().snapshot().territory().customer(id);
    if (asked != null && customer != null && isWorking(date)) {
      int minutes = usualMinutes(id);
      int begin = Math.clamp(from, 0, DAY - 1 - minutes);
      change(byHand -> byHand.visit(customer, date, time(begin), time(begin + minutes)));
    }
  }

  /** How long a visit to a customer takes, in minutes. */
  int usualMinutes(CustomerId id) {
    WeekRequest asked = request;
    Customer customer = desk.book().snapshot().territory().customer(id);
    Integer own = customer == null ? null : customer.visiting().minutes();
    return own == null ? asked == null ? HOUR : asked.rules().visitMinutes() : own;
  }

  /** Takes the chosen stop out of the week. */
  void takeOut() {
    StopId id = selected.get();
    WeekContent shown = content.get();
    Block block = shown == null || id == null ? null : shown.block(id);
    if (id != null && block != null && !block.isMovable()) {
      desk.notices().done(desk.texts().get("week.locked", block.title()), null, null);
    } else if (id != null) {
      change(byHand -> byHand.takeOut(id));
    }
  }

  /** Puts a day into the order that costs the least way. */
  void shorten(LocalDate date) {
    change(byHand -> byHand.shorten(date));
  }

  private void change(Function<WeekByHand, Optional<BookChange>> edit) {
    WeekRequest asked = request;
    WeekContent shown = content.get();
    if (asked == null || shown == null || shown.days().isEmpty()) {
      return;
    }
    LocalDate last = shown.days().getLast().date();
    desk.tasks()
        .run(
            desk.texts().get("week.changing"),
            _ -> edit.apply(new WeekByHand(desk.book(), asked, last)),
            desk.undoing()::offer);
  }

  /** Locks the chosen stop, or gives it free again. */
  void toggleLock() {
    StopId id = selected.get();
    WeekContent shown = content.get();
    Block block = shown == null || id == null ? null : shown.block(id);
    if (id != null && block != null) {
      lock(List.of(id), !block.locked());
    }
  }

  /** Locks all stops of the week. */
  void lockAll() {
    WeekContent shown = content.get();
    List<StopId> all = new ArrayList<>();
    if (shown != null) {
      shown.days().stream()
          .flatMap(day -> day.blocks().stream())
          .filter(Block::isMovable)
          .map(Block::stop)
          .filter(Objects::nonNull)
          .forEach(all::add);
    }
    if (!all.isEmpty()) {
      lock(all, true);
    }
  }

  private void lock(List<StopId> ids, boolean locked) {
    desk.tasks()
        .run(
            desk.texts().get("week.changing"),
            _ -> desk.book().days().confirm(ids, locked),
            desk.undoing()::offer);
  }

  /** Leads to a customer. */
  void open(CustomerId customer) {
    desk.navigator().accept(new Place.OneCustomer(customer));
  }
}
