package app.revier.files;

import app.revier.book.UnwritableFileException;
import app.revier.book.UnwritableFileException.Reason;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file that is complete or not there at all: into a neighbour first, which then takes its
 * place. A file that is there already stays as it was if writing fails; one that is new can be read
 * by its owner only. A book is never replaced ({@link Target}).
 */
public final class FileReplacement {

  private static final System.Logger LOG = System.getLogger(FileReplacement.class.getName());
  private static final WriteFailures FAILURES = new WriteFailures();

  private FileReplacement() {}

  /** Gives the content of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes all of it; the stream is closed by the caller.
     *
     * @throws IOException if it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file.
   *
   * @param file where; a link stays, and what it points to is replaced
   * @param content gives what is in it; a failure of the disk that it meets may come wrapped
   * @throws UnwritableFileException if the file cannot be written, there is no room for it, or it
   *     is a book
   */
  public static void write(Path file, Content content) {
    Path target = file.toAbsolutePath();
    Watched watched = new Watched();
    try {
      target = Target.of(file);
      if (Files.exists(target) && !Files.isWritable(target)) {
        throw new UnwritableFileException(Reason.PROTECTED, file, null);
      }
      try (Neighbour neighbour = Neighbour.of(target)) {
        Path unnamed = neighbour.path();
        fill(unnamed, content, watched);
        OwnerOnly.like(target, unnamed);
        // Once more, since a book may have been put there meanwhile.
        Target.of(file);
        Files.move(
            unnamed, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
      forceFolder(target.getParent());
    } catch (IOException e) {
      throw watched.told(FAILURES.of(file, target, e, e));
    } catch (RuntimeException e) {
      // Libraries wrap the failures of their own temporary files.
      IOException cause = e instanceof UnwritableFileException ? null : ioCause(e);
      throw cause == null ? e : watched.told(FAILURES.of(file, target, cause, e));
    }
  }

  /**
   * Knows whose want of room it is: while the content is being given, either the file itself cannot
   * be written, or a temporary file that the content goes through.
   */
  private static final class Watched {

    private boolean giving;
    private boolean ofFile;

    UnwritableFileException told(UnwritableFileException failure) {
      Path temporary = Neighbour.temporaryFiles();
      boolean isElsewhere = giving && !ofFile;
      return isElsewhere && (failure.reason() == Reason.NO_SPACE || Room.isOut(temporary))
          ? new UnwritableFileException(Reason.NO_TEMPORARY_SPACE, temporary, failure.getCause())
          : failure;
    }

    OutputStream over(OutputStream file) {
      return new FilterOutputStream(file) {
        @Override
        public void write(int b) throws IOException {
          write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          try {
            out.write(bytes, from, length);
          } catch (IOException e) {
            ofFile = true;
            throw e;
          }
        }
      };
    }
  }

  private static void fill(Path neighbour, Content content, Watched watched) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            neighbour,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            OwnerOnly.file())) {
      // Not closed by itself: closing would close the channel before it is forced.
      OutputStream out =
          new BufferedOutputStream(watched.over(Channels.newOutputStream(channel)), 1 << 16);
      watched.giving = true;
      content.writeTo(out);
      watched.giving = false;
      out.flush();
      channel.force(true);
    }
  }

  /**
   * Brings the name to the disk as well, where a folder can be opened like a file. The file is
   * there already; what a file system does not offer is no failure.
   */
  private static void forceFolder(@Nullable Path folder) {
    if (folder != null && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException e) {
        LOG.log(System.Logger.Level.WARNING, "not known to be on the disk: " + folder, e);
      }
    }
  }

  private static @Nullable IOException ioCause(RuntimeException failure) {
    Throwable cause = failure.getCause();
    while (cause != null && !(cause instanceof IOException)) {
      cause = cause.getCause();
    }
    return (IOException) cause;
  }
}
