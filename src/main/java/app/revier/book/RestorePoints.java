package app.revier.book;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

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

  /**
   * Whether a restore point has one of some words anywhere in its file.
   *
   * @throws BookFailure if it cannot be read
   */
  boolean holds(RestorePoint point, Collection<String> words);

  /**
   * Changes a restore point, and leaves no remains of what it was: the changed one takes its place
   * when it is complete and sound.
   *
   * @param change changes the open book; all it does not want undone it takes out of the history
   * @throws BookFailure if it cannot be changed; it is then as it was
   */
  void rewrite(RestorePoint point, Consumer<BookStore> change);
}
