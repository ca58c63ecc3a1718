package app.revier.book;

import java.nio.file.Path;
import java.util.List;

/** Writes calendar files. */
public interface CalendarWriter {

  /**
   * Writes entries into a file; a file that is there is replaced as a whole or not at all.
   *
   * @throws BookFailure if the file cannot be written
   */
  void write(Path file, List<CalendarEntry> entries);
}
