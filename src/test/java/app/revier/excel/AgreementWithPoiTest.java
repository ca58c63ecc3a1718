package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.intake.SourceCell;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random tables, read once by us and once by POI's own object model. */
final class AgreementWithPoiTest {

  private static final int ROWS = 300;
  private static final int COLUMNS = 30;
  private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);
  private static final String LETTERS = "abcXYZ äöüß€ 0123456789 <>&\"'_x000D_\n\t東😀";

  @TempDir Path folder;

  @Test
  void newWorkbooks() throws Exception {
    assertAgreement(new XSSFWorkbook());
  }

  @Test
  void newWorkbooksWithTextsInTheCells() throws Exception {
    assertAgreement(new SXSSFWorkbook(null, 10));
  }

  @Test
  void oldWorkbooks() throws Exception {
    assertAgreement(new HSSFWorkbook());
  }

  private void assertAgreement(Workbook workbook) throws Exception {
    Path file = folder.resolve("random");
    try (workbook;
        OutputStream bytes = Files.newOutputStream(file)) {
      fill(workbook, new Random(20_261_123));
      workbook.write(bytes);
    }

    List<TableRow> expected = readWithPoi(file);

    assertThat(expected).hasSizeGreaterThan(ROWS / 2);
    assertThat(TableRow.readAll(file)).isEqualTo(expected);
  }

  private static void fill(Workbook workbook, Random random) {
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh:mm"));
    CellStyle percent = workbook.createCellStyle();
    percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
    Sheet sheet = workbook.createSheet();
    int number = 0;
    for (int r = 0; r < ROWS; r++) {
      number += 1 + random.nextInt(3);
      Row row = sheet.createRow(number);
      for (int c = 0; c < COLUMNS; c++) {
        switch (random.nextInt(8)) {
          case 0 -> row.createCell(c).setCellValue(text(random));
          case 1 -> row.createCell(c).setCellValue(random.nextInt(2_000));
          case 2 -> row.createCell(c).setCellValue(random.nextInt() / 100.0);
          case 3 -> row.createCell(c).setCellValue(random.nextGaussian() * 1e12);
          case 4 -> row.createCell(c).setCellValue(random.nextBoolean());
          case 5 -> {
            row.createCell(c).setCellValue(1 + random.nextInt(60_000) + random.nextDouble());
            row.getCell(c).setCellStyle(date);
          }
          case 6 -> {
            row.createCell(c).setCellValue(random.nextInt(1_000) / 1_000.0);
            row.getCell(c).setCellStyle(percent);
          }
          default -> {
            // A gap.
          }
        }
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("x");
    int length = random.nextInt(200);
    while (text.length() < length) {
      int at = random.nextInt(LETTERS.codePointCount(0, LETTERS.length()));
      text.appendCodePoint(LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, at)));
    }
    return text.toString();
  }

  private static List<TableRow> readWithPoi(Path file) throws IOException {
    List<TableRow> rows = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
      for (Row row : workbook.getSheetAt(0)) {
        List<SourceCell> cells = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
          while (cells.size() < cell.getColumnIndex()) {
            cells.add(SourceCell.Blank.BLANK);
          }
          cells.add(cell(cell));
        }
        rows.add(new TableRow(row.getRowNum() + 1, cells));
      }
    }
    return rows;
  }

  private static SourceCell cell(org.apache.poi.ss.usermodel.Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> new SourceCell.Text(cell.getStringCellValue());
      case BOOLEAN -> new SourceCell.Truth(cell.getBooleanCellValue());
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? new SourceCell.Day(cell.getLocalDateTimeCellValue().toLocalDate())
              : new SourceCell.Numeric(
                  number(cell.getNumericCellValue()),
                  cell.getCellStyle().getDataFormatString().contains("%"));
      default -> throw new AssertionError(cell.getCellType().name());
    };
  }

  private static BigDecimal number(double value) {
    BigDecimal rounded = new BigDecimal(Double.toString(value)).round(FIFTEEN).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
