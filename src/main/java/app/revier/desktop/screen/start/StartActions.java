package app.revier.desktop.screen.start;

import java.nio.file.Path;

/** The ways to begin. */
public interface StartActions {

  /** Opens a fresh copy of the sample territory. */
  void openSample();

  /** Lets the rep choose a customer list, and imports it into a new book. */
  void importList();

  /** Opens a new, empty book. */
  void startEmpty();

  /** Lets the rep choose a book, and opens it. */
  void openBook();

  /** Opens a book. */
  void open(Path book);
}
