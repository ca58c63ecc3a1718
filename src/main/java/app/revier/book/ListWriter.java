package app.revier.book;

import app.revier.territory.SalesLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the plan workbook, and its tables as lists. Implemented by the adapter for workbooks. */
public interface ListWriter extends PlanWriter {

  /**
   * Writes the tables of the workbook as text files (CSV) that an import reads back, one for each
   * kind of thing.
   *
   * @param target a folder that is there, or the beginning of the names, ending in .csv
   * @param sales all sales lines of the book
   * @return the files
   * @throws UnwritableFileException if one cannot be written
   */
  List<Path> writeTables(Path target, Snapshot snapshot, List<SalesLine> sales, Locale language);
}
