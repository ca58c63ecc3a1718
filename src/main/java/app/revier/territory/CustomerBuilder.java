package app.revier.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a customer part by part. Parts that are not set stay as they were, or unknown. */
public final class CustomerBuilder {

  private CustomerId id;
  private String number;
  private String name;
  private Address address = Address.NONE;
  private @Nullable Position position;
  private String industry = "";
  private String parentGroup = "";
  private Reach reach = Reach.NONE;
  private RevenueHistory revenue = RevenueHistory.NONE;
  private @Nullable Potential potential;
  private Standing standing = Standing.UNKNOWN;
  private Visiting visiting = Visiting.UNKNOWN;
  private CallJudgements callJudgements = CallJudgements.USUAL;
  private Behaviour behaviour = Behaviour.NONE;
  private List<Contract> contracts = List.of();
  private List<Contact> contacts = List.of();
  private List<Competitor> competitors = List.of();
  private List<Note> notes = List.of();
  private @Nullable ClassOverride override;
  private @Nullable OrderHistory orders;
  private List<FormerEntry> former = List.of();
  private List<CustomerId> apart = List.of();

  /** Starts from nothing but number and name. */
  public CustomerBuilder(CustomerId id, String number, String name) {
    this.id = id;
    this.number = number;
    this.name = name;
  }

  CustomerBuilder(Customer start) {
    id = start.id();
    number = start.number();
    name = start.name();
    address = start.address();
    position = start.position();
    industry = start.industry();
    parentGroup = start.parentGroup();
    reach = start.reach();
    revenue = start.revenue();
    potential = start.potential();
    standing = start.standing();
    visiting = start.visiting();
    callJudgements = start.callJudgements();
    behaviour = start.behaviour();
    contracts = start.contracts();
    contacts = start.contacts();
    competitors = start.competitors();
    notes = start.notes();
    override = start.override();
    orders = start.orders();
    former = start.former();
    apart = start.apart();
  }

  /** Makes it another customer, such as one of several books that are looked at together. */
  public CustomerBuilder id(CustomerId id) {
    this.id = id;
    return this;
  }

  /** Sets the number. */
  public CustomerBuilder number(String number) {
    this.number = number;
    return this;
  }

  /** Sets the name. */
  public CustomerBuilder name(String name) {
    this.name = name;
    return this;
  }

  /** Sets the address. */
  public CustomerBuilder address(Address address) {
    this.address = address;
    return this;
  }

  /** Sets another address: a position that was found from the one before does not hold for it. */
  public CustomerBuilder movedTo(Address other) {
    if (position != null
        && position.origin() == Position.Origin.GEOCODED
        && !other.equals(address)) {
      position = null;
    }
    return address(other);
  }

  /** Sets the position. */
  public CustomerBuilder position(@Nullable Position position) {
    this.position = position;
    return this;
  }

  /** Sets the industry. */
  public CustomerBuilder industry(String industry) {
    this.industry = industry;
    return this;
  }

  /** Sets the parentGroup. */
  public CustomerBuilder parentGroup(String parentGroup) {
    this.parentGroup = parentGroup;
    return this;
  }

  /** Sets the reach. */
  public CustomerBuilder reach(Reach reach) {
    this.reach = reach;
    return this;
  }

  /** Sets the revenue. */
  public CustomerBuilder revenue(RevenueHistory revenue) {
    this.revenue = revenue;
    return this;
  }

  /** Sets the potential. */
  public CustomerBuilder potential(@Nullable Potential potential) {
    this.potential = potential;
    return this;
  }

  /** Sets the standing. */
  public CustomerBuilder standing(Standing standing) {
    this.standing = standing;
    return this;
  }

  /** Sets the visiting. */
  public CustomerBuilder visiting(Visiting visiting) {
    this.visiting = visiting;
    return this;
  }

  /** Sets what visits are judged to bring there. */
  public CustomerBuilder callJudgements(CallJudgements callJudgements) {
    this.callJudgements = callJudgements;
    return this;
  }

  /** Sets how it buys, and what stands in the way of more. */
  public CustomerBuilder behaviour(Behaviour behaviour) {
    this.behaviour = behaviour;
    return this;
  }

  /** Sets the contracts. */
  public CustomerBuilder contracts(List<Contract> contracts) {
    this.contracts = contracts;
    return this;
  }

  /** Sets the contacts. */
  public CustomerBuilder contacts(List<Contact> contacts) {
    this.contacts = contacts;
    return this;
  }

  /** Sets the competitors. */
  public CustomerBuilder competitors(List<Competitor> competitors) {
    this.competitors = competitors;
    return this;
  }

  /** Sets the notes. */
  public CustomerBuilder notes(List<Note> notes) {
    this.notes = notes;
    return this;
  }

  /** Sets the override. */
  public CustomerBuilder override(@Nullable ClassOverride override) {
    this.override = override;
    return this;
  }

  /** Sets the orders. */
  public CustomerBuilder orders(@Nullable OrderHistory orders) {
    this.orders = orders;
    return this;
  }

  /** Sets the entries merged into it. */
  public CustomerBuilder former(List<FormerEntry> former) {
    this.former = former;
    return this;
  }

  /** Sets the customers it is kept apart from. */
  public CustomerBuilder apart(List<CustomerId> apart) {
    this.apart = apart;
    return this;
  }

  /**
   * The customer.
   *
   * @throws IllegalArgumentException if number or name are empty
   */
  public Customer build() {
    return new Customer(
        id,
        number,
        name,
        address,
        position,
        industry,
        parentGroup,
        reach,
        revenue,
        potential,
        standing,
        visiting,
        callJudgements,
        behaviour,
        contracts,
        contacts,
        competitors,
        notes,
        override,
        orders,
        former,
        apart);
  }
}
