package app.revier.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.BookFailure;
import app.revier.book.BookFailure.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is replaced as a whole or stays as it was. */
class FileReplacementTest {

  private static final FileReplacement.Content NEW = out -> out.write("new".getBytes(UTF_8));

  @TempDir private Path folder = Path.of("");

  @Test
  void writesANewFileAndNothingBesideIt() throws IOException {
    Path file = folder.resolve("plan.xlsx");

    FileReplacement.write(file, NEW);

    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("plan.xlsx");
  }

  @Test
  void takesThePlaceOfAnExistingFile() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.xlsx"), "old and longer");

    FileReplacement.write(file, NEW);

    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("plan.xlsx");
  }

  @Test
  void whatALinkPointsToIsReplacedNotTheLink() throws IOException {
    Path file = Files.writeString(folder.resolve("shared.xlsx"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("plan.xlsx"), file);

    FileReplacement.write(link, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  void aBookIsNeverReplacedWhateverItIsCalled() throws IOException {
    Path book = Files.writeString(folder.resolve("plan.xlsx"), "SQLite format 3\0 and more");

    assertThatThrownBy(() -> FileReplacement.write(book, NEW))
        .isInstanceOfSatisfying(
            BookFailure.class, e -> assertThat(e.reason()).isEqualTo(Reason.EXISTS));

    assertThat(book).hasContent("SQLite format 3\0 and more");
  }

  @Test
  void anExistingFileStaysAsItWasWhenWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.xlsx"), "old");

    assertFails(
        file,
        out -> {
          out.write(new byte[200_000]);
          throw new IOException("device gone");
        },
        Reason.INACCESSIBLE);

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("plan.xlsx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No space left on device",
        "There is not enough space on the disk",
        "Disk quota exceeded"
      })
  void aFullDiskIsToldAsOne(String message) throws IOException {
    Path file = folder.resolve("plan.xlsx");

    assertFails(
        file,
        out -> {
          throw new IOException(message);
        },
        Reason.NO_SPACE);

    assertThat(names()).isEmpty();
  }

  @Test
  void failuresThatTheLibraryWrapsAreUnderstood() throws IOException {
    Path file = folder.resolve("plan.xlsx");

    assertFails(
        file,
        out -> {
          throw new IllegalStateException(
              new IllegalStateException(new IOException("no space left on device")));
        },
        Reason.NO_SPACE);

    assertThat(names()).isEmpty();
  }

  @Test
  void aBugIsNotTakenForAFailure() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.xlsx"), "old");

    assertThatThrownBy(
            () ->
                FileReplacement.write(
                    file,
                    out -> {
                      throw new IllegalStateException("bug");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("bug");

    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("plan.xlsx");
  }

  @Test
  void aMissingFolderIsInaccessible() {
    assertFails(folder.resolve("missing").resolve("plan.xlsx"), NEW, Reason.INACCESSIBLE);
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Path file = Files.createDirectory(folder.resolve("plan.xlsx"));

    assertFails(file, NEW, Reason.INACCESSIBLE);

    assertThat(file).isEmptyDirectory();
    assertThat(names()).containsExactly("plan.xlsx");
  }

  private static void assertFails(Path file, FileReplacement.Content content, Reason reason) {
    assertThatThrownBy(() -> FileReplacement.write(file, content))
        .isInstanceOfSatisfying(
            BookFailure.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(reason);
              assertThat(failure.file()).isEqualTo(file);
            });
  }

  private String[] names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toArray(String[]::new);
    }
  }
}
