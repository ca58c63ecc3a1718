package app.revier.cli;

import app.revier.book.Snapshot;
import app.revier.territory.Customer;
import app.revier.text.Texts;

/**
 * Two different customers of the book that were given by their numbers.
 *
 * @param first the one given first
 * @param second the other
 */
record TwoCustomers(Customer first, Customer second) {

  /**
   * Finds them.
   *
   * @throws UsageException if there is no such customer, or both are the same
   */
  static TwoCustomers of(String first, String second, Snapshot snapshot, Texts texts) {
    Given given = new Given(texts);
    Customer one = given.existing(first, snapshot);
    Customer other = given.existing(second, snapshot);
    if (one.id().equals(other.id())) {
      throw new UsageException(texts.get("cli.two-customers", one.number()));
    }
    return new TwoCustomers(one, other);
  }
}
