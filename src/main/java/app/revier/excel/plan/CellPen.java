package app.revier.excel.plan;

import app.revier.text.Texts;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Writes contents into cells. A text is always a text, whatever it looks like. */
final class CellPen {

  /** Spreadsheets count days from here; earlier ones they do not know. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final Styles styles;
  private final Texts texts;

  CellPen(Styles styles, Texts texts) {
    this.styles = styles;
    this.texts = texts;
  }

  /** Writes a content; none leaves no cell. */
  void write(Row row, int column, @Nullable Content content, Appearance appearance) {
    switch (content) {
      case null -> {}
      case Content.Text(String text) -> text(row, column, text, appearance);
      case Content.Amount(var money) ->
          number(row, column, money.toDecimal().doubleValue(), appearance);
      case Content.Figure(double value) -> number(row, column, value, appearance);
      case Content.Day(LocalDate date) -> day(row, column, date, appearance);
      case Content.Formula formula -> formula(row, column, formula, appearance);
      case Content.Field(var field, String name) -> {
        FieldColours colours = FieldColours.of(field);
        text(row, column, name, appearance.coloured(colours.text(), colours.fill()));
      }
    }
  }

  /** Writes a text. */
  void text(Row row, int column, String text, Appearance appearance) {
    Cell cell = row.createCell(column);
    cell.setCellValue(ExcelText.cell(text));
    cell.setCellStyle(
        styles.of(ExcelText.looksLikeFormula(text) ? appearance.asText() : appearance));
  }

  /** Writes a number. */
  void number(Row row, int column, double value, Appearance appearance) {
    Cell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(styles.of(appearance));
  }

  /** Writes a formula with its result, since who reads the file may not calculate. */
  private void formula(Row row, int column, Content.Formula formula, Appearance appearance) {
    Cell cell = row.createCell(column);
    cell.setCellFormula(formula.text());
    switch (formula.result()) {
      case null -> cell.setCellValue("");
      case Content.Text(String text) -> cell.setCellValue(escaped(ExcelText.cell(text)));
      case Content.Amount(var money) -> cell.setCellValue(money.toDecimal().doubleValue());
      case Content.Figure(double value) -> cell.setCellValue(value);
      case Content.Day(LocalDate date) -> cell.setCellValue(date);
      case Content.Field(_, String name) -> cell.setCellValue(name);
      case Content.Formula _ -> throw new IllegalArgumentException("formula in a formula");
    }
    cell.setCellStyle(styles.of(appearance));
  }

  /** What looks like an escaped character is none: the library escapes it in plain texts only. */
  private static String escaped(String text) {
    return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
  }

  /** Fills an empty cell, for the colour behind it. */
  void blank(Row row, int column, Appearance appearance) {
    row.createCell(column).setCellStyle(styles.of(appearance));
  }

  private void day(Row row, int column, LocalDate date, Appearance appearance) {
    if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
      text(row, column, texts.date(date), appearance);
    } else {
      Cell cell = row.createCell(column);
      cell.setCellValue(date);
      cell.setCellStyle(styles.of(appearance));
    }
  }
}
