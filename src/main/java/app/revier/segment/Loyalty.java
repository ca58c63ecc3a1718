package app.revier.segment;

import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.LoyaltyAnswers;
import org.jspecify.annotations.Nullable;

/**
 * How loyal a customer is, 0 to 100 (method, section 3).
 *
 * <p>A contact scores the mean of its four answers × 25. A customer scores the mean of its assessed
 * contacts who are still there, weighted by influence; without any, the rep's own estimate counts.
 */
public final class Loyalty {

  private Loyalty() {}

  /** The loyalty of a customer, 0 to 100, or none if nothing is known. */
  public static @Nullable Double of(Customer customer) {
    int weights = 0;
    int points = 0;
    for (Contact contact : customer.contacts()) {
      var answers = contact.answers();
      if (answers != null && contact.isThere()) {
        weights += contact.influence();
        points += contact.influence() * answers.total();
      }
    }
    if (weights > 0) {
      return LoyaltyAnswers.score(points, weights);
    }
    Integer estimate = customer.standing().loyaltyEstimate();
    return estimate == null ? null : estimate.doubleValue();
  }

  /** Whether it comes from the assessment of a contact, not from the rep's own estimate. */
  public static boolean isAssessed(Customer customer) {
    return customer.contacts().stream()
        .anyMatch(contact -> contact.isThere() && contact.answers() != null);
  }
}
