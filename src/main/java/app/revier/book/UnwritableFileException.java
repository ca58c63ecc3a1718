package app.revier.book;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was to be made from a book, or beside it, and could not be written. Says nothing
 * about the book: whether it was changed before is known to whoever asked for the file.
 */
public final class UnwritableFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is the matter; the text is {@code failures.unwritten-<code>}, with hyphens. */
  public enum Reason {
    /** The file is a book, belongs to one, or is another database: it is never replaced. */
    BOOK,
    /** There is a folder of that name. */
    FOLDER,
    /** A folder was asked for, and there is a file of that name. */
    NOT_A_FOLDER,
    /** There is something of that name that is neither a file nor a folder, such as a device. */
    NOT_A_FILE,
    /** There is a file of that name that must not be changed. */
    PROTECTED,
    /** The folder it was to be in does not exist. */
    FOLDER_MISSING,
    /** Nothing can be written into the folder. */
    FOLDER_READ_ONLY,
    /** The system does not allow it. */
    NO_PERMISSION,
    /** The name is too long or holds characters that are not possible there. */
    NAME,
    /** Another program has the file open. */
    IN_USE,
    /** No room is left on the disk. */
    NO_SPACE,
    /** No room is left in the folder for temporary files; the file is that folder. */
    NO_TEMPORARY_SPACE,
    /** The folder for temporary files cannot be used; the file is that folder. */
    NO_TEMPORARY_FOLDER,
    /** Something else, which the log tells. */
    UNKNOWN
  }

  private final Reason reason;
  private final transient Path file;

  /** A failure with a file, keeping the error underneath, if there is one, for the log. */
  public UnwritableFileException(Reason reason, Path file, @Nullable Throwable cause) {
    super(reason + ": " + file, cause);
    this.reason = reason;
    this.file = file;
  }

  /** What is the matter. */
  public Reason reason() {
    return reason;
  }

  /** The file as it was asked for, or the folder for temporary files. */
  public Path file() {
    return file;
  }
}
