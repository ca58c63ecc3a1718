package app.revier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own that has hardly any memory. */
final class NoMemoryTest {

  private static final int CUSTOMERS = 100_000;

  @TempDir Path folder;

  private record Ended(int status, String err) {}

  private Ended run(Path book, Path file) throws Exception {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + folder,
                "--class-path",
                System.getProperty("java.class.path"),
                "app.revier.Main",
                "--lang",
                "en",
                "--book",
                book.toString(),
                "import",
                file.toString(),
                "--json")
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    String err = new String(child.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(child.waitFor(), err);
  }

  @Test
  void anImportThatDoesNotFitLeavesTheBookAsItWas() throws Exception {
    Path book = folder.resolve("book.revier");
    Path small = folder.resolve("small.csv");
    Files.writeString(small, "Customer number;Name\nA;Alpha\n");
    StringBuilder text = new StringBuilder("Customer number;Name;Revenue 2026\n");
    for (int i = 0; i < CUSTOMERS; i++) {
      text.append(i).append(";Customer ").append(i).append(";1000.00\n");
    }
    Path large = folder.resolve("large.csv");
    Files.writeString(large, text);
    assertThat(run(book, small)).isEqualTo(new Ended(0, ""));
    byte[] before = Files.readAllBytes(book);

    Ended ended = run(book, large);

    assertThat(ended.err().lines().toList())
        .as("status %s", ended.status())
        .isEqualTo(
            List.of(
                "There is not enough memory for this. The book is as it was."
                    + " Please ask for less at once; a large file can be imported in parts."));
    assertThat(ended.status()).isEqualTo(4);
    assertThat(Files.readAllBytes(book)).isEqualTo(before);
  }
}
