package app.revier.book;

/** Puts into words what of a customer that is merged into another is not taken over. */
@FunctionalInterface
public interface MergeWords {

  /** The note for the customer who stays; asked for only if there is something to say. */
  String note(MergePreview preview);
}
