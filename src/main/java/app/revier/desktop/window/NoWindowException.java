package app.revier.desktop.window;

/** This computer cannot open a window now. Nothing has been done. */
public final class NoWindowException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String missing;

  /** Why there is no window. */
  public enum Reason {
    /** There is no display. */
    NO_DISPLAY,
    /** There is a display, but a library of the system is missing. */
    LIBRARY_MISSING,
    /** There is a display and every library, and it cannot be reached all the same. */
    DISPLAY_REFUSED
  }

  NoWindowException(Reason reason, String missing) {
    super(reason + " " + missing);
    this.reason = reason;
    this.missing = missing;
  }

  NoWindowException(Throwable cause) {
    super(cause);
    this.reason = Reason.DISPLAY_REFUSED;
    this.missing = "";
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** The library that is missing, as the system calls it; empty if none is. */
  public String missing() {
    return missing;
  }
}
