package app.revier.desktop.screen.imports;

import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;

/** One of the files of an import cannot be used. */
final class UnusableFileException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient ChosenFile file;
  private final UnreadableFileException why;

  UnusableFileException(ChosenFile file, UnreadableFileException why) {
    super(why);
    this.file = file;
    this.why = why;
  }

  /** Which. */
  ChosenFile file() {
    return file;
  }

  /** What is the matter with it. */
  UnreadableFileException why() {
    return why;
  }

  /** Whether a password would open it. */
  boolean isLocked() {
    return why.reason() == Reason.ENCRYPTED || why.reason() == Reason.WRONG_PASSWORD;
  }
}
