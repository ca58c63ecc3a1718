package app.revier.files;

import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file that somebody has named and that should be small. */
public final class GivenFile {

  private GivenFile() {}

  /** What is said of something that is there and no ordinary file; a device may never end. */
  public static Reason notOrdinary(Path file) {
    return Files.isDirectory(file) ? Reason.FOLDER : Reason.INACCESSIBLE;
  }

  /**
   * All of a file.
   *
   * @param most bytes that it may have
   * @throws UnreadableFileException if it is missing, no ordinary file (a device may never end), a
   *     book, larger, or cannot be read
   */
  public static byte[] read(Path file, int most) throws UnreadableFileException {
    if (!Files.exists(file)) {
      throw new UnreadableFileException(Reason.MISSING);
    }
    if (!Files.isRegularFile(file)) {
      throw new UnreadableFileException(notOrdinary(file));
    }
    try {
      if (DatabaseFile.isOne(file)) {
        throw new UnreadableFileException(Reason.WRONG_KIND);
      }
      try (InputStream in = Files.newInputStream(file)) {
        // One more than allowed tells what is larger, also where the size is not known before.
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
          throw new UnreadableFileException(Reason.TOO_LARGE);
        }
        return bytes;
      }
    } catch (IOException e) {
      throw new UnreadableFileException(Reason.INACCESSIBLE, e);
    }
  }
}
