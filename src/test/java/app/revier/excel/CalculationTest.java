package app.revier.excel;

import static app.revier.excel.TableRow.blank;
import static app.revier.excel.TableRow.day;
import static app.revier.excel.TableRow.number;
import static app.revier.excel.TableRow.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.intake.SourceCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas of which the file holds no results give what they would give in a spreadsheet. */
final class CalculationTest {

  private static final CellValues VALUES = new CellValues(SerialDay.FROM_1900);

  @TempDir Path folder;

  private Path written(boolean old, Consumer<Workbook> content) throws IOException {
    return old
        ? PoiWorkbooks.write(new HSSFWorkbook(), folder.resolve("a.xls"), content::accept)
        : PoiWorkbooks.write(new XSSFWorkbook(), folder.resolve("a.xlsx"), content::accept);
  }

  private static void fill(Workbook workbook) {
    Sheet sheet = workbook.createSheet("Kunden");
    Sheet prices = workbook.createSheet("Preise");
    prices.createRow(0).createCell(0).setCellValue(12.1);
    prices.getRow(0).createCell(1).setCellFormula("A1*3");
    Row row = sheet.createRow(0);
    row.createCell(0).setCellFormula("\"K-\"&10+7");
    row.createCell(1).setCellFormula("SUM(Preise!A1:B1)");
    row.createCell(2).setCellFormula("DATE(2026,3,31)");
    row.getCell(2).setCellStyle(PoiWorkbooks.style(workbook, "dd.mm.yyyy"));
    row.createCell(3).setCellFormula("1000+67");
    row.getCell(3).setCellStyle(PoiWorkbooks.style(workbook, "00000"));
    row.createCell(4).setCellFormula("1/0");
    row.createCell(5).setCellFormula("1=1");
    row.createCell(6).setCellFormula("IF(B1>1,\"\",1)");
    row.createCell(7).setCellFormula("2-2");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFormulaWithoutAResultIsCalculated(boolean old) throws Exception {
    assertThat(TableRow.readAll(written(old, CalculationTest::fill)))
        .containsExactly(
            TableRow.of(
                1,
                text("K-17"),
                number("48.4"),
                day("2026-03-31"),
                new SourceCell.Numeric(new BigDecimal("1067"), false, "01067"),
                new SourceCell.Failure("#DIV/0!"),
                new SourceCell.Truth(true),
                blank(),
                number("0")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theResultsAreThoseOfAFileThatHoldsThem(boolean old) throws Exception {
    List<TableRow> calculated = TableRow.readAll(written(old, CalculationTest::fill));
    Path cached =
        written(
            old,
            workbook -> {
              fill(workbook);
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(calculated).isEqualTo(TableRow.readAll(cached));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RAND()",
        "TODAY()",
        "YEAR(NOW())",
        "IFS(#N/A,1)",
        "COUNTIF(Weg!A1,1)",
        "INDEX(1:1,1,1,1)",
        "TEXT(1,\"0,0\")",
        "VALUE(\"1,5\")",
        "A1+1",
        "[1]Andere!A1",
        "CUBEVALUE(1,2)",
        "Unbekannt(1)",
        "1+"
      })
  void whatCannotBeCalculatedForSureIsNamed(String formula) throws Exception {
    assertThat(readWith(formula, ""))
        .containsExactly(TableRow.of(1, SourceCell.Failure.NOT_CALCULATED));
    assertThat(readWith("1+1", "")).as("what can be").containsExactly(TableRow.of(1, number("2")));
  }

  /** Reads a workbook with a formula and something behind it, complete enough to be calculated. */
  private List<TableRow> readWith(String formula, String behind) throws Exception {
    String sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    return TableRow.readAll(
        WorkbookParts.withRows(
                "<row r=\"1\"><c r=\"A1\"><f>" + formula + "</f><v/></c></row>" + behind)
            .part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\""
                    + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                    + (sheet + "sheet.main+xml\"/>")
                    + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
                    + (sheet + "worksheet+xml\"/></Types>"))
            .part(
                WorkbookParts.WORKBOOK_RELATIONSHIPS,
                WorkbookParts.relationships(
                    WorkbookParts.relationship("rId1", "worksheet", "worksheets/sheet1.xml")))
            .write(folder.resolve("parts.xlsx")));
  }

  @Test
  void theFormulasOfALargeWorkbookAreNamed() throws Exception {
    Random random = new Random(1);
    StringBuilder filler = new StringBuilder();
    while (filler.length() < Calculation.MOST_BYTES) {
      filler.append("<!--").append(Long.toHexString(random.nextLong())).append("-->");
    }

    assertThat(readWith("1+1", filler.toString()))
        .containsExactly(TableRow.of(1, SourceCell.Failure.NOT_CALCULATED));
  }

  @Test
  void aFormulaOfTheDayIsReadAsADay() throws Exception {
    Path file =
        written(
            false,
            workbook -> {
              Row row = workbook.createSheet().createRow(0);
              row.createCell(0).setCellValue(LocalDate.of(2026, 3, 1));
              row.getCell(0).setCellStyle(PoiWorkbooks.style(workbook, "d. mmmm yyyy"));
              row.createCell(1).setCellFormula("A1+30");
              row.getCell(1).setCellStyle(PoiWorkbooks.style(workbook, "d. mmmm yyyy"));
            });

    assertThat(TableRow.readAll(file))
        .containsExactly(TableRow.of(1, day("2026-03-01"), day("2026-03-31")));
  }

  @Test
  void theFormulasOfALargeOlderWorkbookAreNamed() throws Exception {
    Path file =
        written(
            true,
            workbook -> {
              Sheet sheet = workbook.createSheet();
              sheet.createRow(0).createCell(0).setCellFormula("1+1");
              for (int row = 1; row * 32_000L < Calculation.MOST_BYTES + 32_000; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row + "x".repeat(32_000));
              }
            });

    assertThat(TableRow.readAll(file))
        .startsWith(TableRow.of(1, SourceCell.Failure.NOT_CALCULATED));
  }

  @Test
  void onlySoManyFormulasAreCalculated() throws Exception {
    Path file =
        written(
            true,
            workbook -> {
              Sheet sheet = workbook.createSheet();
              for (int row = 0; row <= Calculation.MOST_CELLS; row++) {
                sheet.createRow(row).createCell(0).setCellFormula("1+1");
              }
            });

    assertThat(TableRow.readAll(file))
        .endsWith(
            TableRow.of(Calculation.MOST_CELLS, number("2")),
            TableRow.of(Calculation.MOST_CELLS + 1, SourceCell.Failure.NOT_CALCULATED));
  }

  private static Workbook failing(Supplier<Throwable> fault) {
    return new XSSFWorkbook() {
      @Override
      public XSSFSheet getSheet(String name) {
        Throwable thrown = fault.get();
        if (thrown instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) thrown;
      }
    };
  }

  private static SourceCell resultOf(Workbook workbook) {
    return new Calculation(() -> workbook).result("A", 1, 0, CellFormat.GENERAL, VALUES);
  }

  @Test
  void aFaultThatIsNoneOfTheFormulaIsNotHidden() {
    Workbook fault = failing(() -> new NullPointerException("a fault"));
    Workbook full = failing(() -> new OutOfMemoryError("full"));

    assertThatThrownBy(() -> resultOf(fault)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> resultOf(full)).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void aChainOfFormulasThatIsTooLongIsNamed() {
    assertThat(resultOf(failing(StackOverflowError::new)))
        .isEqualTo(SourceCell.Failure.NOT_CALCULATED);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void formulasThatLookAtTooManyCellsHaveNoResultOnAnyComputer(boolean old) throws Exception {
    try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("A");
      for (int row = 0; row < 4; row++) {
        sheet.createRow(row).createCell(0).setCellFormula("SUM(B1:B20)+" + row);
      }
      Calculation calculation = new Calculation(() -> workbook, 50);
      assertThat(IntStream.rangeClosed(1, 4).mapToObj(row -> result(calculation, row)))
          .containsExactly(
              number("0"),
              number("1"),
              SourceCell.Failure.NOT_CALCULATED,
              SourceCell.Failure.NOT_CALCULATED);
    }
  }

  private static SourceCell result(Calculation calculation, int row) {
    return calculation.result("A", row, 0, CellFormat.GENERAL, VALUES);
  }

  @Test
  void aWorkbookThatCannotBeOpenedForItIsOpenedOnce() {
    int[] times = {0};
    Calculation calculation =
        new Calculation(
            () -> {
              times[0]++;
              throw new IOException("broken");
            });

    for (int row = 1; row < 3; row++) {
      assertThat(calculation.result("A", row, 0, CellFormat.GENERAL, VALUES))
          .isEqualTo(SourceCell.Failure.NOT_CALCULATED);
    }
    assertThat(times[0]).isOne();
  }
}
