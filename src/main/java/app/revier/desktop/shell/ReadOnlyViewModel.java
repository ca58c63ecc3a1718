package app.revier.desktop.shell;

import app.revier.book.Book;
import app.revier.book.BookFailure.Reason;
import app.revier.book.Library;
import app.revier.desktop.nav.Desk;
import app.revier.text.Texts;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * A book that can only be read here: why, what others change in it meanwhile, and when it can be
 * changed here. A book that can be changed is not looked at. On the JavaFX thread.
 */
public final class ReadOnlyViewModel {

  private final Desk desk;
  private final Consumer<Runnable> soon;
  private final Runnable takeOver;
  private final String why;
  private final ReadOnlyStringWrapper words;
  private final ReadOnlyBooleanWrapper free = new ReadOnlyBooleanWrapper(this, "free", false);
  private boolean ended;

  /**
   * Looks at nothing yet.
   *
   * @param soon does something after a while that is short for the rep and long for the computer,
   *     on the JavaFX thread
   * @param takeOver opens the book anew, to change it
   */
  public ReadOnlyViewModel(Desk desk, Consumer<Runnable> soon, Runnable takeOver) {
    this.desk = desk;
    this.soon = soon;
    this.takeOver = takeOver;
    why = reason(desk.texts(), desk.book());
    words = new ReadOnlyStringWrapper(this, "words", why);
  }

  private static String reason(Texts texts, Book book) {
    String name = Library.nameOf(book.file());
    return switch (book.whyReadOnly()) {
      case null -> "";
      case LOCKED -> texts.get("shell.read-only-locked", name);
      case DAMAGED -> texts.get("shell.read-only-damaged", name);
      case SEVERAL_NAMES -> texts.get("shell.read-only-several-names", name);
      case FOLDER_READ_ONLY -> texts.get("shell.read-only-folder", name);
      case NO_SPACE -> texts.get("shell.read-only-no-space", name);
      case REPLACED, OVERWRITTEN -> texts.get("shell.read-only-replaced", name);
      default -> texts.get("shell.read-only-file", name);
    };
  }

  /** Why the book cannot be changed, in words; empty if it can. */
  public String why() {
    return why;
  }

  /** What is to be said about it at the moment; empty for a book that can be changed. */
  public ReadOnlyStringProperty wordsProperty() {
    return words.getReadOnlyProperty();
  }

  /** Whether the rep can go on here. */
  public ReadOnlyBooleanProperty freeProperty() {
    return free.getReadOnlyProperty();
  }

  /** Follows what others change from now on. A damaged book is left alone: it needs a way back. */
  public void begin() {
    if (desk.book().readOnly() && desk.book().whyReadOnly() != Reason.DAMAGED) {
      look();
    }
  }

  /** A failure is told by the tasks, and ends it: the next look would only fail again. */
  private void look() {
    if (!ended) {
      desk.tasks().latest(this, _ -> desk.book().follow(), this::show);
    }
  }

  private void show(boolean isFree) {
    if (desk.book().whyReadOnly() == Reason.LOCKED) {
      free.set(isFree);
      String name = Library.nameOf(desk.book().file());
      words.set(isFree ? desk.texts().get("shell.read-only-free", name) : why);
    }
    soon.accept(this::look);
  }

  /** The book is not shown any more. */
  public void end() {
    ended = true;
    desk.tasks().drop(this);
  }

  /** Goes on here, where the rep is. */
  public void takeOver() {
    takeOver.run();
  }
}
