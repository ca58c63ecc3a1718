package app.revier.desktop.screen.week;

import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Sought;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.ahead.WeeksViewModel;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import app.revier.week.WeekRequest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
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
  private final ReadOnlyBooleanWrapper several = new ReadOnlyBooleanWrapper(this, "several");
  private final ReadOnlyObjectWrapper<List<PlaceBefore>> outlines =
      new ReadOnlyObjectWrapper<>(this, "outlines", List.of());
  private final PlanRun run;
  private final WeekWork work;
  private final WeeksViewModel weeks;
  private final WeekEdits edits;
  private final StopReports reports;
  private final WeekEasing easing;
  private final Entering entering;
  private final TakingAlong taking;
  private LocalDate monday;
  private @Nullable Snapshot snapshot;
  private @Nullable WeekRequest request;

  /** The week after the one of today, which is what is planned now; nothing until a refresh. */
  public WeekViewModel(Desk desk) {
    this.desk = desk;
    monday = mondayOf(desk.book().snapshot().today()).plusWeeks(1);
    work = new WeekWork(desk, TOPIC, this::show);
    edits = new WeekEdits(desk, this);
    reports = new StopReports(desk, this);
    entering = new Entering(desk, this);
    taking = new TakingAlong(desk, this);
    run = new PlanRun(desk, TOPIC, this::showFound, () -> work.of(desk.book().snapshot(), monday));
    weeks = new WeeksViewModel(desk, monday, this::open);
    weeks.mondayProperty().subscribe(this::follow);
    easing = new WeekEasing(desk, this);
    new Sought<>(desk.drafts(), ScreenId.WEEK, EntryKey::ofPart, entering::open).join();
    new Sought<>(desk.drafts(), ScreenId.WEEK, SideTask::of, this::begin).join();
    new Sought<>(desk.drafts(), ScreenId.WEEK, StopEditor::of, this::show).join();
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

  /** Shows the lists again. */
  void endTask() {
    leavePreview();
    task.set(null);
  }

  /** Where stops stand while a new plan is looked at. */
  ReadOnlyObjectProperty<List<PlaceBefore>> outlinesProperty() {
    return outlines.getReadOnlyProperty();
  }

  /** Shows a new plan beside the old one, which is outlined; nothing is kept. */
  void preview(WeekContent planned, List<PlaceBefore> before) {
    if (planned.monday().equals(monday)) {
      outlines.set(before);
      content.set(planned);
    }
  }

  /** Shows the week as it stands again. */
  void leavePreview() {
    if (!outlines.get().isEmpty()) {
      outlines.set(List.of());
      work.of(desk.book().snapshot(), monday);
    }
  }

  /** Telling what came of stops. */
  StopReports reports() {
    return reports;
  }

  /** What the rep eases for this week. */
  WeekEasing easing() {
    return easing;
  }

  /** What the rep changes by hand. */
  WeekEdits edits() {
    return edits;
  }

  /** What the rep takes along. */
  TakingAlong taking() {
    return taking;
  }

  /** What the rep enters of the own time. */
  Entering entering() {
    return entering;
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
    return run.runningProperty();
  }

  /** Shows another state of the book. */
  public void refresh(Snapshot now) {
    snapshot = now;
    work.of(now, monday);
    if (several.get()) {
      weeks.refresh(now);
    }
  }

  private void showFound(LocalDate week, WeekContent found) {
    if (week.equals(monday)) {
      content.set(found);
    }
  }

  /** The week that is chosen among several is the one that is shown. */
  private void follow(LocalDate week) {
    if (!week.equals(monday)) {
      show(week);
    }
  }

  private void show(WeekWork.Worked worked) {
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
    outlines.set(List.of());
    selected.set(null);
    weeks.choose(monday);
    Snapshot now = snapshot;
    if (now != null) {
      work.of(now, monday);
    }
  }

  /** Shows the week of a stop, and chooses it. */
  void show(StopId id) {
    Stop stop = desk.book().snapshot().agenda().stop(id);
    if (stop != null) {
      show(stop.date());
      select(id);
    }
  }

  /** The first day of the week that is shown. */
  LocalDate monday() {
    return monday;
  }

  /** Whom the chosen stop is at; none if none is chosen, or it is at nobody. */
  @Nullable CustomerId selectedCustomer() {
    WeekContent shown = content.get();
    StopId id = selected.get();
    Block block = shown == null || id == null ? null : shown.block(id);
    return block == null ? null : block.customer();
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
    run.plan(monday, 1, anew);
  }

  /** Plans all weeks from the next one to the one that is chosen. */
  void planUntilHere() {
    LocalDate next = mondayOf(desk.book().snapshot().today().plusDays(6));
    int weeks = 1 + (int) ChronoUnit.WEEKS.between(next, monday);
    if (weeks > 1) {
      run.plan(next, weeks, false);
    } else {
      plan(false);
    }
  }

  /** Ends the search for a better plan; the best so far is kept. */
  void stopPlanning() {
    run.stop();
  }

  /** The weeks to come. */
  WeeksViewModel weeks() {
    return weeks;
  }

  /** Whether the weeks to come are shown, and not the days of one. */
  ReadOnlyBooleanProperty severalProperty() {
    return several.getReadOnlyProperty();
  }

  /** Shows the weeks to come, or the days of the one that is chosen. */
  void showSeveral(boolean wanted) {
    several.set(wanted);
    Snapshot now = snapshot;
    if (wanted && now != null) {
      weeks.choose(monday);
      weeks.refresh(now);
    }
  }

  private void open(LocalDate week, @Nullable StopId stop) {
    show(week);
    selected.set(stop);
    showSeveral(false);
  }

  /** Leads to a customer. */
  void open(CustomerId customer) {
    desk.navigator().accept(new Place.OneCustomer(customer));
  }

  /** Leads to where a customer is on the map. */
  void showOnMap(CustomerId customer) {
    desk.navigator().accept(new Place.OnMap(customer));
  }
}
