package app.revier.book;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the plan workbook. Implemented by the adapter for workbooks. */
public interface PlanWriter {

  /**
   * Writes the workbook into a new file, or in place of an existing one, which stays as it was if
   * writing fails.
   *
   * @param language German or English
   * @param password the workbook opens with this only; none for one that everybody can open
   * @throws UnwritableFileException if the file cannot be written
   */
  void write(Path file, Snapshot snapshot, Locale language, char @Nullable [] password);

  /** As above, for everybody to open. */
  default void write(Path file, Snapshot snapshot, Locale language) {
    write(file, snapshot, language, null);
  }
}
