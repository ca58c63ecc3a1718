package app.revier.files;

import app.revier.book.UnwritableFileException;
import app.revier.book.UnwritableFileException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Says what it was that kept a file from being written. */
public final class WriteFailures {

  /** What the usual file systems take as a name, in bytes. */
  private static final int LONGEST_NAME = 255;

  /** How systems say that the disk or the user's share of it is full. */
  private static final List<String> FULL =
      List.of("no space left", "not enough space", "disk quota", "disk full");

  /** How systems say that a name is impossible. */
  private static final List<String> NAME =
      List.of("name too long", "invalid argument", "syntax is incorrect", "illegal byte sequence");

  private final Predicate<Path> writable;

  /** Where files and folders can be written as the system says. */
  public WriteFailures() {
    this(Files::isWritable);
  }

  /** Where only some files and folders can be written. */
  WriteFailures(Predicate<Path> writable) {
    this.writable = writable;
  }

  /**
   * The failure.
   *
   * @param file as it was asked for
   * @param target what it leads to
   * @param error that the file system gave
   * @param whole the error with what libraries put around it, for the log
   */
  public UnwritableFileException of(Path file, Path target, IOException error, Exception whole) {
    return new UnwritableFileException(reason(target, error), file, whole);
  }

  private Reason reason(Path target, IOException error) {
    String message = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
    Path folder = target.getParent();
    if (FULL.stream().anyMatch(message::contains)) {
      return Reason.NO_SPACE;
    }
    boolean isAboutNames = error instanceof FileSystemException;
    if (isTooLong(target) || (isAboutNames && NAME.stream().anyMatch(message::contains))) {
      return Reason.NAME;
    }
    if (folder == null || !Files.isDirectory(folder)) {
      return Reason.FOLDER_MISSING;
    }
    if (!writable.test(folder) || message.contains("read-only file system")) {
      return Reason.FOLDER_READ_ONLY;
    }
    // Systems say it in their own language, so the room itself is asked, too.
    if (Room.isOut(folder)) {
      return Reason.NO_SPACE;
    }
    if (Files.exists(target)) {
      return writable.test(target) ? inUse(error, message) : Reason.PROTECTED;
    }
    return error instanceof AccessDeniedException ? Reason.NO_PERMISSION : Reason.UNKNOWN;
  }

  /** Windows keeps a file that another program has open from being replaced. */
  private static Reason inUse(IOException error, String message) {
    if ((isWindows() && error instanceof FileSystemException)
        || message.contains("used by another process")
        || message.contains("text file busy")) {
      return Reason.IN_USE;
    }
    return error instanceof AccessDeniedException ? Reason.NO_PERMISSION : Reason.UNKNOWN;
  }

  private static boolean isWindows() {
    return System.getProperty("os.name", "").startsWith("Windows");
  }

  private static boolean isTooLong(Path target) {
    Path name = target.getFileName();
    return name != null && name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
  }
}
