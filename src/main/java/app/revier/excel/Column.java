package app.revier.excel;

import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param <R> what a row is about
 * @param heading with the unit, if it has one
 * @param look how its cells look
 * @param width in characters
 * @param readBack whether an import of the workbook reads the column
 * @param summed whether its sum stands above the table
 * @param onlyIfFilled whether it is left out where no row has anything in it
 * @param source what a row has in it; none leaves the cell empty
 */
record Column<R>(
    String heading,
    Look look,
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
  static <R> Column<R> told(String heading, Look look, Source<R> source) {
    return new Column<>(heading, look, look.width(), false, false, false, source);
  }

  /** A column that an import reads, too. */
  static <R> Column<R> entered(String heading, Look look, Source<R> source) {
    return new Column<>(heading, look, look.width(), true, false, false, source);
  }

  /** The column in another width. */
  Column<R> wide(int characters) {
    return new Column<>(heading, look, characters, readBack, summed, onlyIfFilled, source);
  }

  /** The column with its sum above the table. */
  Column<R> withSum() {
    return new Column<>(heading, look, width, readBack, true, onlyIfFilled, source);
  }

  /** The column, left out where it would be empty. */
  Column<R> ifFilled() {
    return new Column<>(heading, look, width, readBack, summed, true, source);
  }
}
