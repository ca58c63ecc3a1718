package app.revier.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.BookFailure;
import app.revier.book.BookStore;
import app.revier.book.UnwritableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a book from being copied or made is said of the new file, not of the book. */
class NewFileTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"NO_SPACE, NO_SPACE", "INACCESSIBLE, UNKNOWN", "READ_ONLY, UNKNOWN"})
  void whatTheDatabaseSaysOfTheNewFileIsSaidOfIt(
      BookFailure.Reason database, UnwritableFileException.Reason said) {
    Path file = folder.resolve("copy.revier");

    assertUnwritten(
        file,
        _ -> {
          throw new BookFailure(database, file);
        },
        said);
  }

  @Test
  void aFullDiskIsNamed() {
    assertUnwritten(
        folder.resolve("copy.revier"),
        _ -> {
          throw new IOException("No space left on device");
        },
        UnwritableFileException.Reason.NO_SPACE);
  }

  @Test
  void aNameWithoutRoomForWhatStandsBesideAnOpenBookIsRefused() throws IOException {
    String end = ".revier";
    Path longest = folder.resolve("x".repeat(255 - "-journal".length() - end.length()) + end);
    assertUnwritten(
        folder.resolve("x" + longest.getFileName()),
        file -> Files.writeString(file, "book"),
        UnwritableFileException.Reason.NAME);

    NewFile.write(longest, file -> Files.writeString(file, "book"));
    try (BookStore store =
        new SqliteBooks().create(longest.resolveSibling("y" + "x".repeat(239) + end))) {
      assertThat(store.readOnly()).isFalse();
    }

    assertThat(longest).exists();
  }

  @Test
  void damageOfTheBookIsSaidOfTheBook() {
    Path file = folder.resolve("copy.revier");

    assertThatThrownBy(
            () ->
                NewFile.write(
                    file,
                    _ -> {
                      throw new BookFailure(BookFailure.Reason.DAMAGED, file);
                    }))
        .isInstanceOf(BookFailure.class);
    assertThat(folder).isEmptyDirectory();
  }

  private void assertUnwritten(
      Path file, NewFile.Content content, UnwritableFileException.Reason reason) {
    assertThatThrownBy(() -> NewFile.write(file, content))
        .isInstanceOfSatisfying(
            UnwritableFileException.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(reason);
              assertThat(failure.file()).isEqualTo(file);
            });
    assertThat(folder).isEmptyDirectory();
  }
}
