package app.revier.desktop.window;

/** There is no display to open a window on. */
public final class NoDisplayException extends Exception {

  private static final long serialVersionUID = 1L;

  NoDisplayException(String message) {
    super(message);
  }

  NoDisplayException(Throwable cause) {
    super(cause);
  }
}
