package app.revier.book;

/** The book has changed since the import was prepared; it must be prepared anew. */
public final class StaleImportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says so. */
  public StaleImportException() {
    super("the book has changed since the import was prepared");
  }
}
