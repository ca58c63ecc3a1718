package app.revier.files;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file that is complete or not there at all: into a neighbour first, which then takes its
 * place. A file that is there already stays as it was if writing fails.
 */
public final class FileReplacement {

  /** How systems say that the disk or the user's share of it is full. */
  private static final List<String> FULL =
      List.of("no space left", "not enough space", "disk quota", "disk full");

  /** How every SQLite file begins (file format, section 1.3.1). */
  private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

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
   * @throws BookFailure if the file cannot be written, there is no room for it, or it is a book
   */
  public static void write(Path file, Content content) {
    Path neighbour = null;
    try {
      // A link keeps pointing where it does; what it points to is replaced.
      Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.isDirectory(target) || (Files.exists(target) && !Files.isWritable(target))) {
        throw new BookFailure(Reason.INACCESSIBLE, file);
      }
      if (isDatabase(target)) {
        throw new BookFailure(Reason.EXISTS, file);
      }
      neighbour = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
      fill(neighbour, content);
      Files.move(
          neighbour, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      neighbour = null;
    } catch (IOException e) {
      throw failure(file, e, e);
    } catch (RuntimeException e) {
      // Libraries wrap the failures of their own temporary files.
      IOException cause = e instanceof BookFailure ? null : ioCause(e);
      throw cause == null ? e : failure(file, cause, e);
    } finally {
      discard(neighbour);
    }
  }

  /** A book is never taken for a file that may be replaced, whatever it is called. */
  private static boolean isDatabase(Path target) throws IOException {
    if (!Files.isRegularFile(target) || !Files.isReadable(target)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(target)) {
      return Arrays.equals(in.readNBytes(DATABASE.length), DATABASE);
    }
  }

  private static void fill(Path neighbour, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(neighbour, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      // Not closed by itself: closing would close the channel before it is forced.
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void discard(@Nullable Path neighbour) {
    if (neighbour != null) {
      try {
        Files.deleteIfExists(neighbour);
      } catch (IOException e) {
        System.getLogger(FileReplacement.class.getName())
            .log(System.Logger.Level.WARNING, "left behind: " + neighbour, e);
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

  private static BookFailure failure(Path file, IOException cause, Exception whole) {
    return new BookFailure(
        saysFull(cause) || isFull(file) ? Reason.NO_SPACE : Reason.INACCESSIBLE, file, whole);
  }

  private static boolean saysFull(IOException cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return FULL.stream().anyMatch(message::contains);
  }

  /** Systems say it in their own language, so the room itself is asked, too. */
  private static boolean isFull(Path file) {
    return Room.isOut(file.toAbsolutePath().getParent())
        || Room.isOut(Path.of(System.getProperty("java.io.tmpdir", ".")));
  }
}
