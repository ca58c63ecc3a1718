package app.revier.doubles;

import app.revier.territory.ClassOverride;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.FormerEntry;
import app.revier.territory.Money;
import app.revier.territory.OrderHistory;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Trait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes one customer of two, so that nothing of either is lost. */
public final class Merging {

  /** Two ways to say the same: of either, the other says nothing new. */
  private static final Set<CustomerField<?>> FREQUENCY =
      Set.of(CustomerFields.VISIT_INTERVAL, CustomerFields.VISITS_PER_YEAR);

  private final Customer keep;
  private final Customer drop;
  private final MergeRevenue choice;
  private final Sales sales;
  private final SortedMap<Integer, Money> notCounted = new TreeMap<>();
  private final List<LeftOver> leftOver = new ArrayList<>();

  private Merging(Customer keep, Customer drop, MergeRevenue choice, Sales sales) {
    this.keep = keep;
    this.drop = drop;
    this.choice = choice;
    this.sales = sales;
  }

  /**
   * What sales lines come to, by year.
   *
   * @param kept those of the customer who is kept
   * @param dropped all of the other
   * @param moved those of the other that the first does not have
   */
  public record Sales(
      Map<Integer, Money> kept, Map<Integer, Money> dropped, Map<Integer, Money> moved) {

    /** There are none. */
    public static final Sales NONE = new Sales(Map.of(), Map.of(), Map.of());
  }

  /**
   * A value of the customer who goes, of which the other has a different one.
   *
   * @param field which
   * @param customer who goes
   */
  public record LeftOver(CustomerField<?> field, Customer customer) {}

  /**
   * What becomes of two customers.
   *
   * @param customer both in one
   * @param notCounted revenue of the customer who goes that is not counted, by year, since the
   *     other has a different one
   * @param leftOver other values of which only the kept one's stays
   * @param otherPotential the potential of which the other stays, if both have different ones
   * @param otherClass the rep's own class of the customer who goes, if both have different ones
   * @param otherContacts contacts of both of whom the customer who goes knows something else
   * @param otherTraits values of attributes of which the other has a different one
   */
  public record Merged(
      Customer customer,
      SortedMap<Integer, Money> notCounted,
      List<LeftOver> leftOver,
      @Nullable Potential otherPotential,
      @Nullable ClassOverride otherClass,
      List<SamePerson> otherContacts,
      List<Trait> otherTraits) {

    /** Whether anything of either is not in the customer. */
    public boolean leavesOut() {
      return !notCounted.isEmpty()
          || !leftOver.isEmpty()
          || otherPotential != null
          || otherClass != null
          || !otherContacts.isEmpty()
          || !otherTraits.isEmpty();
    }
  }

  /**
   * Merges two customers.
   *
   * @param keep whose number, name and values stay
   * @param drop who goes, and fills in what the other does not know
   */
  public static Merged of(Customer keep, Customer drop, MergeRevenue choice, Sales sales) {
    return new Merging(keep, drop, choice, sales).run();
  }

  private Merged run() {
    Customer filled = MergedPlace.of(keep, drop);
    United.Contacts contacts = United.contacts(keep.contacts(), drop.contacts());
    for (CustomerField<?> field : CustomerFields.ALL) {
      filled = fill(filled, field);
    }
    CustomerBuilder merged = filled.edit();
    LocalDate last = later(keep.visiting().lastVisit(), drop.visiting().lastVisit());
    merged
        .visiting(filled.visiting().withLastVisit(last))
        .revenue(revenue())
        .potential(potential())
        .contracts(United.all(keep.contracts(), drop.contracts()))
        .contacts(contacts.all())
        .behaviour(United.behaviour(keep.behaviour(), drop.behaviour()))
        .competitors(United.competitors(keep.competitors(), drop.competitors()))
        .notes(United.all(keep.notes(), drop.notes()))
        .override(keep.override() == null ? drop.override() : keep.override())
        .orders(orders())
        .former(former())
        .apart(apart());
    Customer both = merged.build();
    return new Merged(
        both,
        notCounted,
        List.copyOf(leftOver),
        other(keep.potential(), drop.potential(), both.potential()),
        other(keep.override(), drop.override(), both.override()),
        contacts.leavingOut(),
        United.leftTraits(keep.behaviour(), drop.behaviour()));
  }

