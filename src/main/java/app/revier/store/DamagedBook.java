package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.files.Companions;
import app.revier.files.Neighbour;
import app.revier.files.OwnerOnly;
import app.revier.store.Database.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A book file that cannot be read any more, or is gone, and gets another state in its place. Only
 * whoever holds the lock of the book may do so.
 *
 * <p>A file must not be replaced while somebody has it open: its log, known by its name, would be
 * mixed with that of the new file. So it is done only where nobody has.
 */
final class DamagedBook {

  private final Path real;

  /** The file, by its real path. */
  DamagedBook(Path real) {
    this.real = real;
  }

  /** Keeps the file with its log, byte by byte; gives none if there is no file. */
  @Nullable Path keep(Path aside) throws IOException {
    try {
      copy(real, aside);
    } catch (NoSuchFileException e) {
      return null;
    }
    Iterator<Path> kept = Companions.of(aside).iterator();
    for (Path beside : Companions.of(real)) {
      Path to = kept.next();
      if (Files.exists(beside)) {
        copy(beside, to);
      }
    }
    NewFile.forceFolder(NewFile.folderOf(aside));
    return aside;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to);
    NewFile.force(to);
  }

  /**
   * Puts a complete book in its place. A crash leaves the damaged file, with or without its log, or
   * the new one.
   *
   * @param book closed, so a single file
   * @throws BookFailure if another program has the damaged file open
   */
  void replaceBy(Path book) throws IOException {
    if (Files.exists(real)) {
      refuseIfOpen();
    }
    Path folder = NewFile.folderOf(real);
    try (Neighbour neighbour = Neighbour.of(real)) {
      // Its owner's alone before anything is in it.
      Path unnamed = Files.createFile(neighbour.path(), OwnerOnly.file());
      Files.copy(book, unnamed, StandardCopyOption.REPLACE_EXISTING);
      NewFile.force(unnamed);
      for (Path companion : Companions.of(real)) {
        Files.deleteIfExists(companion);
      }
      NewFile.forceFolder(folder);
      Files.move(
          unnamed, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      NewFile.forceFolder(folder);
    }
  }

  /** Only who is alone with a file can take its log away. */
  private void refuseIfOpen() {
    try (Database database = Database.open(real, Access.WRITE)) {
      database.texts("PRAGMA journal_mode = DELETE");
    } catch (SQLException e) {
      // What is too damaged for this is too damaged to be read by anybody.
      if (DatabaseFailures.reason(e) != Reason.DAMAGED) {
        throw DatabaseFailures.of(e, real);
      }
    }
  }
}
