package app.revier.book;

import app.revier.territory.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * About whom the book keeps something: a customer with all its contacts, or one contact.
 *
 * @param customer the customer, or the one at whom the contact is
 * @param contact the name of the contact; none for the whole customer
 */
public record Person(CustomerId customer, @Nullable String contact) {

  /** A customer with all its contacts. */
  public static Person of(CustomerId customer) {
    return new Person(customer, null);
  }

  /** Whether it is a customer with all its contacts. */
  public boolean isCustomer() {
    return contact == null;
  }
}
