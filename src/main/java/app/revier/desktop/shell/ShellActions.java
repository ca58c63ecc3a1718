package app.revier.desktop.shell;

import app.revier.text.Language;
import java.nio.file.Path;
import java.util.List;

/** What the shell asks of the program around it. */
public interface ShellActions {

  /** Shows everything in another language, at the same place. */
  void switchTo(Language language);

  /** Shows everything in the other theme. */
  void switchTheme();

  /** Shows what keys do, and the guide. */
  void help();

  /** Shows version and licences. */
  void about();

  /** Lets the rep choose a file for a new book, and opens it. */
  void newBook();

  /** Lets the rep choose a book, and opens it. */
  void openBook();

  /** Opens a book. */
  void open(Path book);

  /** Closes the book and leads to the start. */
  void closeBook();

  /** The books opened last, the latest first. */
  List<Path> recent();
}
