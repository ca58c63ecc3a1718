package app.revier.book;

import app.revier.agenda.Agenda;
import app.revier.book.RestorePoint.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes restore points by itself: before the first change of a day and before each import. A change
 * goes on if none can be made; whoever listens is told.
 */
final class PointKeeping {

  /** After a failure, changes other than imports do not try again for this long. */
  private static final Duration PAUSE = Duration.ofMinutes(15);

  private static final Set<String> IMPORTS = Set.of("imported", "calendar-imported");

  private final @Nullable RestorePoints points;
  private final BookStore store;
  private final Clock clock;
  private final List<Consumer<BookFailure>> listeners = new CopyOnWriteArrayList<>();
  private @Nullable LocalDate covered;
  private @Nullable Instant pausedUntil;
  private @Nullable BookFailure untold;

  /**
   * For an open book.
   *
   * @param points none for a book of which no restore points are kept
   */
  PointKeeping(@Nullable RestorePoints points, BookStore store, Clock clock) {
    this.points = points;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Tells of each restore point that could not be made, on the thread of the change and once that
   * is saved: of a change that fails there is nothing to go back from.
   */
  void onFailure(Consumer<BookFailure> listener) {
    listeners.add(listener);
  }

  /** Makes a point if one is due before a change of this code. */
  void before(Snapshot now, String code) {
    if (points == null || store.readOnly() || isBlank(now)) {
      return;
    }
    try {
      if (IMPORTS.contains(code)) {
        make(points, Reason.IMPORT);
      } else if (!isPaused() && !isCovered(points)) {
        make(points, Reason.DAY);
      }
    } catch (BookFailure e) {
      pausedUntil = clock.instant().plus(PAUSE);
      untold = e;
    }
  }

  /** Tells that the change which is saved now has no point before it, if so. */
  void saved() {
    BookFailure failure = untold;
    if (failure != null) {
      untold = null;
      listeners.forEach(listener -> listener.accept(failure));
    }
  }

  /**
   * Makes a point before another state takes the place of the book.
   *
   * @throws BookFailure if none can be made
   */
  RestorePoint beforeRestore() {
    try {
      return kept().make(store, Reason.RESTORE);
    } catch (BookFailure e) {
      throw new BookFailure(BookFailure.Reason.NO_RESTORE_POINT, e.file(), e);
    }
  }

  /** The points of this book, of which some must be kept. */
  RestorePoints kept() {
    if (points == null) {
      throw new IllegalStateException("no restore points are kept of this book");
    }
    return points;
  }

  private void make(RestorePoints kept, Reason reason) {
    kept.make(store, reason);
    covered = LocalDate.now(clock);
    pausedUntil = null;
    untold = null;
  }

  private boolean isPaused() {
    return pausedUntil != null && clock.instant().isBefore(pausedUntil);
  }

  /** Any point of today was made before its first change, since that one makes one. */
  private boolean isCovered(RestorePoints kept) {
    LocalDate today = LocalDate.now(clock);
    if (today.equals(covered)) {
      return true;
    }
    boolean found =
        kept.list(store.file()).stream()
            .anyMatch(point -> LocalDate.ofInstant(point.made(), clock.getZone()).equals(today));
    if (found) {
      covered = today;
    }
    return found;
  }

  /** A book that holds nothing has nothing to go back to. */
  private static boolean isBlank(Snapshot now) {
    return now.territory().customers().isEmpty() && now.agenda().equals(Agenda.EMPTY);
  }
}
