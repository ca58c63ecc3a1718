package app.revier.segment;

import app.revier.territory.Contact;
import app.revier.territory.Customer;
import java.util.ArrayList;
import java.util.List;

/**
 * The way a decision takes at a customer: user, purchasing, team lead, management (method, section
 * 3), with whom the rep knows on it.
 *
 * @param steps in that order
 * @param changing the contacts who leave, and those who have left and have no successor whom the
 *     rep knows: a contact in the same role who stays
 */
public record DecisionPath(List<Step> steps, List<Contact> changing) {

  /**
   * A step.
   *
   * @param role who decides there
   * @param contacts those who are there, the most influential first
   */
  public record Step(Contact.Role role, List<Contact> contacts) {

    /** Keeps its own copy. */
    public Step {
      contacts = List.copyOf(contacts);
    }

    /** Whether the rep knows nobody there. */
    public boolean isGap() {
      return contacts.isEmpty();
    }
  }

  private static final List<Contact.Role> ROLES =
      List.of(
          Contact.Role.USER,
          Contact.Role.PURCHASING,
          Contact.Role.TEAM_LEAD,
          Contact.Role.MANAGEMENT);

  /** Keeps its own copies. */
  public DecisionPath {
    steps = List.copyOf(steps);
    changing = List.copyOf(changing);
  }

  /** The path at a customer. */
  public static DecisionPath of(Customer customer) {
    List<Step> steps = new ArrayList<>();
    for (Contact.Role role : ROLES) {
      steps.add(
          new Step(
              role,
              customer.contacts().stream()
                  .filter(contact -> contact.role() == role && contact.isThere())
                  .sorted((one, other) -> Integer.compare(other.influence(), one.influence()))
                  .toList()));
    }
    return new DecisionPath(
        steps,
        customer.contacts().stream().filter(contact -> isChange(customer, contact)).toList());
  }

  /** The steps at which the rep knows nobody. */
  public List<Contact.Role> gaps() {
    return steps.stream().filter(Step::isGap).map(Step::role).toList();
  }

  /** Whether a decision maker changes at a customer, or has left without a known successor. */
  public static boolean isChanging(Customer customer) {
    for (Contact contact : customer.contacts()) {
      if (isChange(customer, contact)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChange(Customer customer, Contact contact) {
    return switch (contact.staying()) {
      case STAYS -> false;
      case LEAVES -> true;
      case LEFT ->
          customer.contacts().stream()
              .noneMatch(
                  other ->
                      other.role() == contact.role() && other.staying() == Contact.Staying.STAYS);
    };
  }
}
