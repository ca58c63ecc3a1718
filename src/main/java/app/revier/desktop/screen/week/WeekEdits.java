package app.revier.desktop.screen.week;

import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.BookChange;
import app.revier.book.Wanted;
import app.revier.book.WeekByHand;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.screen.week.WeekContent.Day;
import app.revier.desktop.screen.week.WeekContent.Hold;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How the rep bends the week that is shown; each change is one step that can be undone. */
final class WeekEdits {

  /** Where a stop is put is rounded to so many minutes. */
  static final int GRID = 15;

  private static final int DAY = 24 * 60;

  private final Desk desk;
  private final WeekViewModel week;

  /** Where a stop of the book is to go. */
  private record Goal(LocalDate date, int from, int minutes) {}

  /** Changes of the week that is shown. */
  WeekEdits(Desk desk, WeekViewModel week) {
    this.desk = desk;
    this.week = week;
  }

  /**
   * Puts the chosen stop elsewhere, from where it stands when its turn comes: a key that is held
   * down is not lost while the book is busy.
   *
   * @param days later, or earlier; days off are left out
   * @param minutes later, or earlier
   */
  void move(int days, int minutes) {
    List<LocalDate> working = workingDays();
    moveChosen(
        stop -> {
          LocalDate date = stop.date();
          for (int i = 0; i < Math.abs(days); i++) {
            date = next(working, date, days > 0);
          }
          return new Goal(date, minute(stop.begin()) + minutes, length(stop));
        });
  }

  /** Makes the chosen stop longer, or shorter, by some minutes; it keeps at least one step. */
  void stretch(int minutes) {
    moveChosen(
        stop ->
            new Goal(stop.date(), minute(stop.begin()), Math.max(GRID, length(stop) + minutes)));
  }

  private void moveChosen(Function<Stop, Goal> goal) {
    StopId id = movable(week.selectedProperty().get());
    if (id != null) {
      change(
          byHand -> {
            Stop now = desk.book().snapshot().agenda().stop(id);
            return now == null ? Optional.empty() : put(byHand, id, goal.apply(now));
          });
    }
  }

  /** The working day after a day, or before it; the day itself if there is none. */
  private static LocalDate next(List<LocalDate> working, LocalDate date, boolean later) {
    return (later ? working : working.reversed())
        .stream()
            .filter(day -> later ? day.isAfter(date) : day.isBefore(date))
            .findFirst()
            .orElse(date);
  }

  private List<LocalDate> workingDays() {
    WeekContent shown = week.contentProperty().get();
    return shown == null
        ? List.of()
        : shown.days().stream().filter(Day::isWorking).map(Day::date).toList();
  }

  /**
   * Puts a stop somewhere.
   *
   * @param from the minute of the day
   * @param minutes how long it takes
   */
  void put(StopId id, LocalDate date, int from, int minutes) {
    if (workingDays().contains(date) && movable(id) != null) {
      week.select(id);
      change(byHand -> put(byHand, id, new Goal(date, from, minutes)));
    }
  }

  private static Optional<BookChange> put(WeekByHand byHand, StopId id, Goal goal) {
    int minutes = Math.min(goal.minutes(), DAY - 1);
    int begin = Math.clamp(goal.from(), 0, DAY - 1 - minutes);
    return byHand.put(id, goal.date(), time(begin), time(begin + minutes));
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute * 60L);
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private static int length(Stop stop) {
    return minute(stop.end()) - minute(stop.begin());
  }

  /** A stop if it can be changed; else none, and the rep is told why. */
  private @Nullable StopId movable(@Nullable StopId id) {
    WeekContent shown = week.contentProperty().get();
    Block block = shown == null || id == null ? null : shown.block(id);
    if (block == null) {
      return null;
    }
    String why = week.immovable(block);
    if (!why.isEmpty()) {
      desk.notices().explain(why);
      return null;
    }
    return id;
  }

  /** Puts something that is not planned into a day, at a time. */
  void putIn(Wanted wanted, LocalDate date, int from) {
    if (workingDays().contains(date)) {
      int minutes = minutes(wanted);
      int begin = Math.clamp(from, 0, DAY - 1 - minutes);
      change(byHand -> byHand.putIn(wanted, date, time(begin), time(begin + minutes)));
    }
  }

  /**
   * Puts something that is not planned where it costs the least way.
   *
   * @param called what it is called, in words
   */
  void fit(Wanted wanted, String called) {
    change(
        byHand -> byHand.putIn(wanted),
        () -> desk.notices().explain(desk.texts().get("week.no-place", called)));
  }

  /** How long something that is not planned takes, in minutes. */
  int minutes(Wanted wanted) {
    WeekByHand byHand = byHand();
    return byHand == null ? GRID : byHand.minutes(wanted);
  }

  /** Takes the chosen stop out of the week. */
  void takeOut() {
    StopId id = movable(week.selectedProperty().get());
    if (id != null) {
      change(byHand -> byHand.takeOut(id));
    }
  }

  /** Puts a day into the order that costs the least way. */
  void shorten(LocalDate date) {
    change(byHand -> byHand.shorten(date));
  }

  private void change(Function<WeekByHand, Optional<BookChange>> edit) {
    change(edit, () -> {});
  }

  /**
   * Changes the week.
   *
   * @param nothing what to do if nothing was changed
   */
  private void change(Function<WeekByHand, Optional<BookChange>> edit, Runnable nothing) {
    WeekByHand byHand = byHand();
    if (byHand != null && !isRefused()) {
      run(() -> edit.apply(byHand), nothing);
    }
  }

  /** What bends the week that is shown; none until there is one. */
  private @Nullable WeekByHand byHand() {
    WeekRequest asked = week.request();
    WeekContent shown = week.contentProperty().get();
    return asked == null || shown == null || shown.days().isEmpty()
        ? null
        : new WeekByHand(desk.book(), asked, shown.days().getLast().date());
  }

  private boolean isRefused() {
    String why = week.readOnlyReason();
    if (!why.isEmpty()) {
      desk.notices().explain(why);
    }
    return !why.isEmpty();
  }

  private void run(Supplier<Optional<BookChange>> edit, Runnable nothing) {
    desk.tasks()
        .run(
            desk.texts().get("week.changing"),
            _ -> edit.get(),
            change -> {
              desk.undoing().offer(change);
              if (change.isEmpty()) {
                nothing.run();
              }
            });
  }

  /** Confirms the chosen stop, or takes the confirmation back; what was reported stays. */
  void toggleLock() {
    StopId id = week.selectedProperty().get();
    WeekContent shown = week.contentProperty().get();
    Block block = shown == null || id == null ? null : shown.block(id);
    if (id == null || block == null) {
      return;
    }
    if (block.hold() == Hold.REPORTED) {
      movable(id);
    } else {
      lock(List.of(id), block.hold() == Hold.FREE);
    }
  }

  /** Confirms all stops of the week. */
  void lockAll() {
    WeekContent shown = week.contentProperty().get();
    List<StopId> all =
        shown == null
            ? List.of()
            : shown.days().stream()
                .flatMap(day -> day.blocks().stream())
                .filter(Block::isMovable)
                .map(Block::stop)
                .filter(Objects::nonNull)
                .toList();
    if (!all.isEmpty()) {
      lock(all, true);
    }
  }

  private void lock(List<StopId> ids, boolean locked) {
    if (!isRefused()) {
      run(() -> desk.book().days().confirm(ids, locked), () -> {});
    }
  }
}
