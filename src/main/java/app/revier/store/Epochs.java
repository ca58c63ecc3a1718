package app.revier.store;

import app.revier.book.BookFailure.Reason;
import app.revier.files.Companions;
import app.revier.store.Database.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Which log belongs to which file. Each time the log of a book begins anew, its first change draws
 * an epoch, a number nobody else draws, and keeps the one before. A file is of the epoch in which
 * it was last brought up to date. So a log belongs to a file if the file is of the log's epoch or
 * of the one before it; a log that was left beside a copy put back, or beside another book, is of
 * neither.
 */
final class Epochs {

  /** The first form of the book with epochs. */
  private static final int SINCE = 7;

  private Epochs() {}

  /** Begins an epoch, within the running transaction. */
  static void draw(Database database) throws SQLException {
    database.update(
        "UPDATE epoch SET before = now, now = ?", ThreadLocalRandom.current().nextLong());
  }

  /**
   * Whether the log beside a file belongs to it. Nothing is written into either. Older forms of the
   * book know no epochs; what they left is believed.
   *
   * @param access how to read the file with its log
   */
  static boolean logBelongsTo(Path file, Access access) throws SQLException {
    List<Long> alone = aloneOrNothing(file);
    if (alone.isEmpty()) {
      return true;
    }
    try (Database together = Database.open(file, access)) {
      return read(together).contains(alone.getFirst());
    }
  }

  /**
   * What the file says without its log; nothing if it cannot be read so. A file that was being
   * brought up to date when the program ended cannot, and needs its log.
   */
  private static List<Long> aloneOrNothing(Path file) throws SQLException {
    try (Database alone = Database.open(file, Access.UNCHANGING)) {
      return read(alone);
    } catch (SQLException e) {
      if (DatabaseFailures.reason(e) == Reason.DAMAGED) {
        return List.of();
      }
      throw e;
    }
  }

  /** The present epoch and the one before; nothing where there are none. */
  private static List<Long> read(Database database) throws SQLException {
    if (database.number("PRAGMA user_version") < SINCE) {
      return List.of();
    }
    long[] epochs = new long[2];
    database.query(
        "SELECT now, before FROM epoch",
        row -> {
          epochs[0] = row.getLong(1);
          epochs[1] = row.getLong(2);
        });
    return List.of(epochs[0], epochs[1]);
  }

  /**
   * Puts the log of something else aside, under a name that tells what it was.
   *
   * @return where it is now; none if there was none any more
   */
  static @Nullable Path putAside(Path file) throws IOException {
    Path log = Companions.log(file);
    Files.deleteIfExists(Companions.index(file));
    if (!Files.exists(log)) {
      return null;
    }
    int number = 1;
    Path aside;
    do {
      aside = log.resolveSibling(log.getFileName() + "-" + number++);
    } while (Files.exists(aside));
    return Files.move(log, aside);
  }
}
