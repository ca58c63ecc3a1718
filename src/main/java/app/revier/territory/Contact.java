package app.revier.territory;

import org.jspecify.annotations.Nullable;

/**
 * A person at a customer with a say in the decision.
 *
 * @param name not empty; two contacts of one customer have different names
 * @param role what the person does there
 * @param influence weight in the decision, 1 (little) to 3 (decides)
 * @param answers the loyalty scores; none if not yet assessed
 */
public record Contact(String name, Role role, int influence, @Nullable LoyaltyAnswers answers) {

  /** What a decision maker does. */
  public enum Role {
    /** Works with the product. */
    USER,
    /** Buys it. */
    PURCHASING,
    /** Leads those who work with it. */
    TEAM_LEAD,
    /** Runs the house. */
    MANAGEMENT,
    /** Not known. */
    OTHER
  }

  /** Refuses an empty name and an influence outside of 1 to 3. */
  public Contact {
    if (name.isBlank()) {
      throw new IllegalArgumentException("contact without a name");
    }
    if (influence < 1 || influence > 3) {
      throw new IllegalArgumentException("influence out of range: " + influence);
    }
  }
}
