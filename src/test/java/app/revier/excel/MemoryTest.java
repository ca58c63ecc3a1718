package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.TableSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large sheet is read in a JVM with less memory than its cells would take. */
final class MemoryTest {

  private static final int ROWS = 200_000;
  private static final int COLUMNS = 10;

  @TempDir Path folder;

  /** Runs in the JVM of little memory. */
  static final class Counter {

    private Counter() {}

    public static void main(String[] args) throws Exception {
      long[] cells = {0};
      try (TableSource source = new FileTableReader().open(Path.of(args[0]))) {
        source.read(
            source.sheets().getFirst(),
            row -> {
              cells[0] += row.cells().size();
              return true;
            });
      }
      System.out.print(cells[0]);
    }
  }

  @Test
  void memoryDoesNotGrowWithTheRows() throws Exception {
    String row = "<row>" + "<c><v>1234.5678</v></c>".repeat(COLUMNS) + "</row>";
    Path file = WorkbookParts.withRows(row.repeat(ROWS)).write(folder.resolve("large.xlsx"));

    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx20m",
                "--class-path",
                System.getProperty("java.class.path"),
                Counter.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(child.waitFor()).isZero();
    assertThat(output).isEqualTo(Integer.toString(ROWS * COLUMNS));
  }
}
