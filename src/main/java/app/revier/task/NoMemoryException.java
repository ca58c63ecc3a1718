package app.revier.task;

/** Some work was given up because the program has not enough memory for it. */
public final class NoMemoryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** With what the virtual machine said. */
  public NoMemoryException(OutOfMemoryError cause) {
    super(cause);
  }
}
