package app.revier.excel;

import app.revier.intake.SourceCell;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One row as a reader gave it, kept for a test to look at. */
record TableRow(int number, List<SourceCell> cells) {

  static TableRow of(int number, SourceCell... cells) {
    return new TableRow(number, List.of(cells));
  }

  static SourceCell blank() {
    return SourceCell.Blank.BLANK;
  }

  static SourceCell text(String value) {
    return new SourceCell.Text(value);
  }

  static SourceCell number(String value) {
    return new SourceCell.Numeric(new BigDecimal(value), false);
  }

  static SourceCell percent(String value) {
    return new SourceCell.Numeric(new BigDecimal(value), true);
  }

  static SourceCell day(String isoDate) {
    return new SourceCell.Day(LocalDate.parse(isoDate));
  }

  /** All rows of the first sheet. */
  static List<TableRow> readAll(Path file) throws UnreadableFileException {
    return readAll(new FileTableReader(), file);
  }

  static List<TableRow> readAll(FileTableReader reader, Path file) throws UnreadableFileException {
    try (TableSource source = reader.open(file)) {
      return readAll(source, source.sheets().getFirst());
    }
  }

  static List<TableRow> readAll(TableSource source, String sheet) throws UnreadableFileException {
    List<TableRow> rows = new ArrayList<>();
    source.read(sheet, row -> rows.add(new TableRow(row.number(), List.copyOf(row.cells()))));
    return rows;
  }
}
