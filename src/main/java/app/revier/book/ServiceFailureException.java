package app.revier.book;

import org.jspecify.annotations.Nullable;

/** A service outside of the laptop gave no usable answer. */
public final class ServiceFailureException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public enum Kind {
    /** The laptop is not connected, or nobody answers at the address. */
    UNREACHABLE,
    /** The service answers that it will not serve: too many questions, no permission, a fault. */
    REFUSED,
    /** The answer is none that such a service gives: the address may lead elsewhere. */
    NOT_UNDERSTOOD,
    /** The rep did not want to wait for the answer. */
    NOT_AWAITED
  }

  private final Kind kind;

  /**
   * A failure.
   *
   * @param kind what went wrong
   * @param detail for the log: the host and the status, never an address that was asked for
   */
  public ServiceFailureException(Kind kind, String detail, @Nullable Throwable cause) {
    super(kind + ": " + detail, cause);
    this.kind = kind;
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }
}
