package app.revier.desktop.shell;

import app.revier.text.Language;
import org.jspecify.annotations.Nullable;

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

  /** Shows the restore points of the open book. */
  void restorePoints();

  /** Asks for a new password; gives none if the rep changed their mind. */
  char @Nullable [] newPassword();

  /** What is done with books. */
  BookActions books();
}
