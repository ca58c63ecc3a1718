package app.revier.book;

import app.revier.drawing.Drawing;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes planned days, scenarios and charts as pages to print. Implemented by the adapter for them.
 */
public interface PaperFiles {

  /**
   * Writes a file (PDF) with at least one page for each day, in place of an existing one, which
   * stays as it was if writing fails. The same days give the same bytes.
   *
   * @param locale gives the language and the forms of dates
   * @throws UnwritableFileException if the file cannot be written
   */
  void write(Path file, PaperWeek week, Locale locale);

  /** What can come of printing. */
  enum Outcome {
    /** The pages are with the printer. */
    PRINTED,
    /** The rep has left the dialog. */
    LEFT,
    /** The computer has no printer. */
    NO_PRINTER,
    /** The printer has not taken the pages. */
    FAILED
  }

  /**
   * What came of printing.
   *
   * @param detail what the printer says of a failure, in its own words; may be empty
   */
  record Printed(Outcome outcome, String detail) {}

  /**
   * Lets the rep choose a printer, and prints the very pages that {@link #write} writes. Waits for
   * the rep: not on the JavaFX thread.
   *
   * @param locale gives the language and the forms of dates
   */
  Printed print(PaperWeek week, Locale locale);

  /**
   * Writes the plan and its scenarios as a file (PDF), like {@link #write(Path, PaperWeek,
   * Locale)}: on one page if there are no more than a few.
   *
   * @throws UnwritableFileException if the file cannot be written
   */
  void write(Path file, ScenarioTable scenarios, Locale locale);

  /** Lets the rep choose a printer, and prints these pages. */
  Printed print(ScenarioTable scenarios, Locale locale);

  /**
   * Writes pages to read as a file (PDF), like {@link #write(Path, PaperWeek, Locale)}.
   *
   * @throws UnwritableFileException if the file cannot be written
   */
  void write(Path file, Leaflet leaflet, Locale locale);

  /** Lets the rep choose a printer, and prints these pages. */
  Printed print(Leaflet leaflet, Locale locale);

  /**
   * Writes a file (PDF) with a chart on one page, in place of an existing one, which stays as it
   * was if writing fails. The same chart gives the same bytes.
   *
   * @param foot stands small at the foot of the page; may be empty
   * @param locale gives the language of its words
   * @throws UnwritableFileException if the file cannot be written
   */
  void write(Path file, Drawing chart, String foot, Locale locale);

  /**
   * Lets the rep choose a printer, and prints the very page that is written of a chart. Waits for
   * the rep: not on the JavaFX thread.
   *
   * @param foot stands small at the foot of the page; may be empty
   * @param locale gives the language of its words
   */
  Printed print(Drawing chart, String foot, Locale locale);
}
