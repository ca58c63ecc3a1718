package app.revier.book;

import app.revier.intake.UnreadableFileException;
import java.nio.file.Path;
import java.util.Locale;

/** The files that go to the phone and come back from it. Implemented by the adapter for them. */
public interface PhoneFiles {

  /**
   * Writes planned days into one file that needs nothing else, in place of an existing one, which
   * stays as it was if writing fails.
   *
   * @param locale gives the language and the forms of dates
   * @throws UnwritableFileException if the file cannot be written
   */
  void write(Path file, PhonePage page, Locale locale);

  /**
   * Reads what was ticked there.
   *
   * @throws UnreadableFileException if it is no such file, or one of a later form
   */
  Ticks read(Path file) throws UnreadableFileException;
}
