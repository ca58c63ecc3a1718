package app.revier.excel.plan;

import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param <R> what a row is about
 * @param heading with the unit, if it has one
 * @param format how its cells format
 * @param width in characters
 * @param readBack whether an import of the workbook reads the column
 * @param summed whether its sum stands above the table
 * @param onlyIfFilled whether it is left out where no row has anything in it
 * @param source what a row has in it; none leaves the cell empty
 */
record WorkbookColumn<R>(
    String heading,
    ColumnFormat format,
    int width,
    boolean readBack,
    boolean summed,
    boolean onlyIfFilled,
    Source<R> source) {

  /** Gives the content of a row's cell. */
  @FunctionalInterface
  interface Source<R> {
    /** The content, or none. */
    @Nullable Content of(R row);
  }

  /** A column that tells what the book worked out. */
  static <R> WorkbookColumn<R> told(String heading, ColumnFormat format, Source<R> source) {
    return new WorkbookColumn<>(heading, format, format.width(), false, false, false, source);
  }

  /** A column that an import reads, too. */
  static <R> WorkbookColumn<R> entered(String heading, ColumnFormat format, Source<R> source) {
    return new WorkbookColumn<>(heading, format, format.width(), true, false, false, source);
  }

  /** The column in another width. */
  WorkbookColumn<R> wide(int characters) {
    return new WorkbookColumn<>(
        heading, format, characters, readBack, summed, onlyIfFilled, source);
  }

  /** The column with its sum above the table. */
  WorkbookColumn<R> withSum() {
    return new WorkbookColumn<>(heading, format, width, readBack, true, onlyIfFilled, source);
  }

  /** The column, left out where it would be empty. */
  WorkbookColumn<R> ifFilled() {
    return new WorkbookColumn<>(heading, format, width, readBack, summed, true, source);
  }
}
