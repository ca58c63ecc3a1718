package app.revier.excel.plan;

import app.revier.text.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table on their way into the file.
 *
 * @param <R> what a row is about
 */
final class SheetRows<R> implements StreamedPart.Rows {

  /** Spreadsheets count days from here; earlier ones they do not know. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** A column with what is the same in all of its rows. */
  private record Prepared<R>(
      int at,
      WorkbookColumn.Source<R> source,
      int style,
      int styleOfText,
      @Nullable RowFormula formula,
      boolean shared,
      String cells) {}

  private final List<R> rows;
  private final int firstRow;
  private final Texts texts;
  private final List<Prepared<R>> columns;

  SheetRows(TableSheet<R> table, Ranges.Place place, Ranges ranges, Styles styles, Texts texts) {
    rows = table.rows();
    firstRow = place.firstRow();
    this.texts = texts;
    List<WorkbookColumn<R>> shown = table.shown();
    columns =
        IntStream.range(0, shown.size())
            .mapToObj(i -> prepared(i, shown.get(i), place, ranges, styles))
            .toList();
  }

  private Prepared<R> prepared(
      int at, WorkbookColumn<R> column, Ranges.Place place, Ranges ranges, Styles styles) {
    Appearance plain = styles.of(column.format());
    Appearance appearance = column.isOpen() ? plain.opened() : plain;
    RowFormula formula =
        column.formula() == null ? null : RowFormula.of(column.formula(), place, ranges);
    String letters = place.letters(column.heading().key());
    return new Prepared<>(
        at,
        column.source(),
        styles.of(appearance).getIndex(),
        styles.of(appearance.asText()).getIndex(),
        formula,
        formula != null && formula.isShared() && place.lastRow() > place.firstRow(),
        letters + place.firstRow() + ":" + letters + place.lastRow());
  }

  @Override
  public void writeTo(SheetXml xml) throws IOException {
    int row = firstRow;
    for (R record : rows) {
      xml.beginRow(row);
      for (Prepared<R> column : columns) {
        Content content = column.source().of(record);
        RowFormula formula = column.formula();
        if (formula != null) {
          write(xml, column, formula, row, content);
        } else if (content != null) {
          write(xml, column, content);
        }
      }
      xml.endRow();
      row++;
    }
  }

  private void write(
      SheetXml xml, Prepared<R> column, RowFormula formula, int row, @Nullable Content result) {
    boolean text =
        result == null || result instanceof Content.Text || result instanceof Content.Field;
    xml.beginFormula(column.at(), column.style(), text);
    if (!column.shared()) {
      xml.formula(formula.in(row));
    } else if (row == firstRow) {
      xml.sharedFormula(formula.in(row), column.at(), column.cells());
    } else {
      xml.sharedFormula(column.at());
    }
    switch (result) {
      case null -> xml.endFormula("");
      case Content.Text(String word) -> xml.endFormula(ExcelText.cell(word));
      case Content.Field(_, String name) -> xml.endFormula(name);
      case Content.Amount(var money) -> xml.endFormula(money);
      case Content.Figure(double value) -> xml.endFormula(value);
      case Content.Day(LocalDate date) -> xml.endFormula(DateUtil.getExcelDate(date));
      case Content.Formula _ -> throw new IllegalArgumentException("formula in a formula");
    }
  }

  private void write(SheetXml xml, Prepared<R> column, Content content) {
    int style = column.style();
    switch (content) {
      case Content.Text(String text) -> text(xml, column, text);
      case Content.Field(_, String name) -> text(xml, column, name);
      case Content.Amount(var money) -> xml.amount(column.at(), style, money);
      case Content.Figure(double value) -> xml.number(column.at(), style, value);
      case Content.Day(LocalDate date) -> {
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
          text(xml, column, texts.date(date));
        } else {
          xml.number(column.at(), style, DateUtil.getExcelDate(date));
        }
      }
      case Content.Formula formula ->
          throw new IllegalArgumentException("a formula of one row: " + formula);
    }
  }

  private void text(SheetXml xml, Prepared<R> column, String text) {
    int style = ExcelText.looksLikeFormula(text) ? column.styleOfText() : column.style();
    xml.text(column.at(), style, ExcelText.cell(text));
  }
}
