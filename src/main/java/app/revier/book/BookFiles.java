package app.revier.book;

import java.nio.file.Path;

/** Makes and opens book files. */
public interface BookFiles {

  /**
   * Makes a new, empty book and opens it.
   *
   * @throws BookFailure if the file exists already or cannot be made
   */
  BookStore create(Path file);

  /**
   * Opens a book, for reading only if another Revier has it open or the file cannot be written.
   *
   * @throws BookFailure if there is no such file, it is no book or from a newer Revier; it is then
   *     left untouched
   */
  BookStore open(Path file);
}
