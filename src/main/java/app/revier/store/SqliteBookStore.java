package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.ChangeId;
import app.revier.book.ChangeLabel;
import app.revier.book.Drive;
import app.revier.book.Erasing;
import app.revier.book.KeptRow;
import app.revier.book.PastChange;
import app.revier.book.Write;
import app.revier.privacy.CustomerSince;
import app.revier.store.Database.Work;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An open book in an SQLite file. */
final class SqliteBookStore implements BookStore {

  private final Path file;
  private final Database database;
  private final @Nullable BookLock lock;
  private final @Nullable Reason readOnly;
  private final ClosedBooks closedBooks;
  private volatile boolean damaged;
  private final ChangeLog log;
  private final @Nullable Writing writing;
  private boolean closed;

  /** The number of the state that {@link #changedByOthers} last saw. */
  private long seen;

  /**
   * A store over a book that can be changed.
   *
   * @param file as the user named it
   * @param lock what is given back when the store is closed; none for a book that has no name yet
   * @param closedBooks remembers the book when it is closed
   */
  SqliteBookStore(
      Path file,
      Database database,
      Writing writing,
      @Nullable BookLock lock,
      ClosedBooks closedBooks)
      throws SQLException {
    this(file, database, writing, lock, null, closedBooks);
  }

  /**
   * A store over a book that can only be read.
   *
   * @param file as the user named it
   * @param lock what is given back when the store is closed, if it has any
   * @param readOnly why the book cannot be changed
   */
  SqliteBookStore(Path file, Database database, @Nullable BookLock lock, Reason readOnly)
      throws SQLException {
    this(file, database, null, lock, readOnly, ClosedBooks.NONE);
  }

