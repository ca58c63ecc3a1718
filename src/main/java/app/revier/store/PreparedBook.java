package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.book.BookStore;
import app.revier.book.BookStore.Contents;
import app.revier.book.InvalidSettingException;
import app.revier.book.PreparedRestore;
import app.revier.book.Settings;
import app.revier.sealed.BrokenSealException;
import app.revier.sealed.SealedFile;
import app.revier.sealed.WrongPasswordException;
import app.revier.store.Database.Access;
import app.revier.task.Progress;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A checked book that waits to take the place of another one, in a file of the user's own folder.
 *
 * @param book the file
 * @param customers how many are in it
 * @param projects how many are in it
 * @param latestChange when it was last changed
 */
record PreparedBook(Path book, int customers, int projects, @Nullable Instant latestChange)
    implements PreparedRestore {

  /**
   * Takes a book or a sealed copy over into a file that exists and is empty, and checks it.
   *
   * @param from stays as it is
   * @param own deleted if the check fails
   */
  static PreparedBook of(Path from, char @Nullable [] password, Path own) throws IOException {
    try {
      if (OpenFiles.read(from, (in, _) -> SealedFile.isSealed(in))) {
        open(from, password, own);
      } else {
        BookHeader.read(from);
        copy(from, own);
      }
      return checked(own, from);
    } catch (BookFailure e) {
      PointFolder.discard(own);
      // What is wrong is wrong with the file that was named, not with our copy of it.
      throw e.file().equals(own) ? new BookFailure(e.reason(), from, e) : e;
    } catch (IOException | RuntimeException e) {
      PointFolder.discard(own);
      throw e;
    }
  }

  private static void open(Path from, char @Nullable [] password, Path own) throws IOException {
    if (password == null) {
      throw new BookFailure(Reason.PASSWORD_MISSING, from);
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(from), 1 << 16);
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(own), 1 << 16)) {
      SealedFile.open(in, out, password);
    } catch (WrongPasswordException e) {
      throw new BookFailure(Reason.WRONG_PASSWORD, from, e);
    } catch (BrokenSealException e) {
      throw new BookFailure(Reason.COPY_DAMAGED, from, e);
    }
  }

  private static void copy(Path from, Path own) {
    Access access = BookHeader.hasSideFiles(from) ? Access.READ : Access.UNCHANGING;
    try (Database database = Database.open(from, access)) {
      // Or what another program has put there would be run by what is asked next.
      Inspection.refuseForeign(database, Schema.check(database));
      PageCopy.of(database, own);
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, from);
    }
  }

  /** Opens the copy as any book is opened, which brings it into the form of today. */
  private static PreparedBook checked(Path own, Path from) {
    Contents contents;
    try (BookStore store = new SqliteBooks().openToChange(own)) {
      if (!store.checkIntegrity().isEmpty()) {
        throw new BookFailure(Reason.DAMAGED, from);
      }
      contents = store.load(Progress.NONE);
      Settings.of(contents.settings());
    } catch (InvalidSettingException e) {
      throw new BookFailure(Reason.DAMAGED, from, e);
    }
    return new PreparedBook(
        own, contents.customers().size(), contents.projects().size(), latestChange(own));
  }

  private static @Nullable Instant latestChange(Path own) {
    try (Database database = Database.open(own, Access.UNCHANGING)) {
      long at = database.number("SELECT max(at) FROM change_set");
      return at == 0 ? null : Instant.ofEpochMilli(at);
    } catch (SQLException e) {
      throw DatabaseFailures.of(e, own);
    }
  }

  @Override
  public void close() {
    try {
      PointFolder.discard(book);
    } catch (IOException e) {
      throw DatabaseFailures.of(e, book);
    }
  }
}
