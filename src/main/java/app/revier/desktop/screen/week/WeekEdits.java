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
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
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
      desk.notices().done(why, null, null);
      return null;
    }
    return id;
  }

  /** Plans a visit at a time of the day. */
  void visit(CustomerId id, LocalDate date, int from) {
    Customer customer = desk.book().snapshot().territory().customer(id);
    if (customer != null && workingDays().contains(date)) {
      int minutes = Math.min(usualMinutes(id), DAY - 1);
      int begin = Math.clamp(from, 0, DAY - 1 - minutes);
      change(
          byHand -> byHand.putIn(new Wanted.Visit(id), date, time(begin), time(begin + minutes)));
    }
  }

  /** Plans a visit where it costs the least way. */
  void fit(CustomerId id) {
    Customer customer = desk.book().snapshot().territory().customer(id);
    if (customer != null) {
      change(
          byHand -> byHand.putIn(new Wanted.Visit(id)),
          () ->
              desk.notices().done(desk.texts().get("week.no-place", customer.name()), null, null));
    }
  }

  /** How long a visit to a customer takes, in minutes. */
  int usualMinutes(CustomerId id) {
    WeekRequest asked = week.request();
    Customer customer = desk.book().snapshot().territory().customer(id);
    return asked == null || customer == null ? GRID : asked.rules().visitMinutes(customer);
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
    WeekRequest asked = week.request();
    WeekContent shown = week.contentProperty().get();
    if (asked == null || shown == null || shown.days().isEmpty() || isRefused()) {
      return;
    }
    LocalDate last = shown.days().getLast().date();
    run(() -> edit.apply(new WeekByHand(desk.book(), asked, last)), nothing);
  }

  private boolean isRefused() {
    String why = week.readOnlyReason();
    if (!why.isEmpty()) {
      desk.notices().done(why, null, null);
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
