package app.revier.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What stands beside a database while it is open or after a crash, by the ends of their names. The
 * one list of them: the write-ahead log, its index, a rollback journal, and the lock of a book.
 */
public final class Companions {

  private static final String LOG = "-wal";
  private static final String INDEX = "-shm";
  private static final String LOCK = ".lock";

  /** What the database itself makes, the log first: without it, its index means nothing. */
  private static final List<String> OF_DATABASE = List.of(LOG, INDEX, "-journal");

  /** What the usual file systems take as a name, in bytes. */
  private static final int LONGEST_NAME = 255;

  private Companions() {}

  /** The write-ahead log of a database. */
  public static Path log(Path database) {
    return beside(database, LOG);
  }

  /** The index of the log, which the database makes anew whenever it is gone. */
  public static Path index(Path database) {
    return beside(database, INDEX);
  }

  /** The lock of a book. */
  public static Path lock(Path book) {
    return beside(book, LOCK);
  }

  /** All that the database makes beside a file, whether it is there or not, always in one order. */
  public static List<Path> of(Path database) {
    return OF_DATABASE.stream().map(ending -> beside(database, ending)).toList();
  }

  /**
   * Deletes a database and what stands beside it, as far as they are files.
   *
   * @throws IOException if one is there and cannot be deleted
   */
  public static void deleteWith(Path database) throws IOException {
    for (Path file : Stream.concat(Stream.of(database), of(database).stream()).toList()) {
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(file);
      }
    }
  }

  /** Whether a name is that of something beside a book, however it is written. */
  static boolean isNamedLikeOne(Path file) {
    Path name = file.getFileName();
    String lower = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    return endings().anyMatch(lower::endsWith);
  }

  /** Whether anything stands beside a file that belongs to it if it is a book. */
  static boolean areBeside(Path file) {
    return endings()
        .anyMatch(ending -> Files.exists(beside(file, ending), LinkOption.NOFOLLOW_LINKS));
  }

  /** Whether a file of this name could have all of them beside it. */
  public static boolean haveRoom(Path file) {
    return endings()
        .mapToInt(ending -> fileName(file, ending).getBytes(StandardCharsets.UTF_8).length)
        .allMatch(length -> length <= LONGEST_NAME);
  }

  private static Stream<String> endings() {
    return Stream.concat(OF_DATABASE.stream(), Stream.of(LOCK));
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(fileName(file, ending));
  }

  private static String fileName(Path file, String ending) {
    return file.getFileName() + ending;
  }
}
