package app.revier.segment;

import app.revier.territory.Contact;
import app.revier.territory.Customer;
import org.jspecify.annotations.Nullable;

/**
 * How loyal a customer is, 0 to 100 (method, section 3).
 *
 * <p>A contact scores the mean of its four answers × 25. A customer scores the mean of its assessed
 * contacts, weighted by influence; without any, the rep's own estimate counts.
 */
public final class Loyalty {

  /** Four answers of 0 to 4 add up to 16; so much of 100 is a point of that sum. */
  private static final double PER_POINT = 6.25;

  private Loyalty() {}

  /** The loyalty of a customer, 0 to 100, or none if nothing is known. */
  public static @Nullable Double of(Customer customer) {
    int weights = 0;
    int points = 0;
    for (Contact contact : customer.contacts()) {
      var answers = contact.answers();
      if (answers != null) {
        weights += contact.influence();
        points += contact.influence() * answers.total();
      }
    }
    if (weights > 0) {
      return points * PER_POINT / weights;
    }
    Integer estimate = customer.standing().loyaltyEstimate();
    return estimate == null ? null : estimate.doubleValue();
  }
}
