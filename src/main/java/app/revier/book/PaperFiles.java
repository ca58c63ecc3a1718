package app.revier.book;

import java.nio.file.Path;
import java.util.Locale;

/** Writes planned days as pages to print. Implemented by the adapter for them. */
public interface PaperFiles {

  /**
   * Writes a file (PDF) with at least one page for each day, in place of an existing one, which
   * stays as it was if writing fails. The same days give the same bytes.
   *
   * @param locale gives the language and the forms of dates
   * @throws BookFailure if the file cannot be written
   */
  void write(Path file, PaperWeek week, Locale locale);
}
