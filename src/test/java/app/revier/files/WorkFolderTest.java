package app.revier.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.book.UnwritableFileException;
import app.revier.book.UnwritableFileException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Temporary files are their owner's alone, and none is left behind for long. */
class WorkFolderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void temporaryFilesAreInAFolderThatOnlyTheUserCanEnter() throws IOException {
    try (WorkFolder work = new WorkFolder(folder.resolve("cache/tmp"))) {
      Path file = work.newFile("a", ".xml");
      assertThat(file).isRegularFile().hasParent(work.path());
      assertThat(permissions(file)).isEqualTo("rw-------");
      assertThat(permissions(work.path())).isEqualTo("rwx------");
      assertThat(permissions(folder.resolve("cache/tmp"))).isEqualTo("rwx------");
      Files.createFile(work.newFolder("scratch").resolve("b"));
    }
    assertThat(folder.resolve("cache/tmp")).isEmptyDirectory();
  }

  @Test
  void nothingIsMadeBeforeItIsNeeded() {
    try (WorkFolder work = new WorkFolder(folder.resolve("tmp"))) {
      work.clearUp();
      assertThat(folder.resolve("tmp")).doesNotExist();
    }
  }

  @Test
  void whatAnEndedProgramHasLeftIsClearedUp() throws IOException {
    Path left = Files.createDirectories(folder.resolve("left"));
    Files.createFile(folder.resolve("left.busy"));
    Files.createFile(Files.createDirectory(left.resolve("poifiles")).resolve("a.xml"));

    new WorkFolder(folder).clearUp();

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatBelongsToOtherFilesStays() throws IOException {
    Path other = Files.createFile(folder.resolve("other"));
    try (WorkFolder work = new WorkFolder(folder)) {
      Path own = work.newFile("a", ".xml");

      work.clearUp();

      assertThat(own).exists();
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(other);
    }
  }

  @Test
  void aFolderThatCannotBeUsedIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("tmp"));

    assertThatThrownBy(() -> new WorkFolder(file).newFile("a", ".xml"))
        .isInstanceOfSatisfying(
            UnwritableFileException.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(Reason.NO_TEMPORARY_FOLDER);
              assertThat(failure.file()).isEqualTo(file);
            });
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
