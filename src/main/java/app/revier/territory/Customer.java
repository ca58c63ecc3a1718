package app.revier.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the book knows of one customer. Texts that are not known are empty.
 *
 * @param id which customer
 * @param number the customer number of the rep's company, unique in the book, not empty
 * @param name the customer's name, not empty
 * @param address where it is
 * @param position the point on the map, if known
 * @param industry the line of business
 * @param parentGroup the group that sister companies share
 * @param reach how to reach it
 * @param revenue revenue by year
 * @param potential yearly spend in our category with everyone; none means it is missing
 * @param standing how firmly it stands with us
 * @param visiting how it is visited
 * @param callJudgements what visits are judged to bring there, as far as it differs
 * @param behaviour how it buys, and what stands in the way of more
 * @param contracts what is secured
 * @param contacts the decision makers
 * @param competitors who else supplies it
 * @param notes what is worth remembering
 * @param override the rep's own class
 * @param orders the days it ordered, if there are sales lines
 * @param former other entries of the same customer that were merged into it
 * @param apart customers that look like this one and are others, of those that came before it
 * @param handedOver to whom and when it was handed over; none while it is the rep's own
 */
public record Customer(
    CustomerId id,
    String number,
    String name,
    Address address,
    @Nullable Position position,
    String industry,
    String parentGroup,
    Reach reach,
    RevenueHistory revenue,
    @Nullable Potential potential,
    Standing standing,
    Visiting visiting,
    CallJudgements callJudgements,
    Behaviour behaviour,
    List<Contract> contracts,
    List<Contact> contacts,
    List<Competitor> competitors,
    List<Note> notes,
    @Nullable ClassOverride override,
    @Nullable OrderHistory orders,
    List<FormerEntry> former,
    List<CustomerId> apart,
    @Nullable HandedOver handedOver) {

  /** Refuses an empty number or name; keeps its own copies of the lists. */
  public Customer {
    if (number.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("customer without a number or name");
    }
    contracts = List.copyOf(contracts);
    contacts = List.copyOf(contacts);
    competitors = List.copyOf(competitors);
    notes = List.copyOf(notes);
    former = List.copyOf(former);
    apart = List.copyOf(apart);
  }

  /** A customer of whom only number and name are known. */
  public static Customer named(CustomerId id, String number, String name) {
    return new CustomerBuilder(id, number, name).build();
  }

  /** A builder that starts from this customer. */
  public CustomerBuilder edit() {
    return new CustomerBuilder(this);
  }

  /** Whether it belongs to the territory: it was not handed over. */
  public boolean isOwn() {
    return handedOver == null;
  }

  /**
   * Whether the customer buys from us: it has revenue in the base year or the running year. Every
   * other is a prospect.
   */
  public boolean isExisting(int baseYear, int runningYear) {
    return revenue.in(baseYear).isPositive() || revenue.in(runningYear).isPositive();
  }

  /** What all contracts together secure in a year. */
  public Money contractedIn(int year) {
    Money sum = Money.ZERO;
    for (Contract contract : contracts) {
      sum = sum.plus(contract.securedIn(year));
    }
    return sum;
  }
}
