package app.revier.book;

import java.nio.file.Path;
import java.util.List;

/** Writes a file that calendars import. Implemented by the adapter for calendar files. */
public interface CalendarWriter {

  /**
   * Writes the entries into a new file, or in place of an existing one, which stays as it was if
   * writing fails.
   *
   * @param entries in the order in which they are written, each with an identity of its own
   * @throws UnwritableFileException if the file cannot be written
   * @throws IllegalArgumentException if two entries have the same identity
   */
  void write(Path file, List<CalendarEntry> entries);
}
