package app.revier.task;

/** Long work was stopped by the user before it changed anything. */
public final class CancelledException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The work is no longer wanted. */
  public CancelledException() {
    super("cancelled");
  }
}
