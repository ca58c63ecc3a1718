package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.excel.MergedCells.Region;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/** The merged cells of a sheet are looked for beside its reading. */
final class SheetRegionsTest {

  @TempDir Path folder;

  @Test
  void wantOfMemoryIsNoFaultOfTheFile() {
    FutureTask<List<Region>> task =
        new FutureTask<>(
            () -> {
              throw new OutOfMemoryError("full");
            });
    task.run();

    assertThatThrownBy(() -> SheetRegions.result(task)).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
  void marksWithoutACellCostNoMoreThanOthers() throws Exception {
    String marks = ":mergeCell ".repeat(700_000);
    String rows = "<row><c><v>1</v></c></row>";
    Path file =
        WorkbookParts.withRows(rows)
            .part(
                WorkbookParts.SHEET,
                WorkbookParts.sheet(rows)
                    .replace("</worksheet>", "<!--" + marks + "--></worksheet>")
                    .getBytes(StandardCharsets.US_ASCII))
            .write(folder.resolve("marks.xlsx"));

    assertThat(TableRow.readAll(file)).hasSize(1);
  }
}
