package app.revier.desktop.screen.imports;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of rows whose customers the book does not have.
 *
 * @param missing how many customers that are; of very many, those that were counted
 * @param made whether they are made from these rows, or the rows stay out; none if nothing was said
 */
record CustomersQuestion(int missing, @Nullable Boolean made) {

  /** Whether nothing was said yet. */
  boolean isOpen() {
    return made == null;
  }

  /** Whether the customers are made from the rows that name them. */
  boolean isMade() {
    return Boolean.TRUE.equals(made);
  }
}
