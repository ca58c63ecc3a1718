package app.revier.store;

import app.revier.files.Companions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The place of an open book: its file and its log, as this program left them. While it has the book
 * open for changes nobody else writes into either, so that any difference comes from outside: from
 * a program that synchronizes folders, or from someone who puts a copy back.
 */
final class BookPlace {

  private final Path file;
  private final Path log;
  private @Nullable FileStamp fileLeft;
  private @Nullable FileStamp logLeft;

  /** What has become of the book since it was last left. */
  enum State {
    /** Nothing. */
    SAME,
    /**
     * Its name leads nowhere, or to another file. The book itself is whole, under another name or
     * none.
     */
    MOVED,
    /** Its log is gone or another one. What was read of it is still open. */
    LOG_LOST,
    /** Something else was written into the file itself, or into the log. */
    OVERWRITTEN
  }

  /** A book that has just been opened for changes, its log included. */
  BookPlace(Path file) throws IOException {
    this.file = file;
    log = Companions.log(file);
    leave();
  }

  /** Takes note of how this program has left the files. */
  void leave() throws IOException {
    fileLeft = FileStamp.of(file);
    logLeft = FileStamp.of(log);
  }

  /** What has become of the files. */
  State look() throws IOException {
    FileStamp fileNow = FileStamp.of(file);
    FileStamp logNow = FileStamp.of(log);
    if (!FileStamp.areOneFile(fileNow, fileLeft)) {
      return State.MOVED;
    }
    if (!Objects.equals(fileNow, fileLeft)) {
      return State.OVERWRITTEN;
    }
    if (!FileStamp.areOneFile(logNow, logLeft)) {
      return State.LOG_LOST;
    }
    return Objects.equals(logNow, logLeft) ? State.SAME : State.OVERWRITTEN;
  }

  /** What has become of the files while this program alone wrote into the log. */
  State lookAfterChange() throws IOException {
    leaveLog();
    return look();
  }

  /** Takes note of how this program has left the log, unless another one has its name. */
  void leaveLog() throws IOException {
    FileStamp logNow = FileStamp.of(log);
    if (FileStamp.areOneFile(logNow, logLeft)) {
      logLeft = logNow;
    }
  }

  /** Bytes of the log on the disk. */
  long logSize() {
    return logLeft == null ? 0 : logLeft.size();
  }

  /** The name in the same folder that the file of the book has now; none if it is not found. */
  @Nullable Path presentName() throws IOException {
    Path folder = NewFile.folderOf(file);
    if (fileLeft == null || fileLeft.key() == null || !Files.isDirectory(folder)) {
      return null;
    }
    try (Stream<Path> others = Files.list(folder)) {
      for (Path other : others.filter(Files::isRegularFile).toList()) {
        if (FileStamp.areOneFile(FileStamp.of(other), fileLeft)) {
          return other;
        }
      }
    }
    return null;
  }

  /**
   * Removes the log and its index, if they are those of the book and not of what took its place.
   */
  void removeLog() throws IOException {
    if (logLeft != null && FileStamp.areOneFile(FileStamp.of(log), logLeft)) {
      Files.deleteIfExists(log);
      Files.deleteIfExists(Companions.index(file));
    }
  }
}
