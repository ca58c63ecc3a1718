package app.revier.place;

import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where all customers are, and how that is known: as given unless that contradicts the address, as
 * a sister customer in the same house, else by the address.
 */
public final class Whereabouts {

  private final Places places;

  /** What each customer's own address and position say, kept for the next time. */
  private final Map<CustomerId, Where> own;

  private final Map<CustomerId, Where> byCustomer;

  private Whereabouts(
      Places places, Map<CustomerId, Where> own, Map<CustomerId, Where> byCustomer) {
    this.places = places;
    this.own = own;
    this.byCustomer = byCustomer;
  }

  /**
   * Where a customer is.
   *
   * @param address the address it was found by
   * @param given what the customer's own position is
   * @param position what counts; none if it is not known
   * @param problem why it is not known or in doubt; none if all is well
   */
  public record Where(
      Address address,
      @Nullable Position given,
      @Nullable Position position,
      @Nullable Placing problem) {

    /**
     * Whether a position is given that cannot be right: it does not count, and the address says
     * where the customer is.
     */
    public boolean isContradicted() {
      return given != null && problem != null;
    }
  }

  /**
   * Finds all customers. Of those before, only the ones whose address or position has changed are
   * placed anew.
   *
   * @param before what was found with the same places; none at first
   */
  public static Whereabouts of(
      List<Customer> customers, Places places, @Nullable Whereabouts before) {
    Map<CustomerId, Where> known =
        before == null || before.places != places ? Map.of() : before.own;
    Map<CustomerId, Where> own = HashMap.newHashMap(customers.size());
    Map<String, Position> houses = new HashMap<>();
    List<Where> found = customers.parallelStream().map(one -> find(one, known, places)).toList();
    for (int i = 0; i < found.size(); i++) {
      Where where = found.get(i);
      own.put(customers.get(i).id(), where);
      Position position = where.position();
      if (where.given() != null
          && !where.isContradicted()
          && position != null
          && !position.house().isEmpty()) {
        houses.putIfAbsent(position.house(), position);
      }
    }
    Map<CustomerId, Where> byCustomer = own;
    if (!houses.isEmpty()) {
      byCustomer = new HashMap<>(own);
      byCustomer.replaceAll((id, where) -> besideSister(where, houses));
    }
    return new Whereabouts(places, own, byCustomer);
  }

  private static Where find(Customer customer, Map<CustomerId, Where> known, Places places) {
    Where last = known.get(customer.id());
    return last != null && isOf(last, customer)
        ? last
        : find(customer.address(), customer.position(), places);
  }

  private static boolean isOf(Where where, Customer customer) {
    return where.address().equals(customer.address())
        && Objects.equals(where.given(), customer.position());
  }

  private static Where find(Address address, @Nullable Position given, Places places) {
    Places.Sought sought = places.seek(address);
    Placing doubt = given == null ? null : sought.doubt(given);
    if (given != null && doubt == null) {
      return new Where(address, given, given.in(sought.house()), null);
    }
    return switch (sought.inHouse()) {
      case Placing.Placed(Position position) -> new Where(address, given, position, doubt);
      case Placing problem -> new Where(address, given, null, doubt == null ? problem : doubt);
    };
  }

  private static Where besideSister(Where where, Map<String, Position> houses) {
    Position own = where.position();
    boolean counts = where.given() != null && !where.isContradicted();
    if (counts || own == null || own.house().isEmpty()) {
      return where;
    }
    Position sister = houses.get(own.house());
    return sister == null
        ? where
        : new Where(
            where.address(),
            where.given(),
            sister,
            where.isContradicted() ? where.problem() : null);
  }

  /** Where a customer is. */
  public Where of(CustomerId id) {
    Where where = byCustomer.get(id);
    if (where == null) {
      throw new IllegalArgumentException("no such customer: " + id);
    }
    return where;
  }

  /** A customer with the position that counts. */
  public Customer placed(Customer customer) {
    Position position = of(customer.id()).position();
    return Objects.equals(position, customer.position())
        ? customer
        : customer.edit().position(position).build();
  }
}
