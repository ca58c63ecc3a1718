package app.revier.book;

/** How it stands with a book that can only be read here. */
public enum Following {
  /** Somebody has it for changing. */
  TAKEN,
  /** Nobody has it for changing, so that it could be opened anew. */
  FREE,
  /** Its name leads to another file by now, or to none: what is read here is no longer the book. */
  REPLACED
}
