package app.revier.book;

import app.revier.territory.SalesLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes what the book keeps about somebody. Implemented by the adapter for such files. */
public interface DossierWriter {

  /**
   * Writes a dossier for people to read, as a page (.html) or as plain text (.txt), and beside it
   * the same for programs (.json); only that if the file ends so. What is there already is
   * replaced.
   *
   * @param language German or English
   * @return the files that were written
   * @throws BookFailure if a file cannot be written
   * @throws IllegalArgumentException if the name ends otherwise, see {@link #takes}
   */
  List<Path> write(Path file, Dossier dossier, Locale language);

  /**
   * Writes all that a book holds as one JSON document, in place of an existing file, which stays as
   * it was if writing fails.
   *
   * @throws UnwritableFileException if the file cannot be written
   */
  void writeAll(Path file, Snapshot book, List<SalesLine> sales);

  /** Whether a file ends in one of the three ways. */
  static boolean takes(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".txt") || name.endsWith(".json");
  }
}
