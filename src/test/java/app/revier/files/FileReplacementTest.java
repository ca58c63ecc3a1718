package app.revier.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.UnwritableFileException;
import app.revier.book.UnwritableFileException.Reason;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
  void aLinkThatLeadsToNothingYetIsFollowed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("plan.xlsx"), Path.of("later.xlsx"));

    FileReplacement.write(link, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("later.xlsx")).hasContent("new");
  }

  @Test
  void aBookIsNeverReplacedWhateverItIsCalled() throws IOException {
    Path book = Files.writeString(folder.resolve("plan.xlsx"), "SQLite format 3\0 and more");

    assertFails(book, NEW, Reason.BOOK);

    assertThat(book).hasContent("SQLite format 3\0 and more");
  }

  @Test
  void aBookThatComesMeanwhileIsNotReplaced() throws IOException {
    Path file = folder.resolve("plan.xlsx");

    assertFails(file, out -> Files.writeString(file, "SQLite format 3\0 and more"), Reason.BOOK);

    assertThat(file).hasContent("SQLite format 3\0 and more");
    assertThat(names()).containsExactly("plan.xlsx");
  }

  @Test
  void aNewFileIsItsOwnersAlone() throws IOException {
    Path file = folder.resolve("plan.xlsx");

    FileReplacement.write(file, NEW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r--r--", "rw-rw----", "rwx------"})
  void aReplacedFileCanBeReadByTheSameUsersAsBefore(String permissions) throws IOException {
    Path file = Files.writeString(folder.resolve("plan.xlsx"), "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

    FileReplacement.write(file, NEW);

    assertThat(file).hasContent("new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions);
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
        Reason.UNKNOWN);

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
  void aFullDiskIsToldAsOne(String message) {
    Path file = folder.resolve("plan.xlsx");
    IOException error = new IOException(message);

    assertThat(new WriteFailures().of(file, file, error, error).reason())
        .isEqualTo(Reason.NO_SPACE);
  }

  @Test
  void wantOfRoomThatTheFileItselfDidNotMeetIsThatOfTheTemporaryFiles() throws IOException {
    Path file = folder.resolve("plan.xlsx");
    Path temporary = Path.of(System.getProperty("java.io.tmpdir", ""));

    assertThatThrownBy(
            () ->
                FileReplacement.write(
                    file,
                    out -> {
                      throw new IOException("No space left on device");
                    }))
        .isInstanceOfSatisfying(
            UnwritableFileException.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(Reason.NO_TEMPORARY_SPACE);
              assertThat(failure.file()).isEqualTo(temporary);
            });

    assertThat(names()).isEmpty();
  }

  @Test
  void failuresThatTheLibraryWrapsAreUnderstood() throws IOException {
    Path file = folder.resolve("plan.xlsx");

    assertFails(
        file,
        out -> {
          throw new IllegalStateException(
              new IllegalStateException(new FileSystemException("x", null, "name too long")));
        },
        Reason.NAME);

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
  void aMissingFolderIsNamed() {
    assertFails(folder.resolve("missing").resolve("plan.xlsx"), NEW, Reason.FOLDER_MISSING);
  }

  @Test
  void aNameThatIsTooLongIsNamed() throws IOException {
    assertFails(folder.resolve("ü".repeat(130) + ".xlsx"), NEW, Reason.NAME);

    assertThat(names()).isEmpty();
  }

  @Test
  void aDeviceIsNotReplaced() {
    assertFails(Path.of("/dev/null"), NEW, Reason.NOT_A_FILE);
  }

  @Test
  void aFolderIsNotReplaced() throws IOException {
    Path file = Files.createDirectory(folder.resolve("plan.xlsx"));

    assertFails(file, NEW, Reason.FOLDER);

    assertThat(file).isEmptyDirectory();
    assertThat(names()).containsExactly("plan.xlsx");
  }

  private static void assertFails(Path file, FileReplacement.Content content, Reason reason) {
    assertThatThrownBy(() -> FileReplacement.write(file, content))
        .isInstanceOfSatisfying(
            UnwritableFileException.class,
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
