package app.revier.excel;

import static app.revier.excel.TableRow.blank;
import static app.revier.excel.TableRow.day;
import static app.revier.excel.TableRow.number;
import static app.revier.excel.TableRow.percent;
import static app.revier.excel.TableRow.text;
import static app.revier.excel.Unreadable.assertUnreadable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.intake.SourceCell;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cells of the older workbooks are read as. */
final class XlsTest {

  @TempDir Path folder;

  private Path written(Consumer<HSSFWorkbook> content) throws IOException {
    return PoiWorkbooks.write(new HSSFWorkbook(), folder.resolve("table.xls"), content);
  }

  @Test
  void textsNumbersDatesAndTruthValuesKeepTheirKind() throws Exception {
    Path file =
        written(
            workbook -> {
              Row row = workbook.createSheet().createRow(2);
              row.createCell(0).setCellValue(" Müller & Söhne 東京 ");
              row.createCell(1).setCellValue(1234.5);
              row.createCell(3).setCellValue(LocalDate.of(2026, 3, 31));
              row.getCell(3).setCellStyle(PoiWorkbooks.style(workbook, "dd.mm.yyyy"));
              row.createCell(4).setCellValue(true);
              row.createCell(5).setCellValue(0.4);
              row.getCell(5).setCellStyle(PoiWorkbooks.style(workbook, "0.0 %"));
              row.createCell(6).setCellValue(0.5);
              row.getCell(6).setCellStyle(PoiWorkbooks.style(workbook, "0%"));
              row.createCell(7).setCellValue(0.1 + 0.2);
              row.createCell(8).setCellErrorValue(FormulaError.NA.getCode());
              row.createCell(9).setCellValue("   ");
            });

    assertThat(TableRow.readAll(file))
        .containsExactly(
            TableRow.of(
                3,
                text(" Müller & Söhne 東京 "),
                number("1234.5"),
                blank(),
                day("2026-03-31"),
                new SourceCell.Truth(true),
                percent("0.4"),
                percent("0.5"),
                number("0.3"),
                new SourceCell.Failure("#N/A")));
  }

  @Test
  void formulasGiveWhatTheyGaveWhenTheFileWasSaved() throws Exception {
    Path file =
        written(
            workbook -> {
              Row row = workbook.createSheet().createRow(0);
              row.createCell(0).setCellFormula("1+1");
              row.createCell(1).setCellFormula("\"A\"&\"B\"");
              row.createCell(2).setCellFormula("1=1");
              row.createCell(3).setCellFormula("1/0");
              row.createCell(4).setCellValue("Ende");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(TableRow.readAll(file))
        .containsExactly(
            TableRow.of(
                1,
                number("2"),
                text("AB"),
                new SourceCell.Truth(true),
                new SourceCell.Failure("#DIV/0!"),
                text("Ende")));
  }

  @Test
  void datesCountFrom1904InFilesOfOldMacs() throws Exception {
    Path file =
        written(
            workbook -> {
              workbook.getInternalWorkbook().getRecords().stream()
                  .filter(DateWindow1904Record.class::isInstance)
                  .map(DateWindow1904Record.class::cast)
                  .forEach(window -> window.setWindowing((short) 1));
              Row row = workbook.createSheet().createRow(0);
              row.createCell(0).setCellValue(44196);
              row.getCell(0).setCellStyle(PoiWorkbooks.style(workbook, "m/d/yy"));
            });

    assertThat(TableRow.readAll(file)).containsExactly(TableRow.of(1, day("2025-01-01")));
  }

  @Test
  void sheetsAreFoundByNameInTheOrderOfTheWorkbook() throws Exception {
    Path file =
        written(
            workbook -> {
              workbook.createSheet("Zweite").createRow(0).createCell(0).setCellValue("z");
              workbook.createSheet("Erste").createRow(7).createCell(1).setCellValue("e");
              workbook.createSheet("Leer");
              workbook.setSheetHidden(0, true);
              workbook.setSheetOrder("Zweite", 1);
            });

    try (TableSource source = new FileTableReader().open(file)) {
      assertThat(source.sheets()).containsExactly("Erste", "Zweite", "Leer");
      assertThat(TableRow.readAll(source, "Zweite")).containsExactly(TableRow.of(1, text("z")));
      assertThat(TableRow.readAll(source, "Erste"))
          .containsExactly(TableRow.of(8, blank(), text("e")));
      assertThat(TableRow.readAll(source, "Leer")).isEmpty();
      assertUnreadable(() -> TableRow.readAll(source, "Dritte"), Reason.NO_SUCH_SHEET);
    }
  }

  @Test
  void rowsComeInOrderHoweverTheyWereCreated() throws Exception {
    Path file =
        written(
            workbook -> {
              Sheet sheet = workbook.createSheet();
              sheet.createRow(65_535).createCell(255).setCellValue("letzte");
              sheet.createRow(3).createCell(0).setCellValue("vierte");
            });

    List<TableRow> rows = TableRow.readAll(file);

    assertThat(rows).extracting(TableRow::number).containsExactly(4, 65_536);
    assertThat(rows.getLast().cells()).hasSize(256).last().isEqualTo(text("letzte"));
  }

  @Test
  void readingStopsWhenTheHandlerHasEnough() throws Exception {
    Path file =
        written(
            workbook -> {
              Sheet sheet = workbook.createSheet("Kunden");
              for (int i = 0; i < 10; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
              }
            });
    List<Integer> numbers = new ArrayList<>();

    try (TableSource source = new FileTableReader().open(file)) {
      source.read(
          "Kunden",
          row -> {
            numbers.add(row.number());
            return row.number() < 3;
          });
    }

    assertThat(numbers).containsExactly(1, 2, 3);
  }

  @Test
  void errorsOfTheHandlerAreItsOwn() throws Exception {
    Path file =
        written(workbook -> workbook.createSheet("K").createRow(0).createCell(0).setCellValue(1));

    try (TableSource source = new FileTableReader().open(file)) {
      assertThatThrownBy(
              () ->
                  source.read(
                      "K",
                      row -> {
                        throw new ArithmeticException("mine");
                      }))
          .isInstanceOf(ArithmeticException.class);
    }
  }
}
