package app.revier.book;

import app.revier.book.BookStore.Damage;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something expected that keeps a book or file from being used. Nothing was changed, unless the
 * reason says otherwise.
 */
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
    /** The system does not let this user read the file. */
    NO_PERMISSION,
    /** The folder can only be read, and with it the book. */
    FOLDER_READ_ONLY,
    /**
     * While it was open the file was moved or deleted, or another took its place. What was in it is
     * whole in the good copy, if there is one.
     */
    REPLACED,
    /**
     * While it was open something else was written into the file. All but the single sales lines
     * and the history is in the good copy, if there is one.
     */
    OVERWRITTEN,
    /** All changes are safe, but the log could not be brought into the file and stays beside it. */
    LOG_LEFT,
    /** No restore point can be made where they are kept, and nothing is done without one. */
    NO_RESTORE_POINT,
    /** The file is sealed with a password, which was not given. */
    PASSWORD_MISSING,
    /** The file is sealed with another password. */
    WRONG_PASSWORD,
    /** The file to restore from is the book itself. */
    IS_THE_BOOK,
    /** The copy sealed with a password is damaged or not whole. */
    COPY_DAMAGED,
    /** The file has several names on the disk, so that nobody can tell who has it open. */
    SEVERAL_NAMES,
    /** The file is a sealed copy, which has to become a book before it can be used as one. */
    SEALED
  }

  private final Reason reason;
  private final transient Path file;
  private final transient List<Damage> damages;
  private final transient @Nullable Path goodCopy;

  /** A failure with a file. */
  public BookFailure(Reason reason, Path file) {
    this(reason, file, List.of());
  }

  /** As above, with all that is the matter. */
  public BookFailure(Reason reason, Path file, List<Damage> damages) {
    this(reason, file, damages, null, null);
  }

  /** As above, keeping the error underneath for the log. */
  public BookFailure(Reason reason, Path file, Throwable cause) {
    this(reason, file, List.of(), null, cause);
  }

  private BookFailure(
      Reason reason,
      Path file,
      List<Damage> damages,
      @Nullable Path goodCopy,
      @Nullable Throwable cause) {
    // Only how many: what is the matter may quote what the book holds, and this goes into the log.
    super(
        reason + ": " + file + (damages.isEmpty() ? "" : ", " + damages.size() + " findings"),
        cause);
    this.reason = reason;
    this.file = file;
    this.damages = List.copyOf(damages);
    this.goodCopy = goodCopy;
  }

  /** The file was taken away from under the open book, whose content is in a copy, if any. */
  public static BookFailure takenAway(Reason reason, Path file, @Nullable Path goodCopy) {
    return new BookFailure(reason, file, List.of(), goodCopy, null);
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

  /** Where what the book held is now, if its file was taken away and a copy could be written. */
  public @Nullable Path goodCopy() {
    return goodCopy;
  }
}
