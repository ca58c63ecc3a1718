package app.revier.intake;

import java.nio.file.Path;

/** Opens files of tables. The kind is told by the content, not by the name. */
public interface TableReader {

  /**
   * Opens a workbook (.xlsx, .xls) or a CSV file.
   *
   * @param opening what the user has said about it
   * @throws UnreadableFileException if it is none of these, or cannot be read; never any other
   *     exception for what a file contains
   */
  TableSource open(Path file, OpenOptions opening) throws UnreadableFileException;

  /** Opens a file of which the user has said nothing. */
  default TableSource open(Path file) throws UnreadableFileException {
    return open(file, OpenOptions.PLAIN);
  }
}
