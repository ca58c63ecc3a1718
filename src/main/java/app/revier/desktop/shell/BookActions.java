package app.revier.desktop.shell;

import java.nio.file.Path;
import java.util.List;

/** What can be done with books while one is open. */
public interface BookActions {

  /** Lets the rep choose a file for a new book, and opens it. */
  void newBook();

  /** Lets the rep choose a book, and opens it. */
  void openBook();

  /** Opens a book. */
  void open(Path book);

  /** Opens the open book anew, to change it, and goes on where the rep is. */
  void takeOver();

  /** Closes the book and leads to the start. */
  void closeBook();

  /** The books opened last, the latest first. */
  List<Path> recent();
}
