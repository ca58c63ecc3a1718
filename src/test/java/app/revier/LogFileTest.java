package app.revier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log is its owner's alone and never written into a book. */
class LogFileTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void theLogAndItsFolderAreTheirOwnersAlone() throws IOException {
    Path file = folder.resolve("data").resolve("revier.log");

    say(file, "something");

    assertThat(file).content().contains("something");
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(permissions(folder.resolve("data"))).isEqualTo("rwx------");
  }

  @Test
  void aLongLogIsBegunAnewForItsOwnerAlone() throws IOException {
    Path file = folder.resolve("revier.log");
    say(file, "x".repeat(1_100_000));

    say(file, "something");

    assertThat(file).content().contains("something").hasSizeLessThan(1000);
    assertThat(permissions(file)).isEqualTo("rw-------");
    Path last = folder.resolve("revier.log.1");
    assertThat(permissions(last)).isEqualTo("rw-------");

    say(file, "more");

    assertThat(file).content().contains("something", "more");
  }

  @Test
  void aBookIsNoLog() throws IOException {
    Path book = Files.writeString(folder.resolve("book.revier"), "SQLite format 3\0 and more");
    Path file = Files.createSymbolicLink(folder.resolve("revier.log"), book);

    say(file, "something");

    assertThat(book).hasContent("SQLite format 3\0 and more");
  }

  private static void say(Path file, String message) {
    LogRecord entry = new LogRecord(Level.INFO, message);
    // What libraries say is not kept.
    entry.setLoggerName(LogFileTest.class.getName());
    new LogFile(file).publish(entry);
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
