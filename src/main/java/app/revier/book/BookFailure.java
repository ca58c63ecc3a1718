package app.revier.book;

import app.revier.book.BookStore.Damage;
import java.nio.file.Path;
import java.util.List;

/** Something expected that keeps a book or file from being used; nothing was changed. */
public final class BookFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is the matter; the text is {@code failures.<code>} in lower case with hyphens. */
  public enum Reason {
    /** There is no such file. */
    MISSING,
    /** The file exists already. */
    EXISTS,
    /** The file is something else, not a book. */
    NOT_A_BOOK,
    /** A newer Revier has written the book. */
    NEWER,
    /** Another Revier has the book open for changes. */
    LOCKED,
    /** The book can only be read. */
    READ_ONLY,
    /** No room is left on the disk. */
    NO_SPACE,
    /** The file is damaged. */
    DAMAGED,
    /** The file is no book as any Revier writes it: made or changed by another program. */
    FOREIGN,
    /** The file or folder cannot be read or written. */
    INACCESSIBLE,
    /** No restore point can be made where they are kept, and nothing is done without one. */
    NO_RESTORE_POINT,
    /** The file is sealed with a password, which was not given. */
    PASSWORD_MISSING,
    /** The file is sealed with another password. */
    WRONG_PASSWORD,
    /** The file to restore from is the book itself. */
    IS_THE_BOOK
  }

  private final Reason reason;
  private final transient Path file;
  private final transient List<Damage> damages;

  /** A failure with a file. */
  public BookFailure(Reason reason, Path file) {
    this(reason, file, List.of());
  }

  /** As above, with all that is the matter. */
  public BookFailure(Reason reason, Path file, List<Damage> damages) {
    // Only how many: what is the matter may quote what the book holds, and this goes into the log.
    super(reason + ": " + file + (damages.isEmpty() ? "" : ", " + damages.size() + " findings"));
    this.reason = reason;
    this.file = file;
    this.damages = List.copyOf(damages);
  }

  /** As above, keeping the error underneath for the log. */
  public BookFailure(Reason reason, Path file, Throwable cause) {
    super(reason + ": " + file, cause);
    this.reason = reason;
    this.file = file;
    this.damages = List.of();
  }

  /** What is the matter. */
  public Reason reason() {
    return reason;
  }

  /** What of the file is not as it should be, as far as it was looked for. */
  public List<Damage> damages() {
    return damages;
  }

  /** The file it is about. */
  public Path file() {
    return file;
  }
}
