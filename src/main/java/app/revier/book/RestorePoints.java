package app.revier.book;

import java.nio.file.Path;
import java.util.List;

/** Keeps complete copies of books to go back to, outside of the folders the books are in. */
public interface RestorePoints {

  /**
   * The restore points of a book, the latest first. The book itself need not exist any more.
   *
   * @throws BookFailure if the folder they are in cannot be read
   */
  List<RestorePoint> list(Path book);

  /**
   * Makes a restore point of an open book as it is now, looks whether it is sound, and lets those
   * go that {@link PointRules} holds no longer worth their room.
   *
   * @throws BookFailure if none can be made; nothing is left of it then
   */
  RestorePoint make(BookStore store, RestorePoint.Reason reason);
}
