package app.revier.intake;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /** Whether the workbook hides a sheet from its reader. */
  default boolean isHidden(String sheet) {
    return false;
  }

  /** The columns, from 0, that the workbook hides on a sheet, known once the sheet was read. */
  default BitSet hiddenColumns(String sheet) {
    return new BitSet();
  }

  /** Whether the file names a sheet, but does not hold it; it reads as one without rows. */
  default boolean isLost(String sheet) {
    return false;
  }

  /** How the bytes of a text file were understood; none for a workbook. */
  default @Nullable TextEncoding encoding() {
    return null;
  }

  /**
   * Gives each row of a sheet to {@code rows}, in order, until it has had enough. Rows without any
   * cell may be left out.
   *
   * @throws UnreadableFileException if the file breaks off or breaks its format
   */
  void read(String sheet, RowHandler rows) throws UnreadableFileException;

  /**
   * What people wrote beside the cells of a sheet, row by row.
   *
   * @throws UnreadableFileException if the part of the file that holds it is damaged
   */
  default List<CellRemark> remarks(String sheet) throws UnreadableFileException {
    return List.of();
  }

  /**
   * Who saved the file last.
   *
   * @throws UnreadableFileException if the part of the file that says it is damaged
   */
  default LastEditor lastEditor() throws UnreadableFileException {
    return LastEditor.UNKNOWN;
  }

  /**
   * How much of the sheet that is being read has been read, from 0 to 1; less than 0 where that is
   * not known. From any thread.
   */
  default double share() {
    return -1;
  }

  @Override
  void close();

  /** Takes rows one at a time. */
  @FunctionalInterface
  interface RowHandler {

    /** Takes one row and says whether more are wanted. */
    boolean row(SourceRow row);
  }
}
