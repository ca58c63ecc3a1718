package app.revier.store;

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
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An open book in an SQLite file. */
final class SqliteBookStore implements BookStore {

  private final BookSession session;
  private final Database database;
  private final ChangeLog log;

  SqliteBookStore(BookSession session) {
    this.session = session;
    database = session.database();
    log = session.log();
  }

  @Override
  public Path file() {
    return session.file();
  }

  @Override
  public @Nullable Reason whyReadOnly() {
    return session.whyReadOnly();
  }

  @Override
  public void beDamaged() {
    session.beDamaged();
  }

  @Override
  public boolean changedByOthers() {
    return session.changedByOthers();
  }

  @Override
  public boolean isReplaced() {
    return session.isReplaced();
  }

  @Override
  public boolean isFree() {
    return session.isFree();
  }

  @Override
  public Contents load(Progress progress) {
    return session.reading(() -> new ContentsReader(database, Faults.noted()).all(progress));
  }

  @Override
  public Contents load(Set<CustomerId> customers, Set<ProjectId> projects) {
    return session.reading(
        () -> new ContentsReader(database, Faults.noted()).some(customers, projects));
  }

  @Override
  public void forEachSalesLine(Consumer<SalesLine> action) {
    session.reading(
        () -> {
          ContentsReader.refusing(database).salesLines(action);
          return true;
        });
  }

  @Override
  public List<SalesLine> salesOf(CustomerId customer) {
    return session.reading(() -> ContentsReader.refusing(database).salesOf(customer));
  }

  @Override
  public Optional<ChangeId> commit(
      ChangeLabel label, Instant at, List<Write> writes, Progress progress) {
    return session.changing(
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
    return session.reading(log::history);
  }

  @Override
  public Touched undo(Progress progress) {
    return session.changing(_ -> true, () -> swap(log.latestDone(), false, progress));
  }

  @Override
  public Touched redo(Progress progress) {
    return session.changing(_ -> true, () -> swap(log.firstUndone(), true, progress));
  }

  @Override
  public void beginHistory() {
    session.changing(
        _ -> true,
        () -> {
          log.beginHistory();
          return true;
        });
  }

  @Override
  public List<PastChange> pastChanges() {
    return session.reading(log::past);
  }

  @Override
  public List<KeptRow> keptRows(CustomerId customer) {
    return session.reading(() -> new KeptRows(database).of(customer));
  }

  @Override
  public Map<String, Set<String>> formerNames(CustomerId customer) {
    return session.reading(() -> new FormerNames(database, customer).all());
  }

  @Override
  public CustomerSince customerSince() {
    return session.reading(() -> new CustomerSinceTable(database).all());
  }

  @Override
  public void erase(Erasing what, Progress progress) {
    Erasure erasure = new Erasure(database, log);
    try {
      erasure.overwriting(true);
      try {
        session.changing(
            _ -> true,
            () -> {
              erasure.forget(what, progress);
              return true;
            });
      } finally {
        erasure.overwriting(false);
      }
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, file());
    }
  }

  @Override
  public @Nullable Reason clean() {
    Writing right = session.rightToChange();
    try {
      Reason left = Erasure.clean(database);
      right.afterTidying(left == null);
      return left;
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, file());
    }
  }

  @Override
  public List<Drive> drives() {
    return session.reading(() -> new DriveTable(database).all());
  }

  @Override
  public void keepDrives(List<Drive> drives) {
    session.changing(
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
    return session.reading(() -> Ids.last(database, BookTable.of(kind)));
  }

  @Override
  public List<Damage> checkIntegrity() {
    return session.reading(() -> new IntegrityCheck(database, Schema.VERSION).run());
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
        session.changing(
            _ -> true,
            () -> {
              new Takeover(database).run();
              return true;
            });
      } finally {
        database.execute("DETACH " + Takeover.OTHER);
      }
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, file());
    }
  }

  @Override
  public void close() {
    session.close();
  }

  @Override
  public void rescueFrom(Supplier<Contents> inMemory) {
    session.rescueFrom(inMemory);
  }
}
