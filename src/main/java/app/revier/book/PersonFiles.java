package app.revier.book;

/**
 * What holds personal data beside the book, and writes it for those who ask.
 *
 * @param dossiers writes what is kept about somebody
 * @param points keep states of books to go back to
 * @param unsaved keeps what is typed and in no book
 */
public record PersonFiles(DossierWriter dossiers, RestorePoints points, UnsavedTexts unsaved) {

  /** What is kept about people in a book and beside it. */
  public PersonTraces traces(Book book) {
    return new PersonTraces(book, points, unsaved);
  }
}
