package app.revier.excel.plan;

import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.intake.WorkbookHeadings;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook carries beside what is seen: from which book it is, what each sheet and column
 * is in every language, the settings, and what each cell that can be changed held when it was
 * written. All texts, line by line; no program shows it unasked.
 */
final class CarriedSheet implements StreamedPart.Rows {

  private static final String FORMAT = "1";

  private static final int MOST_LINES = SpreadsheetVersion.EXCEL2007.getMaxRows();

  private final PlanView view;
  private final Ranges ranges;
  private final List<TableSheet<?>> tables;
  private int line;

  private CarriedSheet(PlanView view, Ranges ranges, List<TableSheet<?>> tables) {
    this.view = view;
    this.ranges = ranges;
    this.tables = tables;
  }

  /**
   * Adds the sheet as the last one.
   *
   * @param tables all parts of all tables
   */
  static StreamedPart addTo(
      XSSFWorkbook workbook, PlanView view, Ranges ranges, List<TableSheet<?>> tables) {
    XSSFSheet sheet = workbook.createSheet(WorkbookHeadings.CARRIED_SHEET);
    workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    sheet.createRow(0).createCell(0).setCellValue("format");
    sheet.getRow(0).createCell(2).setCellValue(FORMAT);
    return new StreamedPart(
        sheet.getPackagePart().getPartName().getName().substring(1),
        "A1",
        new CarriedSheet(view, ranges, tables));
  }

  @Override
  public void writeTo(SheetXml xml) throws IOException {
    line = 1;
    Settings settings = view.snapshot().settings();
    write(xml, "book", settings.identity(), view.territoryName(), "");
    write(
        xml,
        "exported",
        view.snapshot().today().toString(),
        view.planYear(),
        view.baseYear(),
        view.texts().language().code());
    for (Setting<?> setting : Settings.ALL) {
      String text = settings.text(setting);
      if (text != null) {
        write(xml, "setting", setting.key(), text);
      }
    }
    writePlaces(xml);
    for (TableSheet<?> table : tables) {
      writeBefore(xml, table);
    }
  }

  private void writePlaces(SheetXml xml) throws IOException {
    Table last = null;
    for (TableSheet<?> table : tables) {
      if (table.table() != last) {
        last = table.table();
        String[] names =
            ranges.parts(last).stream().map(Ranges.Place::sheet).toArray(String[]::new);
        write(xml, "sheet", last.kind(), names);
        for (WorkbookColumn<?> column : table.columns()) {
          Heading heading = column.heading();
          write(
              xml,
              "column",
              last.kind() + "/" + heading.key(),
              heading.text(),
              column.isOpen() ? "open" : "");
        }
      }
    }
  }

  /** What each record held, if it can be told from the others. */
  private <R> void writeBefore(SheetXml xml, TableSheet<R> table) throws IOException {
    WorkbookColumn<R> identity = table.columns().getFirst();
    if (!identity.is(WorkbookColumn.Trait.HIDDEN)) {
      return;
    }
    List<WorkbookColumn<R>> open = table.columns().stream().filter(WorkbookColumn::isOpen).toList();
    for (R row : table.rows()) {
      if (line >= MOST_LINES) {
        return;
      }
      String[] held = new String[open.size()];
      for (int i = 0; i < held.length; i++) {
        held[i] = plain(open.get(i).source().of(row));
      }
      write(xml, "was", table.table().kind() + "/" + plain(identity.source().of(row)), held);
    }
  }

  private void write(SheetXml xml, String kind, String key, String... values) throws IOException {
    line++;
    xml.beginRow(line);
    xml.text(0, 0, kind);
    xml.text(1, 0, ExcelText.cell(key));
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        xml.text(2 + i, 0, ExcelText.cell(values[i]));
      }
    }
    xml.endRow();
  }

  /** A content in a form that no language changes; words are as the cell has them. */
  static String plain(@Nullable Content content) {
    return switch (content) {
      case null -> "";
      case Content.Text(String text) -> text;
      case Content.Amount(var money) -> money.toString();
      case Content.Figure(double value) ->
          BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
      case Content.Day(LocalDate date) -> date.toString();
      case Content.Field(_, String name) -> name;
      case Content.Formula(_, Content result) -> plain(result);
    };
  }
}
