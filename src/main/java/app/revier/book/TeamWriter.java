package app.revier.book;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Writes the workbook of a team. Implemented by the adapter for workbooks. */
public interface TeamWriter {

  /**
   * Writes the workbook into a new file, or in place of an existing one, which stays as it was if
   * writing fails.
   *
   * @param view with at least one rep
   * @param today the day it is written
   * @param language German or English
   * @throws UnwritableFileException if the file cannot be written, or is a book
   */
  void write(Path file, TeamReading.View view, LocalDate today, Locale language);
}
