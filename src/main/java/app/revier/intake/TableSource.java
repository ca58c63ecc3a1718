package app.revier.intake;

import java.util.List;

/**
 * A file of one or more tables, opened for reading. Implemented by the adapter for workbooks and
 * CSV.
 */
public interface TableSource extends AutoCloseable {

  /**
   * The names of the visible and hidden sheets in the order of the file. A CSV file has one sheet
   * with an empty name.
   */
  List<String> sheets();

  /**
   * Gives each row of a sheet to {@code rows}, in order, until it has had enough. Rows without any
   * cell may be left out.
   *
   * @throws UnreadableFileException if the file breaks off or breaks its format
   */
  void read(String sheet, RowHandler rows) throws UnreadableFileException;

  @Override
  void close();

  /** Takes rows one at a time. */
  @FunctionalInterface
  interface RowHandler {

    /**
     * Takes one row.
     *
     * @param number the row's number as a spreadsheet shows it, from 1; in CSV the number of the
     *     line on which the record starts
     * @param cells from column A on; trailing blanks may be missing. The list may be reused for the
     *     next row: copy what is to be kept
     * @return whether more rows are wanted
     */
    boolean row(int number, List<SourceCell> cells);
  }
}
