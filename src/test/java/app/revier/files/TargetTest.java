package app.revier.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.revier.book.UnwritableFileException;
import app.revier.book.UnwritableFileException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No file is written at the place of a book or of what belongs to one. */
class TargetTest {

  @TempDir private Path folder = Path.of("");
  private Path book = Path.of("");

  @BeforeEach
  void makeBook() throws IOException {
    book = Files.writeString(folder.resolve("book.revier"), "SQLite format 3\0 and more");
  }

  @Test
  void anyOtherFileIsATarget() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.xlsx"), "SQLite");

    assertThat(Target.of(file)).isEqualTo(file);
    assertThat(Target.of(folder.resolve("new.xlsx"))).isEqualTo(folder.resolve("new.xlsx"));
  }

  @Test
  void aBookIsRefusedByEverySpelling() throws IOException {
    Files.createDirectory(folder.resolve("below"));

    assertRefused(book);
    assertRefused(folder.resolve("below/../book.revier"));
    assertRefused(folder.resolve(".").resolve("book.revier"));
    assertRefused(Path.of("").toAbsolutePath().relativize(book));
  }

  @Test
  void aBookIsRefusedThroughLinks() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a.xlsx"), Path.of("book.revier"));
    Path other = Files.createDirectory(folder.resolve("other"));

    assertRefused(link);
    assertRefused(Files.createSymbolicLink(folder.resolve("b.xlsx"), link));
    assertRefused(Files.createSymbolicLink(other.resolve("c.xlsx"), Path.of("../a.xlsx")));
    assertRefused(Files.createLink(folder.resolve("d.xlsx"), book));
  }

  @Test
  void aBookIsRefusedThroughAnOpenFile() throws IOException {
    Path open = Path.of("/proc/self/fd");
    assumeThat(open).isDirectory();
    try (FileChannel held = FileChannel.open(book, StandardOpenOption.READ);
        var numbers = Files.list(open)) {
      Path number =
          numbers
              .filter(one -> Files.isRegularFile(one) && isSame(one, book))
              .findFirst()
              .orElseThrow();
      assertThat(held.isOpen()).isTrue();
      assertRefused(number);
    }
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-wal", "-shm", "-journal", ".lock", "-WAL", ".Lock"})
  void whatBelongsToABookIsRefusedWhetherItIsThereOrNot(String end) throws IOException {
    Path companion = folder.resolve("book.revier" + end);

    assertRefused(companion);
    assertRefused(Files.createSymbolicLink(folder.resolve("a.xlsx"), companion));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-wal", "-shm", "-journal", ".lock"})
  void anEmptyFileWithSomethingOfABookBesideItIsRefused(String end) throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.xlsx"));
    assertThat(Target.of(empty)).isEqualTo(empty);

    Files.createFile(folder.resolve("empty.xlsx" + end));

    assertRefused(empty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "377f0682002de2180000100000000000",
        "377f0683002de2180000100000000000",
        "d9d505f920a163d70000000000000000",
        "18e22d00000000000100000000000000",
        "524556525345414c01000927c0"
      })
  void whatBelongsToABookIsKnownByItsContent(String start) throws IOException {
    Path file = Files.write(folder.resolve("plan.xlsx"), HexFormat.of().parseHex(start));

    assertRefused(file);
  }

  @Test
  void theEmptyLockOfABookIsRefusedByAnotherName() throws IOException {
    Path lock = Files.createFile(folder.resolve("book.revier.lock"));

    assertRefused(Files.createLink(folder.resolve("plan.xlsx"), lock));
  }

  private static void assertRefused(Path file) {
    assertThatThrownBy(() -> Target.of(file))
        .isInstanceOfSatisfying(
            UnwritableFileException.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(Reason.BOOK);
              assertThat(failure.file()).isEqualTo(file);
            });
  }
}
