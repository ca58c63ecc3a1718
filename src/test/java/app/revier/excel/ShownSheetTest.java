package app.revier.excel;

import static app.revier.excel.TableRow.blank;
import static app.revier.excel.TableRow.number;
import static app.revier.excel.TableRow.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.revier.excel.MergedCells.Region;
import app.revier.intake.SourceCell;
import app.revier.intake.TableSource;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both generations of workbooks are read as their sheets look. */
final class ShownSheetTest {

  @TempDir Path folder;

  private Path written(boolean old, Consumer<Workbook> content) throws IOException {
    return old
        ? PoiWorkbooks.write(new HSSFWorkbook(), folder.resolve("a.xls"), content::accept)
        : PoiWorkbooks.write(new XSSFWorkbook(), folder.resolve("a.xlsx"), content::accept);
  }

  private static void row(Sheet sheet, int number, Object... cells) {
    Row row = sheet.createRow(number - 1);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number value) {
        row.createCell(i).setCellValue(value.doubleValue());
      } else if (!cells[i].equals("")) {
        row.createCell(i).setCellValue(cells[i].toString());
      }
    }
  }

  private static void merge(Sheet sheet, String... ranges) {
    for (String range : ranges) {
      sheet.addMergedRegion(CellRangeAddress.valueOf(range));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hiddenColumnsAreKnownOnceTheSheetIsRead(boolean old) throws Exception {
    Path file =
        written(
            old,
            workbook -> {
              Sheet sheet = workbook.createSheet("S");
              row(sheet, 1, "A", "B", "C", "D");
              sheet.setColumnHidden(1, true);
              sheet.setColumnHidden(3, true);
              sheet.setColumnWidth(2, 5_000);
            });

    try (TableSource source = new FileTableReader().open(file)) {
      source.read("S", row -> true);
      assertThat(source.hiddenColumns("S").stream()).containsExactly(1, 3);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aMergedValueHoldsForAllItsCells(boolean old) throws Exception {
    Path file =
        written(
            old,
            workbook -> {
              Sheet sheet = workbook.createSheet();
              row(sheet, 1, "Nummer", "Name", "Umsatz", "", "", "Potenzial");
              row(sheet, 2, "", "", 2024, 2025, 2026);
              row(sheet, 3, "K1", "A", 1, 2, 3, 9);
              row(sheet, 4, "", "B", 4, 5, 6, 9);
              row(sheet, 5, "K3", "C", 7);
              merge(sheet, "A1:A2", "B1:B2", "C1:E1", "F1:F2", "A3:A4", "C5:E5");
            });

    assertThat(TableRow.readAll(file))
        .containsExactly(
            TableRow.of(
                1,
                text("Nummer"),
                text("Name"),
                text("Umsatz"),
                text("Umsatz"),
                text("Umsatz"),
                text("Potenzial")),
            TableRow.of(
                2,
                text("Nummer"),
                text("Name"),
                number("2024"),
                number("2025"),
                number("2026"),
                text("Potenzial")),
            TableRow.of(
                3, text("K1"), text("A"), number("1"), number("2"), number("3"), number("9")),
            TableRow.of(
                4, text("K1"), text("B"), number("4"), number("5"), number("6"), number("9")),
            TableRow.of(5, text("K3"), text("C"), number("7"), number("7"), number("7")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTitleAboveOrAmongTheRowsStaysOneCell(boolean old) throws Exception {
    Path file =
        written(
            old,
            workbook -> {
              Sheet sheet = workbook.createSheet();
              row(sheet, 1, "Kundenliste");
              row(sheet, 2, "Nummer", "Name");
              row(sheet, 3, "Region Nord");
              row(sheet, 4, "K1", "A");
              row(sheet, 5, "", "", 7);
              merge(sheet, "A1:D1", "A3:D3", "C5:E5");
            });

    assertThat(TableRow.readAll(file))
        .containsExactly(
            TableRow.of(1, text("Kundenliste")),
            TableRow.of(2, text("Nummer"), text("Name")),
            TableRow.of(3, text("Region Nord")),
            TableRow.of(4, text("K1"), text("A")),
            TableRow.of(5, blank(), blank(), number("7"), number("7"), number("7")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWideCellBesideOthersIsNoTitle(boolean old) throws Exception {
    Path file =
        written(
            old,
            workbook -> {
              Sheet sheet = workbook.createSheet();
              row(sheet, 1, "Nord", "", 1);
              row(sheet, 2, "Süd");
              row(sheet, 3, "", "", 2);
              merge(sheet, "A1:B1", "A2:B3");
            });

    assertThat(TableRow.readAll(file))
        .containsExactly(
            TableRow.of(1, text("Nord"), text("Nord"), number("1")),
            TableRow.of(2, text("Süd")),
            TableRow.of(3, text("Süd"), text("Süd"), number("2")));
  }

  @Test
  void noMoreMergedCellsReachIntoARowThanItHasColumns() {
    Region left = new Region(1, 9, 0, 0);
    MergedCells merged = new MergedCells(List.of(left, left, new Region(1, 9, 1, 1)), 2);
    merged.fill(1, new ArrayList<>(List.of(text("a"), text("b"))));
    List<SourceCell> cells = new ArrayList<>(List.of(blank(), text("c")));
    merged.fill(2, cells);

    assertThat(cells).containsExactly(text("a"), text("c"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatLiesBelowAMergedCellIsNotSeenAndMakesNoRow(boolean old) throws Exception {
    Path file =
        written(
            old,
            workbook -> {
              Sheet sheet = workbook.createSheet();
              row(sheet, 1, "K1", "A", 5);
              row(sheet, 2, "verdeckt", "auch", 6);
              row(sheet, 3, "", "B");
              merge(sheet, "A1:A2", "B1:B2", "C1:C2");
            });

    assertThat(TableRow.readAll(file))
        .containsExactly(
            TableRow.of(1, text("K1"), text("A"), number("5")), TableRow.of(3, blank(), text("B")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void hiddenSheetsAndRowsAreMarked(boolean old) throws Exception {
    Path file =
        written(
            old,
            workbook -> {
              Sheet sheet = workbook.createSheet("Offen");
              row(sheet, 1, "a");
              row(sheet, 2, "b");
              sheet.getRow(1).setZeroHeight(true);
              row(workbook.createSheet("Verborgen"), 1, "c");
              row(workbook.createSheet("Tief verborgen"), 1, "d");
              workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
              workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            });

    try (TableSource source = new FileTableReader().open(file)) {
      assertThat(source.sheets().stream().filter(source::isHidden))
          .containsExactly("Verborgen", "Tief verborgen");
      List<Boolean> hidden = new ArrayList<>();
      source.read("Offen", row -> hidden.add(row.hidden()));
      assertThat(hidden).containsExactly(false, true);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aNumberIsShownInItsFormat(boolean old) throws Exception {
    Path file =
        written(
            old,
            workbook -> {
              row(workbook.createSheet(), 1, 1067, 1067);
              Row row = workbook.getSheetAt(0).getRow(0);
              row.getCell(0).setCellStyle(PoiWorkbooks.style(workbook, "00000"));
              row.getCell(1).setCellStyle(PoiWorkbooks.style(workbook, "#,##0"));
            });

    assertThat(TableRow.readAll(file))
        .containsExactly(
            TableRow.of(
                1, new SourceCell.Numeric(new BigDecimal("1067"), false, "01067"), number("1067")));
  }
}
