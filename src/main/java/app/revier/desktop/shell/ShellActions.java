package app.revier.desktop.shell;

import app.revier.text.Language;

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

  /** What is done with books. */
  BookActions books();
}
