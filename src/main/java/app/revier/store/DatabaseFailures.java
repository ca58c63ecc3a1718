package app.revier.store;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import app.revier.files.Room;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

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
    Reason reason = explained(reason(error), file);
    return reason == null
        ? new IllegalStateException("the book refused a statement: " + error.getMessage(), error)
        : new BookFailure(reason, file, error);
  }

  /** Says more of what cannot be accessed, if the system does. */
  private static @Nullable Reason explained(@Nullable Reason reason, Path file) {
    if (reason != Reason.INACCESSIBLE) {
      return reason;
    }
    if (Files.exists(file) && !Files.isReadable(file)) {
      return Reason.NO_PERMISSION;
    }
    return Room.isOut(file.toAbsolutePath().getParent()) ? Reason.NO_SPACE : reason;
  }

  /** What an error of the database means, if it is no bug. */
  static @Nullable Reason reason(SQLException error) {
    if (error instanceof SQLiteException known
        && known.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_DIRECTORY) {
      return Reason.FOLDER_READ_ONLY;
    }
    return switch (SQLiteErrorCode.getErrorCode(error.getErrorCode() & PLAIN)) {
      case SQLITE_FULL -> Reason.NO_SPACE;
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT, SQLITE_TOOBIG -> Reason.DAMAGED;
      case SQLITE_READONLY -> Reason.READ_ONLY;
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Reason.LOCKED;
      case SQLITE_PERM, SQLITE_AUTH -> Reason.NO_PERMISSION;
      case SQLITE_IOERR, SQLITE_CANTOPEN -> Reason.INACCESSIBLE;
      default -> null;
    };
  }

  /** The failure that an error of the file system means. */
  static BookFailure of(IOException error, Path file) {
    Reason reason =
        switch (error) {
          case NoSuchFileException missing -> Reason.MISSING;
          case FileAlreadyExistsException exists -> Reason.EXISTS;
          case AccessDeniedException denied -> Reason.NO_PERMISSION;
          default -> isNoSpace(error) ? Reason.NO_SPACE : Reason.INACCESSIBLE;
        };
    return new BookFailure(Objects.requireNonNull(explained(reason, file)), file, error);
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
