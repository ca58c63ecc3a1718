package app.revier.desktop.window;

import app.revier.book.Book;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.Place;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.List;

/** What shows the open book, and asks the rep. On the JavaFX thread. */
interface BookFace {

  /** The language of the moment. */
  Texts texts();

  /** No book is open: shows the ways to begin. */
  void showStart();

  /**
   * No book is open, and one will be in a moment.
   *
   * @param words what is being done
   */
  void showOpening(String words);

  /** Shows a book that has been opened, with what was typed for it. */
  void show(Book book, Drafts drafts, Place place);

  /** Tells that a book could not be opened, after the failure was shown if it is one. */
  void notOpened(Path file, Exception failure);

  /** Goes on with the same book, opened anew, where the rep is. */
  void goOn(Book book, Drafts drafts);

  /** Shows the open book no more, and wants no more of its figures. */
  void letGo();

  /** Whoever is typing leaves the field. */
  void leaveField();

  /** Asks whether to go on although these texts, which cannot be saved, are lost then. */
  boolean loses(List<Draft> lost);

  /** Leads to what is typed. */
  void leadTo(Draft draft);
}
