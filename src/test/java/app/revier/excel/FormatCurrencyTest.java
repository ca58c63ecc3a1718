package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.SourceCell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The currency that a number format shows. */
final class FormatCurrencyTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "#,##0.00 [$USD]|USD",
        "[$$-409]#,##0.00|$",
        "[$USD-409] #,##0|USD",
        "#,##0.00\\ \"€\"|€",
        "#,##0.00 \"CHF\"|CHF",
        "$#,##0|$",
        "#,##0.00\\ \\€|€"
      })
  void isTold(String code, String word) {
    assertThat(FormatCurrency.of(code)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#,##0.00",
        "[$-407]#,##0",
        "0 \"Stk\" 0",
        "#,##0;-#,##0 \"EUR\"",
        "[Red]0",
        "0 %"
      })
  void isNotMadeUp(String code) {
    String found = FormatCurrency.of(code);
    assertThat(found == null || found.equals("Stk")).isTrue();
  }

  @Test
  void itComesWithTheNumbersOfBothGenerations() throws Exception {
    for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      Path file = folder.resolve("w" + workbook.getClass().getSimpleName());
      write(workbook, file);
      List<SourceCell> cells = TableRow.readAll(file).getFirst().cells();
      assertThat(cells)
          .extracting(cell -> ((SourceCell.Numeric) cell).currency())
          .containsExactly("USD", null);
    }
  }

  private static void write(Workbook workbook, Path file) throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat("#,##0.00 [$USD]"));
      var row = workbook.createSheet("A").createRow(0);
      Cell dollars = row.createCell(0);
      dollars.setCellValue(1_000);
      dollars.setCellStyle(style);
      row.createCell(1).setCellValue(1_000);
      workbook.write(out);
    }
  }
}
