package app.revier.book;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
   * @return the point as it is then, in a file whose name is true
   * @throws BookFailure if it cannot be changed; it is then as it was
   */
  RestorePoint rewrite(RestorePoint point, Consumer<BookStore> change);

  /**
   * Deletes the unfinished copies of a book that a crash has left where its points are kept.
   *
   * @param book must be open for changes here, so that nobody else is about to use such a copy
   * @throws BookFailure if one cannot be deleted
   */
  void deleteUnfinished(Path book);

  /**
   * Checks a restore point, a book or a sealed copy wholly, and makes it ready to take the place of
   * a book. The file itself stays as it is.
   *
   * @param book which shall be restored; it need not exist
   * @param password of a sealed copy; not asked for otherwise
   * @throws BookFailure if it is no sound book of this or an older form, or its password is missing
   *     or wrong, or if it is the book to be restored
   */
  PreparedRestore prepare(Path book, Path file, char @Nullable [] password);

  /**
   * Puts a prepared state in the place of a book that is not open here. Makes a restore point of
   * the book first; if it is damaged, keeps its file instead.
   *
   * @throws BookFailure if another Revier has the book open, or the present state cannot be kept;
   *     the book is then as it was
   */
  Restored restore(Path book, PreparedRestore prepared);

  /** Whether a file is a copy sealed with a password. */
  boolean isSealed(Path file);

  /**
   * Writes a complete copy of an open book into a new file that can be read with the password only.
   *
   * @throws BookFailure if the file exists already or cannot be written
   */
  void copySealed(BookStore store, Path file, char[] password);

  /**
   * Makes a new book that can be read with the password only, and exists nowhere else.
   *
   * @param filling puts into the empty book what it holds
   * @throws BookFailure if the file exists already or cannot be written
   */
  void newSealed(Path file, char[] password, Consumer<BookStore> filling);
}