  private SqliteBookStore(
      Path file,
      Database database,
      @Nullable Writing writing,
      @Nullable BookLock lock,
      @Nullable Reason readOnly,
      ClosedBooks closedBooks)
      throws SQLException {
    this.file = file;
    this.database = database;
    this.writing = writing;
    this.lock = lock;
    this.readOnly = readOnly;
    this.closedBooks = closedBooks;
    log = new ChangeLog(database);
    seen = database.number("PRAGMA data_version");
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public @Nullable Reason whyReadOnly() {
    if (damaged) {
      return Reason.DAMAGED;
    }
    return writing == null ? readOnly : writing.lost();
  }

  @Override
  public void beDamaged() {
    damaged = true;
  }

  @Override
  public boolean changedByOthers() {
    try {
      long now = database.number("PRAGMA data_version");
      boolean changed = now != seen;
      if (changed) {
        Schema.check(database);
      }
      seen = now;
      return changed;
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  @Override
  public boolean isFree() {
    try {
      return BookLock.isFree(database.file());
    } catch (SQLException | IOException e) {
      throw DatabaseFailures.ofEither(e, file);
    }
  }

  @Override
  public Contents load(Progress progress) {
    return reading(() -> new ContentsReader(database, Faults.noted()).all(progress));
  }

  @Override
  public Contents load(Set<CustomerId> customers, Set<ProjectId> projects) {
    return reading(() -> new ContentsReader(database, Faults.noted()).some(customers, projects));
  }

  @Override
  public void forEachSalesLine(Consumer<SalesLine> action) {
    reading(
        () -> {
          ContentsReader.refusing(database).salesLines(action);
          return true;
        });
  }

  @Override
  public Optional<ChangeId> commit(
      ChangeLabel label, Instant at, List<Write> writes, Progress progress) {
    return changing(
        Optional::isPresent,
        () -> {
          PlannedWrites planned = new PlannedWrites(writes);
          Ids ids = Ids.read(database);
          long change = log.begin(ids);
          Steps steps = new Steps(progress, planned.size());
          new ChangeWriter(database, log, ids, change, steps).write(planned);
          boolean changed = log.end(change, label, at, ids);
          new CustomerSinceTable(database).note(ids, at);
          ids.write(database);
          return changed ? Optional.of(new ChangeId(change)) : Optional.empty();
        });
  }

  @Override
  public History history() {
    return reading(log::history);
  }

  @Override
  public Touched undo(Progress progress) {
    return changing(_ -> true, () -> swap(log.latestDone(), false, progress));
  }

  @Override
  public Touched redo(Progress progress) {
    return changing(_ -> true, () -> swap(log.firstUndone(), true, progress));
  }

  @Override
  public void beginHistory() {
    changing(
        _ -> true,
        () -> {
          log.beginHistory();
          return true;
        });
  }

  @Override
  public List<PastChange> pastChanges() {
    return reading(log::past);
  }

  @Override
  public List<KeptRow> keptRows(CustomerId customer) {
    return reading(() -> new KeptRows(database).of(customer));
  }

  @Override
  public CustomerSince customerSince() {
    return reading(() -> new CustomerSinceTable(database).all());
  }

  @Override
  public void erase(Erasing what, Progress progress) {
    Erasure erasure = new Erasure(database, log);
    try {
      erasure.overwriting(true);
      try {
        changing(
            _ -> true,
            () -> {
              erasure.forget(what, progress);
              return true;
            });
      } finally {
        erasure.overwriting(false);
      }
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  @Override
  public @Nullable Reason clean() {
    Writing right = rightToChange();
    try {
      Reason left = Erasure.clean(database);
      right.afterTidying(left == null);
      return left;
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  @Override
  public List<Drive> drives() {
    return reading(() -> new DriveTable(database).all());
  }

  @Override
  public void keepDrives(List<Drive> drives) {
    changing(
        changed -> changed,
        () -> {
          new DriveTable(database).put(drives);
          return !drives.isEmpty();
        });
  }

  private Touched swap(long change, boolean undone, Progress progress) throws SQLException {
    ChangeLabel label = log.label(change);
    if (label == null) {
      throw new IllegalStateException(undone ? "nothing to redo" : "nothing to undo");
    }
    return new Swap(database, change, undone).run(label, progress);
  }

  @Override
  public long lastId(Numbered kind) {
    return reading(() -> Ids.last(database, table(kind)));
  }

  private static BookTable table(Numbered kind) {
    return switch (kind) {
      case CUSTOMER -> BookTable.CUSTOMER;
      case PROJECT -> BookTable.PROJECT;
      case ABSENCE -> BookTable.ABSENCE;
      case APPOINTMENT -> BookTable.APPOINTMENT;
      case TASK -> BookTable.TASK;
      case STOP -> BookTable.STOP;
      case ACTIVITY -> BookTable.ACTIVITY;
      case CALLED_OFF -> BookTable.CALLED_OFF;
      case SPECIAL_RULE -> BookTable.SPECIAL_RULE;
      case INQUIRY -> BookTable.INQUIRY;
      case PUBLISHED -> BookTable.PUBLISHED;
    };
  }

  @Override
  public List<Damage> checkIntegrity() {
    return reading(() -> new IntegrityCheck(database, Schema.VERSION).run());
  }

  @Override
  public void copyTo(Path target) {
    NewFile.write(target, temporary -> copyInto(temporary, target));
  }

  private void copyInto(Path temporary, Path target) {
    try {
      database.copyInto(temporary);
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, target);
    }
  }

  @Override
  public int backUp(Path target) {
    return PageCopy.of(database, target);
  }

  @Override
  public void replaceWith(Path book) {
    try {
      database.update("ATTACH ? AS " + Takeover.OTHER, book.toString());
      try {
        changing(
            _ -> true,
            () -> {
              new Takeover(database).run();
              return true;
            });
      } finally {
        database.execute("DETACH " + Takeover.OTHER);
      }
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      if (writing == null) {
        database.close();
      } else {
        writing.close();
        if (whyReadOnly() == null) {
          closedBooks.remember(database.file());
        }
      }
    } catch (SQLException | IOException e) {
      throw DatabaseFailures.ofEither(e, file);
    }
  }

  @Override
  public void rescueFrom(Supplier<Contents> inMemory) {
    if (writing != null) {
      writing.rescueFrom(inMemory);
    }
  }

  private <T> T reading(Work<T> work) {
    try {
      return database.reading(work);
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  private <T> T changing(Predicate<T> changed, Work<T> work) {
    Writing right = rightToChange();
    boolean made = false;
    T result;
    try {
      result = carryOut(right, changed, work);
      made = changed.test(result);
    } finally {
      if (!made) {
        right.afterNoCommit();
      }
    }
    if (made) {
      right.afterCommit();
    }
    return result;
  }

  /** What lets the book be changed, after a look whether the change would get into it. */
  private Writing rightToChange() {
    Writing right = writing;
    Reason why = damaged ? Reason.DAMAGED : readOnly;
    if (right == null || why != null) {
      throw new BookFailure(Objects.requireNonNull(why), file);
    }
    right.check();
    return right;
  }

  private <T> T carryOut(Writing right, Predicate<T> changed, Work<T> work) {
    try {
      log.prepare();
      return database.changing(
          () -> {
            T result = work.run();
            if (changed.test(result)) {
              right.beforeCommit();
            }
            return result;
          });
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, file);
    }
  }
}
