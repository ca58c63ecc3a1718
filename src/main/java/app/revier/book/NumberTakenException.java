package app.revier.book;

/** Another customer of the book has the number already; nothing was changed. */
public final class NumberTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String number;

  NumberTakenException(String number) {
    super("number taken: " + number);
    this.number = number;
  }

  /** The number. */
  public String number() {
    return number;
  }
}
