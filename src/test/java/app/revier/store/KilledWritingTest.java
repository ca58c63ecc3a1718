package app.revier.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.files.WorkFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a program leaves that is killed while it writes a file goes with the next start. */
class KilledWritingTest {

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"plan.xlsx, false", "book.revier, true"})
  void nothingIsLeftOfAFileThatWasBeingWritten(String name, boolean isBook) throws Exception {
    Path place = Files.createDirectory(folder.resolve("Büro"));
    Path other = Files.createFile(place.resolve("." + UUID.randomUUID() + ".tmp"));
    Path all = folder.resolve("tmp");
    try (ChildJvm child =
        ChildJvm.start(
            HalfWritten.class,
            all.toString(),
            place.resolve(name).toString(),
            String.valueOf(isBook))) {
      assertThat(child.line()).isEqualTo("half");

      new WorkFolder(all).clearUp();
      assertThat(unnamed(place)).as("while it is being written").hasSizeGreaterThan(1);
      child.kill();
    }

    new WorkFolder(all).clearUp();

    // What nobody has noted is somebody else's, whatever its name.
    assertThat(unnamed(place)).containsExactly(other);
    assertThat(all).isEmptyDirectory();
  }

  @Test
  void aNoteRemovesNoFileOfAnotherName() throws IOException {
    Path own = Files.createDirectories(folder.resolve("tmp/left"));
    Files.createFile(folder.resolve("tmp/left.busy"));
    String id = UUID.randomUUID().toString();
    List<Path> files =
        List.of(
            folder.resolve("plan.xlsx"),
            folder.resolve(id + ".tmp"),
            folder.resolve("." + id + ".tmp.xlsx"),
            folder.resolve("." + id.substring(1) + ".tmp"));
    for (Path file : files) {
      Files.createFile(file);
      Files.writeString(own.resolve(UUID.randomUUID() + ".beside"), file.toString());
    }
    Files.writeString(own.resolve("a.beside"), "");
    Files.writeString(own.resolve("b.beside"), "." + id + ".tmp");

    new WorkFolder(folder.resolve("tmp")).clearUp();

    assertThat(files).allSatisfy(file -> assertThat(file).exists());
    assertThat(folder.resolve("tmp")).isEmptyDirectory();
  }

  private static List<Path> unnamed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().contains(".tmp")).toList();
    }
  }
}
