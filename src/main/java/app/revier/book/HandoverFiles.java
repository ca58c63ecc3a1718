package app.revier.book;

import app.revier.book.BookFailure.Reason;
import app.revier.handover.Parcel;
import app.revier.task.Progress;
import app.revier.territory.SalesLine;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Files with customers for a colleague. Each is a small book of its own, so that it is checked and
 * brought into the form of today like any book, and a newer one is refused like any book; or such a
 * book sealed with a password.
 */
public final class HandoverFiles {

  private final BookFiles books;
  private final RestorePoints points;

  /** Files made and read like books. */
  public HandoverFiles(BookFiles books, RestorePoints points) {
    this.books = books;
    this.points = points;
  }

  /**
   * Writes a file that holds nothing but some customers.
   *
   * @param book from which they are
   * @param password the file opens with this only; none for one that everybody can open
   * @throws BookFailure if the file exists already or cannot be written
   */
  public void write(Path file, Book book, Parcel parcel, char @Nullable [] password) {
    Settings settings = book.snapshot().settings();
    Consumer<BookStore> filling =
        store -> {
          store.commit(
              ChangeLabel.of("handover-file"),
              Instant.EPOCH,
              Parcels.writes(parcel, settings),
              Progress.NONE);
          // Whoever opens it as a book has nothing to take back.
          store.beginHistory();
        };
    if (password == null) {
      books.create(file, filling).close();
    } else {
      points.newSealed(file, password, filling);
    }
  }

  /**
   * Reads customers out of a file that was written for a colleague, or out of a whole book. The
   * file stays as it is.
   *
   * @param book into which they shall come
   * @param password of a sealed file; not asked for otherwise
   * @throws BookFailure if it is no sound book of this or an older form, or its password is missing
   *     or wrong, or if it is the book itself
   */
  public Parcel read(Book book, Path file, char @Nullable [] password) {
    try (PreparedRestore prepared = points.prepare(book.file(), file, password);
        BookStore store = books.openToRead(prepared.book())) {
      BookStore.Contents contents = SoundContents.of(store.load(Progress.NONE));
      if (!contents.damages().isEmpty()) {
        throw new BookFailure(Reason.DAMAGED, file, contents.damages());
      }
      List<SalesLine> sales = new ArrayList<>();
      store.forEachSalesLine(sales::add);
      return Parcels.of(contents, sales);
    } catch (InvalidSettingException e) {
      throw new BookFailure(Reason.DAMAGED, file, e);
    }
  }

  /** Whether a file is sealed with a password. */
  public boolean isSealed(Path file) {
    return points.isSealed(file);
  }
}
