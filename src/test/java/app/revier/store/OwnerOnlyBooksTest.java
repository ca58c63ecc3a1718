package app.revier.store;

import static app.revier.store.Books.commit;
import static app.revier.store.Books.customer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.revier.book.BookStore;
import app.revier.book.UnwritableFileException;
import app.revier.book.Write;
import app.revier.files.FileReplacement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book and all beside it can be read by its owner only, and nothing is written over it. */
class OwnerOnlyBooksTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void aBookAndWhatBelongsToItAreTheirOwnersAlone() throws IOException {
    Path file = folder.resolve("new").resolve("book.revier");
    try (BookStore store = new SqliteBooks().create(file)) {
      commit(store, new Write.PutCustomer(customer(1)));
      assertThat(names(folder.resolve("new"))).contains("book.revier.lock", "book.revier-wal");
      assertAllAreTheirOwnersAlone(folder.resolve("new"));
    }
    try (BookStore store = new SqliteBooks().open(file)) {
      commit(store, new Write.PutCustomer(customer(2)));
      assertAllAreTheirOwnersAlone(folder.resolve("new"));
    }
    assertThat(names(folder.resolve("new"))).containsExactly("book.revier");
    assertThat(permissions(folder.resolve("new"))).isEqualTo("rwx------");
  }

  @Test
  void aCopyIsItsOwnersAlone() throws IOException {
    try (BookStore store = new SqliteBooks().create(folder.resolve("book.revier"))) {
      store.copyTo(folder.resolve("copy.revier"));
    }
    assertAllAreTheirOwnersAlone(folder);
  }

  @Test
  void noCopyTakesTheNameOfWhatBelongsToABook() {
    Path file = folder.resolve("book.revier");
    new SqliteBooks().create(file).close();
    try (BookStore store = new SqliteBooks().create(folder.resolve("other.revier"))) {
      assertThatThrownBy(() -> store.copyTo(folder.resolve("book.revier-wal")))
          .isInstanceOf(UnwritableFileException.class);
    }
    assertThat(folder.resolve("book.revier-wal")).doesNotExist();
  }

  /** Closing a file once ends all locks that the program has on it, on Unix. */
  @Test
  void theLocksOfAnOpenBookOutliveALookAtIt() throws IOException {
    Path locks = Path.of("/proc/locks");
    assumeThat(locks).exists();
    Path file = folder.resolve("book.revier");
    try (BookStore store = new SqliteBooks().create(file)) {
      commit(store, new Write.PutCustomer(customer(1)));
      Path other = Files.createLink(folder.resolve("plan.xlsx"), file);
      Path index = Files.createLink(folder.resolve("a.xlsx"), folder.resolve("book.revier-shm"));
      List<String> before = held(locks, file, index);
      assertThat(before).isNotEmpty();

      for (Path target : List.of(file, other, index)) {
        assertThatThrownBy(() -> FileReplacement.write(target, out -> out.write(1)))
            .isInstanceOf(UnwritableFileException.class);
      }

      assertThat(held(locks, file, index)).isEqualTo(before);
      assertThat(store.readOnly()).isFalse();
    }
  }

  /** A second window, the list of restore points and a search for names look at it, too. */
  @Test
  void theLocksOfAnOpenBookOutliveWhoeverReadsItBesides() throws IOException {
    Path locks = Path.of("/proc/locks");
    assumeThat(locks).exists();
    Path file = folder.resolve("book.revier");
    SqliteRestorePoints points =
        new SqliteRestorePoints(folder.resolve("points"), Clock.systemUTC());
    SqliteBooks books = new SqliteBooks(points, folder.resolve("closed"));
    try (BookStore store = books.create(file)) {
      commit(store, new Write.PutCustomer(customer(1)));
      Path other = Files.createLink(folder.resolve("other.revier"), file);
      ClosedBooks closed = new ClosedBooks(folder.resolve("closed"));
      List<String> before = held(locks, file);
      assertThat(before).isNotEmpty();
      for (Path name : List.of(file, other)) {
        assertThat(BookHeader.read(name).version()).isEqualTo(Schema.VERSION);
        assertThat(held(locks, file)).as("the header").isEqualTo(before);
        assertThat(points.isSealed(name)).isFalse();
        assertThat(held(locks, file)).as("sealed or not").isEqualTo(before);
        assertThat(FileWords.hasAny(name, List.of("nobody"))).isFalse();
        assertThat(held(locks, file)).as("words").isEqualTo(before);
      }
      // By its other name it seems to have no log, so it is read from beginning to end.
      closed.remember(other);
      assertThat(held(locks, file)).as("remembered").isEqualTo(before);
      assertThat(closed.isAsLeft(other)).isTrue();
      assertThat(held(locks, file)).as("compared").isEqualTo(before);
    }
    assertThat(held(locks, file)).isEmpty();
    assertThat(names(Path.of("/proc/self/fd")).stream().map(OwnerOnlyBooksTest::opened))
        .doesNotContain(file);
  }

  private static Path opened(String descriptor) {
    try {
      return Files.readSymbolicLink(Path.of("/proc/self/fd", descriptor));
    } catch (IOException e) {
      // The one that lists the folder is gone by now.
      return Path.of("");
    }
  }

  /** The locks on these files, as the kind and the bytes of each. */
  private static List<String> held(Path locks, Path... files) throws IOException {
    List<String> all = Files.readAllLines(locks);
    Stream.Builder<String> held = Stream.builder();
    for (Path file : files) {
      String inode = ":" + Files.getAttribute(file, "unix:ino") + " ";
      all.stream()
          .filter(line -> line.contains(inode))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .forEach(held);
    }
    return held.build().sorted().toList();
  }

  private static void assertAllAreTheirOwnersAlone(Path folder) throws IOException {
    for (String name : names(folder)) {
      assertThat(permissions(folder.resolve(name))).as(name).isEqualTo("rw-------");
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
