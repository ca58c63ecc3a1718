package app.revier.excel.plan;

/** How the cells of a column look. */
enum ColumnFormat {
  /** A text on one line. */
  TEXT(18),
  /** A text that may run over several lines. */
  WRAPPED(60),
  /** An amount in whole units; the cell keeps the cents. */
  AMOUNT(13),
  /** A whole number. */
  WHOLE(10),
  /** A number with one decimal where it has one. */
  TENTHS(10),
  /** Degrees of latitude or longitude. */
  DEGREES(11),
  /** A figure without a unit, with three digits. */
  RATIO(11),
  /** A fraction as per cent. */
  PERCENT(11),
  /** A day. */
  DAY(11),
  /** A field of the matrix in its colours. */
  FIELD(13),
  /** What tells a record from all others. */
  IDENTITY(8);

  private final int width;

  ColumnFormat(int width) {
    this.width = width;
  }

  /** Whether the cells hold texts, so that they and their heading stand at the left. */
  boolean isText() {
    return this == TEXT || this == WRAPPED;
  }

  /** The width of a column unless it says otherwise, in characters. */
  int width() {
    return width;
  }
}
