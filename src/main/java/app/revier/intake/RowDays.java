package app.revier.intake;

import app.revier.intake.Problem.Code;
import app.revier.territory.Limits;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row as days, and leaves out those that can be none of their field. */
final class RowDays {

  /** The last year a date may fall into, an endless contract apart. */
  static final int LAST_YEAR = Limits.LAST_YEAR;

  /** No list of sales goes back further: such a day is the zero of some program, or mistyped. */
  private static final int FIRST_YEAR_OF_SALES = 1990;

  private final Row row;

  RowDays(Row row) {
    this.row = row;
  }

  /** The day of a cell; none if it is empty, or no day, which is noted. */
  @Nullable LocalDate day(ImportField field) {
    TableColumn column = row.table().column(field);
    if (column == null) {
      return null;
    }
    LocalDate day =
        switch (row.cell(column)) {
          case SourceCell.Blank _ -> null;
          case SourceCell.Day found -> found.value();
          case SourceCell.Text(String raw) -> dayOf(column, CellText.line(raw));
          case SourceCell.Numeric number -> dayOf(column, number.value());
          case SourceCell.Failure failure -> {
            row.failed(column, failure);
            yield null;
          }
          case SourceCell.Truth _ -> {
            row.fail(column, Code.NOT_A_DATE);
            yield null;
          }
        };
    return day == null ? null : plausible(column, day);
  }

  private @Nullable LocalDate dayOf(TableColumn column, String text) {
    if (NothingWords.isNothing(text)) {
      return null;
    }
    LocalDate day = column.dates().read(text, row.number());
    if (day == null) {
      row.fail(column, Code.NOT_A_DATE);
    }
    return day;
  }

  private @Nullable LocalDate dayOf(TableColumn column, BigDecimal number) {
    LocalDate day = column.dates().read(number, row.number());
    if (day == null) {
      row.fail(column, Code.NOT_A_DATE);
    }
    return day;
  }

  private @Nullable LocalDate plausible(TableColumn column, LocalDate day) {
    boolean endless =
        column.field() == ImportField.CONTRACT_UNTIL && day.getYear() == Limits.ENDLESS_YEAR;
    boolean sale = column.field() == ImportField.DATE && row.table().kind() == ImportKind.SALES;
    int firstYear = sale ? FIRST_YEAR_OF_SALES : DateScanner.FIRST_YEAR;
    if (day.getYear() >= firstYear && (day.getYear() <= LAST_YEAR || endless)) {
      return day;
    }
    row.failValue(
        column,
        Code.OUT_OF_RANGE,
        new SourceCell.Day(day),
        new SourceCell.Day(LocalDate.of(firstYear, 1, 1)),
        new SourceCell.Day(LocalDate.of(LAST_YEAR, 12, 31)));
    return null;
  }
}
