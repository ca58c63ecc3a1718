package app.revier.cli;

/** What the program tells the shell it ended with. */
final class ExitStatus {

  /** Done. */
  static final int DONE = 0;

  /** The call was wrong; nothing was done. */
  static final int USAGE = 2;

  /** Done, but some input was rejected. */
  static final int REJECTED = 3;

  /** Nothing was done, for a reason given. */
  static final int NOT_DONE = 4;

  /** A bug. */
  static final int BUG = 70;

  private ExitStatus() {}
}
