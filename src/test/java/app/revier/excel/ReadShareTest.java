package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.JoinedTables;
import app.revier.intake.OpenOptions;
import app.revier.intake.PastedTable;
import app.revier.intake.TableSource;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of a file has been read is known while it is read. */
class ReadShareTest {

  private static final int ROWS = 4_000;

  @TempDir private Path folder = Path.of("");

  private static TableSource open(Path file) throws Exception {
    return new FileTableReader().open(file, OpenOptions.PLAIN);
  }

  private static void assertThatItGrows(TableSource source) throws Exception {
    List<Double> shares = new ArrayList<>();
    source.read(source.sheets().getFirst(), row -> shares.add(source.share()));
    assertThat(shares).hasSize(ROWS).isSorted();
    assertThat(shares.getFirst()).isBetween(0.0, 0.5);
    assertThat(shares.get(ROWS / 2)).isBetween(0.3, 0.8);
    assertThat(shares.getLast()).isBetween(0.9, 1.0);
  }

  private Path text() throws Exception {
    Path file = folder.resolve("list.csv");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      lines.add("%06d;Kunde Nummer %06d;50667;Köln".formatted(i, i));
    }
    Files.write(file, lines);
    return file;
  }

  @Test
  void ofTextFiles() throws Exception {
    try (TableSource source = open(text())) {
      assertThatItGrows(source);
    }
  }

  @Test
  void ofWorkbooks() throws Exception {
    Path file = folder.resolve("list.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Kunden");
      for (int i = 0; i < ROWS; i++) {
        Row row = sheet.createRow(i);
        row.createCell(0).setCellValue(i);
        row.createCell(1).setCellValue("Kunde");
      }
      workbook.write(out);
    }
    try (TableSource source = open(file)) {
      assertThatItGrows(source);
    }
  }

  @Test
  void ofSeveralFiles() throws Exception {
    try (TableSource joined =
        new JoinedTables(
            List.of("list.csv", "pasted"), List.of(open(text()), new PastedTable("a\tb")))) {
      assertThat(joined.share()).isNegative();
      assertThatItGrows(joined);
    }
  }
}
