package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.PointRules;
import app.revier.book.RestorePoint;
import app.revier.book.RestorePoints;
import app.revier.store.Database.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Restore points in the user's own folder, one folder a book. Each is a book of its own that is
 * complete and found sound before it has its name; only its owner can read it.
 */
public final class SqliteRestorePoints implements RestorePoints {

  private final Path folder;
  private final Clock clock;

  /** Copies a book into an empty file and says how many customers it has. */
  @FunctionalInterface
  interface Copying {
    /** Does it. */
    int into(Path file);
  }

  /**
   * Restore points below a folder, which need not exist yet.
   *
   * @param clock tells day and time, in the rep's time zone
   */
  public SqliteRestorePoints(Path folder, Clock clock) {
    this.folder = folder.toAbsolutePath();
    this.clock = clock;
  }

  /** The folder for copies of books that were taken away and can have none beside them. */
  Path shelter() {
    return folder.resolveSibling("rescued");
  }

  @Override
  public List<RestorePoint> list(Path book) {
    return new PointFolder(folder, book).list();
  }

  @Override
  public RestorePoint make(BookStore store, RestorePoint.Reason reason) {
    return make(store.file(), store::backUp, reason);
  }

  /** Makes a restore point of a book that is open in whatever way. */
  RestorePoint make(Path book, Copying copying, RestorePoint.Reason reason) {
    PointFolder points = new PointFolder(folder, book);
    try {
      points.prepare();
      Path temporary = points.temporary();
      try {
        int customers = copying.into(temporary);
        verify(temporary, customers, book);
        NewFile.force(temporary);
        Path file = points.file(freeInstant(points), reason, customers);
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        NewFile.forceFolder(points.path());
        points.delete(
            new PointRules(LocalDate.now(clock), clock.getZone()).superfluous(points.list()));
        return points.point(file);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw DatabaseFailures.of(e, points.path());
    }
  }

  /** Two points of one book never have the same instant, which orders them. */
  private Instant freeInstant(PointFolder points) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    List<RestorePoint> present = points.list();
    while (isTaken(present, now)) {
      now = now.plusMillis(1);
    }
    return now;
  }

  private static boolean isTaken(List<RestorePoint> points, Instant instant) {
    return points.stream().anyMatch(point -> point.made().equals(instant));
  }

  private static void verify(Path copy, int customers, Path book) {
    try (Database database = Database.open(copy, Access.UNCHANGING)) {
      boolean sound = database.texts("PRAGMA integrity_check(1)").equals(List.of("ok"));
      if (!sound || database.number("SELECT count(*) FROM customer") != customers) {
        throw new BookFailure(Reason.DAMAGED, book);
      }
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, book);
    }
  }
}
