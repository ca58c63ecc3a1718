package app.revier.intake;

import app.revier.intake.NumberColumn.Reading;
import app.revier.intake.Problem.Code;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row as numbers, whatever they are to mean. */
final class RowNumbers {

  private static final int MOST_DIGITS = 40;

  private final Row row;

  RowNumbers(Row row) {
    this.row = row;
  }

  /** Whether a number lies between two limits; notes it if not. */
  boolean isWithin(
      @Nullable TableColumn column, BigDecimal value, BigDecimal least, BigDecimal most) {
    if (value.compareTo(least) >= 0 && value.compareTo(most) <= 0) {
      return true;
    }
    SourceCell read = new SourceCell.Numeric(value, false);
    if (value.signum() < 0 && least.signum() >= 0) {
      row.failValue(column, Code.NEGATIVE, read);
    } else {
      row.failValue(
          column,
          Code.OUT_OF_RANGE,
          read,
          new SourceCell.Numeric(least, false),
          new SourceCell.Numeric(most, false));
    }
    return false;
  }

  /** The number of a cell, in the unit that its field has. */
  @Nullable BigDecimal number(TableColumn column) {
    SourceCell cell = row.cell(column);
    BigDecimal value;
    int factor = column.factor();
    if (cell instanceof SourceCell.Numeric number) {
      value = sane(column, number.value());
      factor = factor < 1_000 ? factor : Math.max(1, factor / number.unit());
    } else {
      Reading read = reading(column, cell);
      if (read != null && read.percent()) {
        row.fail(column, Code.NOT_A_NUMBER);
        return null;
      }
      if (read == null || read.multiple()) {
        return read == null ? null : read.value();
      }
      value = read.value();
    }
    return value == null || factor == 1 ? value : value.multiply(BigDecimal.valueOf(factor));
  }

  /** The number of a cell as a part of a whole, in range or not, see {@link ShareColumn}. */
  @Nullable BigDecimal share(TableColumn column) {
    SourceCell cell = row.cell(column);
    if (cell instanceof SourceCell.Numeric number) {
      BigDecimal sane = sane(column, number.value());
      return sane == null || number.percent() ? sane : plainShare(column, sane);
    }
    Reading read = reading(column, cell);
    if (read == null) {
      return null;
    }
    return read.percent() ? read.value().movePointLeft(2) : plainShare(column, read.value());
  }

  private @Nullable BigDecimal plainShare(TableColumn column, BigDecimal plain) {
    BigDecimal share = column.shares().read(plain, CellText.quote(row.cell(column)), row.number());
    if (share == null) {
      row.failValue(
          column,
          Code.OUT_OF_RANGE,
          new SourceCell.Numeric(plain, false),
          column.portion(new BigDecimal("0.01")),
          column.portion(BigDecimal.ONE));
    }
    return share;
  }

  /** What a cell says that does not hold a number as such. */
  private @Nullable Reading reading(TableColumn column, SourceCell cell) {
    switch (cell) {
      case SourceCell.Text(String raw) -> {
        String text = CellText.line(raw);
        if (NothingWords.isNothing(text)) {
          return null;
        }
        Integer days =
            column.field() == ImportField.VISIT_INTERVAL ? IntervalText.days(text) : null;
        if (days != null) {
          return new Reading(BigDecimal.valueOf(days), false, true);
        }
        Reading read = column.numbers().read(text, row.number());
        if (read == null) {
          row.fail(column, Code.NOT_A_NUMBER);
        }
        return read;
      }
      case SourceCell.Failure failure -> row.failed(column, failure);
      case SourceCell.Day _, SourceCell.Truth _ -> row.fail(column, Code.NOT_A_NUMBER);
      case SourceCell.Blank _, SourceCell.Numeric _ -> {}
    }
    return null;
  }

  /** Whether a number can be reckoned with: none of absurdly many digits. */
  static boolean isSane(BigDecimal value) {
    return Math.abs((long) value.precision() - value.scale()) <= MOST_DIGITS
        && value.precision() <= MOST_DIGITS;
  }

  /** Keeps numbers with absurd exponents away from arithmetic, which would fill the memory. */
  private @Nullable BigDecimal sane(TableColumn column, BigDecimal value) {
    long before = (long) value.precision() - value.scale();
    if (before > MOST_DIGITS) {
      isWithin(column, value, RowValues.LARGEST.negate(), RowValues.LARGEST);
      return null;
    }
    if (before < -MOST_DIGITS) {
      return BigDecimal.ZERO;
    }
    return value.precision() > MathContext.DECIMAL128.getPrecision()
        ? value.round(MathContext.DECIMAL128)
        : value;
  }
}
