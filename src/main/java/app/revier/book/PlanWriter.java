package app.revier.book;

import app.revier.territory.SalesLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the plan workbook, and knows what its cells would hold. Implemented by the adapter for
 * workbooks.
 */
public interface PlanWriter extends PlanCells {

  /**
   * Writes the workbook into a new file, or in place of an existing one, which stays as it was if
   * writing fails.
   *
   * @param sales all sales lines of the book, which a snapshot does not hold
   * @param language German or English
   * @param password the workbook opens with this only; none for one that everybody can open
   * @throws UnwritableFileException if the file cannot be written
   */
  void write(
      Path file,
      Snapshot snapshot,
      List<SalesLine> sales,
      Locale language,
      char @Nullable [] password);

  /** Writes what an open book holds, for everybody to open. Reads its sales lines from the disk. */
  default void write(Path file, Book book, Locale language) {
    write(file, book.snapshot(), book.sales(), language, null);
  }
}
