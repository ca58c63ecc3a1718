package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.Library;
import app.revier.book.PointRules;
import app.revier.book.PreparedRestore;
import app.revier.book.RestorePoint;
import app.revier.book.RestorePoints;
import app.revier.book.Restored;
import app.revier.book.UnwritableFileException;
import app.revier.sealed.SealedFile;
import app.revier.store.Database.Access;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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

  @Override
  public PreparedRestore prepare(Path book, Path file, char @Nullable [] password) {
    PointFolder own = new PointFolder(folder, book);
    refuseUnlessFile(file);
    try {
      if (Files.exists(book) && Files.isSameFile(book, file)) {
        throw new BookFailure(Reason.IS_THE_BOOK, file);
      }
      own.prepare(clock.instant());
      return PreparedBook.of(file.toRealPath(), password, own.temporary());
    } catch (IOException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  private static void refuseUnlessFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new BookFailure(Files.exists(file) ? Reason.NOT_A_BOOK : Reason.MISSING, file);
    }
  }

  @Override
  public Restored restore(Path book, PreparedRestore prepared) {
    try (BookStore store = new SqliteBooks(this).openToChange(book)) {
      RestorePoint before = beforeRestore(store);
      store.replaceWith(prepared.book());
      return new Restored(before, null);
    } catch (BookFailure e) {
      return switch (e.reason()) {
        case MISSING, DAMAGED, FOREIGN -> new Restored(null, replaceDamaged(book, prepared));
        case NOT_A_BOOK -> {
          // Whatever a file of another name is, it was never a book.
          if (!book.toString().endsWith(Library.ENDING)) {
            throw e;
          }
          yield new Restored(null, replaceDamaged(book, prepared));
        }
        default -> throw e;
      };
    }
  }

  private RestorePoint beforeRestore(BookStore store) {
    try {
      return make(store, RestorePoint.Reason.RESTORE);
    } catch (BookFailure e) {
      if (e.reason() == Reason.DAMAGED) {
        throw e;
      }
      throw new BookFailure(Reason.NO_RESTORE_POINT, e.file(), e);
    }
  }

  private @Nullable Path replaceDamaged(Path book, PreparedRestore prepared) {
    try {
      Path real =
          Files.exists(book)
              ? book.toRealPath()
              : NewFile.folderOf(book).toRealPath().resolve(book.getFileName());
      try (BookLock lock = BookLock.take(real, Patience.SECONDS)) {
        if (lock == null) {
          throw new BookFailure(Reason.LOCKED, book);
        }
        PointFolder own = new PointFolder(folder, book);
        own.prepare(clock.instant());
        DamagedBook damaged = new DamagedBook(real);
        Path aside = damaged.keep(own.aside(clock.instant()));
        damaged.replaceBy(prepared.book());
        return aside;
      }
    } catch (SQLException | IOException e) {
      throw DatabaseFailures.ofEither(e, book);
    }
  }

  @Override
  public boolean isSealed(Path file) {
    refuseUnlessFile(file);
    try {
      return OpenFiles.read(file, (in, _) -> SealedFile.isSealed(in));
    } catch (IOException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  @Override
  public void copySealed(BookStore store, Path file, char[] password) {
    PointFolder own = new PointFolder(folder, store.file());
    try {
      own.prepare(clock.instant());
      Path plain = own.temporary();
      try {
        backUp(store, plain, own.path());
        NewFile.write(file, to -> seal(plain, to, password));
      } finally {
        PointFolder.discard(plain);
      }
    } catch (IOException e) {
      throw DatabaseFailures.of(e, own.path());
    }
  }

  @Override
  public void newSealed(Path file, char[] password, Consumer<BookStore> filling) {
    PointFolder own = new PointFolder(folder, file);
    try {
      own.prepare(clock.instant());
      Path plain = own.temporary();
      try {
        Files.delete(plain);
        new SqliteBooks().create(plain, filling).close();
        NewFile.write(file, to -> seal(plain, to, password));
      } finally {
        PointFolder.discard(plain);
      }
    } catch (IOException e) {
      throw DatabaseFailures.of(e, own.path());
    }
  }

  /** The file is not the one that was asked for, so neither is the disk that may be full. */
  private static void backUp(BookStore store, Path plain, Path place) {
    try {
      store.backUp(plain);
    } catch (BookFailure e) {
      throw e.reason() == Reason.NO_SPACE
          ? new UnwritableFileException(UnwritableFileException.Reason.NO_TEMPORARY_SPACE, place, e)
          : e;
    }
  }

  private static void seal(Path plain, Path to, char[] password) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(plain), 1 << 16);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(to), 1 << 16)) {
      SealedFile.seal(in, out, password);
    }
  }

  /** Makes a restore point of a book that is open in whatever way. */
  RestorePoint make(Path book, Copying copying, RestorePoint.Reason reason) {
    PointFolder points = new PointFolder(folder, book);
    try {
      points.prepare(clock.instant());
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
        return PointFolder.point(file);
      } catch (BookFailure e) {
        throw e.file().equals(temporary) ? new BookFailure(e.reason(), points.path(), e) : e;
      } finally {
        PointFolder.discard(temporary);
      }
    } catch (IOException e) {
      throw DatabaseFailures.of(e, points.path());
    }
  }

  @Override
  public boolean holds(RestorePoint point, Collection<String> words) {
    try {
      return FileWords.hasAny(point.file(), words);
    } catch (IOException e) {
      throw DatabaseFailures.of(e, point.file());
    }
  }

  @Override
  public RestorePoint rewrite(RestorePoint point, Consumer<BookStore> change) {
    Path file = point.file();
    Path folderOfPoint = NewFile.folderOf(file);
    try {
      Path temporary = PointFolder.temporaryIn(folderOfPoint);
      try {
        Files.copy(file, temporary, StandardCopyOption.REPLACE_EXISTING);
        try (BookStore store = new SqliteBooks().open(temporary)) {
          change.accept(store);
        }
        int customers = Math.toIntExact(verify(temporary, file));
        NewFile.force(temporary);
        // Over the old one first: whatever happens next, that is gone.
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        Path named = PointFolder.fileIn(folderOfPoint, point.made(), point.reason(), customers);
        Files.move(file, named, StandardCopyOption.ATOMIC_MOVE);
        NewFile.forceFolder(folderOfPoint);
        return PointFolder.point(named);
      } finally {
        PointFolder.discard(temporary);
      }
    } catch (IOException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  @Override
  public void deleteUnfinished(Path book) {
    PointFolder own = new PointFolder(folder, book);
    try {
      own.deleteTemporary();
    } catch (IOException e) {
      throw DatabaseFailures.of(e, own.path());
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
    if (verify(copy, book) != customers) {
      throw new BookFailure(Reason.DAMAGED, book);
    }
  }

  /** Looks whether a copy is sound; says how many customers it has. */
  private static long verify(Path copy, Path book) {
    try (Database database = Database.open(copy, Access.UNCHANGING)) {
      if (!database.texts("PRAGMA integrity_check(1)").equals(List.of("ok"))) {
        throw new BookFailure(Reason.DAMAGED, book);
      }
      return database.number("SELECT count(*) FROM customer");
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, book);
    }
  }
}