  /** Which of two values is not the one that was taken; none if nothing is lost. */
  private static <T> @Nullable T other(@Nullable T own, @Nullable T other, @Nullable T taken) {
    if (own == null || other == null || own.equals(other)) {
      return null;
    }
    return other.equals(taken) ? own : other;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? other : one;
  }

  // Fields

  private <T> Customer fill(Customer customer, CustomerField<T> field) {
    if (field.part() == CustomerField.Part.ADDRESS) {
      otherAddress(customer, field);
      return customer;
    }
    boolean own =
        field.equals(CustomerFields.NUMBER)
            || field.equals(CustomerFields.NAME)
            || field.equals(CustomerFields.LAST_VISIT);
    T other = field.of(drop);
    if (own || isBlank(other)) {
      return customer;
    }
    T before = field.of(customer);
    if (isBlank(before) && !(FREQUENCY.contains(field) && keep.visiting().hasOwnFrequency())) {
      return field.with(customer, other);
    }
    if (!Objects.equals(before, other)) {
      leftOver.add(new LeftOver(field, drop));
    }
    return customer;
  }

  /** Names what says another place; another spelling of the same place is no news. */
  private void otherAddress(Customer customer, CustomerField<?> field) {
    Object other = field.of(drop);
    if (elsewhere() && !isBlank(other) && !Objects.equals(field.of(customer), other)) {
      leftOver.add(new LeftOver(field, drop));
    }
  }

  private boolean elsewhere() {
    return switch (Location.of(keep).like(Location.of(drop))) {
      case OTHER_HOUSE, OTHER_STREET, ELSEWHERE -> true;
      case HOUSE, STREET, TOWN, UNKNOWN -> false;
    };
  }

  private static boolean isBlank(@Nullable Object value) {
    return value == null || value.equals("") || value.equals(false);
  }

  private @Nullable Potential potential() {
    Potential own = keep.potential();
    Potential other = drop.potential();
    if (own == null || other == null) {
      return own == null ? other : own;
    }
    boolean better =
        own.source() == Potential.Source.ESTIMATED && other.source() == Potential.Source.GIVEN;
    return better ? other : own;
  }

  // Revenue

  private RevenueHistory revenue() {
    SortedMap<Integer, Money> years = keep.revenue().byYear();
    SortedMap<Integer, Money> merged = new TreeMap<>(years);
    drop.revenue()
        .forEach(
            (amount, year) -> {
              Money own = years.get(year);
              if (own == null) {
                merged.put(year, amount);
              } else if (choice == MergeRevenue.ADD) {
                merged.put(year, own.plus(amount));
              } else if (isSumOfLines(year, own)) {
                merged.put(year, own.plus(sales.moved().getOrDefault(year, Money.ZERO)));
                if (!amount.equals(sales.dropped().get(year))) {
                  notCounted.put(year, amount);
                }
              } else if (!own.equals(amount)) {
                notCounted.put(year, amount);
              }
            });
    return RevenueHistory.of(merged);
  }

  private boolean isSumOfLines(int year, Money amount) {
    return amount.equals(sales.kept().get(year)) && sales.dropped().containsKey(year);
  }

  private @Nullable OrderHistory orders() {
    OrderHistory own = keep.orders();
    OrderHistory other = drop.orders();
    if (own == null || other == null) {
      return own == null ? other : own;
    }
    return OrderHistory.of(United.all(own.days(), other.days()));
  }

  private List<FormerEntry> former() {
    List<FormerEntry> all = new ArrayList<>(keep.former());
    all.addAll(drop.former());
    all.add(
        new FormerEntry(
            drop.number(),
            drop.name(),
            drop.address(),
            choice == MergeRevenue.ADD,
            drop.revenue()));
    return all;
  }

  private List<CustomerId> apart() {
    List<CustomerId> all = new ArrayList<>(United.all(keep.apart(), drop.apart()));
    all.removeAll(List.of(keep.id(), drop.id()));
    return all;
  }
}
