package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookStore;
import app.revier.book.BookStore.Contents;
import app.revier.book.ChangeLabel;
import app.revier.book.Library;
import app.revier.book.UnwritableFileException;
import app.revier.book.Write;
import app.revier.files.OwnerOnly;
import app.revier.store.BookPlace.State;
import app.revier.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what a book holds when its file was moved, replaced or written over while it was open.
 * Nothing is written where the book was: what is there now belongs to someone else.
 */
final class Rescue {

  private static final Logger LOG = LoggerFactory.getLogger(Rescue.class);

  private final Database database;
  private final Checkpoints checkpoints;
  private final BookPlace place;
  private final @Nullable Path shelter;
  private final Function<Path, BookStore> maker;

  /**
   * A rescue of an open book.
   *
   * @param shelter the folder for the copy where none can be written beside the book, if any
   * @param maker makes a new book
   */
  Rescue(
      Database database,
      Checkpoints checkpoints,
      BookPlace place,
      @Nullable Path shelter,
      Function<Path, BookStore> maker) {
    this.database = database;
    this.checkpoints = checkpoints;
    this.place = place;
    this.shelter = shelter;
    this.maker = maker;
  }

  /**
   * Sees to it that there is a good copy.
   *
   * @param inMemory gives what the book holds, as far as it is in memory; none if it was never read
   * @return where the good copy is: the file of the book itself, where it has another name now, or
   *     a new one; none if none could be written
   */
  @Nullable Path run(State what, @Nullable Supplier<Contents> inMemory) {
    try {
      Path renamed = what == State.MOVED ? place.presentName() : null;
      if (renamed != null && checkpoints.finish()) {
        return renamed;
      }
    } catch (IOException | SQLException e) {
      LOG.warn("the moved book could not be brought up to date", e);
    }
    Path copy = copy(NewFile.folderOf(database.file()), what, inMemory);
    return copy == null && shelter != null ? copy(shelter, what, inMemory) : copy;
  }

  private @Nullable Path copy(Path folder, State what, @Nullable Supplier<Contents> inMemory) {
    try {
      if (folder.equals(shelter)) {
        OwnerOnly.createFolders(folder);
      }
      Path copy = free(folder);
      if (what != State.OVERWRITTEN) {
        NewFile.write(copy, this::copyInto);
        return copy;
      }
      if (inMemory == null) {
        return null;
      }
      fill(copy, inMemory.get());
      return copy;
    } catch (IOException | BookFailure | UnwritableFileException e) {
      LOG.warn("no copy of the book could be written", e);
      return null;
    }
  }

  private void copyInto(Path copy) {
    try {
      database.copyInto(copy);
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, copy);
    }
  }

  /**
   * Pages of the file are gone, so that the rows cannot be copied. What is in memory is all but the
   * single sales lines and the history.
   */
  private void fill(Path copy, Contents contents) {
    List<Write> writes = new ArrayList<>();
    contents.customers().forEach(customer -> writes.add(new Write.PutCustomer(customer)));
    contents.projects().forEach(project -> writes.add(new Write.PutProject(project)));
    contents.agenda().entries().forEach(entry -> writes.add(new Write.PutEntry(entry)));
    contents.settings().forEach((key, value) -> writes.add(new Write.PutSetting(key, value)));
    try (BookStore made = maker.apply(copy)) {
      made.commit(ChangeLabel.of("rescued"), Instant.EPOCH, writes, Progress.NONE);
      // It holds what the book held: there is nothing to take back.
      made.beginHistory();
    }
  }

  private Path free(Path folder) {
    String name = Library.nameOf(database.file());
    Path copy;
    int number = 2;
    do {
      copy = folder.resolve(name + " " + number++ + Library.ENDING);
    } while (Files.exists(copy));
    return copy;
  }
}
