package app.revier.excel;

import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.FileNotFoundException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Tells what an error of a parser or of the disk says about the file. */
final class ReadFailures {

  /** Longer chains of causes are not worth following, and a hostile one could be a circle. */
  private static final int MOST_CAUSES = 20;

  private ReadFailures() {}

  /** The reason to tell a person for an error met while reading a file. */
  static UnreadableFileException of(Throwable error) {
    @Nullable Throwable cause = error;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      Reason reason =
          switch (cause) {
            case UnreadableFileException known -> known.reason();
            case LimitException limit -> Reason.TOO_LARGE;
            case NoSuchFileException missing -> Reason.MISSING;
            case FileSystemException refused -> Reason.INACCESSIBLE;
            case FileNotFoundException refused -> Reason.INACCESSIBLE;
            default -> null;
          };
      if (reason != null) {
        return new UnreadableFileException(reason, error);
      }
      cause = cause.getCause();
    }
    return new UnreadableFileException(Reason.DAMAGED, error);
  }
}
