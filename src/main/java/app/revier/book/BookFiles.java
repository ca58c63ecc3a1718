package app.revier.book;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Makes and opens book files. A book may be used by several Reviers at once: one changes it, all
 * others read it, and nobody who reads is ever in the way of who changes it.
 */
public interface BookFiles {

  /**
   * Makes a new, empty book and opens it for changing.
   *
   * @throws BookFailure if the file exists already or cannot be made
   */
  default BookStore create(Path file) {
    return create(file, _ -> {});
  }

  /**
   * Makes a new book, and its folder if need be, and opens it for changing. Nobody finds it under
   * its name before it is filled, and if filling fails, it never was there. Waits a few seconds for
   * another Revier that is just making it.
   *
   * @param filling puts into the empty book what it begins with; may close it, too
   * @throws BookFailure if the file exists already, which is known before anything is filled, or
   *     cannot be made
   */
  BookStore create(Path file, Consumer<BookStore> filling);

  /**
   * Opens a book to work with it for long: for changing if nobody else has it for changing just
   * now, otherwise for reading only, as if the file cannot be written. Does not wait for anybody.
   *
   * @throws BookFailure if there is no such file, it is no book or from a newer Revier; it is then
   *     left untouched
   */
  BookStore open(Path file);

  /**
   * Opens a book for reading only, whether or not another Revier changes it meanwhile. The book is
   * changed only to bring it into the form of today or to take in what a crashed Revier left.
   *
   * @throws BookFailure as {@link #open}; also {@link BookFailure.Reason#LOCKED} if it must be
   *     brought into the form of today and another Revier does not let go of it for seconds
   */
  BookStore openToRead(Path file);

  /**
   * Opens a book to change it at once and close it soon. Waits a few seconds for another Revier
   * that is changing it.
   *
   * @throws BookFailure as {@link #open}; also {@link BookFailure.Reason#LOCKED} if the other
   *     Revier does not let go of it, or if the file cannot be written
   */
  BookStore openToChange(Path file);
}
