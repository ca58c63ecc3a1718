package app.revier.desktop.screen.week.ahead;

import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.BookChange;
import app.revier.book.Snapshot;
import app.revier.book.WeekByHand;
import app.revier.book.WeekPlanning;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.ahead.WeeksContent.Day;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The weeks to come: how full they are, what slips, and visits that go from one into another. */
public final class WeeksViewModel {

  /** So many weeks, this one among them. */
  public static final int WEEKS = 13;

  private static final String TOPIC = "weeks";

  private final Desk desk;
  private final BiConsumer<LocalDate, @Nullable StopId> open;
  private final ReadOnlyObjectWrapper<@Nullable WeeksContent> content =
      new ReadOnlyObjectWrapper<>(this, "content");
  private final ReadOnlyObjectWrapper<@Nullable StopId> selected =
      new ReadOnlyObjectWrapper<>(this, "selected");
  private final ReadOnlyObjectWrapper<LocalDate> monday;

  /**
   * The weeks from the one of today on; nothing until a refresh.
   *
   * @param first the Monday of the week that is chosen
   * @param open shows a week day by day, with a stop chosen in it if one is given
   */
  public WeeksViewModel(Desk desk, LocalDate first, BiConsumer<LocalDate, @Nullable StopId> open) {
    this.desk = desk;
    this.open = open;
    monday = new ReadOnlyObjectWrapper<>(this, "monday", first);
  }

  /** What is shown; none until it has been worked out for the first time. */
  ReadOnlyObjectProperty<@Nullable WeeksContent> contentProperty() {
    return content.getReadOnlyProperty();
  }

  /** The stop that is chosen. */
  ReadOnlyObjectProperty<@Nullable StopId> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The first day of the week that is chosen. */
  public ReadOnlyObjectProperty<LocalDate> mondayProperty() {
    return monday.getReadOnlyProperty();
  }

  /** Shows another state of the book. */
  public void refresh(Snapshot now) {
    LocalDate first = now.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    desk.tasks()
        .latest(
            TOPIC,
            progress -> {
              progress.report(0, 0);
              return WeeksContents.of(desk, now, first, WEEKS);
            },
            this::show);
  }

  private void show(WeeksContent worked) {
    content.set(worked);
    StopId chosen = selected.get();
    // Whoever moves a stop into another week wants to see it there.
    select(worked.weekOf(chosen) == null ? null : chosen);
  }

  /** Chooses a week. */
  public void choose(LocalDate week) {
    monday.set(week);
  }

  /** Chooses a stop; none for no stop. */
  void select(@Nullable StopId stop) {
    selected.set(stop);
    WeeksContent shown = content.get();
    WeeksContent.Week week = shown == null ? null : shown.weekOf(stop);
    if (week != null) {
      monday.set(week.monday());
    }
  }

  /** Shows the chosen week day by day, with the chosen stop if it is in it. */
  void open() {
    open.accept(monday.get(), selected.get());
  }

  /** Takes the chosen stop to the next working day, or the one before. */
  void moveDay(boolean later) {
    moveTo(
        (days, from) -> {
          int to = from + (later ? 1 : -1);
          while (to >= 0 && to < days.size() && !days.get(to).off().isEmpty()) {
            to += later ? 1 : -1;
          }
          return to;
        });
  }

  /** Takes the chosen stop to the same day of the next week, or of the one before. */
  void moveWeek(boolean later) {
    WeeksContent shown = content.get();
    int columns = shown == null ? 0 : shown.weekdays().size();
    moveTo((_, from) -> from + (later ? columns : -columns));
  }

  /** Counts from where the stop stands when its turn comes: a key may be held down. */
  private void moveTo(ToIntBiFunction<List<Day>, Integer> goal) {
    WeeksContent shown = content.get();
    StopId stop = selected.get();
    if (shown == null || stop == null) {
      return;
    }
    List<Day> days = shown.weeks().stream().flatMap(week -> week.days().stream()).toList();
    List<LocalDate> dates = days.stream().map(Day::date).toList();
    change(
        shown,
        stop,
        () -> {
          Stop now = desk.book().snapshot().agenda().stop(stop);
          int from = now == null ? -1 : dates.indexOf(now.date());
          int to = from < 0 ? -1 : goal.applyAsInt(days, from);
          return to < 0 || to >= days.size() ? null : days.get(to);
        });
  }

  /** Puts a stop on another day; days off take nothing, and the rep is told why. */
  void move(StopId stop, LocalDate to) {
    WeeksContent shown = content.get();
    Day there = shown == null ? null : shown.day(to);
    if (shown != null && there != null) {
      change(shown, stop, () -> there);
    }
  }

  /** What came of a move: a change, or why there is none. */
  private record Moved(Optional<BookChange> change, String why) {}

  private void change(WeeksContent shown, StopId stop, Supplier<@Nullable Day> goal) {
    selected.set(stop);
    desk.tasks()
        .run(
            desk.texts().get("week.changing"),
            _ -> {
              Day there = goal.get();
              String why = there == null ? "" : why(shown, stop, there);
              return there == null || !why.isEmpty()
                  ? new Moved(Optional.empty(), why)
                  : new Moved(moved(stop, there.date()), "");
            },
            moved -> {
              desk.undoing().offer(moved.change());
              if (!moved.why().isEmpty()) {
                desk.notices().explain(moved.why());
              }
            });
  }

  /** Why a stop cannot go to a day, in words; empty if it can. */
  String why(WeeksContent shown, StopId stop, Day there) {
    boolean confirmed =
        shown.weeks().stream()
            .flatMap(week -> week.dots().stream())
            .anyMatch(dot -> dot.stop().equals(stop) && dot.confirmed());
    if (desk.book().readOnly()) {
      return desk.texts().get("week.read-only");
    }
    if (confirmed) {
      return desk.texts().get("weeks.confirmed");
    }
    return there.off();
  }

  private Optional<BookChange> moved(StopId stop, LocalDate to) {
    LocalDate first = to.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    WeekPlanning planning =
        new WeekPlanning(desk.book().snapshot(), desk.texts().language().code());
    return new WeekByHand(desk.book(), planning.week(first), first.plusDays(6)).move(stop, to);
  }
}
