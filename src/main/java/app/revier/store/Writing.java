package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore.Contents;
import app.revier.store.BookPlace.State;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to change an open book, for as long as its file is the one that was opened. A change is
 * acknowledged only if it is in the file of the book's name.
 */
final class Writing {

  private static final Logger LOG = LoggerFactory.getLogger(Writing.class);

  private final Path file;
  private final Database database;
  private final Database anchor;
  private final BookPlace place;
  private final Checkpoints checkpoints;
  private final Rescue rescue;
  private @Nullable Supplier<Contents> inMemory;
  private volatile @Nullable Reason lost;
  private @Nullable Path goodCopy;

  /**
   * Takes over an open book.
   *
   * @param file as the user named it
   * @param anchor a second connection to the same file, that can only read
   * @param rescue makes a rescue of the book
   */
  Writing(
      Path file,
      Database database,
      Database anchor,
      BookPlace place,
      Checkpoints checkpoints,
      Rescue rescue) {
    this.file = file;
    this.database = database;
    this.anchor = anchor;
    this.place = place;
    this.checkpoints = checkpoints;
    this.rescue = rescue;
  }

  void rescueFrom(Supplier<Contents> contents) {
    inMemory = contents;
  }

  /** Why the right is lost; none if it is not. */
  @Nullable Reason lost() {
    return lost;
  }

  /**
   * Before a change, outside of its transaction: whether it would get into the book.
   *
   * @throws BookFailure if the file is not the book's any more
   */
  void check() {
    Reason before = lost;
    if (before != null) {
      throw BookFailure.takenAway(before, file, goodCopy);
    }
    State now;
    try {
      now = place.look();
    } catch (IOException e) {
      throw DatabaseFailures.of(e, file);
    }
    loseUnlessSame(now);
  }

  /** As the last thing within the transaction of a change. */
  void beforeCommit() throws SQLException {
    checkpoints.beforeCommit();
  }

  /**
   * After a change.
   *
   * @throws BookFailure if the file was taken away meanwhile; the change is in the good copy
   */
  void afterCommit() {
    try {
      loseUnlessSame(place.lookAfterChange());
      if (checkpoints.afterCommit(place.logSize())) {
        place.leave();
      }
    } catch (IOException e) {
      LOG.warn("the book cannot be found after a change", e);
      loseUnlessSame(State.MOVED);
    }
  }

  /**
   * After a change that was given up, failed or changed nothing: pages of it that memory could not
   * hold are in the log all the same, where they count for nothing.
   */
  void afterNoCommit() {
    try {
      place.leaveLog();
    } catch (IOException e) {
      // The look before the next change meets the same.
      LOG.warn("the log cannot be found after a change that was not made", e);
    }
  }

  /**
   * After the file was rewritten.
   *
   * @param whole whether all of the log is in the file, so that it begins anew
   */
  void afterTidying(boolean whole) {
    try {
      if (whole) {
        checkpoints.logBeginsAnew();
      }
      place.leave();
    } catch (IOException e) {
      throw DatabaseFailures.of(e, file);
    }
  }

  private void loseUnlessSame(State now) {
    if (now == State.SAME) {
      return;
    }
    Reason why = now == State.OVERWRITTEN ? Reason.OVERWRITTEN : Reason.REPLACED;
    LOG.warn("the file of the open book was touched from outside: {}", now);
    lost = why;
    goodCopy = rescue.run(now, inMemory);
    throw BookFailure.takenAway(why, file, goodCopy);
  }

  /**
   * Leaves the book as one file.
   *
   * @throws BookFailure if the file turns out not to be the book's any more, or the log had to stay
   */
  void close() throws SQLException, IOException {
    try {
      if (lost == null) {
        check();
      }
    } finally {
      if (lost == null) {
        closeWhole();
      } else {
        closeUntouched();
      }
    }
  }

  private void closeWhole() throws SQLException {
    try (database) {
      anchor.close();
      new FreePages(database).giveBack();
      checkpoints.finish();
    } catch (SQLException e) {
      throw new BookFailure(Reason.LOG_LEFT, file, e);
    }
  }

  /**
   * Closes without writing anything: the last connection that can write would bring the log into
   * whatever it has open, and delete what has the name of the log. One that reads keeps it from
   * that, and cannot do so itself. Where even that one cannot read what is there now, both stay
   * open until the program ends: the system closes without writing.
   */
  private void closeUntouched() throws SQLException, IOException {
    try {
      anchor.execute("BEGIN");
      anchor.number("SELECT count(*) FROM sqlite_schema");
    } catch (SQLException e) {
      LOG.warn("what took the place of the book is no database; it stays open to be left alone", e);
      return;
    }
    try (anchor) {
      database.close();
    }
    if (goodCopy != null) {
      place.removeLog();
    }
  }
}
