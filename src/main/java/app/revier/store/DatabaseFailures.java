package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.files.Room;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** Says what an error of the database or of the file system means for the book. */
final class DatabaseFailures {

  /** Extended codes keep the plain code in their low byte. */
  private static final int PLAIN = 0xff;

  private DatabaseFailures() {}

  /**
   * The failure that an error of the database means. An error that no state of file or disk
   * explains is a bug, not a failure.
   */
  static RuntimeException of(SQLException error, Path file) {
    Reason reason = reason(error);
    if (reason == Reason.INACCESSIBLE && Room.isOut(file.toAbsolutePath().getParent())) {
      return new BookFailure(Reason.NO_SPACE, file, error);
    }
    return reason == null
        ? new IllegalStateException("the book refused a statement: " + error.getMessage(), error)
        : new BookFailure(reason, file, error);
  }

  /** What an error of the database means, if it is no bug. */
  static @Nullable Reason reason(SQLException error) {
    return switch (SQLiteErrorCode.getErrorCode(error.getErrorCode() & PLAIN)) {
      case SQLITE_FULL -> Reason.NO_SPACE;
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_TOOBIG -> Reason.DAMAGED;
      case SQLITE_READONLY -> Reason.READ_ONLY;
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Reason.LOCKED;
      case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Reason.INACCESSIBLE;
      default -> null;
    };
  }

  /** The failure that an error of the file system means. */
  static BookFailure of(IOException error, Path file) {
    Reason reason =
        switch (error) {
          case NoSuchFileException missing -> Reason.MISSING;
          case FileAlreadyExistsException exists -> Reason.EXISTS;
          case AccessDeniedException denied -> Reason.INACCESSIBLE;
          default -> isNoSpace(error) ? Reason.NO_SPACE : Reason.INACCESSIBLE;
        };
    return new BookFailure(reason, file, error);
  }

  /** The failure that an error of the database or of the file system means. */
  static RuntimeException ofEither(Exception error, Path file) {
    return switch (error) {
      case SQLException database -> of(database, file);
      case IOException files -> of(files, file);
      default -> throw new IllegalArgumentException("neither database nor files", error);
    };
  }

  private static boolean isNoSpace(IOException error) {
    String message = error.getMessage();
    return message != null && message.contains("No space left");
  }
}
