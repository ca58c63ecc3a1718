package app.revier.desktop.screen.imports;

import app.revier.book.BookChange;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where an import stands. All that belongs to a file is in its state, so that nothing of another
 * file can be shown beside it.
 */
sealed interface ImportState {

  /** No file is chosen. */
  record NoFile() implements ImportState {}

  /**
   * A file is read for the first time.
   *
   * @param file which
   */
  record Opening(Path file) implements ImportState {}

  /**
   * A file cannot be used.
   *
   * @param file which
   * @param complaint why, in words
   */
  record Unusable(Path file, String complaint) implements ImportState {}

  /**
   * What a file would do to the book is known.
   *
   * @param file which
   * @param preview what it would do
   * @param current whether that is what would be imported now; not while the file is read anew
   */
  record Previewed(Path file, ImportPreview preview, boolean current) implements ImportState {}

  /**
   * What was shown is being carried out.
   *
   * @param file which
   * @param preview what it does
   */
  record Importing(Path file, ImportPreview preview) implements ImportState {}

  /**
   * A file has been imported.
   *
   * @param file which
   * @param preview what it did
   * @param change the change of the book, to be undone as this very change
   * @param overtaken whether the book was changed again since
   */
  record Imported(Path file, ImportPreview preview, BookChange change, boolean overtaken)
      implements ImportState {

    /** The same in another language. */
    Imported in(Texts texts, Terms terms) {
      return new Imported(file, preview.in(texts, terms), change, overtaken);
    }
  }

  /** The file it is about; none before one is chosen. */
  static @Nullable Path file(ImportState state) {
    return switch (state) {
      case NoFile _ -> null;
      case Opening(Path file) -> file;
      case Unusable(Path file, String _) -> file;
      case Previewed(Path file, ImportPreview _, boolean _) -> file;
      case Importing(Path file, ImportPreview _) -> file;
      case Imported(Path file, ImportPreview _, BookChange _, boolean _) -> file;
    };
  }
}
