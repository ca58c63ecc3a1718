package app.revier.desktop.shell;

import app.revier.book.Book;
import app.revier.book.BookFailure.Reason;
import app.revier.book.Following;
import app.revier.book.Library;
import app.revier.desktop.nav.Desk;
import app.revier.text.Texts;
import java.util.function.Consumer;
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
  private final ReadOnlyStringWrapper action = new ReadOnlyStringWrapper(this, "action", "");
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

  /** By what words the rep opens the book anew, here; empty if that would change nothing. */
  public ReadOnlyStringProperty actionProperty() {
    return action.getReadOnlyProperty();
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

  private void show(Following state) {
    if (state == Following.REPLACED) {
      say("shell.read-only-file-replaced", "shell.open-anew");
    } else if (state == Following.FREE && desk.book().whyReadOnly() == Reason.LOCKED) {
      say("shell.read-only-free", "shell.edit-here");
    } else {
      words.set(why);
      action.set("");
    }
    soon.accept(this::look);
  }

  private void say(String key, String actionKey) {
    words.set(desk.texts().get(key, Library.nameOf(desk.book().file())));
    action.set(desk.texts().get(actionKey));
  }

  /** The book is not shown any more. */
  public void end() {
    ended = true;
    desk.tasks().drop(this);
  }

  /** Opens the book anew, where the rep is. */
  public void takeOver() {
    takeOver.run();
  }
}
